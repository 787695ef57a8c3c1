import { cellRange, intersect } from './address';
import { HostError, accessDenied } from './hostError';
import type { SheetModel } from './parts';
import type { GridRange } from './snapshot';
import type { StructuralChange } from './structuralChange';
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

/**
 * Assumed, from what other programs report that write through Excel (sbroenne/mcp-server-excel issue 831): values for cells
 * that a merged area hides are dropped without an error.
 */
export function withoutCovered<T>(
  workbook: WorkbookModel,
  sheet: SheetModel,
  { startRow, startColumn }: GridRange,
  cells: (T | undefined)[][],
): (T | undefined)[][] {
  const merges = workbook.store.merges(sheet.id);
  if (merges.length === 0) return cells;
  const isCovered = (row: number, column: number): boolean =>
    merges.some(
      (area) =>
        intersect(area, cellRange(row, column)) !== null && (row !== area.startRow || column !== area.startColumn),
    );
  return cells.map((line, i) => line.map((cell, j) => (isCovered(startRow + i, startColumn + j) ? undefined : cell)));
}

/** Assumed, from Excel's own message: cells are not pushed or pulled through part of a merged area. */
export function assertMergesStayWhole(workbook: WorkbookModel, sheet: SheetModel, change: StructuralChange): void {
  const { axis, at, across } = change;
  const isTorn = workbook.store.merges(sheet.id).some((area) => {
    const [end, from, to] =
      axis === 'row' ? [area.endRow, area.startColumn, area.endColumn] : [area.endColumn, area.startRow, area.endRow];
    const isMoved = end >= at && from <= across.end && to >= across.start;
    return isMoved && (from < across.start || to > across.end);
  });
  if (isTorn) throw mergedRangeConflict('Cells cannot be shifted through part of a merged area.');
}

/** Assumed, from Excel's own message: merged areas are in the way of a sort. */
export function assertNoMerges(workbook: WorkbookModel, sheet: SheetModel, range: GridRange): void {
  if (workbook.store.merges(sheet.id).some((area) => intersect(area, range))) {
    throw mergedRangeConflict('A range with merged areas cannot be sorted.');
  }
}

export const mergedRangeConflict = (message: string): HostError => new HostError('MergedRangeConflict', message, 409);
