import type { Criterion } from '../rubric/rubric';
import { bestPoints } from '../rubric/points';
import { call, column, expression, operation, when, type Expression } from './expression';
import { cellText, holdsText } from './cellTests';

/** A number n stands for `from` + `per` x n points. */
export interface NumberReading {
  readonly from: number;
  readonly per: number;
}

/** The same of a number within a text: `95分`, `扣2`. */
export interface TextReading extends NumberReading {
  readonly before: string;
  readonly after: string;
}

export interface WordPoints {
  /** '' is a blank cell. */
  readonly word: string;
  readonly points: number;
}

/** How a criterion's cells are read where they hold something else than points. Words go before numbers. */
export interface CriterionReading {
  readonly numbers: NumberReading;
  readonly texts: readonly TextReading[];
  /** The most usual first: the pane writes it where several stand for the same points. */
  readonly words: readonly WordPoints[];
}

/** Numbers are points. */
export const PLAIN_NUMBERS: NumberReading = { from: 0, per: 1 };

/**
 * The points that a criterion's cell stands for, the first of the words for not applicable where it holds one of them, ''
 * where it holds anything else.
 */
export function readPoints(
  criterion: Criterion,
  reading: CriterionReading,
  notApplicable: readonly string[],
): Expression {
  const cell = column(`criterion:${criterion.name}`);
  const best = bestPoints(criterion);
  const none = notApplicableWord(cell, notApplicable);
  const texts = reading.texts.reduceRight<Expression>((otherwise, text) => {
    const { number, isSo } = numberWithin(cell, text);
    return when(isSo, inRange(number, text, best), otherwise);
  }, none);
  const numbers = when(call('ISNUMBER', cell), inRange(cell, reading.numbers, best), texts);
  const words = byPoints(reading.words).reduceRight<Expression>(
    (otherwise, [points, group]) => when(holdsText(cell, group), points, otherwise),
    numbers,
  );
  return when(call('ISLOGICAL', cell), booleanPoints(cell, reading.words), words);
}

/** The first of the words where a text is one of them, '' where it is not. A blank cell is no word. */
export function notApplicableWord(cell: Expression, words: readonly string[]): Expression {
  const filled = words.filter((word) => word !== '');
  return filled.length === 0 ? expression('') : when(holdsText(cell, filled), filled[0] ?? '', '');
}

/** LibreOffice takes booleans for numbers and joins them to a text as 1 and 0: they stand apart. */
function booleanPoints(cell: Expression, words: readonly WordPoints[]): Expression {
  const pointsOf = (name: string): Expression =>
    expression(words.find(({ word }) => word.toUpperCase() === name)?.points ?? '');
  const [yes, no] = [pointsOf('TRUE'), pointsOf('FALSE')];
  return [yes, no].every((points) => points.kind === 'value' && points.value === '')
    ? expression('')
    : when(cell, yes, no);
}

/**
 * A number between two pieces of text. VALUE takes dates and other locales' numbers for numbers too; what does not say
 * the same when it is put together again is not read.
 */
function numberWithin(cell: Expression, { before, after }: TextReading): { number: Expression; isSo: Expression } {
  const without = (text: Expression, piece: string): Expression =>
    piece === '' ? text : call('SUBSTITUTE', text, piece, '');
  const number = call('VALUE', without(without(cell, before), after));
  const start = before === '' ? number : operation(before, '&', number);
  const same = operation(operation(start, '&', after), '=', cellText(cell));
  return { number, isSo: call('IFERROR', same, false) };
}

/** The points of a number where they are from 0 to the best; tested on the number itself, as the distance from its middle. */
function inRange(number: Expression, { from, per }: NumberReading, best: number): Expression {
  const points = linear(number, { from, per });
  const isPlain = from === 0 && per === 1;
  const tested = isPlain ? number : points;
  const isInRange = operation(call('ABS', operation(tested, '-', best / 2)), '<=', best / 2);
  return when(isInRange, points, '');
}

function linear(number: Expression, { from, per }: NumberReading): Expression {
  if (from === 0 && per === 1) return number;
  const part = per === 1 || per === -1 ? number : operation(Math.abs(per), '*', number);
  const sum = per < 0 ? operation(from, '-', part) : from === 0 ? part : call('SUM', from, part);
  return call('ROUND', sum, 10);
}

/** Words by the points they stand for, in the order met. */
function byPoints(words: readonly WordPoints[]): [points: number, words: string[]][] {
  const groups = new Map<number, string[]>();
  for (const { word, points } of words) groups.set(points, [...(groups.get(points) ?? []), word.toLowerCase()]);
  return [...groups];
}
