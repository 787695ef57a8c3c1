import type { MarkedPart } from '../domain/marks/markedPart';
import type { BatchContext } from './runExcel';

/** Rows from the first evaluation to the last. */
export function spannedRows({ rows }: MarkedPart): { readonly row: number; readonly rows: number } {
  return { row: rows[0], rows: rows[rows.length - 1] - rows[0] + 1 };
}

export function rangeOf(
  context: BatchContext,
  part: MarkedPart,
  column: number,
  columns: number,
  { row, rows } = spannedRows(part),
): Excel.Range {
  return context.workbook.worksheets.getItem(part.sheet).getRangeByIndexes(row, column, rows, columns);
}
