import type { CellValue } from '../cellValue';
import { serialToIso } from '../time/serialDay';
import { MONTH_NAME_PATTERN, monthOfName, readDateCell } from './dateCell';

/** What a title or tab says of a sheet's time: completes dates written without a year. */
export interface PeriodHint {
  readonly year?: number;
  readonly month?: number;
}

/**
 * The ISO day a cell means by itself, or null where it means none or more than one: serials, ISO, `2026/3/5`, `2026.3.5`,
 * `20260305`, `3月5日`, `3.5`, `5 Mar 2026`. A day without a year needs the hint's year. A whole column says more: see
 * `readDateColumn`.
 */
export function parseDay(value: CellValue, hint: PeriodHint = {}): string | null {
  const cell = readDateCell(value);
  switch (cell?.kind) {
    case 'serial':
      return serialToIso(cell.serial);
    case 'parts':
      return isoDay(cell.year ?? hint.year, cell.month ?? hint.month, cell.day);
    case 'pair':
      return cell.year === undefined ? isoDay(hint.year, cell.first, cell.second) : null;
    case 'decimal':
      // 3.1, 3.2 and 3.3 may have lost a zero (3.10).
      return ['1', '2', '3'].includes(cell.decimals) ? null : isoDay(hint.year, cell.first, Number(cell.decimals));
    case undefined:
      return null;
  }
}

/** Year and month named by titles or the tab: `2026年3月 质检登记表`, `2026-03`, `March 2026`, `3月`, the tab `3.5`. */
export function periodHint(texts: readonly string[]): PeriodHint {
  let hint: PeriodHint = {};
  for (const text of texts) hint = { ...periodOf(text.normalize('NFKC').trim()), ...hint };
  return hint;
}

/** The ISO day of three numbers; null where one is missing or there is no such day. */
export function isoDay(year: number | undefined, month: number | undefined, day: number): string | null {
  if (year === undefined || month === undefined || year < 1950 || year > 2099) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}

function periodOf(text: string): PeriodHint {
  const eight = /(?<!\d)(?<year>20\d{2})(?<month>\d{2})(?:[0-3]\d)?(?!\d)/u.exec(text);
  const full = /(?<!\d)(?<year>(?:19|20)\d{2}) ?[年./-] ?(?<month>\d{1,2})(?!\d)/u.exec(text);
  const english = new RegExp(`\\b(?<name>${MONTH_NAME_PATTERN})\\.?(?:[ '-]+(?<year>(?:19|20)\\d{2}))?\\b`, 'iu').exec(
    text,
  );
  const alone = /(?<!\d)(?<year>(?:19|20)\d{2})(?!\d)/u.exec(text);
  const month =
    /(?<!\d)(?<month>\d{1,2}) ?月/u.exec(text) ?? /^(?<month>\d{1,2})(?:[.-]\d{1,2}|(?<=\d{2})\d{2})$/u.exec(text);
  const year = Number((full ?? eight ?? alone)?.groups?.['year'] ?? english?.groups?.['year']);
  const named = monthOfName(english?.groups?.['name'] ?? '');
  const number = Number((full ?? eight ?? month)?.groups?.['month'] ?? chineseMonth(text) ?? named);
  return { ...(year > 0 && { year }), ...(number >= 1 && number <= 12 && { month: number }) };
}

const CHINESE_MONTHS = '一二三四五六七八九十';

/** `三月份`, `十二月`. */
function chineseMonth(text: string): number | undefined {
  const found = /(?<ten>十)?(?<one>[一二三四五六七八九十])?月/u.exec(text)?.groups;
  if (!found || (!found['ten'] && !found['one'])) return undefined;
  return (found['ten'] ? 10 : 0) + (found['one'] ? CHINESE_MONTHS.indexOf(found['one']) + 1 : 0);
}
