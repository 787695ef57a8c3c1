import { intersect, isWholeColumns, isWholeRows } from './address';
import { activeFilters, isFilteredOut } from './filtering';
import { HostError } from './hostError';
import type { SheetModel } from './parts';
import type { GridRange } from './snapshot';
import type { WorkbookModel } from './workbookModel';

/**
 * The parts of a range that Excel really inserts or deletes while a filter hides rows, the last one first. Issue 994:
 * none of a filtered table's rows are deleted. Assumed: of whole rows those that are visible. Cells of any other filtered
 * range are not shifted, with FilteredRangeConflict.
 */
export function partsToShift(
  workbook: WorkbookModel,
  sheet: SheetModel,
  range: GridRange,
  kind: 'insert' | 'delete',
  axis: 'row' | 'column',
): GridRange[] {
  const touched = activeFilters(sheet).filter((filter) => intersect(filter.range, range));
  if (touched.length === 0 || isWholeColumns(range)) return [range];
  if (axis === 'row' && isWholeRows(range)) return kind === 'insert' ? [range] : visibleParts(workbook, sheet, range);
  if (touched.some(({ table }) => !table)) {
    throw new HostError(
      'FilteredRangeConflict',
      'The operation failed because it conflicts with a filtered range.',
      409,
    );
  }
  return kind === 'delete' && axis === 'row' ? [] : [range];
}

function visibleParts(workbook: WorkbookModel, sheet: SheetModel, range: GridRange): GridRange[] {
  const parts: GridRange[] = [];
  for (let row = range.endRow; row >= range.startRow; row--) {
    if (isFilteredOut(workbook, sheet, row)) continue;
    const last = parts[parts.length - 1];
    if (last?.startRow === row + 1) last.startRow = row;
    else parts.push({ ...range, startRow: row, endRow: row });
  }
  return parts;
}
