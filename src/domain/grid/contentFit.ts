import type { ColumnMeaning } from './columnMapping';
import type { ColumnProfile } from './columnProfile';
import { isNotApplicable, ruleWords } from './knownWords';

/** Whether contents speak for a meaning, against it, or neither. */
export type Fit = 'yes' | 'no' | 'unknown';

/** Whether what stands in a column can be what its header says. Without contents nothing is known. */
export function contentFit(meaning: ColumnMeaning, profile: ColumnProfile): Fit {
  const { filled, numbers, names, codes, ids, dates, datelike } = profile;
  if (filled.length === 0) return 'unknown';
  const numeric = numbers.length / filled.length;
  switch (meaning) {
    case 'contactId':
      if (ids >= 0.7) return 'yes';
      return names >= 0.6 || isSerial(profile) || isSmallNumbers(profile) ? 'no' : 'unknown';
    case 'contactDate':
    case 'evaluatedAt':
      return datelike >= 0.7 ? 'yes' : dates < 0.3 ? 'no' : 'unknown';
    case 'agentNumber':
      return codes >= 0.7 ? 'yes' : names >= 0.6 ? 'no' : 'unknown';
    case 'agent':
      return names >= 0.6 ? 'yes' : numeric >= 0.7 || dates >= 0.7 || codes >= 0.8 ? 'no' : 'unknown';
    case 'evaluator':
      return names >= 0.6 ? 'yes' : numeric >= 0.7 || dates >= 0.5 ? 'no' : 'unknown';
    case 'team':
    case 'channel':
    case 'mode':
    case 'kind':
    case 'status':
      return isFewTexts(profile) ? 'yes' : numeric >= 0.9 && meaning !== 'team' ? 'no' : 'unknown';
    case 'comment':
    case 'reasons':
      return numeric >= 0.7 ? 'no' : 'yes';
    case 'total':
      return numeric >= 0.7 ? 'yes' : numbers.length === 0 && !holdsScoreTexts(profile) ? 'no' : 'unknown';
    case 'rule':
      return ruleFit(profile);
    default:
      return 'unknown';
  }
}

/** Points as numbers from 0 to the full marks, blanks and words for "not applicable" among them. */
export function fitsPoints(profile: ColumnProfile, points: number): boolean {
  return profile.filled.every(
    (cell) => isNotApplicable(cell) || (typeof cell === 'number' && cell >= 0 && cell <= points),
  );
}

/** 1, 2, 3 …: the number of the row. */
export function isSerial({ numbers, filled }: ColumnProfile): boolean {
  if (numbers.length < 2 || numbers.length < 0.9 * filled.length) return false;
  const steps = numbers.slice(1).filter((number, at) => number > (numbers[at] ?? 0)).length;
  return numbers.every(Number.isInteger) && steps >= 0.9 * (numbers.length - 1) && (numbers[0] ?? 0) <= 2;
}

export function isFewTexts({ filled, numbers, distinct, meanLength }: ColumnProfile): boolean {
  const isShort = meanLength <= 12 && numbers.length < 0.3 * filled.length;
  return isShort && (filled.length < 6 ? distinct <= filled.length : distinct <= Math.max(4, 0.5 * filled.length));
}

/** Yes-words and no-words only; 0 and 1 are such, other numbers are counts. */
function ruleFit({ filled, numbers }: ColumnProfile): Fit {
  if (numbers.some((number) => number !== 0 && number !== 1)) return 'no';
  return ruleWords(filled).unknown.length === 0 ? 'yes' : 'unknown';
}

function isSmallNumbers({ numbers, filled, distinct }: ColumnProfile): boolean {
  return numbers.length >= 0.9 * filled.length && numbers.every((number) => number <= 100) && distinct < filled.length;
}

function holdsScoreTexts({ filled }: ColumnProfile): boolean {
  return filled.some(
    (cell) => typeof cell === 'string' && /^\s*\d+(?:\.\d+)?\s*(?:分|pts?|points?|%)?\s*$/iu.test(cell),
  );
}
