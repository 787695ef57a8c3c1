import type { Answers, Contact, Score } from '../domain/evaluation/evaluation';
import type { ExcelSession } from '../workbook/runExcel';

export interface StoredEvaluation {
  readonly id: string;
  readonly log: string;
  readonly rubric: string;
  readonly address: string;
  readonly contact: Contact;
  readonly evaluator: string;
  readonly evaluatedAt: string;
  readonly status: string;
  readonly answers: Answers;
  readonly fatal: readonly string[];
  readonly comment: string;
  /** As the cells say it. */
  readonly score: Score;
  /** Whether our own recalculation of the row says the same. */
  readonly agrees: boolean;
}

export function readEvaluation(_session: ExcelSession, _args: { id: string }): Promise<StoredEvaluation> {
  throw new Error('pending');
}

/** The evaluation in the selected row, null where the selection is not in a row of a log. */
export function readSelectedEvaluation(_session: ExcelSession): Promise<StoredEvaluation | null> {
  throw new Error('pending');
}

/** Which of these IDs a log holds: the outbox asks it before it forgets an evaluation. */
export function findEvaluations(
  _session: ExcelSession,
  _args: { log: string; ids: readonly string[] },
): Promise<readonly string[]> {
  throw new Error('pending');
}
