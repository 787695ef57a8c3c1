import type { GridRange } from './snapshot';
import type { TableColumnModel, TableModel } from './parts';

export function headerRange({ range, showHeaders }: TableModel): GridRange | null {
  return showHeaders ? { ...range, endRow: range.startRow } : null;
}

export function bodyRange({ range, showHeaders, showTotals }: TableModel): GridRange {
  return {
    ...range,
    startRow: range.startRow + (showHeaders ? 1 : 0),
    endRow: range.endRow - (showTotals ? 1 : 0),
  };
}

export function totalsRange({ range, showTotals }: TableModel): GridRange | null {
  return showTotals ? { ...range, startRow: range.endRow } : null;
}

/** The part of `range` that lies in one column of the table. */
export function columnPart(table: TableModel, column: TableColumnModel, range: GridRange): GridRange {
  const at = table.range.startColumn + table.columns.indexOf(column);
  return { ...range, startColumn: at, endColumn: at };
}
