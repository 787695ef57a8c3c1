import { accessDenied } from './hostError';
import { hashPassword, isPassword } from './passwordHash';
import type { SheetModel } from './parts';
import type { WorkbookModel } from './workbookModel';

/** What a protected sheet may still allow; absent means not allowed. */
const OPTIONS = [
  'allowAutoFilter',
  'allowDeleteColumns',
  'allowDeleteRows',
  'allowEditObjects',
  'allowEditScenarios',
  'allowFormatCells',
  'allowFormatColumns',
  'allowFormatRows',
  'allowInsertColumns',
  'allowInsertHyperlinks',
  'allowInsertRows',
  'allowPivotTables',
  'allowSort',
] as const;

export function protectSheet(
  workbook: WorkbookModel,
  sheet: SheetModel,
  options: Record<string, unknown>,
  password: string | undefined,
): void {
  // Documented: fails when the sheet is protected already; issue 6784: with AccessDenied.
  if (sheet.protection || workbook.readOnly) throw accessDenied();
  const mode = options['selectionMode'] ?? 'Normal';
  sheet.protection = {
    options: {
      ...Object.fromEntries(OPTIONS.map((option) => [option, options[option] === true])),
      allowSelectLockedCells: mode === 'Normal',
      allowSelectUnlockedCells: mode !== 'None',
    },
    ...(password ? { password: hashPassword(password) } : {}),
  };
  workbook.partsChanged = true;
}

export function unprotectSheet(workbook: WorkbookModel, sheet: SheetModel, password: string | undefined): void {
  // Issue 6784: unprotecting an unprotected sheet is refused too.
  if (!sheet.protection || workbook.readOnly) throw accessDenied();
  if (!isPassword(password ?? '', sheet.protection.password)) throw accessDenied();
  sheet.protection = null;
  workbook.partsChanged = true;
}

/** As office.js answers them. */
export function protectionOptions({ protection }: SheetModel): Record<string, unknown> | null {
  if (!protection) return null;
  const { options } = protection;
  const mode = options['allowSelectLockedCells'] === false ? 'Unlocked' : 'Normal';
  return {
    ...Object.fromEntries(OPTIONS.map((option) => [option, options[option] === true])),
    selectionMode: options['allowSelectUnlockedCells'] === false ? 'None' : mode,
  };
}
