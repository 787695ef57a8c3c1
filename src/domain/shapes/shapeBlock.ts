import type { CellValue } from '../cellValue';
import type { ColumnMeaning } from '../grid/columnMapping';
import { isBlank } from '../grid/sheetContent';
import type { EvaluationRow, ExcludedRow, LogPart, LogShape } from '../grid/logReading';

/** One thing that a block says of each of its contacts: a label, an item, a row of criteria. */
export interface ShapeField {
  readonly header: string;
  /** What the layout itself says; absent where the words and contents must tell. */
  readonly meaning?: ColumnMeaning;
  readonly points?: number;
  readonly section?: string;
  /** Whether contacts were told apart by it alone, which may be too little. */
  readonly isDoubtful?: true;
}

/** A block of a sheet in a shape other than rows, turned into fields and one row of cells a contact. */
export interface ShapeBlock {
  readonly shape: Exclude<LogShape, 'rows'>;
  readonly part: LogPart;
  readonly fields: readonly ShapeField[];
  readonly rows: readonly EvaluationRow[];
  readonly excluded: readonly ExcludedRow[];
}

/** A cell of a block, '' outside of it. */
export function cellAt(rows: readonly (readonly CellValue[])[], row: number, column: number): CellValue {
  return rows[row]?.[column] ?? '';
}

/** Rows below a header that show which columns are in use. */
const SHOWING_ROWS = 8;

/** Runs of columns of a header, first and last inclusive: columns that are blank there and below part them. */
export function headerRuns(
  rows: readonly (readonly CellValue[])[],
  header: number,
): { readonly first: number; readonly last: number }[] {
  const shown = rows.slice(header, header + SHOWING_ROWS);
  const width = rows[header]?.length ?? 0;
  const runs: { first: number; last: number }[] = [];
  for (let column = 0; column < width; column += 1) {
    if (shown.every((row) => isBlank(row[column]))) continue;
    const run = runs.at(-1);
    if (run && run.last === column - 1) run.last = column;
    else runs.push({ first: column, last: column });
  }
  return runs;
}
