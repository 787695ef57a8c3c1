import { accessDenied } from './hostError';
import { hashPassword, isPassword } from './passwordHash';
import type { WorkbookModel } from './workbookModel';

/** Protects the workbook's structure: its sheets can then not be added, removed, renamed, moved or hidden. */
export function protectWorkbook(workbook: WorkbookModel, password: string | undefined): void {
  // Documented: fails when the workbook is protected already. Assumed: with AccessDenied, as for sheets.
  if (workbook.protection || workbook.readOnly) throw accessDenied();
  workbook.protection = password ? { password: hashPassword(password) } : {};
  workbook.partsChanged = true;
}

export function unprotectWorkbook(workbook: WorkbookModel, password: string | undefined): void {
  if (!workbook.protection || workbook.readOnly) throw accessDenied();
  if (!isPassword(password ?? '', workbook.protection.password)) throw accessDenied();
  workbook.protection = null;
  workbook.partsChanged = true;
}

/** Every change of the sheets themselves asks first. */
export function assertStructureOpen(workbook: WorkbookModel): void {
  if (workbook.protection || workbook.readOnly) throw accessDenied();
}
