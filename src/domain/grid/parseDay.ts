import type { CellValue } from '../cellValue';
import { serialToIso } from '../time/serialDay';

/** What a title or tab says of a sheet's time: completes dates written without a year. */
export interface PeriodHint {
  readonly year?: number;
  readonly month?: number;
}

/**
 * The ISO day a cell means, or null where it means none or more than one: serials, ISO, `2026/3/5`, `2026.3.5`, `20260305`,
 * `3月5日`, `3.5`, `5 Mar 2026`. A day without a year needs the hint's year.
 */
export function parseDay(value: CellValue, hint: PeriodHint = {}): string | null {
  if (typeof value === 'boolean') return null;
  return typeof value === 'number' ? dayOfNumber(value, hint) : dayOfText(value, hint);
}

/** Year and month named by a title or a tab: `2026年3月 质检登记表`, `2026-03`, `March 2026`, `3月`. */
export function periodHint(texts: readonly string[]): PeriodHint {
  let hint: PeriodHint = {};
  for (const text of texts) hint = { ...periodOf(text.normalize('NFKC')), ...hint };
  return hint;
}

function periodOf(text: string): PeriodHint {
  const full = /(?<!\d)(?<year>(?:19|20)\d{2}) ?[年./-] ?(?<month>\d{1,2})(?!\d)/u.exec(text);
  const english = new RegExp(`\\b(?<name>${MONTH_NAME})[a-z]*\\.? +(?<year>(?:19|20)\\d{2})\\b`, 'iu').exec(text);
  const year = Number((full ?? english ?? /(?<!\d)(?<year>(?:19|20)\d{2})(?!\d)/u.exec(text))?.groups?.['year']);
  const month = english
    ? monthNumber(english.groups?.['name'] ?? '')
    : Number((full ?? /(?<!\d)(?<month>\d{1,2}) ?月/u.exec(text))?.groups?.['month']);
  return { ...(year > 0 && { year }), ...(month >= 1 && month <= 12 && { month }) };
}

/** Serials of 1950-01-01 and 2099-12-31: numbers outside are no dates of contacts. */
const FIRST_SERIAL = 18264;
const LAST_SERIAL = 73050;

function dayOfNumber(value: number, hint: PeriodHint): string | null {
  if (value >= FIRST_SERIAL && value < LAST_SERIAL + 1) {
    return serialToIso(value);
  }
  if (Number.isInteger(value) && value >= 19_500_101 && value <= 20_991_231) return dayOfText(String(value), hint);
  // 3.15 typed for 15 March. 3.1, 3.2 and 3.3 may have lost a zero (3.10), so they are nobody's guess.
  const typed = /^(\d{1,2})\.(\d{1,2})$/u.exec(String(value));
  if (!typed || ['1', '2', '3'].includes(typed[2] ?? '')) return null;
  return dayOfText(String(value), hint);
}

const MONTH_NAME = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const TIME = '(?:[T ]+\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?: ?[AP]M)?(?:Z|[+-]\\d{2}:?\\d{2})?)?';
const DAY_PATTERNS = [
  '(?<y>\\d{4}) ?(?<separator>[-/.]) ?(?<m>\\d{1,2}) ?\\k<separator> ?(?<d>\\d{1,2})',
  '(?<y>\\d{4}) ?年 ?(?<m>\\d{1,2}) ?月 ?(?<d>\\d{1,2}) ?[日号]?',
  '(?<y>(?:19|20)\\d{2})(?<m>\\d{2})(?<d>\\d{2})',
  '(?<m>\\d{1,2}) ?月 ?(?<d>\\d{1,2}) ?[日号]?',
  '(?<m>\\d{1,2}) ?[./-] ?(?<d>\\d{1,2})',
  '(?<d>\\d{1,2}) ?[日号]',
  `(?<d>\\d{1,2})[ -](?<name>${MONTH_NAME})[a-z]*\\.?[ -](?<y>\\d{4})`,
  `(?<name>${MONTH_NAME})[a-z]*\\.? (?<d>\\d{1,2}),? (?<y>\\d{4})`,
].map((pattern) => new RegExp(`^${pattern}${TIME}$`, 'iu'));

function dayOfText(text: string, hint: PeriodHint): string | null {
  const trimmed = text.normalize('NFKC').replace(/\s+/gu, ' ').trim();
  for (const pattern of DAY_PATTERNS) {
    const parts = pattern.exec(trimmed)?.groups;
    if (!parts) continue;
    const year = parts['y'] === undefined ? hint.year : Number(parts['y']);
    const month = parts['name']
      ? monthNumber(parts['name'])
      : parts['m'] === undefined
        ? hint.month
        : Number(parts['m']);
    return isoDay(year, month, Number(parts['d']));
  }
  return null;
}

function monthNumber(name: string): number {
  return MONTH_NAME.split('|').indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function isoDay(year: number | undefined, month: number | undefined, day: number): string | null {
  if (year === undefined || month === undefined || year < 1950 || year > 2099) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}
