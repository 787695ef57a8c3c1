import { criteriaOf } from '../rubric/points';
import type { Rubric } from '../rubric/rubric';
import { holdsAnswer, holdsWord } from '../scoring/cellTests';
import { evaluateExpression } from '../scoring/evaluateExpression';
import type { RowCells } from '../scoring/scoreCells';
import type { ScoringWords } from '../scoring/scoringWords';
import type { Answer, Answers } from './evaluation';

/** The answers and fired rules that a row's cells hold; a cell at fault gives none. */
export function answersFromCells(
  rubric: Rubric,
  words: ScoringWords,
  cells: RowCells,
): { readonly answers: Answers; readonly fired: readonly string[] } {
  const holds = (test: ReturnType<typeof holdsWord>): boolean =>
    evaluateExpression(test, (key) => cells[key] ?? '') === true;
  const answers = criteriaOf(rubric)
    .filter((criterion) => holds(holdsAnswer(criterion, words.notApplicable)))
    .map(({ name }): [string, Answer] => {
      const value = cells[`criterion:${name}`];
      return [name, typeof value === 'number' ? value : 'N/A'];
    });
  const fired = rubric.rules.filter(({ name }) => holds(holdsWord(`rule:${name}`, words.fired)));
  return { answers: Object.fromEntries(answers), fired: fired.map(({ name }) => name) };
}
