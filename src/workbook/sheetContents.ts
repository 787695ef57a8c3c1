import type { SheetTable } from '../domain/grid/sheetContent';

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
