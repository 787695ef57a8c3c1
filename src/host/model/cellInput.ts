import { invalidArgument } from './hostError';
import type { CellWrite } from './cellStore';

const LONGEST_TEXT = 32_767;
const SIGNIFICANT_DIGITS = 15;
const NUMBER = /^[+-]?(?:\d+(?:,\d{3})*(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
const ISO_DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[ T](\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;
const MILLISECONDS_PER_DAY = 86_400_000;
/** Serial 0 of Excel's calendar, leap-year error of 1900 included for every date after it. */
const SERIAL_ZERO = Date.UTC(1899, 11, 30);

/** What Excel makes of a value given to `Range.values` or `Range.formulas`; undefined leaves the cell alone. */
export type CellInput = (CellWrite & { format?: string }) | undefined;

/**
 * Reads a value as Excel does when it is typed (documented: null leaves a cell, '' clears it, text starting with
 * = + - is a formula; numbers keep 15 digits; a cell formatted as text keeps what is typed).
 */
export function parseInput(value: unknown, numberFormat: string): CellInput {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'boolean') return { value, formula: null };
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw invalidArgument();
    return { value: Number(value.toPrecision(SIGNIFICANT_DIGITS)), formula: null };
  }
  if (typeof value !== 'string') throw invalidArgument();
  return parseText(value, numberFormat === '@');
}

function parseText(text: string, isTextFormat: boolean): CellInput {
  if (text.length > LONGEST_TEXT) throw invalidArgument('The text is longer than 32,767 characters.');
  if (text === '') return { value: null, formula: null };
  // Documented: an apostrophe in front makes text and is not part of the value.
  if (text.startsWith("'")) return { value: text.slice(1), formula: null, quoted: true };
  // Documented: "=" always makes a formula; assumed: also in a cell formatted as text when written by the API.
  if (text.startsWith('=') && text.length > 1) return { formula: text };
  if (isTextFormat) return { value: text, formula: null };
  if (/^(?:true|false)$/i.test(text)) return { value: text.toLowerCase() === 'true', formula: null };
  return parseNumber(text) ?? parseDate(text) ?? parseSign(text) ?? { value: text, formula: null };
}

function parseNumber(text: string): CellInput {
  const trimmed = text.trim();
  const percent = trimmed.endsWith('%');
  const digits = percent ? trimmed.slice(0, -1) : trimmed;
  if (!NUMBER.test(digits)) return undefined;
  const number = Number(digits.replace(/,/g, ''));
  if (!Number.isFinite(number)) return undefined;
  const value = Number((percent ? number / 100 : number).toPrecision(SIGNIFICANT_DIGITS));
  return percent ? { value, formula: null, format: digits.includes('.') ? '0.00%' : '0%' } : { value, formula: null };
}

function parseDate(text: string): CellInput {
  const match = ISO_DATE.exec(text.trim());
  if (!match) return undefined;
  const [year, month, day, hour, minute, second] = match.slice(1).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (year < 1900 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || hour > 23) return undefined;
  const fraction = (hour * 3600 + minute * 60 + second) / 86_400;
  const value = (time - SERIAL_ZERO) / MILLISECONDS_PER_DAY + fraction;
  return { value, formula: null, format: match[4] === undefined ? 'yyyy/m/d' : 'yyyy/m/d h:mm' };
}

/** Documented: text starting with + or - is parsed as a formula; @ is the old sign for a function (assumed). */
function parseSign(text: string): CellInput {
  if (!/^[+\-@]./.test(text)) return undefined;
  return { formula: text.startsWith('@') ? `=${text.slice(1)}` : `=${text}` };
}
