import { quoteSheetName } from './address';
import { invalidArgument, invalidOperation, itemAlreadyExists } from './hostError';
import type { SheetModel } from './parts';
import { renameSheetIn } from './referenceShift';
import type { WorkbookModel } from './workbookModel';
import { assertStructureOpen } from './workbookProtection';

const LONGEST_NAME = 31;

/** 1 to 31 characters, none of : \ / ? * [ ], no apostrophe at either end, not "History". */
function assertLegalSheetName(name: string): void {
  const isLegal = name.length > 0 && name.length <= LONGEST_NAME && !/[:\\/?*[\]]/.test(name) && !/^'|'$/.test(name);
  if (!isLegal || name.toLowerCase() === 'history') throw invalidArgument();
}

export function addSheet(workbook: WorkbookModel, name: string | undefined): SheetModel {
  assertStructureOpen(workbook);
  const chosen = name ?? freeName(workbook);
  assertLegalSheetName(chosen);
  if (workbook.findSheet(chosen)) throw itemAlreadyExists();
  const active = workbook.store.activeSheet();
  const id = workbook.store.addSheet(chosen, workbook.sheets().length);
  workbook.store.activate(active);
  workbook.partsChanged = true;
  return workbook.sheetById(id);
}

function freeName(workbook: WorkbookModel): string {
  for (let i = workbook.sheets().length + 1; ; i++) if (!workbook.findSheet(`Sheet${i}`)) return `Sheet${i}`;
}

/** The last visible sheet cannot be deleted, nor a very hidden one. */
export function deleteSheet(workbook: WorkbookModel, sheet: SheetModel): void {
  assertStructureOpen(workbook);
  if (sheet.veryHidden) throw invalidOperation('A very hidden worksheet cannot be deleted.');
  assertNotLastVisible(workbook, sheet);
  for (const name of workbook.store.names()) if (name.sheet === sheet.id) workbook.store.deleteName(name.id);
  workbook.forgetSheet(sheet);
  workbook.store.deleteSheet(sheet.id);
  workbook.partsChanged = true;
}

export function renameSheet(workbook: WorkbookModel, sheet: SheetModel, name: string): void {
  assertStructureOpen(workbook);
  assertLegalSheetName(name);
  const other = workbook.findSheet(name);
  if (other && other !== sheet) throw itemAlreadyExists();
  const from = workbook.sheetName(sheet);
  workbook.store.renameSheet(sheet.id, name);
  for (const each of workbook.sheets()) {
    workbook.rewriteRules(each, (formula) => renameSheetIn(formula, from, quoteSheetName(name)));
  }
  workbook.partsChanged = true;
}

export function moveSheet(workbook: WorkbookModel, sheet: SheetModel, position: number): void {
  assertStructureOpen(workbook);
  if (position < 0 || position >= workbook.sheets().length) throw invalidArgument();
  workbook.store.moveSheet(sheet.id, position);
  workbook.partsChanged = true;
}

export function setVisibility(
  workbook: WorkbookModel,
  sheet: SheetModel,
  visibility: 'Visible' | 'Hidden' | 'VeryHidden',
): void {
  assertStructureOpen(workbook);
  if (visibility !== 'Visible') assertNotLastVisible(workbook, sheet);
  workbook.store.hideSheet(sheet.id, visibility !== 'Visible');
  sheet.veryHidden = visibility === 'VeryHidden';
  workbook.partsChanged = true;
}

function assertNotLastVisible(workbook: WorkbookModel, sheet: SheetModel): void {
  const visible = workbook.store.sheets().filter(({ hidden }) => !hidden);
  if (visible.length === 1 && visible[0]?.id === sheet.id) {
    throw invalidOperation('A workbook must contain at least one visible worksheet.');
  }
}
