import type { PasswordHash } from '../model/passwordHash';
import type { ProtectionSnapshot, WorkbookSnapshot } from '../model/snapshot';
import type { XmlElement } from './xml';
import { booleanAttribute, tag } from './xml';

/**
 * What users may do on a protected sheet, by the names Office.js uses, against the attribute of the file, which says
 * the opposite: that the action is locked; with what the schema says where the attribute is missing.
 */
const OPTIONS: readonly [option: string, attribute: string, lockedByDefault: boolean][] = [
  ['allowEditObjects', 'objects', false],
  ['allowEditScenarios', 'scenarios', false],
  ['allowFormatCells', 'formatCells', true],
  ['allowFormatColumns', 'formatColumns', true],
  ['allowFormatRows', 'formatRows', true],
  ['allowInsertColumns', 'insertColumns', true],
  ['allowInsertRows', 'insertRows', true],
  ['allowInsertHyperlinks', 'insertHyperlinks', true],
  ['allowDeleteColumns', 'deleteColumns', true],
  ['allowDeleteRows', 'deleteRows', true],
  ['allowSelectLockedCells', 'selectLockedCells', false],
  ['allowSort', 'sort', true],
  ['allowAutoFilter', 'autoFilter', true],
  ['allowPivotTables', 'pivotTables', true],
  ['allowSelectUnlockedCells', 'selectUnlockedCells', false],
];

const PASSWORD = ['password', 'algorithmName', 'hashValue', 'saltValue', 'spinCount'];

/** `<sheetProtection>`; the password's hash is passed through as it was. */
export function protectionXml(protection: ProtectionSnapshot | undefined): string {
  if (!protection) return '';
  const locks = OPTIONS.map(([option, attribute, lockedByDefault]) => {
    const locked = !(protection.options[option] ?? !lockedByDefault);
    return [attribute, locked === lockedByDefault ? undefined : locked] as const;
  });
  return tag('sheetProtection', { ...protection.password, sheet: 1, ...Object.fromEntries(locks) });
}

/** `<workbookProtection>` of a protected structure; its password's attributes carry a prefix. */
export function workbookProtectionXml(protection: WorkbookSnapshot['protection']): string {
  if (!protection) return '';
  const password = Object.entries(protection.password ?? {}).map(([name, value]) => [prefixed(name), value] as const);
  return tag('workbookProtection', { ...Object.fromEntries(password), lockStructure: 1 });
}

/** Undefined where the structure is open. */
export function readWorkbookProtection(element: XmlElement | undefined): WorkbookSnapshot['protection'] {
  if (!element || !booleanAttribute(element, 'lockStructure')) return undefined;
  const password = passwordOf(element, prefixed);
  return password ? { password } : {};
}

function prefixed(name: string): string {
  return `workbook${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

function passwordOf(element: XmlElement, attribute: (name: string) => string): PasswordHash | undefined {
  const found = PASSWORD.flatMap((name) => {
    const value = element.attributes[attribute(name)];
    return value === undefined ? [] : [[name, name === 'spinCount' ? Number(value) : value] as const];
  });
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}

/** Undefined where the sheet is not protected. Every option is stated, also those at their default. */
export function readProtection(element: XmlElement | undefined): ProtectionSnapshot | undefined {
  if (!element || !booleanAttribute(element, 'sheet')) return undefined;
  const options = OPTIONS.map(
    ([option, attribute, lockedByDefault]) => [option, !booleanAttribute(element, attribute, lockedByDefault)] as const,
  );
  const password = passwordOf(element, (name) => name);
  return {
    ...(password ? { password } : {}),
    options: Object.fromEntries(options),
  };
}
