import type { CellValue } from '../domain/cellValue';
import type { SheetContent } from '../domain/grid/sheetContent';
import type { SheetGeometry } from './sheetContents';

/** More columns than a list of staff has. */
const COLUMNS = 60;
/** Cells of one answer: Chinese text of this many stays well under the 5 MB that Excel on the web allows. */
const CELLS_A_REQUEST = 60_000;
/** Rows that tell what a sheet is. */
const FIRST_ROWS = 60;

/** Whether a sheet holds tables of ours and no list of theirs. */
export function isOwnSheet({ tables }: SheetGeometry): boolean {
  return tables.some(({ name }) => name.startsWith('QA_'));
}

/** Queues reading the first rows of a sheet; call the result after the sync: null where somebody changed its size. */
export function queueFirstCells(context: Excel.RequestContext, sheet: SheetGeometry): () => SheetContent | null {
  return queueCells(context, sheet, 0, Math.min(sheet.rows, FIRST_ROWS));
}

/**
 * All rows of a sheet in the columns that a list can have, in as many requests as their number needs; null where somebody
 * changed its size meanwhile.
 */
export async function readAllCells(context: Excel.RequestContext, sheet: SheetGeometry): Promise<SheetContent | null> {
  const step = Math.floor(CELLS_A_REQUEST / Math.min(sheet.columns, COLUMNS));
  const readFrom = async (row: number): Promise<(SheetContent | null)[]> => {
    if (row >= sheet.rows) return [];
    const read = queueCells(context, sheet, row, Math.min(step, sheet.rows - row));
    await context.sync();
    return [read(), ...(await readFrom(row + step))];
  };
  const parts = (await readFrom(0)).filter((part) => part !== null);
  if (parts.length < Math.ceil(sheet.rows / step)) return null;
  return {
    ...parts[0],
    values: parts.flatMap(({ values }) => values),
    text: parts.flatMap(({ text }) => text),
  };
}

function queueCells(
  context: Excel.RequestContext,
  sheet: SheetGeometry,
  row: number,
  rows: number,
): () => SheetContent | null {
  const columns = Math.min(sheet.columns, COLUMNS);
  const cells = context.workbook.worksheets.getItem(sheet.name);
  const range = cells.getRangeByIndexes(sheet.firstRow + row, sheet.firstColumn, rows, columns);
  const used = cells.getUsedRangeOrNullObject(true);
  range.load('values,text');
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  return () => (isAsFound(sheet, used) ? contentOf(sheet, range) : null);
}

function isAsFound(sheet: SheetGeometry, used: Excel.Range): boolean {
  return (
    !used.isNullObject &&
    used.rowIndex === sheet.firstRow &&
    used.columnIndex === sheet.firstColumn &&
    used.rowCount === sheet.rows &&
    used.columnCount === sheet.columns
  );
}

function contentOf(sheet: SheetGeometry, range: Excel.Range): SheetContent {
  const { name, firstRow, firstColumn, rows, tables, hidden, isFiltered } = sheet;
  const values = range.values as CellValue[][];
  return {
    name,
    firstRow,
    firstColumn,
    rowCount: rows,
    values,
    text: range.text,
    tables,
    merges: [],
    hidden,
    filtered: isFiltered,
  };
}
