import { bestAnswer } from '../../../domain/evaluation/bestAnswer';
import type { Score } from '../../../domain/evaluation/evaluation';
import type { Language } from '../../../domain/language';
import { criteriaOf } from '../../../domain/rubric/points';
import type { Rubric } from '../../../domain/rubric/rubric';
import { scoreAnswers } from '../../../domain/scoring/scoreCells';
import { scoringWords } from '../../../domain/scoring/scoringWords';
import type { EvaluationForm } from './evaluationForm';
import { answersOf } from './formAnswer';

export interface LiveScore {
  readonly score: Score;
  /** Final score if everything still open gets full marks; '' once nothing is open. */
  readonly atMost: number | '';
}

/** The form's score by the same expression that the sheet's formulas are made of. */
export function liveScore(form: EvaluationForm, rubric: Rubric, language: Language): LiveScore {
  const words = scoringWords(language);
  const answers = answersOf(form, rubric);
  const score = scoreAnswers(rubric, words, answers, form.fired);
  const open = criteriaOf(rubric).filter((criterion) => answers[criterion.name] === undefined);
  if (open.length === 0) return { score, atMost: '' };
  const filled = Object.fromEntries(open.map((criterion) => [criterion.name, bestAnswer(criterion)]));
  return { score, atMost: scoreAnswers(rubric, words, { ...answers, ...filled }, form.fired).final };
}
