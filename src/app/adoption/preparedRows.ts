import type { CellValue } from '../../domain/cellValue';
import { isBlank, type SheetContent } from '../../domain/grid/sheetContent';

interface PartRows {
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** Of the last evaluation. */
  readonly lastRow: number;
  /** Rows that are no evaluations, wherever they stand. */
  readonly otherRows: readonly number[];
  /** Last row of a table, null where the part is in none. */
  readonly tableEnd: number | null;
}

/** Rows below the last evaluation that get our formulas where nobody prepared any: a row typed there scores itself. */
const SPARE_ROWS = 200;

/**
 * The last row below the evaluations that people prepared (serial numbers, formulas, prefilled answers), and the last one
 * that may become an evaluation: never one at or below a totals row or a remark.
 */
export function preparedRows(
  content: SheetContent,
  { firstColumn, lastColumn, lastRow, otherRows, tableEnd }: PartRows,
): { readonly lastPrepared: number; readonly lastSpare: number } {
  if (tableEnd !== null) return { lastPrepared: tableEnd, lastSpare: tableEnd };
  const cut = (row: number): readonly CellValue[] =>
    (content.values[row - content.firstRow] ?? []).slice(
      firstColumn - content.firstColumn,
      lastColumn - content.firstColumn + 1,
    );
  const others = new Set(otherRows);
  const bottom = content.firstRow + content.values.length - 1;
  let lastPrepared = lastRow;
  for (let row = lastRow + 1; row <= bottom; row += 1) {
    const cells = cut(row);
    if (others.has(row) || !isPrepared(cells, cut(row + 1), row - 1 > lastRow ? cut(row - 1) : [])) {
      return { lastPrepared, lastSpare: row - 1 };
    }
    if (!cells.every(isBlank)) lastPrepared = row;
  }
  return { lastPrepared, lastSpare: lastPrepared > lastRow ? lastPrepared : lastRow + SPARE_ROWS };
}

/** Text in a prepared row is what stands in the next one too: an answer filled in beforehand, a formula's result. */
function isPrepared(cells: readonly CellValue[], below: readonly CellValue[], above: readonly CellValue[]): boolean {
  return cells.every(
    (cell, column) =>
      typeof cell !== 'string' || cell.trim().length < 2 || cell === below[column] || cell === above[column],
  );
}
