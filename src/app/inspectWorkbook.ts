import type { ColumnMapping } from '../domain/grid/columnMapping';
import type { Language } from '../domain/language';
import type { ExcelSession } from '../workbook/runExcel';

/** What a workbook holds, ours and theirs; reading only. */
export interface WorkbookInspection {
  readonly setUp: boolean;
  readonly language: Language | null;
  readonly logs: readonly LogSummary[];
  readonly rubrics: readonly { readonly rubric: string; readonly name: string; readonly table: string }[];
  /** Evaluation logs that people made and that are not adopted yet, surest first. */
  readonly found: readonly FoundLog[];
  readonly agents: number;
}

export interface LogSummary {
  /** Table name or, for a log that stays a plain range, its defined name. */
  readonly log: string;
  readonly rubric: string;
  readonly rubricName: string;
  readonly sheet: string;
  readonly rows: number;
}

export interface FoundLog {
  readonly sheet: string;
  /** Header row and rows below, without the sheet: `A3:P1203`. */
  readonly range: string;
  /** Name of the table it is in, if it is in one. */
  readonly table: string | null;
  readonly rows: number;
  /** 0 to 1. */
  readonly confidence: number;
  /** Displayed text of the first five rows. */
  readonly preview: readonly (readonly string[])[];
  readonly columns: readonly ColumnMapping[];
  /** Distinct words of each rule column, and which of them were taken for "fired". */
  readonly ruleWords: Readonly<Record<string, { readonly words: readonly string[]; readonly fired: readonly string[]; readonly unknown: readonly string[] }>>;
}

export function inspectWorkbook(_session: ExcelSession): Promise<WorkbookInspection> {
  throw new Error('pending');
}
