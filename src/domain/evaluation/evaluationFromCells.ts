import type { CellValue } from '../cellValue';
import { parseDay } from '../grid/parseDay';
import type { Rubric } from '../rubric/rubric';
import type { ScoringWords } from '../scoring/scoringWords';
import { isSerialDay, serialToIsoTime } from '../time/serialDay';
import { answersFromCells } from './answersFromCells';
import type { Answers, Contact } from './evaluation';

/** What a row says, as far as it can be read: cells at fault have no answer, and the score tells which they are. */
export interface ReadEvaluation {
  readonly id: string;
  readonly contact: Contact;
  readonly evaluator: string;
  readonly evaluatedAt: string;
  readonly status: string;
  readonly answers: Answers;
  readonly fatal: readonly string[];
  readonly comment: string;
}

export function evaluationFromCells(
  rubric: Rubric,
  words: ScoringWords,
  cells: Readonly<Record<string, CellValue>>,
): ReadEvaluation {
  const text = (key: string): string => String(cells[key] ?? '');
  const { answers, fired } = answersFromCells(rubric, words, cells);
  return {
    id: text('id'),
    contact: {
      id: text('contactId'),
      date: dayOf(cells.contactDate ?? ''),
      agentNumber: text('agentNumber'),
      agent: text('agent'),
      team: text('team'),
      channel: text('channel'),
      mode: text('mode'),
      kind: text('kind'),
    },
    evaluator: text('evaluator'),
    evaluatedAt: timeOf(cells.evaluatedAt ?? ''),
    status: text('status'),
    answers,
    fatal: fired,
    comment: text('comment'),
  };
}

/** What is no date stays as it was typed; reading a row never fails. */
function dayOf(cell: CellValue): string {
  return parseDay(cell) ?? String(cell);
}

function timeOf(cell: CellValue): string {
  return typeof cell === 'number' && isSerialDay(cell) ? serialToIsoTime(cell) : String(cell);
}
