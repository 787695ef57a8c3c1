import { failWith } from '../failure';
import { mayBeNotApplicable } from '../rubric/notApplicable';
import type { Criterion, Section } from '../rubric/rubric';
import { isMeasuredOrCounted } from '../scoring/pointsCell';
import type { ScoringWords } from '../scoring/scoringWords';
import { answerPoints } from './answerPoints';
import type { Answer } from './evaluation';

const DECIMAL = /^\d+(\.\d+)?$/;

/**
 * What a form, a recipe or a person means by a value: points, a measured number or a count, a level's label, a word of the
 * log such as √, or one for not applicable (`N/A` always is one). A label goes before points, as labels such as `1` to `5`
 * exist; a measured number has none. ANSWER_INVALID where the criterion does not know the value.
 */
export function answerFrom(
  criterion: Criterion,
  section: Section,
  value: string | number,
  words: Pick<ScoringWords, 'notApplicable' | 'criteria'>,
): Answer {
  const text = String(value).trim();
  const invalid = (): never => failWith({ code: 'ANSWER_INVALID', criterion: criterion.name, answer: String(value) });

  if (typeof value === 'string') {
    const levels = isMeasuredOrCounted(criterion, words) ? [] : criterion.levels;
    const level = levels.find((one) => isSameWord(one.label, text));
    if (level) return level.points;
    if (text !== '' && ['N/A', ...words.notApplicable].some((word) => isSameWord(word, text)))
      return mayBeNotApplicable(criterion, section) ? 'N/A' : invalid();
    if (!DECIMAL.test(text)) {
      const known = words.criteria?.[criterion.name]?.words.find(({ word }) => word !== '' && isSameWord(word, text));
      return known ? known.points : invalid();
    }
  }
  const number = Number(value);
  return answerPoints(criterion, number, words) === null ? invalid() : number;
}

/** As Excel compares text: letter case does not matter. */
function isSameWord(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
