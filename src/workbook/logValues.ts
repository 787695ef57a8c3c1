import type { CellValue } from '../domain/cellValue';
import type { ColumnKey } from '../domain/evaluation/columnKey';
import type { LogColumns } from './logPlace';

/** Cells of one answer: Chinese text of this many stays well under the 5 MB that Excel on the web allows. */
const CELLS_A_REQUEST = 150_000;

interface ColumnsOfLog {
  readonly columns: LogColumns;
  readonly keys: readonly ColumnKey[];
}

/** Rows of one log that one answer holds. */
interface Piece {
  readonly log: number;
  readonly row: number;
  readonly rows: number;
}

/**
 * Whole columns of a log, one array a key, in as many requests as their size needs. A key the log has no column for is
 * an empty array.
 */
export async function readLogColumns(
  context: Excel.RequestContext,
  columns: LogColumns,
  keys: readonly ColumnKey[],
): Promise<CellValue[][][]> {
  const [cells] = await readColumnsOfLogs(context, [{ columns, keys }]);
  return cells;
}

/** The same of several logs, which share their requests: thirty sheets of one day each are read at once. */
export async function readColumnsOfLogs(
  context: Excel.RequestContext,
  logs: readonly ColumnsOfLog[],
): Promise<CellValue[][][][]> {
  const present = logs.map(({ columns, keys }) => keys.filter((key) => columns.has(key)));
  const read = logs.map(({ keys }) => keys.map((): CellValue[][] => []));
  const readNext = async ([pieces, ...rest]: readonly Piece[][]): Promise<void> => {
    if (pieces === undefined) return;
    const queued = pieces.map(({ log, row, rows }) => {
      const { columns } = logs[log];
      const sheet = context.workbook.worksheets.getItem(columns.place.sheet);
      return present[log].map((key) => {
        const range = sheet.getRangeByIndexes(row, columns.sheetColumn(key), rows, 1);
        range.load('values');
        return { key, range };
      });
    });
    await context.sync();
    pieces.forEach(({ log }, index) => {
      for (const { key, range } of queued[index]) {
        const at = logs[log].keys.indexOf(key);
        read[log][at] = read[log][at].concat(range.values as CellValue[][]);
      }
    });
    await readNext(rest);
  };
  await readNext(groupedPieces(logs.map(({ columns }, log) => ({ columns, width: present[log].length }))));
  return read;
}

function groupedPieces(logs: readonly { readonly columns: LogColumns; readonly width: number }[]): Piece[][] {
  const groups: Piece[][] = [];
  let room = 0;
  logs.forEach(({ columns: { place }, width }, log) => {
    if (width === 0) return;
    let row = place.headerRow + 1;
    while (row <= place.lastRow) {
      if (room < width) {
        groups.push([]);
        room = CELLS_A_REQUEST;
      }
      const rows = Math.min(place.lastRow - row + 1, Math.floor(room / width));
      groups[groups.length - 1].push({ log, row, rows });
      room -= rows * width;
      row += rows;
    }
  });
  return groups;
}
