import type { CellValue } from '../cellValue';
import type { ColumnMapping } from './columnMapping';
import type { PeriodHint } from './parseDay';

/**
 * How a log lays out its evaluations: one a row; one a column with the criteria down; one page (a sheet or a block) a
 * contact; or one row a deduction, the contact merged or repeated over its rows.
 */
export type LogShape = 'rows' | 'transposed' | 'forms' | 'deductions';

/** A block of one sheet that holds evaluations. Rows and columns are zero-based on the sheet, ends inclusive. */
export interface LogPart {
  readonly sheet: string;
  readonly table: string | null;
  /** The lowest row of the header. */
  readonly headerRow: number;
  /**
   * The highest row of a header of several rows, absent where it has one. A column's header is the lowest text in these
   * rows; numbers there are full marks.
   */
  readonly headerTop?: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** The last row that holds an evaluation, the header row where there is none. */
  readonly lastRow: number;
  readonly evaluations: number;
  /** ISO day and agent that the tab or a title gives to every evaluation of the part, where its columns do not. */
  readonly day: string | null;
  readonly agent: string | null;
  /** Year and month for dates that are written without them. */
  readonly period: PeriodHint;
}

/** A row among a log's rows that is no evaluation. */
export interface ExcludedRow {
  readonly sheet: string;
  /** Zero-based on the sheet. */
  readonly row: number;
  readonly kind: 'total' | 'header' | 'remark';
  /** What stands in its first filled cell. */
  readonly text: string;
}

/** One evaluation as it was read: a cell for each of the log's columns, and where it starts. */
export interface EvaluationRow {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cells: readonly CellValue[];
}

/** A log of any shape, read as one row an evaluation: headers, labels or items become its columns. */
export interface LogReading {
  readonly shape: LogShape;
  readonly columns: readonly ColumnMapping[];
  /** One for a log on one sheet; several where sheets with the same header are one log. */
  readonly parts: readonly LogPart[];
  readonly rows: readonly EvaluationRow[];
  readonly excluded: readonly ExcludedRow[];
  /** 0 to 1. */
  readonly confidence: number;
}
