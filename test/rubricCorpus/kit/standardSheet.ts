import { parseAddress } from '../../../src/domain/address';
import type { CellValue } from '../../../src/domain/cellValue';
import type { SheetContent } from '../../../src/domain/grid/sheetContent';
import { readTruth, type StandardTruth } from './truth';

/** A worksheet that holds a standard, and what it says. */
export interface StandardSheet {
  readonly name: string;
  readonly content: SheetContent;
  readonly truth: StandardTruth;
}

interface Layout {
  /** The first cell. */
  readonly at?: string;
  /** Merged areas on the sheet. */
  readonly merges?: readonly string[];
}

/** @param truth as `readTruth` reads it */
export function standardSheet(
  name: string,
  rows: readonly (readonly CellValue[])[],
  truth: string,
  { at = 'A1', merges = [] }: Layout = {},
): StandardSheet {
  const start = parseAddress(at) ?? { row: 0, column: 0 };
  const width = Math.max(...rows.map((row) => row.length));
  const values = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
  return {
    name,
    truth: readTruth(truth),
    content: {
      name,
      firstRow: start.row,
      firstColumn: start.column,
      rowCount: rows.length,
      values,
      text: values.map((row) => row.map(String)),
      tables: [],
      merges: merges.flatMap((address) => {
        const area = parseAddress(address);
        return area ? [{ firstRow: area.row, firstColumn: area.column, rows: area.rows, columns: area.columns }] : [];
      }),
      hidden: false,
      filtered: false,
    },
  };
}
