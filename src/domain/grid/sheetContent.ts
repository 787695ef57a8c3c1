import type { CellValue } from '../cellValue';

/** What is filled on a sheet. Row and column numbers are zero-based on the sheet. */
export interface SheetContent {
  readonly name: string;
  readonly firstRow: number;
  readonly firstColumn: number;
  /** Rows of the used range; `values` ends earlier where only stray cells follow, or where only first rows were read. */
  readonly rowCount: number;
  readonly values: readonly (readonly CellValue[])[];
  /** As shown, in the columns of `values`; of the first rows only. */
  readonly text: readonly (readonly string[])[];
  readonly tables: readonly SheetTable[];
  /** Merged areas of several cells near the top of the sheet: of headers and titles. */
  readonly merges: readonly SheetBlock[];
  /** Whether people cannot see the sheet until it is shown again. */
  readonly hidden: boolean;
  /** Whether a filter hides rows for the moment. */
  readonly filtered: boolean;
}

/** A rectangle of cells. */
export interface SheetBlock {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rows: number;
  readonly columns: number;
}

/** A table of Excel's own, its header row included. */
export interface SheetTable extends SheetBlock {
  readonly name: string;
}

export function isBlank(value: CellValue | undefined): boolean {
  return value === undefined || (typeof value === 'string' && value.trim() === '');
}
