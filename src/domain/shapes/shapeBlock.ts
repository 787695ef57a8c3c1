import type { CellValue } from '../cellValue';
import type { ColumnMeaning } from '../grid/columnMapping';
import type { EvaluationRow, ExcludedRow, LogPart, LogShape } from '../grid/logReading';

/** One thing that a block says of each of its contacts: a label, an item, a row of criteria. */
export interface ShapeField {
  readonly header: string;
  /** What the layout itself says; absent where the words and contents must tell. */
  readonly meaning?: ColumnMeaning;
  readonly points?: number;
  readonly section?: string;
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
