import { readTypedNumber } from '../model/typedText';
import type { CellSnapshot, CellStyle } from '../model/snapshot';

/** From so many digits on a number names something: a contact, an order, a telephone. */
const DIGITS_OF_IDENTIFIERS = 10;
/** Digits that a number keeps. */
const MOST_DIGITS = 15;
const WHOLE = /^\d+$/;
const DECIMAL = /^[+-]?\d+(?:\.\d+)?%?$/;
const DAY = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?:[ T](\d{1,2}:\d{2}(:\d{2})?))?$/;
/** What Excel would take for a formula if somebody edited the cell. */
const LIKE_A_FORMULA = /^[=+\-@]./;

/** A field as a cell with its style. */
export interface TextCell extends Pick<CellSnapshot, 'v' | 'q'> {
  readonly style: CellStyle;
}

const GENERAL: CellStyle = {};
const TEXT: CellStyle = { numberFormat: '@' };

/** Whether the whole numbers of a column name things: they have leading zeros, are long, or were kept from being numbers. */
export function holdsIdentifiers(fields: readonly string[]): boolean {
  const whole = fields.map((field) => field.trim()).filter((field) => WHOLE.test(field));
  const lengths = new Set(whole.map(({ length }) => length));
  return (
    fields.some((field) => WHOLE.test(keptAsText(field) ?? '')) ||
    whole.some(({ length }) => length >= DIGITS_OF_IDENTIFIERS) ||
    whole.some((field) => /^0\d/.test(field) && (field.length > 2 || lengths.size === 1))
  );
}

/**
 * A field of a table of text as a cell; undefined for a blank one. More cautious than Excel: identifiers stay text with all
 * their digits, only days that begin with their year become dates, and nothing becomes a formula.
 */
export function textCell(field: string, isIdentifier: boolean): TextCell | undefined {
  const text = field.trim();
  const kept = keptAsText(field);
  if ((kept ?? text) === '') return undefined;
  if (kept !== undefined) return { v: kept, style: TEXT };
  if (WHOLE.test(text) && (isIdentifier || text.length > MOST_DIGITS)) return { v: text, style: TEXT };
  if (/^(?:true|false)$/i.test(text)) return { v: text.toLowerCase() === 'true', style: GENERAL };
  return (
    numberCell(text) ?? dayCell(text) ?? { v: field, style: GENERAL, ...(LIKE_A_FORMULA.test(field) && { q: true }) }
  );
}

/** How exports keep Excel from reading digits as a number: `="0012"`, or a tab beside them. */
function keptAsText(field: string): string | undefined {
  const quoted = /^="([^"]*)"$/.exec(field.trim());
  if (quoted) return quoted[1];
  return /^\t|\t$/.test(field) ? field.trim() : undefined;
}

function numberCell(text: string): TextCell | undefined {
  if (!DECIMAL.test(text) || text.replace(/\D/g, '').length > MOST_DIGITS) return undefined;
  const number = readTypedNumber(text, false);
  return number && { v: number.value, style: number.format ? { numberFormat: number.format } : GENERAL };
}

function dayCell(text: string): TextCell | undefined {
  const match = DAY.exec(text);
  const number = match ? readTypedNumber(text, false) : undefined;
  if (!match || !number) return undefined;
  const day = match[2] === '-' ? 'yyyy-mm-dd' : 'yyyy/m/d';
  const time = match[5] === undefined ? '' : match[6] === undefined ? ' hh:mm' : ' hh:mm:ss';
  return { v: number.value, style: { numberFormat: day + time } };
}
