import { intersect } from './address';
import { HostError, accessDenied } from './hostError';
import type { SheetModel } from './parts';
import type { GridRange } from './snapshot';
import type { WorkbookModel } from './workbookModel';

/** Makes one area of the range, or of each of its rows; the top left value is kept, tables cannot be merged into. */
export function mergeRange(workbook: WorkbookModel, sheet: SheetModel, range: GridRange, across: boolean): void {
  assertFormatAllowed(workbook, sheet);
  if (sheet.tables.some((table) => intersect(table.range, range))) {
    throw mergedRangeConflict('Cells of a table cannot be merged.');
  }
  if (!across) {
    workbook.store.merge(sheet.id, range);
    return;
  }
  for (let row = range.startRow; row <= range.endRow; row++) {
    workbook.store.merge(sheet.id, { ...range, startRow: row, endRow: row });
  }
}

export function unmergeRange(workbook: WorkbookModel, sheet: SheetModel, range: GridRange): void {
  assertFormatAllowed(workbook, sheet);
  workbook.store.unmerge(sheet.id, range);
}

/** Assumed, from Excel's own button: merging needs an unprotected sheet, whatever its options allow. */
function assertFormatAllowed(workbook: WorkbookModel, sheet: SheetModel): void {
  if (sheet.protection || workbook.readOnly) throw accessDenied();
}

/** Issue 3611: an area is found only by its top left cell. */
export function mergedAreas(workbook: WorkbookModel, sheet: SheetModel, range: GridRange): GridRange[] {
  return workbook.store.merges(sheet.id).filter(({ startRow, startColumn }) => {
    const isRow = startRow >= range.startRow && startRow <= range.endRow;
    return isRow && startColumn >= range.startColumn && startColumn <= range.endColumn;
  });
}

export const mergedRangeConflict = (message: string): HostError => new HostError('MergedRangeConflict', message, 409);
