import type { CellValue } from '../cellValue';
import { parseDay, type PeriodHint } from '../grid/parseDay';
import { isoToSerial, isSerialDay } from '../time/serialDay';
import { dayByPattern, isSamePattern, patternOf, type DatePattern } from './datePattern';

/** How a log writes its dates where not all of them are dates to Excel. */
export interface DateWriting {
  /** A cell of its own that new dates are written like; absent where most are Excel's dates. */
  readonly like?: string | number;
  /** Cells of its own, one for each pattern in use, the most frequent first. */
  readonly patterns: readonly (string | number)[];
  /** What the dates leave out, as a title or tab gives it. */
  readonly year?: number;
  readonly month?: number;
}

/** More patterns make a formula that nobody can read; what they do not read is written as a day once. */
const MOST_PATTERNS = 3;

/** How a column writes its dates; undefined where all are Excel's. Blank cells do not count. */
export function dateWriting(cells: readonly CellValue[], hint: PeriodHint): DateWriting | undefined {
  const filled = cells.filter((cell) => cell !== '');
  const serials = filled.filter((cell) => typeof cell === 'number' && isContactDay(cell)).length;
  if (serials === filled.length) return undefined;
  const groups: { pattern: DatePattern; cells: (string | number)[] }[] = [];
  for (const cell of filled) {
    const pattern = patternOf(cell);
    if (pattern === null || typeof cell === 'boolean') continue;
    const group = groups.find((one) => isSamePattern(pattern, one.pattern) || isSamePattern(one.pattern, pattern));
    if (!group) groups.push({ pattern, cells: [cell] });
    else {
      group.cells.push(cell);
      // Of two ways that differ in the time of day alone the wider one reads both.
      if (!isSamePattern(pattern, group.pattern)) group.pattern = pattern;
    }
  }
  groups.sort((one, other) => other.cells.length - one.cells.length);
  const patterns = groups.slice(0, MOST_PATTERNS).map((group) => sampleOf(group.pattern, group.cells));
  const [first] = groups;
  return {
    ...(first && first.cells.length > serials && { like: sampleOf(first.pattern, first.cells) }),
    patterns,
    ...hint,
  };
}

/** One that has the pattern, and shows whether single digits are written with a zero. */
function sampleOf(pattern: DatePattern, cells: readonly (string | number)[]): string | number {
  const whole = cells.filter((cell) => JSON.stringify(patternOf(cell)) === JSON.stringify(pattern));
  return whole.find((cell) => typeof cell === 'string' && /(?<!\d)0?\d(?!\d)/u.test(cell)) ?? whole[0] ?? '';
}

export function patternsOf({ patterns }: DateWriting): DatePattern[] {
  return patterns.flatMap((cell) => patternOf(cell) ?? []);
}

/** The serial day that the log's formula gives for a cell; null where it gives "". */
export function dayByFormula(writing: DateWriting, cell: CellValue): number | null {
  if (typeof cell === 'number' && isContactDay(cell)) return Math.floor(cell);
  for (const pattern of patternsOf(writing)) {
    const day = dayByPattern(pattern, cell, writing);
    if (day !== null) return day;
  }
  return null;
}

/** The cell of a contact's day as the log writes it: like its others, or Excel's date where that would not be read. */
export function dateCell(writing: DateWriting | undefined, day: string): CellValue {
  const serial = isoToSerial(day);
  if (writing?.like === undefined) return serial;
  const written = writtenLike(writing.like, day);
  return written !== null && dayByFormula(writing, written) === serial ? written : serial;
}

/** The ISO day that a log's cell means, null where it means none. */
export function dayOfCell(writing: DateWriting | undefined, cell: CellValue): string | null {
  return parseDay(cell, {
    ...(writing?.year !== undefined && { year: writing.year }),
    ...(writing?.month !== undefined && { month: writing.month }),
  });
}

function isContactDay(cell: number): boolean {
  return isSerialDay(cell) && cell >= 18264 && cell < 73051;
}

function writtenLike(like: string | number, day: string): CellValue | null {
  const [year = '', month = '', date = ''] = day.split('-');
  const pattern = patternOf(like);
  const isPadded = /(?<!\d)0\d(?!\d)/u.test(String(like));
  const digits = (number: string): string => (isPadded ? number : String(Number(number)));
  switch (pattern?.kind) {
    case 'digits':
      return typeof like === 'number' ? Number(year + month + date) : year + month + date;
    case 'decimal':
      // 3.10 as a number would be 3.1.
      return Number(date) % 10 === 0 || Number(date) < 4 ? null : Number(`${Number(month)}.${Number(date)}`);
    case 'yearMonthDay':
      return year + pattern.first + digits(month) + pattern.second + digits(date) + pattern.end;
    case 'monthDay':
      return digits(month) + pattern.separator + digits(date) + pattern.end;
    case 'day':
      return digits(date) + pattern.end;
    case undefined:
      return null;
  }
}
