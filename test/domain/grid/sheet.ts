import type { CellValue } from '../../../src/domain/cellValue';
import type { SheetContent, SheetTable } from '../../../src/domain/grid/sheetContent';

/** A sheet as its rows are written; short rows are filled up with blank cells. */
export function sheetOf(
  name: string,
  rows: readonly (readonly CellValue[])[],
  tables: readonly SheetTable[] = [],
): SheetContent {
  const width = Math.max(...rows.map((row) => row.length));
  const values = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
  const text = values.map((row) => row.map(String));
  return {
    name,
    firstRow: 0,
    firstColumn: 0,
    rowCount: rows.length,
    values,
    text,
    tables,
    merges: [],
    hidden: false,
    filtered: false,
  };
}
