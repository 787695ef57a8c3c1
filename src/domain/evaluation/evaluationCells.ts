import type { CellValue } from '../cellValue';
import { failWith } from '../failure';
import { criteriaOf } from '../rubric/points';
import type { Rubric } from '../rubric/rubric';
import { cellsOf } from '../scoring/scoreCells';
import type { ScoringWords } from '../scoring/scoringWords';
import { asLiteralText } from '../text/literalText';
import { isoToSerial } from '../time/serialDay';
import type { ColumnKey } from './columnKey';
import { criterionCell } from './criterionCell';
import type { Answers, EvaluationInput } from './evaluation';
import { reasons } from './reasons';
import { logWords } from './words';

/**
 * The typed cells of an evaluation by column; computed columns are not among them. `at` is the serial date-time of the
 * save. Fields that are absent have no entry, so that what stands there stays.
 */
export function evaluationCells(
  rubric: Rubric,
  words: ScoringWords,
  input: EvaluationInput & { id: string },
  at: number,
): Map<ColumnKey, CellValue> {
  const { contact } = input;
  const fired = checkedRules(rubric, input.fatal ?? []);
  refuseUnwritable(rubric, words, input.answers);
  const own = logWords(words.language);
  const cells = new Map<ColumnKey, CellValue>();
  const text = (key: ColumnKey, value: string | undefined): void => {
    if (value !== undefined) cells.set(key, value === '' ? '' : asLiteralText(value));
  };
  text('id', input.id);
  text('contactId', contact.id);
  cells.set('contactDate', isoToSerial(contact.date));
  text('agentNumber', contact.agentNumber);
  text('agent', contact.agent);
  text('team', contact.team);
  text('channel', contact.channel);
  text('mode', contact.mode);
  text('kind', contact.kind ?? own.kinds.random);
  text('evaluator', input.evaluator);
  cells.set('evaluatedAt', at);
  // A team whose status column has no such word keeps what it wrote there.
  if (words.status?.submitted !== '') text('status', words.status?.submitted ?? own.statuses.submitted);
  text('reasons', reasons(rubric, words, input.answers, fired));
  for (const [key, cell] of cellsOf(rubric, words, input.answers, fired)) {
    // A team's own word for not applicable may be a sign such as `-`.
    cells.set(key, typeof cell === 'string' && key.startsWith('criterion:') ? asLiteralText(cell) : cell);
  }
  text('comment', input.comment);
  return cells;
}

/** A log of ticks and crosses has no cell for half the points. */
function refuseUnwritable(rubric: Rubric, words: ScoringWords, answers: Answers): void {
  for (const criterion of criteriaOf(rubric)) {
    const answer = answers[criterion.name];
    if (answer === undefined || criterionCell(criterion, answer, words) !== null) continue;
    failWith({ code: 'ANSWER_INVALID', criterion: criterion.name, answer: String(answer) });
  }
}

function checkedRules(rubric: Rubric, fired: readonly string[]): readonly string[] {
  const unknown = fired.find((name) => !rubric.rules.some((rule) => rule.name === name));
  return unknown === undefined ? fired : failWith({ code: 'UNKNOWN_RULE', rule: unknown });
}
