import type { Agent } from '../domain/evaluation/evaluation';
import type { Language } from '../domain/language';
import type { Rubric } from '../domain/rubric/rubric';
import type { ExcelSession } from '../workbook/runExcel';

/** What the score form needs of a log, read once when it opens. */
export interface OpenedLog {
  readonly log: string;
  readonly sheet: string;
  readonly rubric: Rubric;
  readonly language: Language;
  readonly agents: readonly Agent[];
  /** Contact fields that this log has a column for (an adopted log may lack some). */
  readonly fields: readonly ('agentNumber' | 'team' | 'channel' | 'mode' | 'kind' | 'comment' | 'evaluator')[];
}

export function openLog(_session: ExcelSession, _args: { log: string }): Promise<OpenedLog> {
  throw new Error('pending');
}
