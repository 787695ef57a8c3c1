import type { CellValue } from '../cellValue';
import type { PeriodHint } from '../grid/parseDay';
import { isoToSerial } from '../time/serialDay';

/** One way of writing dates that Excel does not take for dates, as far as a cell formula can read it. */
export type DatePattern =
  /** `20260305` */
  | { readonly kind: 'digits' }
  /** The number 3.5 for 5 March. */
  | { readonly kind: 'decimal' }
  /** `2026年03月05日`, `2026-3-5 14:30`: separators, what ends the day, and whether a time may follow. */
  | {
      readonly kind: 'yearMonthDay';
      readonly first: string;
      readonly second: string;
      readonly end: string;
      readonly timed: boolean;
    }
  | { readonly kind: 'monthDay'; readonly separator: string; readonly end: string; readonly timed: boolean }
  | { readonly kind: 'day'; readonly end: string };

const TIME = '(?<time> \\d{1,2}:\\d{2}(?::\\d{2})?)?';
const DAY = '(?<d>\\d{1,2})(?<end>[日号]?)';
const YEAR_MONTH_DAY = new RegExp(`^(?<y>\\d{4})(?<first>[-/.年])(?<m>\\d{1,2})(?<second>[-/.月])${DAY}${TIME}$`, 'u');
const MONTH_DAY = new RegExp(`^(?<m>\\d{1,2})(?<second>[-/.月])${DAY}${TIME}$`, 'u');
const ONLY_DAY = /^(?<d>\d{1,2})(?<end>[日号])$/u;
const DIGITS = /^(?:19|20)\d{6}$/u;

/** The pattern by which a cell is written; null where it is a date of Excel's or none that a formula reads. */
export function patternOf(cell: CellValue): DatePattern | null {
  if (typeof cell === 'boolean') return null;
  if (DIGITS.test(String(cell))) return { kind: 'digits' };
  if (typeof cell === 'number') return cell > 1 && cell < 13 ? { kind: 'decimal' } : null;
  const full = YEAR_MONTH_DAY.exec(cell)?.groups;
  if (full) {
    const { first = '', second = '', end = '', time } = full;
    return { kind: 'yearMonthDay', first, second, end, timed: time !== undefined };
  }
  const short = MONTH_DAY.exec(cell)?.groups;
  if (short) {
    const { second = '', end = '', time } = short;
    return { kind: 'monthDay', separator: second, end, timed: time !== undefined };
  }
  const end = ONLY_DAY.exec(cell)?.groups?.['end'];
  return end === undefined ? null : { kind: 'day', end };
}

/** The serial day that a pattern reads in a cell, null where it reads none: what `patternFormula` gives. */
export function dayByPattern(pattern: DatePattern, cell: CellValue, hint: PeriodHint): number | null {
  if (!isSamePattern(patternOf(cell), pattern)) return null;
  switch (pattern.kind) {
    case 'digits': {
      const digits = String(cell);
      return serialOf(Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6)));
    }
    case 'decimal':
      return decimalDay(Number(cell), hint.year);
    case 'yearMonthDay':
    case 'monthDay': {
      const groups = (YEAR_MONTH_DAY.exec(String(cell)) ?? MONTH_DAY.exec(String(cell)))?.groups;
      return serialOf(Number(groups?.['y'] ?? hint.year), Number(groups?.['m']), Number(groups?.['d']));
    }
    case 'day':
      return serialOf(Number(hint.year), Number(hint.month), Number(ONLY_DAY.exec(String(cell))?.groups?.['d']));
  }
}

/** Whether two cells are written alike; a pattern that allows a time reads dates without one too. */
export function isSamePattern(found: DatePattern | null, pattern: DatePattern): boolean {
  if (found === null || found.kind !== pattern.kind) return false;
  const untimed = { ...found, timed: false };
  return (
    JSON.stringify(untimed) === JSON.stringify({ ...pattern, timed: false }) && !(isTimed(found) && !isTimed(pattern))
  );
}

function isTimed(pattern: DatePattern): boolean {
  return 'timed' in pattern && pattern.timed;
}

/** 3.4 is the fourth; 3.1, 3.2 and 3.3 may have lost a zero. */
function decimalDay(cell: number, year: number | undefined): number | null {
  const hundredths = Math.round(cell * 100);
  if (Math.abs(cell * 100 - hundredths) >= 0.000001) return null;
  const tenths = hundredths % 100 >= 40 ? (hundredths % 100) / 10 : 0;
  return serialOf(Number(year), Math.floor(hundredths / 100), hundredths % 10 > 0 ? hundredths % 100 : tenths);
}

function serialOf(year: number, month: number, day: number): number | null {
  if (!(year >= 1950 && year < 2100)) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? isoToSerial(date.toISOString().slice(0, 10))
    : null;
}
