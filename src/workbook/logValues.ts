import type { CellValue } from '../domain/cellValue';
import type { ColumnKey } from '../domain/evaluation/columnKey';
import type { LogColumns } from './logPlace';

/** Cells of one answer: Chinese text of this many stays well under the 5 MB that Excel on the web allows. */
const CELLS_A_REQUEST = 150_000;

/**
 * Whole columns of a log, one array a key, in as many requests as their size needs. A key the log has no column for is
 * an empty array.
 */
export async function readLogColumns(
  context: Excel.RequestContext,
  columns: LogColumns,
  keys: readonly ColumnKey[],
): Promise<CellValue[][][]> {
  const { place } = columns;
  const present = keys.filter((key) => columns.has(key));
  const sheet = context.workbook.worksheets.getItem(place.sheet);
  const rowsARequest = Math.floor(CELLS_A_REQUEST / Math.max(1, present.length));
  const blocks = new Map<ColumnKey, CellValue[][]>(keys.map((key) => [key, []]));
  const readFrom = async (row: number): Promise<void> => {
    const rows = Math.min(rowsARequest, place.lastRow - row + 1);
    if (rows <= 0) return;
    const ranges = present.map((key) => {
      const range = sheet.getRangeByIndexes(row, columns.sheetColumn(key), rows, 1);
      range.load('values');
      return range;
    });
    await context.sync();
    ranges.forEach((range, index) => {
      const values = range.values as CellValue[][];
      const before = blocks.get(present[index]) ?? [];
      blocks.set(present[index], before.length === 0 ? values : before.concat(values));
    });
    await readFrom(row + rows);
  };
  await readFrom(place.headerRow + 1);
  return keys.map((key) => blocks.get(key) ?? []);
}
