import { columnLetters, MAX_COLUMNS, MAX_ROWS, parseRange as parseAddress, splitSheet } from '../model/address';
import type { GridRange } from '../model/snapshot';

export const LAST_ROW = MAX_ROWS - 1;
export const LAST_COLUMN = MAX_COLUMNS - 1;

export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** `A1:B2`; whole columns and rows are spelled out as Excel does in files, never `A:B`. */
export function rangeAddress(range: GridRange): string {
  const start = cellAddress(range.startRow, range.startColumn);
  const end = cellAddress(range.endRow, range.endColumn);
  return start === end ? start : `${start}:${end}`;
}

/** A cell, a block of cells, whole columns (`A:C`) or whole rows (`1:3`); throws on anything else. */
export function parseRange(address: string): GridRange {
  const range = parseAddress(address);
  if (!range) throw new Error(`Not a range: ${address}`);
  return range;
}

/** A list of ranges as `sqref` attributes hold it; `#REF!` and the like, which damaged files hold, are passed over. */
export function parseRanges(addresses: string): GridRange[] {
  return addresses.split(/\s+/).flatMap((address) => parseAddress(address) ?? []);
}

export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** Splits `'a b'!$A$1:$B$2`; undefined for anything that is not one range on one named sheet. */
export function parseSheetRange(reference: string): { sheet: string; range: GridRange } | undefined {
  const text = reference.replace(/^=/, '');
  const { sheet, address } = splitSheet(text);
  // Without quotes the part before the exclamation mark may be a formula or a range of sheets.
  if (sheet === undefined || (!text.startsWith("'") && /[:("]/.test(sheet))) return undefined;
  const range = parseAddress(address);
  return range ? { sheet, range } : undefined;
}
