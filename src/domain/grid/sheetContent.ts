import type { CellValue } from '../cellValue';

/** The used range of a sheet, or its first rows. Row and column numbers are zero-based on the sheet. */
export interface SheetContent {
  readonly name: string;
  readonly firstRow: number;
  readonly firstColumn: number;
  /** Rows of the used range; `values` may hold only the first of them. */
  readonly rowCount: number;
  readonly values: readonly (readonly CellValue[])[];
  /** As shown; same shape as `values`. */
  readonly text: readonly (readonly string[])[];
  readonly tables: readonly SheetTable[];
}

export interface SheetTable {
  readonly name: string;
  readonly firstRow: number;
  readonly firstColumn: number;
  /** Header row included. */
  readonly rows: number;
  readonly columns: number;
}

export function isBlank(value: CellValue | undefined): boolean {
  return value === undefined || (typeof value === 'string' && value.trim() === '');
}
