import type { GridRange } from '../model/snapshot';

/** `0` -> `A`, `27` -> `AB`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** `A` -> `0`; upper-case letters only. */
export function columnIndex(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** `B2` or `$B$2`; throws on anything else. */
export function parseCell(address: string): { row: number; column: number } {
  const match = /^\$?([A-Z]{1,3})\$?([0-9]{1,7})$/.exec(address);
  if (!match) throw new Error(`Not a cell address: ${address}`);
  return { row: Number(match[2]) - 1, column: columnIndex(match[1]!) };
}

export function rangeAddress(range: GridRange): string {
  const start = cellAddress(range.startRow, range.startColumn);
  const end = cellAddress(range.endRow, range.endColumn);
  return start === end ? start : `${start}:${end}`;
}

export function absoluteAddress(range: GridRange): string {
  return rangeAddress(range).replace(/([A-Z]+)([0-9]+)/g, '$$$1$$$2');
}

export const LAST_ROW = 1048575;
export const LAST_COLUMN = 16383;

/** A cell, a block of cells, whole columns (`A:C`) or whole rows (`1:3`); throws on anything else. */
export function parseRange(address: string): GridRange {
  const [first = '', second = first] = address.replaceAll('$', '').split(':');
  if (/^[A-Z]{1,3}$/.test(first)) {
    return { startRow: 0, startColumn: columnIndex(first), endRow: LAST_ROW, endColumn: columnIndex(second) };
  }
  if (/^[0-9]+$/.test(first)) {
    return { startRow: Number(first) - 1, startColumn: 0, endRow: Number(second) - 1, endColumn: LAST_COLUMN };
  }
  const start = parseCell(first);
  const end = parseCell(second);
  return { startRow: start.row, startColumn: start.column, endRow: end.row, endColumn: end.column };
}

/** A list of ranges as `sqref` attributes hold it. */
export function parseRanges(addresses: string): GridRange[] {
  return addresses.split(/\s+/).filter(Boolean).map(parseRange);
}

export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** Splits `'a b'!$A$1:$B$2`; undefined for anything that is not one range on one named sheet. */
export function parseSheetRange(reference: string): { sheet: string; range: GridRange } | undefined {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!:()"]+))!(\$?[A-Z]{0,3}\$?[0-9]*(?::\$?[A-Z]{0,3}\$?[0-9]*)?)$/.exec(
    reference,
  );
  if (!match) return undefined;
  try {
    return { sheet: match[1]?.replaceAll("''", "'") ?? match[2]!, range: parseRange(match[3]!) };
  } catch {
    return undefined;
  }
}
