import type { Criterion, Rubric } from '../rubric/rubric';
import { criteriaOf } from '../rubric/points';
import { hasFired, holdsAnswer } from '../scoring/cellTests';
import { evaluateExpression } from '../scoring/evaluateExpression';
import type { Expression } from '../scoring/expression';
import type { RowCells } from '../scoring/scoreCells';
import type { ScoringWords } from '../scoring/scoringWords';
import { answerOfCell } from './criterionCell';
import type { Answer, Answers } from './evaluation';

/** The answers and fired rules that a row's cells hold; a cell at fault gives none. */
export function answersFromCells(
  rubric: Rubric,
  words: ScoringWords,
  cells: RowCells,
): { readonly answers: Answers; readonly fired: readonly string[] } {
  const answers = criteriaOf(rubric).flatMap((criterion): [string, Answer][] => {
    const answer = answerFromCells(criterion, words, cells);
    return answer === null ? [] : [[criterion.name, answer]];
  });
  const fired = rubric.rules.filter(({ name }) => holds(hasFired(name, words), cells));
  return { answers: Object.fromEntries(answers), fired: fired.map(({ name }) => name) };
}

function answerFromCells(criterion: Criterion, words: ScoringWords, cells: RowCells): Answer | null {
  const cell = cells[`criterion:${criterion.name}`] ?? '';
  const reading = words.criteria?.[criterion.name];
  if (reading) return answerOfCell(criterion, cell, reading, words);
  if (!holds(holdsAnswer(criterion, words), cells)) return null;
  return typeof cell === 'number' ? cell : 'N/A';
}

function holds(test: Expression, cells: RowCells): boolean {
  return evaluateExpression(test, (key) => cells[key] ?? '') === true;
}
