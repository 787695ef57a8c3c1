import Big from 'big.js';
import {
  PLAIN_NUMBERS,
  type CriterionReading,
  type NumberReading,
  type TextReading,
} from '../scoring/criterionReading';
import type { ColumnShape, ScoreColumn } from './scoreColumns';
import { readScoreText } from './scoreText';

/** A number between other characters, written as Excel joins it to a text. */
const WRITTEN = /^(\D*?)(-?(?:0|[1-9]\d{0,8})(?:\.\d{0,3}[1-9])?)(\D.*)?$/su;

/**
 * How a column's cells are read by the scoring expression; null where they hold plain points and words for not
 * applicable only. A text with a number becomes a pattern, so that it reads the numbers to come; others stay words.
 */
export function readingOf(column: ScoreColumn): CriterionReading | null {
  const { full } = column;
  if (full === null) return null;
  const numbers = numberReading(column, full);
  const patterns = new Map<string, TextReading>();
  const words: { word: string; points: number }[] = [];
  for (const { word, points, why } of [...column.words].sort((one, other) => other.count - one.count)) {
    if (typeof points !== 'number') continue;
    const pattern = why === 'number' ? textReading(word, points, numbers, full) : null;
    if (pattern) patterns.set(`${pattern.before}|${pattern.after}`, pattern);
    else words.push({ word, points });
  }
  const isPlain = numbers.from === PLAIN_NUMBERS.from && numbers.per === PLAIN_NUMBERS.per;
  return isPlain && patterns.size === 0 && words.length === 0
    ? null
    : { numbers, texts: [...patterns.values()], words };
}

function numberReading({ style, isNegative }: ColumnShape, full: number): NumberReading {
  if (style === 'points') return PLAIN_NUMBERS;
  if (style === 'share') return { from: 0, per: full };
  return { from: full, per: isNegative ? 1 : -1 };
}

/** Null where the number is written as no pattern reads it (full-width digits, `05`), or its share is no whole decimal. */
function textReading(word: string, points: number, numbers: NumberReading, full: number): TextReading | null {
  const found = WRITTEN.exec(word);
  const said = readScoreText(word);
  // A share of nothing does not tell what one part is worth.
  if (!found || !said || (said.kind === 'share' && said.share === 0)) return null;
  const [, before = '', number = '', after = ''] = found;
  const reading = { before, after, ...linear(said.kind, Number(number), points, numbers, full) };
  const read = Big(reading.per).times(number).plus(reading.from);
  return read.eq(points) && Big(reading.per).round(6).eq(reading.per) ? reading : null;
}

function linear(kind: string, number: number, points: number, numbers: NumberReading, full: number): NumberReading {
  if (kind === 'deducted') return { from: full, per: -1 };
  if (kind !== 'share') return numbers;
  return { from: 0, per: Big(points).div(number).round(10).toNumber() };
}
