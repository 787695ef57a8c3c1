import type { CellValue } from '../cellValue';
import { type ColumnEvidence, type ColumnGuess, isMeaningless, OPEN } from './columnGuess';
import { isSerial } from './contentFit';
import { readCriterionHeader } from './criterionHeader';
import { isMeasureHeader } from './headerWords';
import { isNotApplicable } from './knownWords';
import { normalText } from './normalText';
import { sumEvidence, type SumEvidence } from './sumEvidence';

/** Rows that a sum needs to prove a total whose header says nothing. */
const LEAST_ROWS_OF_SUM = 4;
/** Full marks of one criterion are no more than this. */
const MOST_POINTS = 100;
const LEVELS =
  /^(?:[√✓✔☑×✗✘☒xyn]|是|否|有|无|优秀?|良好?|中等?|差|好|一般|较好|较差|合格|不合格|达标|不达标|符合|不符合|满足|不满足|yes|no|pass|fail(?:ed)?|met|notmet|partial(?:lymet)?|good|fair|poor|excellent|(?:扣|-)?\d+(?:\.\d+)?(?:分|pts?|points?)|\d+\/\d+)$/u;

/** Finds the criteria among the columns whose headers print no points, and a total whose header does not say so. */
export function withCriteria(
  guesses: readonly ColumnGuess[],
  columns: readonly ColumnEvidence[],
  sample: readonly (readonly CellValue[])[],
): ColumnGuess[] {
  const isOpen = ({ column }: ColumnEvidence): boolean => guesses[column]?.open ?? false;
  const printed = columns.filter(({ column }) => guesses[column]?.meaning === 'criterion');
  const numeric = columns.filter((evidence) => isOpen(evidence) && isPoints(evidence));
  const sum = findSum(guesses, printed, numeric, sample);
  const result = [...guesses];
  if (sum && result[sum.total]?.open) {
    result[sum.total] = { meaning: 'total', confidence: 0.85, reason: 'content', open: false };
  }
  for (const evidence of numeric) {
    if (evidence.column === sum?.total || isMeaningless(evidence.header)) continue;
    const confidence = criterionConfidence(evidence, printed, sum);
    if (confidence > 0) {
      const points = greatest(evidence.profile.numbers);
      result[evidence.column] = { meaning: 'criterion', points, confidence, reason: 'content', open: false };
    }
  }
  return result.some(({ meaning }) => meaning === 'criterion') ? result : withWordCriteria(result, columns);
}

function findSum(
  guesses: readonly ColumnGuess[],
  printed: readonly ColumnEvidence[],
  numeric: readonly ColumnEvidence[],
  sample: readonly (readonly CellValue[])[],
): SumEvidence | null {
  const named = guesses.findIndex(({ meaning }) => meaning === 'total');
  const open = sample.length >= LEAST_ROWS_OF_SUM ? numeric.map(({ column }) => column) : [];
  const totals = named >= 0 ? [named] : open;
  const candidates = [...printed, ...numeric.filter(({ header }) => !isMeaningless(header))].map(
    ({ column }) => column,
  );
  return sumEvidence(
    sample,
    [...new Set(candidates)].sort((one, other) => one - other),
    totals,
  );
}

/** 0 where it is more likely something else. */
function criterionConfidence(
  { column, header, profile }: ColumnEvidence,
  printed: readonly ColumnEvidence[],
  sum: SumEvidence | null,
): number {
  const points = greatest(profile.numbers);
  if (points <= 0 || points > MOST_POINTS) return 0;
  if (sum?.criteria.includes(column)) return 0.7;
  if (isMeasureHeader(header) || points < 1 || profile.numbers.some((number) => !Number.isInteger(number * 2)))
    return 0;
  if (printed.length >= 2) {
    const isBetween = printed.some((one) => one.column < column) && printed.some((one) => one.column > column);
    return isBetween && sum === null ? 0.5 : 0;
  }
  if (sum && sum.criteria.length >= 3) return 0;
  // Most contacts get full marks, or one of a few levels; a count or an amount is nearly always another.
  const full = profile.numbers.filter((number) => number === points).length;
  return full >= 0.25 * profile.numbers.length || profile.distinct <= 8 ? 0.55 : 0;
}

/** Numbers from 0 on, and words for "not applicable". */
function isPoints({ profile }: ColumnEvidence): boolean {
  const { filled, numbers } = profile;
  const isOnlyPoints = filled.every((cell) => isNotApplicable(cell) || (typeof cell === 'number' && cell >= 0));
  // A contact without a score has no score: what is mostly blank is a bonus or a remark.
  const isFilled = filled.length >= 0.5 * profile.cells.length;
  return isOnlyPoints && isFilled && numbers.length > 0 && !isSerialOfMany(profile);
}

function isSerialOfMany(profile: ColumnEvidence['profile']): boolean {
  return profile.numbers.length >= 4 && isSerial(profile);
}

/** Where nothing holds points, columns of √ and ×, of levels or of `5分` are the criteria; their full marks are unknown. */
function withWordCriteria(guesses: readonly ColumnGuess[], columns: readonly ColumnEvidence[]): ColumnGuess[] {
  const worded = columns.filter(
    ({ column, header, profile }) =>
      (guesses[column]?.open ?? false) &&
      !isMeaningless(header) &&
      !isMeasureHeader(header) &&
      profile.filled.length >= 0.5 * profile.cells.length &&
      profile.filled.some((cell) => !isNotApplicable(cell)) &&
      profile.filled.every(isLevel),
  );
  if (worded.length < 2) return [...guesses];
  const chosen = new Set(worded.map(({ column }) => column));
  return guesses.map((guess, column) =>
    chosen.has(column) ? { ...OPEN, meaning: 'criterion', confidence: 0.45, reason: 'content', open: false } : guess,
  );
}

function isLevel(cell: CellValue): boolean {
  return (
    typeof cell !== 'boolean' &&
    (isNotApplicable(cell) || LEVELS.test(normalText(String(cell))) || (typeof cell === 'number' && cell <= 0))
  );
}

/**
 * Weights instead of points: where scores exceed them they are given out of 5, 10 or 100, and count with their weight;
 * otherwise the weights are the points.
 */
export function withWeights(guesses: readonly ColumnGuess[], columns: readonly ColumnEvidence[]): WeightedGuess[] {
  const criteria = columns.filter(({ column }) => guesses[column]?.percent !== undefined);
  const exceeds = criteria.some(({ column, profile }) => greatest(profile.numbers) > (guesses[column]?.percent ?? 0));
  const most = Math.max(0, ...criteria.map(({ profile }) => greatest(profile.numbers)));
  const scale = most <= 5 ? 5 : most <= 10 ? 10 : MOST_POINTS;
  const sum = criteria.reduce((total, { column }) => total + (guesses[column]?.percent ?? 0), 0);
  return guesses.map((guess) => {
    if (guess.percent === undefined) return guess;
    if (!exceeds)
      return { ...guess, points: guess.percent, confidence: Math.abs(sum - MOST_POINTS) < 0.01 ? 0.8 : 0.6 };
    return { ...guess, points: scale, weight: Math.round((guess.percent / scale) * 1e6) / 1e6, confidence: 0.6 };
  });
}

export interface WeightedGuess extends ColumnGuess {
  /** Multiplies the points. */
  readonly weight?: number;
}

/** The greatest of many numbers; 0 where there is none. */
export function greatest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => (number > most ? number : most), 0);
}

/** Whether a header prints full marks of its own. */
export function printsPoints(header: string): boolean {
  return readCriterionHeader(header).points !== null;
}
