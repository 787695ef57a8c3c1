import type { ColumnMeaning } from '../../../src/domain/grid/columnMapping';
import type { LogShape } from '../../../src/domain/grid/logReading';
import type { WorkbookSnapshot } from '../../../src/host/model/snapshot';
import type { Feature } from './features';

/** What a column is to a person who knows the log; the first is meant, the others do no harm. */
export type Role = ColumnMeaning | readonly ColumnMeaning[];

export interface TruthColumn {
  readonly header: string;
  readonly role: Role;
  /** Zero-based on the sheet; null in shapes whose columns are no columns of the sheet. */
  readonly column: number | null;
}

export interface TruthCriterion {
  readonly name: string;
  /** Null where the workbook does not say them. */
  readonly points: number | null;
  /** What a person who knows the standard would say. */
  readonly full: number;
  readonly column: number | null;
}

export interface TruthPart {
  readonly sheet: string;
  /** Zero-based rows that may be called the header row. */
  readonly headerRows: readonly number[];
  readonly evaluations: number;
}

export interface TruthRow {
  readonly sheet: string;
  readonly row: number;
}

/** One log of a workbook as a person reads it. */
export interface TruthLog {
  readonly shape: LogShape;
  readonly parts: readonly TruthPart[];
  readonly columns: readonly TruthColumn[];
  readonly criteria: readonly TruthCriterion[];
  /** Headers of columns that say whether a contact rule fired. */
  readonly fatal: readonly string[];
  /** Words of those columns that everybody reads as fired. */
  readonly fatalWords: readonly string[];
  readonly totals: readonly TruthRow[];
  /** Rows that may be listed as no evaluation or passed over: maximum points, for instance. */
  readonly neutral: readonly TruthRow[];
  /** Total of each evaluation in reading order, where the log's own totals are right; null where it has none. */
  readonly scores: readonly number[] | null;
}

export interface BuiltWorkbook {
  readonly workbook: WorkbookSnapshot;
  readonly logs: readonly TruthLog[];
}

export interface CorpusWorkbook {
  readonly name: string;
  readonly features: readonly Feature[];
  build(): BuiltWorkbook;
}

export function meantRole({ role }: TruthColumn): ColumnMeaning {
  return typeof role === 'string' ? role : role[0];
}

export function acceptsRole({ role }: TruthColumn, guess: ColumnMeaning): boolean {
  return typeof role === 'string' ? role === guess : role.includes(guess);
}
