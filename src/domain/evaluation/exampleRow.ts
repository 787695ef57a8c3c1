import type { CellValue } from '../cellValue';
import type { Language } from '../language';
import { criteriaOf } from '../rubric/points';
import type { Rubric } from '../rubric/rubric';
import { computedCells } from '../scoring/scoreCells';
import { scoringWords } from '../scoring/scoringWords';
import { bestAnswer } from './bestAnswer';
import type { ColumnKey } from './columnKey';
import type { Answers, EvaluationInput } from './evaluation';
import { evaluationCells } from './evaluationCells';

/** Of somebody's making, `at` as a serial date-time. */
export type Example = Pick<EvaluationInput, 'contact' | 'evaluator'> & { readonly id: string; readonly at: number };

/**
 * A row as our log by a rubric would hold it, formulas calculated: of a contact with full marks but for one criterion, the
 * first that has a second level.
 */
export function exampleRow(rubric: Rubric, language: Language, example: Example): ReadonlyMap<ColumnKey, CellValue> {
  const words = scoringWords(language);
  const { at, ...input } = example;
  const typed = evaluationCells(rubric, words, { ...input, answers: exampleAnswers(rubric) }, at);
  return new Map([...typed, ...computedCells(rubric, words, Object.fromEntries(typed))]);
}

function exampleAnswers(rubric: Rubric): Answers {
  const criteria = criteriaOf(rubric);
  const best = criteria.map((criterion): [string, number] => [criterion.name, bestAnswer(criterion)]);
  const lower = criteria.find(({ levels, metric }) => !metric && levels.length > 1);
  return { ...Object.fromEntries(best), ...(lower && { [lower.name]: lower.levels[1]?.points ?? 0 }) };
}
