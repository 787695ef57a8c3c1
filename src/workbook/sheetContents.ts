import type { CellValue } from '../domain/cellValue';
import type { SheetContent, SheetTable } from '../domain/grid/sheetContent';

/** Rows of a sheet that are enough to recognise what it is. */
const FIRST_ROWS = 200;
/** Cells of one answer: Chinese text of this many stays well under the 5 MB that Excel on the web allows. */
const CELLS_A_REQUEST = 60_000;

export interface SheetGeometry {
  readonly name: string;
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rows: number;
  readonly columns: number;
  /** Hidden by a person; very hidden sheets are left out. */
  readonly hidden: boolean;
  readonly isProtected: boolean;
  /** Whether a filter hides rows: Excel then writes blocks of cells to the rows that are shown only. */
  readonly isFiltered: boolean;
  readonly tables: readonly SheetTable[];
}

/** Used ranges and tables of all sheets but the very hidden ones; two requests. */
export async function readGeometries(context: Excel.RequestContext): Promise<SheetGeometry[]> {
  const { worksheets, tables } = context.workbook;
  worksheets.load('items/name,items/visibility');
  tables.load('items/name');
  await context.sync();
  const placedTables = tables.items.map((table) => {
    const range = table.getRange();
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    table.worksheet.load('name');
    table.autoFilter.load('isDataFiltered');
    return { table, range };
  });
  const reachable = worksheets.items.filter((sheet) => sheet.visibility !== 'VeryHidden');
  const sheets = reachable.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    sheet.protection.load('protected');
    sheet.autoFilter.load('isDataFiltered');
    return { sheet, used };
  });
  await context.sync();
  return sheets.flatMap(({ sheet, used }) =>
    used.isNullObject
      ? []
      : [
          {
            name: sheet.name,
            firstRow: used.rowIndex,
            firstColumn: used.columnIndex,
            rows: used.rowCount,
            columns: used.columnCount,
            hidden: sheet.visibility === 'Hidden',
            isProtected: sheet.protection.protected,
            isFiltered:
              sheet.autoFilter.isDataFiltered ||
              placedTables.some(({ table }) => table.worksheet.name === sheet.name && table.autoFilter.isDataFiltered),
            tables: placedTables
              .filter(({ table }) => table.worksheet.name === sheet.name)
              .map(({ table, range }) => ({
                name: table.name,
                firstRow: range.rowIndex,
                firstColumn: range.columnIndex,
                rows: range.rowCount,
                columns: range.columnCount,
              })),
          },
        ],
  );
}

/** Queues reading the first rows of a sheet; call the result after the sync. */
export function queueFirstRows(context: Excel.RequestContext, sheet: SheetGeometry): () => SheetContent {
  const rows = Math.min(sheet.rows, FIRST_ROWS);
  const range = context.workbook.worksheets
    .getItem(sheet.name)
    .getRangeByIndexes(sheet.firstRow, sheet.firstColumn, rows, sheet.columns);
  range.load('values,text');
  return () => firstRowsOf(sheet, range);
}

function firstRowsOf(sheet: SheetGeometry, range: Excel.Range): SheetContent {
  return {
    name: sheet.name,
    firstRow: sheet.firstRow,
    firstColumn: sheet.firstColumn,
    rowCount: sheet.rows,
    values: range.values as CellValue[][],
    text: range.text,
    tables: sheet.tables,
    merges: [],
    hidden: false,
    filtered: sheet.isFiltered,
  };
}

interface CellRectangle {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** All values of a rectangle, in as many requests as its size needs, one after the other. */
export async function readValues(context: Excel.RequestContext, cells: CellRectangle): Promise<CellValue[][]> {
  if (cells.rows <= 0) return [];
  const rows = Math.min(cells.rows, Math.max(1, Math.floor(CELLS_A_REQUEST / cells.columns)));
  const range = context.workbook.worksheets
    .getItem(cells.sheet)
    .getRangeByIndexes(cells.row, cells.column, rows, cells.columns);
  range.load('values');
  await context.sync();
  const values = range.values as CellValue[][];
  if (rows === cells.rows) return values;
  const rest = await readValues(context, { ...cells, row: cells.row + rows, rows: cells.rows - rows });
  return [...values, ...rest];
}
