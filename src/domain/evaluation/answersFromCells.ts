import { allowsOnlyWhole } from '../rubric/notApplicable';
import type { Rubric } from '../rubric/rubric';
import { hasFired, holdsAnswer } from '../scoring/cellTests';
import { evaluateExpression } from '../scoring/evaluateExpression';
import type { Expression } from '../scoring/expression';
import { computeColumns, type RowCells } from '../scoring/scoreCells';
import { pointsRead } from '../scoring/scoringColumns';
import type { ScoringWords } from '../scoring/scoringWords';
import { isNowhereApplicable } from '../scoring/sectionAnswers';
import type { ColumnKey } from './columnKey';
import type { Answer, Answers } from './evaluation';

/** The answers and fired rules that a row's cells hold; a cell at fault gives none. */
export function answersFromCells(
  rubric: Rubric,
  words: ScoringWords,
  cells: RowCells,
): { readonly answers: Answers; readonly fired: readonly string[] } {
  const points = computeColumns(new Map(pointsRead(rubric, words)), cells);
  const cell = (key: ColumnKey) => points.get(key) ?? cells[key] ?? '';
  const holds = (test: Expression): boolean => evaluateExpression(test, cell) === true;
  const answers = rubric.sections.flatMap((section) => {
    const isAbsent = allowsOnlyWhole(section) && holds(isNowhereApplicable(section, words));
    return section.criteria.flatMap((criterion): [string, Answer][] => {
      if (!isAbsent && !holds(holdsAnswer(criterion, section, words))) return [];
      const { name } = criterion;
      // What is written in the log's own way is answered by its points.
      const value = cell(words.criteria?.[name] ? `points:${name}` : `criterion:${name}`);
      return [[name, typeof value === 'number' ? value : 'N/A']];
    });
  });
  const fired = rubric.rules.filter(({ name }) => holds(hasFired(name, words)));
  return { answers: Object.fromEntries(answers), fired: fired.map(({ name }) => name) };
}
