import type { CellValue } from '../domain/cellValue';

/**
 * Queues writing a row's cells; null leaves one alone. In one piece, so that a request that fails leaves all or nothing;
 * `inPieces` where cells that are left alone may be locked.
 */
export function queueCells(row: Excel.Range, cells: readonly (CellValue | null)[], inPieces: boolean): void {
  if (!inPieces) {
    row.formulas = [[...cells]];
    return;
  }
  cells.forEach((cell, start) => {
    if (cell === null || (start > 0 && cells[start - 1] !== null)) return;
    const end = cells.indexOf(null, start);
    const piece = cells.slice(start, end < 0 ? undefined : end);
    row.getCell(0, start).getResizedRange(0, piece.length - 1).formulas = [piece];
  });
}
