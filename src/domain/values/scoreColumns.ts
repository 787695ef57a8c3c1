import type { ColumnMapping } from '../grid/columnMapping';
import type { EvaluationRow } from '../grid/logReading';
import { normalText } from '../grid/normalText';
import { countColumns, type ColumnCounts } from './countValues';
import { readScoreText, type ScoreText } from './scoreText';

/** What the numbers of a criterion's column are: points, points taken off, or the met share of the full marks (1 and 0). */
export type ColumnStyle = 'points' | 'deduction' | 'share';

/** Why: all that stands there says so, the header does, their own totals come out that way, or nothing speaks against it. */
export type StyleReason = 'content' | 'header' | 'otherColumns' | 'totals' | 'default' | 'chosen';

export interface ScoreColumn {
  /** Position among the log's columns. */
  readonly column: number;
  readonly header: string;
  /** Full marks; null where nobody said them yet. */
  readonly full: number | null;
  readonly style: ColumnStyle;
  readonly styleReason: StyleReason;
  /** False where it must be decided before a score is right. */
  readonly styleSure: boolean;
  /** For deductions: whether they are written with a minus. */
  readonly isNegative: boolean;
  /** Words and other texts, the most frequent first; a blank is '' and listed only where it may mean full marks. */
  readonly words: readonly ScoreWord[];
  /** Numbers that are no points under this style, and how often. */
  readonly outOfRange: number;
  readonly filled: number;
}

/**
 * Where a word's points come from: it is a number, a known word for not applicable, a mark such as √; a level to which we
 * gave its share; their own totals; a person; or nothing is known.
 */
export type WordReason = 'number' | 'known' | 'mark' | 'level' | 'totals' | 'chosen' | 'unknown';

export interface ScoreWord {
  readonly word: string;
  readonly count: number;
  /** null: to be asked. 'unread': the cell is to be left to Check. */
  readonly points: number | 'notApplicable' | 'unread' | null;
  readonly why: WordReason;
}

/** Criterion columns with what they hold, before their totals are looked at. */
export function scoreColumns(columns: readonly ColumnMapping[], rows: readonly EvaluationRow[]): ScoreColumn[] {
  const criteria = columns
    .map((mapping, column) => ({ mapping, column }))
    .filter(({ mapping }) => mapping.meaning === 'criterion');
  const counts = countColumns(
    rows,
    criteria.map(({ column }) => column),
  );
  const counted = criteria.map((criterion, at) => ({ ...criterion, counts: counts[at] }));
  const signs = counted.map(({ mapping, counts }) =>
    signOf(`${mapping.section ?? ''} ${mapping.header}`, numbersIn(counts)),
  );
  const logSign = signs.find((sign) => sign.reason === 'content') ?? signs.find((sign) => sign.reason === 'header');
  const isOdd = looksLikeShares(counts) || looksLikeDeductions(counts);
  return counted.map(({ mapping, column, counts }, at) => {
    const own = signs[at] ?? NO_SIGN;
    const isZeroOnly = numbersIn(counts).every((number) => number === 0);
    // Where others hold deductions, a column of zeros says that nothing was ever taken off.
    const sign =
      own.reason === 'default' && isZeroOnly && logSign ? { ...logSign, reason: 'otherColumns' as const } : own;
    const full = mapping.points ?? null;
    const shape: ColumnShape = {
      full,
      style: sign.reason === 'default' ? 'points' : 'deduction',
      isNegative: sign.isNegative,
    };
    return {
      column,
      header: mapping.header,
      ...shape,
      styleReason: sign.reason,
      styleSure: !(sign.reason === 'default' && isOdd && (full ?? 0) > 1),
      words: wordsOf(counts, shape),
      outOfRange: outOfRange(counts, shape),
      filled: counts.filled,
    };
  });
}

export type ColumnShape = Pick<ScoreColumn, 'full' | 'style' | 'isNegative'>;

/** The same column with its numbers read in another way. */
export function withStyle(
  column: ScoreColumn,
  style: ColumnStyle,
  reason: StyleReason,
  rows: readonly EvaluationRow[],
): ScoreColumn {
  const [counts] = countColumns(rows, [column.column]);
  const isNegative = numbersIn(counts).some((number) => number < 0);
  const shape = { full: column.full, style, isNegative: style === 'deduction' && isNegative };
  return {
    ...column,
    ...shape,
    styleReason: reason,
    styleSure: true,
    words: wordsOf(counts, shape),
    outOfRange: outOfRange(counts, shape),
  };
}

interface Sign {
  readonly isNegative: boolean;
  readonly reason: 'content' | 'header' | 'default';
}

const NO_SIGN: Sign = { isNegative: false, reason: 'default' };
const DEDUCTION_WORDS = /(?<!加)(?:扣分|扣减|减分|扣除)|deduct|pointslost|pointsoff/u;

/** Whether a header calls its numbers deductions. */
export function saysDeduction(header: string): boolean {
  return DEDUCTION_WORDS.test(normalText(header));
}

/** Whether a column's numbers are deductions: none above 0 and some below, or the header says so. */
function signOf(header: string, numbers: readonly number[]): Sign {
  const below = numbers.some((number) => number < 0);
  const above = numbers.some((number) => number > 0);
  if (below && !above) return { isNegative: true, reason: 'content' };
  if (saysDeduction(header) && !(below && above)) return { isNegative: below, reason: 'header' };
  return NO_SIGN;
}

/** Only ones and zeros, or shares between them, in every criterion's column of a log. */
function looksLikeShares(columns: readonly ColumnCounts[]): boolean {
  const numbers = columns.flatMap(numbersIn);
  return numbers.some((number) => number > 0) && numbers.every((number) => number >= 0 && number <= 1);
}

/** Points are seldom 0, and what is taken off mostly is. */
function looksLikeDeductions(columns: readonly ColumnCounts[]): boolean {
  const counts = columns.flatMap(({ numbers }) => [...numbers]);
  const all = counts.reduce((sum, [, count]) => sum + count, 0);
  const zeros = counts.reduce((sum, [number, count]) => (number === 0 ? sum + count : sum), 0);
  return zeros < all && all >= 20 && zeros > all * 0.6;
}

/** Distinct numbers of a column, those in texts among them. */
function numbersIn({ numbers, texts }: ColumnCounts): number[] {
  const inTexts = texts.flatMap(({ word }) => {
    const said = readScoreText(word);
    return said?.kind === 'number' ? [said.value] : [];
  });
  return [...numbers.keys(), ...inTexts];
}

/** The points that a number stands for; null where it is out of range or the full marks are not known. */
export function pointsOfNumber(number: number, { full, style, isNegative }: ColumnShape): number | null {
  if (full === null) return null;
  const points =
    style === 'points' ? number : style === 'share' ? number * full : isNegative ? full + number : full - number;
  const rounded = Number(points.toFixed(10));
  return rounded >= 0 && rounded <= full ? rounded : null;
}

function wordsOf(counts: ColumnCounts, shape: ColumnShape): ScoreWord[] {
  const words = counts.texts.map(({ word, count }): ScoreWord => ({ word, count, ...meaningOf(word, shape) }));
  const blank: ScoreWord = { word: '', count: counts.blanks, points: null, why: 'unknown' };
  return shape.style === 'deduction' && counts.blanks > 0 ? [...words, blank] : words;
}

function meaningOf(word: string, shape: ColumnShape): Pick<ScoreWord, 'points' | 'why'> {
  const said = readScoreText(word);
  if (said === null) return { points: null, why: 'unknown' };
  if (said.kind === 'notApplicable') return { points: 'notApplicable', why: 'known' };
  if (shape.full === null) return { points: null, why: 'unknown' };
  const why = said.kind === 'mark' || said.kind === 'level' ? said.kind : 'number';
  // A number that cannot be is left to Check, as it is where the number is a number.
  return { points: pointsOfText(said, shape, shape.full) ?? 'unread', why };
}

function pointsOfText(
  said: Exclude<ScoreText, { kind: 'notApplicable' }>,
  shape: ColumnShape,
  full: number,
): number | null {
  switch (said.kind) {
    case 'number':
      return pointsOfNumber(said.value, shape);
    case 'deducted':
      return pointsOfNumber(full - said.value, { ...shape, style: 'points' });
    case 'share':
    case 'mark':
    case 'level':
      return pointsOfNumber(said.share, { ...shape, style: 'share' });
  }
}

function outOfRange({ numbers }: ColumnCounts, shape: ColumnShape): number {
  return [...numbers].reduce((sum, [number, count]) => (pointsOfNumber(number, shape) === null ? sum + count : sum), 0);
}
