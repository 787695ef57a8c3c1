import type { CellValue } from '../domain/cellValue';

/** Cells of one column below each other. Rows and columns are zero-based on the sheet. */
export interface ColumnCells {
  readonly sheet: string;
  readonly column: number;
  readonly row: number;
  readonly rows: number;
}

/** The formulas of columns, in as many requests as `cellsARequest` makes of them: how many fit depends on their length. */
export async function readFormulas(
  context: Excel.RequestContext,
  columns: readonly ColumnCells[],
  cellsARequest: number,
): Promise<CellValue[][]> {
  const read = columns.map((): CellValue[] => []);
  const readOn = async (): Promise<void> => {
    let room = cellsARequest;
    const queued = columns.flatMap(({ sheet, column, row, rows }, index) => {
      const done = read[index].length;
      const count = Math.min(room, rows - done);
      if (count <= 0) return [];
      room -= count;
      const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row + done, column, count, 1);
      range.load('formulas');
      return [{ index, range }];
    });
    if (queued.length === 0) return;
    await context.sync();
    for (const { index, range } of queued) {
      read[index] = read[index].concat((range.formulas as CellValue[][]).map(([cell]) => cell));
    }
    await readOn();
  };
  await readOn();
  return read;
}
