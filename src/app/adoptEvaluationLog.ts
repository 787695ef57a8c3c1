import type { ColumnMeaning } from '../domain/grid/columnMapping';
import type { ExcelSession } from '../workbook/runExcel';

export interface AdoptionArguments {
  readonly sheet: string;
  /** `A3:P1203`; found where absent. */
  readonly range?: string;
  /** What differs from the guesses, by header. */
  readonly columns?: readonly { readonly header: string; readonly meaning: ColumnMeaning; readonly points?: number; readonly section?: string }[];
  readonly fatalValues?: readonly string[];
  readonly notApplicableValues?: readonly string[];
}

/** What adopting writes: shown before it is written, returned after. Nothing that exists changes. */
export interface AdoptionPlan {
  readonly log: string;
  readonly rubric: string;
  readonly sheet: string;
  readonly range: string;
  readonly rows: number;
  /** Headers of the columns that are added, and the cells they take: `Q3:Z1203`. */
  readonly added: readonly string[];
  readonly addedRange: string;
  /** Sheets that are created. */
  readonly sheets: readonly string[];
  readonly criteria: readonly { readonly name: string; readonly section: string; readonly points: number }[];
  readonly agents: number;
}

/** Reads only: what `adoptEvaluationLog` would write. */
export function planAdoption(_session: ExcelSession, _args: AdoptionArguments): Promise<AdoptionPlan> {
  throw new Error('pending');
}

export function adoptEvaluationLog(_session: ExcelSession, _args: AdoptionArguments): Promise<AdoptionPlan> {
  throw new Error('pending');
}
