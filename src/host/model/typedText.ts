/** A number, and the format that typing it gives to a General cell. */
export interface TypedNumber {
  value: number;
  format?: string;
}

const SIGNIFICANT_DIGITS = 15;
const NUMBER = /^[+-]?(?:\d+(?:,\d{3})*(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
const YEAR_FIRST = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/;
const MONTH_FIRST = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/;
const YEAR_AND_MONTH = /^(\d{4})[-/](\d{1,2})$/;
const MONTH_AND_DAY = /^(\d{1,2})[-/](\d{1,2})$/;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?: (AM|PM))?$/i;
const MILLISECONDS_PER_DAY = 86_400_000;
const SECONDS_PER_DAY = 86_400;
/** Serial 0 of the calendar that starts in 1900, its leap-year error included for every date after it. */
const SERIAL_ZERO = Date.UTC(1899, 11, 30);
/** Days by which serials of the calendar that starts in 1904 are lower. */
export const DAYS_TO_1904 = 1462;

/** What Excel takes for a number, percentage, date or time, by the conventions of en-US; undefined for any other text. */
export function readTypedNumber(text: string, date1904: boolean): TypedNumber | undefined {
  const trimmed = text.trim();
  const number = readNumber(trimmed) ?? readTime(trimmed);
  if (number) return number;
  const date = readDate(trimmed) ?? readDateAndTime(trimmed);
  return date && date1904 ? { ...date, value: date.value - DAYS_TO_1904 } : date;
}

function readNumber(text: string): TypedNumber | undefined {
  const isPercentage = text.endsWith('%');
  const digits = isPercentage ? text.slice(0, -1) : text;
  if (!NUMBER.test(digits)) return undefined;
  const number = Number(fifteenDigits(digits.replace(/,/g, '')));
  if (!Number.isFinite(number)) return undefined;
  if (!isPercentage) return { value: number };
  const value = Number((number / 100).toPrecision(SIGNIFICANT_DIGITS));
  return { value, format: digits.includes('.') ? '0.00%' : '0%' };
}

/** Digits after the fifteenth become zeros. */
function fifteenDigits(number: string): string {
  let digits = 0;
  const [mantissa = '', exponent] = number.split(/e/i);
  const cut = mantissa.replace(/\d/g, (digit) => {
    if (digits > 0 || digit !== '0') digits++;
    return digits > SIGNIFICANT_DIGITS ? '0' : digit;
  });
  return exponent === undefined ? cut : `${cut}e${exponent}`;
}

function readDate(text: string): TypedNumber | undefined {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return dateOf(yearFirst[1], yearFirst[2], yearFirst[3], 'm/d/yyyy');
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) return dateOf(monthFirst[3], monthFirst[1], monthFirst[2], 'm/d/yyyy');
  const yearAndMonth = YEAR_AND_MONTH.exec(text);
  if (yearAndMonth) return dateOf(yearAndMonth[1], yearAndMonth[2], '1', 'mmm-yy');
  const monthAndDay = MONTH_AND_DAY.exec(text);
  if (monthAndDay) return dateOf(String(new Date().getFullYear()), monthAndDay[1], monthAndDay[2], 'd-mmm');
  return undefined;
}

function dateOf(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  format: string,
): TypedNumber | undefined {
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const date = new Date(time);
  if (Number(year) < 1900 || date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) {
    return undefined;
  }
  return { value: (time - SERIAL_ZERO) / MILLISECONDS_PER_DAY, format };
}

function readTime(text: string): TypedNumber | undefined {
  const match = TIME.exec(text);
  if (!match) return undefined;
  const [hour, minute, second] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  const half = match[4]?.toUpperCase();
  if (minute > 59 || second > 59 || hour > (half ? 12 : 23)) return undefined;
  const hours = half ? (hour % 12) + (half === 'PM' ? 12 : 0) : hour;
  const seconds = match[3] === undefined ? '' : ':ss';
  return {
    value: (hours * 3600 + minute * 60 + second) / SECONDS_PER_DAY,
    format: `h:mm${seconds}${half ? ' AM/PM' : ''}`,
  };
}

function readDateAndTime(text: string): TypedNumber | undefined {
  const [day = '', ...rest] = text.split(/[ T]/);
  const date = readDate(day);
  const time = date && readTime(rest.join(' '));
  return date && time && { value: date.value + time.value, format: 'm/d/yyyy h:mm' };
}
