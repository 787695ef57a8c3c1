import { invalidArgument } from './hostError';
import type { CellWrite } from './cellStore';
import { readTypedNumber } from './typedText';

const LONGEST_TEXT = 32_767;
const SIGNIFICANT_DIGITS = 15;
const TEXT_FORMAT = '@';

/** What Excel makes of a value given to `Range.values` or `Range.formulas`; undefined leaves the cell alone. */
export type CellInput = (CellWrite & { format?: string }) | undefined;

/** Reads a value as Excel does when it is typed into a cell of that number format; `date1904` is the workbook's calendar. */
export function parseInput(value: unknown, numberFormat: string, date1904: boolean): CellInput {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'boolean') return { value, formula: null };
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw invalidArgument();
    const number = Number(value.toPrecision(SIGNIFICANT_DIGITS));
    return { value: numberFormat === TEXT_FORMAT ? String(number) : number, formula: null };
  }
  if (typeof value !== 'string') throw invalidArgument();
  return parseText(value, numberFormat === TEXT_FORMAT, date1904);
}

function parseText(text: string, isTextFormat: boolean, date1904: boolean): CellInput {
  if (text.length > LONGEST_TEXT) throw invalidArgument('The text is longer than 32,767 characters.');
  if (text === '') return { value: null, formula: null };
  if (text.startsWith("'")) return { value: text.slice(1), formula: null, quoted: true };
  if (isTextFormat || text === '=') return { value: text, formula: null };
  if (text.startsWith('=')) return { formula: text };
  if (/^(?:true|false)$/i.test(text)) return { value: text.toLowerCase() === 'true', formula: null };
  const typed = readTypedNumber(text, date1904);
  if (typed) return { ...typed, formula: null };
  return parseSign(text) ?? { value: text, formula: null };
}

/** A sign that begins a formula; @ is the old one for a function. */
function parseSign(text: string): CellInput {
  if (!/^[+\-@]./.test(text)) return undefined;
  return { formula: text.startsWith('@') ? `=${text.slice(1)}` : `=${text}` };
}
