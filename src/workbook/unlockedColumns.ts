import type { LogColumns } from './logPlace';

/**
 * Queues looking which columns of a log on a protected sheet take input: unlocked from its first row to its last. Call
 * the result after the sync with a row and the positions to be written there.
 */
export function queueUnlockedColumns(
  context: Excel.RequestContext,
  columns: LogColumns,
): (row: number, positions: readonly number[]) => boolean {
  const { sheet, headerRow, lastRow, firstColumn, headers } = columns.place;
  const rows = lastRow - headerRow;
  if (rows <= 0) return () => false;
  const locks = headers.map((_header, position) => {
    const cells = context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(headerRow + 1, firstColumn + position, rows, 1);
    cells.load('format/protection/locked');
    return cells;
  });
  return (row, positions) => row <= lastRow && positions.every((position) => isUnlocked(locks[position]));
}

/** Null where some cells are locked and others are not. */
function isUnlocked(cells: Excel.Range): boolean {
  return cells.format.protection.locked === false;
}
