import type { CellValue } from '../cellValue';
import type { Rubric } from '../rubric/rubric';
import { serialToIso, serialToIsoTime } from '../time/serialDay';
import type { Answer, Answers, Contact } from './evaluation';
import { isWord, type CellWords } from './evaluationCells';

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
  words: CellWords,
  cells: Readonly<Record<string, CellValue>>,
): ReadEvaluation {
  const text = (key: string): string => String(cells[key] ?? '');
  const answers: Record<string, Answer> = {};
  for (const { name } of rubric.sections.flatMap((section) => section.criteria)) {
    const cell = cells[`criterion:${name}`] ?? '';
    if (typeof cell === 'number') answers[name] = cell;
    else if (cell !== '' && isWord(cell, words.notApplicable)) answers[name] = 'N/A';
  }
  return {
    id: text('id'),
    contact: {
      id: text('contactId'),
      date: dayOf(cells.contactDate),
      agentNumber: text('agentNumber'),
      agent: text('agent'),
      team: text('team'),
      channel: text('channel'),
      mode: text('mode'),
      kind: text('kind'),
    },
    evaluator: text('evaluator'),
    evaluatedAt: typeof cells.evaluatedAt === 'number' ? serialToIsoTime(cells.evaluatedAt) : text('evaluatedAt'),
    status: text('status'),
    answers,
    fatal: rubric.rules.flatMap(({ name }) => (isWord(cells[`rule:${name}`] ?? '', words.fired) ? [name] : [])),
    comment: text('comment'),
  };
}

function dayOf(cell: CellValue | undefined): string {
  return typeof cell === 'number' ? serialToIso(cell) : String(cell ?? '');
}
