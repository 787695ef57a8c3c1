import { isLegalName } from '../../model/legalName';
import { decodeCellText } from '../cellText';
import { child, childrenOf, type XmlElement } from '../xml';
import { isIndex, place, type CheckedPackage } from './checkedPackage';
import { formulaProblems, type Referenced } from './formulaCheck';

const LONGEST_SHEET_NAME = 31;
/** What Excel keeps for itself: print areas, filters. */
const BUILT_IN = '_xlnm.';

/** Sheet names that Excel refuses or that are taken twice, and a selected sheet that does not exist. */
export function sheetNameProblems({ workbook, sheets }: CheckedPackage): string[] {
  const elements = childrenOf(child(workbook.root, 'sheets'), 'sheet');
  const where = place(workbook);
  const problems = new Set<string>();
  const [names, ids] = [new Set<string>(), new Set<string>()];
  for (const { attributes } of elements) {
    const { name = '', sheetId = '' } = attributes;
    const isLegal = name.length > 0 && name.length <= LONGEST_SHEET_NAME && !/[:\\/?*[\]]|^'|'$/.test(name);
    if (!isLegal || name.toLowerCase() === 'history') problems.add(`${where}: no sheet may be called ${name}`);
    if (names.has(name.toLowerCase())) problems.add(`${where}: two sheets are called ${name}`);
    if (!/^[1-9]\d*$/.test(sheetId) || ids.has(sheetId)) problems.add(`${where}: ${name} has no id of its own`);
    names.add(name.toLowerCase());
    ids.add(sheetId);
  }
  if (!elements.some(({ attributes }) => (attributes.state ?? 'visible') === 'visible')) {
    problems.add(`${where}: no sheet is visible`);
  }
  const active = child(child(workbook.root, 'bookViews'), 'workbookView')?.attributes.activeTab ?? '0';
  if (!isIndex(active, elements.length)) problems.add(`${where}: there is no sheet ${active} to show first`);
  if (sheets.length < elements.length) problems.add(`${where}: a sheet has no worksheet part`);
  return [...problems];
}

/** Names that Excel refuses, that two tables or names share, or that stand for nothing. */
export function nameProblems(checked: CheckedPackage, known: Referenced): string[] {
  const { workbook, sheets } = checked;
  const names = childrenOf(child(workbook.root, 'definedNames'), 'definedName');
  const taken = new Set<string>();
  const problems: string[] = [];
  const take = (where: string, name: string, scope: string): void => {
    if (!isLegalName(name)) problems.push(`${where}: ${name} is no legal name`);
    const key = `${scope}!${name.toLowerCase()}`;
    if (taken.has(key)) problems.push(`${where}: the name ${name} is taken twice`);
    taken.add(key);
  };
  for (const element of names) {
    problems.push(
      ...definedNameProblems(element, sheets.length, known).map((problem) => `${place(workbook)}: ${problem}`),
    );
    take(place(workbook), nameOf(element).replace(BUILT_IN, ''), scopeOf(element));
  }
  const ids = new Set<string>();
  for (const table of sheets.flatMap(({ tables }) => tables)) {
    take(place(table), table.name, '');
    const { id = '', name } = table.root.attributes;
    if (!/^[1-9]\d*$/.test(id) || ids.has(id)) problems.push(`${place(table)}: ${table.name} has no id of its own`);
    if (name !== undefined && name !== table.name)
      problems.push(`${place(table)}: ${table.name} is also called ${name}`);
    ids.add(id);
  }
  return problems;
}

function definedNameProblems(element: XmlElement, sheetCount: number, known: Referenced): string[] {
  const { localSheetId } = element.attributes;
  const problems = formulaProblems(decodeCellText(element.text), known);
  if (localSheetId !== undefined && !isIndex(localSheetId, sheetCount)) problems.push('its sheet does not exist');
  return problems.map((problem) => `name ${nameOf(element)}: ${problem}`);
}

function nameOf({ attributes }: XmlElement): string {
  return attributes.name ?? '';
}

function scopeOf({ attributes }: XmlElement): string {
  return attributes.localSheetId ?? '';
}
