import { logColumns } from '../../evaluation/logColumns';
import { QaError } from '../../failure';
import { LANGUAGES, type Language } from '../../language';
import { rowScoring } from '../../scoring/rowScoring';
import { scoringWords } from '../../scoring/scoringWords';
import { tableReference, toFormula } from '../../scoring/toFormula';
import { rubricId, type Rubric } from '../rubric';
import { problem, WHOLE, type RubricProblem } from './finding';

/** Formulas that would not fit into a cell of the log that we would make for the rubric. */
export function formulaProblems(rubric: Rubric): RubricProblem[] {
  const columns = new Set(LANGUAGES.flatMap((language) => tooLong(rubric, language)));
  return [...columns].map((column) => problem('error', { code: 'FORMULA_TOO_LONG', column }, WHOLE));
}

function tooLong(rubric: Rubric, language: Language): string[] {
  const reference = tableReference(`QA_Eval_${rubricId(rubric)}`);
  const headers = new Map(logColumns(rubric, language).map(({ key, header }) => [key, header]));
  const formulas = rowScoring(rubric, scoringWords(language), (key) => headers.has(key));
  return [...formulas].flatMap(([key, expression]) => {
    try {
      toFormula(expression, (used) => reference(headers.get(used) ?? used), headers.get(key));
      return [];
    } catch (error) {
      if (error instanceof QaError && error.failure.code === 'FORMULA_TOO_LONG') return [error.failure.column];
      throw error;
    }
  });
}
