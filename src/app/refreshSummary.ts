import type { ExcelSession } from '../workbook/runExcel';

export interface SummaryResult {
  readonly month: string;
  readonly sheet: string;
  /** Evaluations counted in the month. */
  readonly evaluations: number;
  /** Mean final score of the month, '' without evaluations. */
  readonly average: number | '';
  readonly passRate: number | '';
  readonly fatal: number;
  readonly agents: number;
  readonly teams: number;
  /** Rows of the month that have no score because a cell is at fault. */
  readonly unscored: number;
  readonly charts: readonly string[];
}

/** Builds or refreshes the summary sheet; `month` is `2026-03`. Run twice, nothing is doubled. */
export function refreshSummary(_session: ExcelSession, _args: { month: string }): Promise<SummaryResult> {
  throw new Error('pending');
}
