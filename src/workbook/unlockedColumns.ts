import { SHEET_ROWS } from '../domain/address';
import type { LogColumns } from './logPlace';

/** Rows below the last evaluation that are looked at by themselves: below them people keep totals and signatures. */
const ROWS_BELOW = 12;

/**
 * Queues looking which columns of a log on a protected sheet take input: unlocked in all rows, or in those where the next
 * evaluation goes. Call the result after the sync with a row and the positions to be written there.
 */
export function queueUnlockedColumns(
  context: Excel.RequestContext,
  columns: LogColumns,
): (row: number, positions: readonly number[]) => boolean {
  const { place } = columns;
  const rows = place.lastRow - place.headerRow;
  if (rows <= 0) return () => false;
  const sheet = context.workbook.worksheets.getItem(place.sheet);
  const idColumn = columns.sheetColumn('id');
  const lastId = sheet.getRangeByIndexes(SHEET_ROWS - 1, idColumn, 1, 1).getRangeEdge('Up');
  lastId.load('rowIndex');
  const whole = place.headers.map((_header, position) =>
    locksOf(sheet.getRangeByIndexes(place.headerRow + 1, place.firstColumn + position, rows, 1)),
  );
  const below = place.headers.map((_header, position) =>
    locksOf(lastId.getOffsetRange(1, place.firstColumn + position - idColumn).getResizedRange(ROWS_BELOW - 1, 0)),
  );
  return (row, positions) =>
    (row <= place.lastRow && positions.every((position) => isUnlocked(whole[position]))) ||
    (isBelow(lastId, row) && positions.every((position) => isUnlocked(below[position])));
}

function locksOf(cells: Excel.Range): Excel.Range {
  cells.load('format/protection/locked');
  return cells;
}

function isBelow(lastId: Excel.Range, row: number): boolean {
  return row > lastId.rowIndex && row <= lastId.rowIndex + ROWS_BELOW;
}

/** Null where some cells are locked and others are not. */
function isUnlocked(cells: Excel.Range): boolean {
  return cells.format.protection.locked === false;
}
