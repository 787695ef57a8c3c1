import { numfmt } from '@univerjs/core';
import type { CellSnapshot } from './snapshot';
import { DAYS_TO_1904 } from './typedText';

const GENERAL_DIGITS = 11;

/** What the cell shows: the value through its number format; column width is not considered. */
export function displayText(cell: CellSnapshot, format: string, date1904: boolean): string {
  const { v } = cell;
  if (v === undefined) return '';
  if (typeof v === 'boolean') return v ? 'TRUE' : 'FALSE';
  if (typeof v === 'string' && (format === 'General' || format === '@' || cell.e)) return v;
  if (typeof v === 'number' && format === 'General') return String(Number(v.toPrecision(GENERAL_DIGITS)));
  const serial = typeof v === 'number' && date1904 && numfmt.isDateFormat(format) ? v + DAYS_TO_1904 : v;
  return numfmt.format(format, serial, { throws: false, dateSpanLarge: true });
}
