import type { CellValue } from '../cellValue';
import { isSerialDay } from '../time/serialDay';

/**
 * How a cell writes a date: as Excel's date; `20260305` (a number or text); text with year, month and day in this or
 * another order; text with month and day, as `3月5日` or in numbers, `3.5` typed as a number too; the day alone.
 */
export type DateForm =
  'serial' | 'ymd8' | 'ymdText' | 'mdyText' | 'dmyText' | 'monthNameText' | 'mdText' | 'dmText' | 'mdDot' | 'dText';

/** What one cell says of a date by itself. */
export type DateCell =
  | { readonly kind: 'serial'; readonly serial: number }
  | {
      readonly kind: 'parts';
      readonly form: DateForm;
      readonly year?: number;
      readonly month?: number;
      readonly day: number;
    }
  /** `3/5/2026`, `3.5`, `5-3`: month and day in an order that the column must tell. */
  | {
      readonly kind: 'pair';
      readonly year?: number;
      readonly first: number;
      readonly second: number;
      readonly dotted: boolean;
    }
  /** The number 3.1, which may have been typed as 3.10. */
  | { readonly kind: 'decimal'; readonly first: number; readonly decimals: string };

/** Serials of 1990-01-01 and 2079-12-31: other numbers are no dates of contacts. */
const FIRST_SERIAL = 32_874;
const LAST_SERIAL = 65_744;

const MONTH_NAMES =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const TIME = '(?:[T ]*\\d{1,2}[:时]\\d{1,2}(?:[:分]\\d{1,2}(?:\\.\\d+)?秒?)?分?(?: ?[AP]M)?(?:Z|[+-]\\d{2}:?\\d{2})?)?';
const WEEKDAY = '(?: ?(?:\\(?(?:周|星期|礼拜)[一二三四五六日天]\\)?))?';

type Parts = Record<string, string | undefined>;

const FORMS: readonly (readonly [RegExp, (parts: Parts) => DateCell])[] = [
  [whole('(?<y>\\d{4}) ?(?<separator>[-/.]) ?(?<m>\\d{1,2}) ?\\k<separator> ?(?<d>\\d{1,2})'), partsOf('ymdText')],
  [whole('(?<y>\\d{4}) ?年 ?(?<m>\\d{1,2}) ?月 ?(?<d>\\d{1,2}) ?[日号]?'), partsOf('ymdText')],
  [whole('(?<y>(?:19|20)\\d{2})(?<m>\\d{2})(?<d>\\d{2})'), partsOf('ymd8')],
  [whole('(?<m>\\d{1,2}) ?月 ?(?<d>\\d{1,2}) ?[日号]?'), partsOf('mdText')],
  [whole('(?<d>\\d{1,2}) ?[日号]'), partsOf('dText')],
  [whole('(?<a>\\d{1,2}) ?(?<separator>[-/.]) ?(?<b>\\d{1,2}) ?\\k<separator> ?(?<y>(?:19|20)\\d{2})'), pairOf],
  [whole('(?<a>\\d{1,2}) ?(?<separator>[-/.]) ?(?<b>\\d{1,2})'), pairOf],
  [
    whole(`(?<d>\\d{1,2})(?:st|nd|rd|th)?[ -](?<name>${MONTH_NAMES})\\.?(?:,?[ -](?<y>\\d{4}))?`),
    partsOf('monthNameText'),
  ],
  [whole(`(?<name>${MONTH_NAMES})\\.? (?<d>\\d{1,2})(?:st|nd|rd|th)?(?:,? (?<y>\\d{4}))?`), partsOf('monthNameText')],
];

/** What a cell says of a date by itself; null where it says none. */
export function readDateCell(value: CellValue): DateCell | null {
  if (typeof value === 'boolean') return null;
  return typeof value === 'number' ? readNumber(value) : readText(value);
}

/** `Mar` as 3; 0 where it is no month's name. */
export function monthOfName(name: string): number {
  if (name.length < 3) return 0;
  return MONTH_NAMES.split('|').findIndex((month) => month.startsWith(name.slice(0, 3).toLowerCase())) + 1;
}

/** Month names as a part of a pattern. */
export const MONTH_NAME_PATTERN = MONTH_NAMES;

function readNumber(value: number): DateCell | null {
  if (value >= FIRST_SERIAL && value < LAST_SERIAL + 1 && isSerialDay(value)) return { kind: 'serial', serial: value };
  if (Number.isInteger(value) && value >= 19_900_101 && value <= 20_791_231) return readText(String(value));
  const typed = /^(\d{1,2})\.(\d{1,2})$/u.exec(String(value));
  return typed ? { kind: 'decimal', first: Number(typed[1]), decimals: typed[2] ?? '' } : null;
}

function readText(text: string): DateCell | null {
  const plain = text.normalize('NFKC').replace(/\s+/gu, ' ').trim();
  if (plain.length < 2 || plain.length > 40 || !/\d/u.test(plain)) return null;
  if (/^\d{5}$/u.test(plain)) return readNumber(Number(plain));
  for (const [pattern, read] of FORMS) {
    const parts = pattern.exec(plain)?.groups;
    if (parts) return read(parts);
  }
  return null;
}

function whole(pattern: string): RegExp {
  return new RegExp(`^${pattern}${WEEKDAY}${TIME}${WEEKDAY}$`, 'iu');
}

function partsOf(form: DateForm): (parts: Parts) => DateCell {
  return ({ y, m, d, name }) => ({
    kind: 'parts',
    form,
    ...(y !== undefined && { year: Number(y) }),
    ...(name !== undefined ? { month: monthOfName(name) } : m !== undefined && { month: Number(m) }),
    day: Number(d),
  });
}

function pairOf({ a, b, y, separator }: Parts): DateCell {
  return {
    kind: 'pair',
    ...(y !== undefined && { year: Number(y) }),
    first: Number(a),
    second: Number(b),
    dotted: separator === '.',
  };
}
