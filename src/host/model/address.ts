import type { GridRange } from './snapshot';

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** 'A' for 0, 'AA' for 26. */
export function columnLetters(index: number): string {
  let letters = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** 'A1' or 'A1:B2'; whole columns as 'A:B', whole rows as '1:2'. */
export function rangeAddress(range: GridRange): string {
  const left = columnLetters(range.startColumn);
  const right = columnLetters(range.endColumn);
  if (isWholeColumns(range)) return `${left}:${right}`;
  if (isWholeRows(range)) return `${range.startRow + 1}:${range.endRow + 1}`;
  const first = `${left}${range.startRow + 1}`;
  return isSingleCell(range) ? first : `${first}:${right}${range.endRow + 1}`;
}

/** '$A$1:$B$2'. */
export function absoluteAddress(range: GridRange): string {
  const first = `$${columnLetters(range.startColumn)}$${range.startRow + 1}`;
  if (isSingleCell(range)) return first;
  return `${first}:$${columnLetters(range.endColumn)}$${range.endRow + 1}`;
}

/** A sheet name as a formula holds it: quoted unless it is a plain word that cannot be a cell address. */
export function quoteSheetName(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^[rRcC]\d*$/.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

const REFERENCE = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Za-z]{1,3})?\$?(\d{1,7})?)?$/;

/** Reads 'A1', '$A$1:B2', 'A:C', '2:5'; null when it is none of them or lies outside a sheet. */
export function parseRange(text: string): GridRange | null {
  const match = REFERENCE.exec(text.trim());
  if (!match || text.trim() === '') return null;
  const [, column1, row1] = match;
  const isPair = text.includes(':');
  const column2 = isPair ? match[3] : column1;
  const row2 = isPair ? match[4] : row1;
  if (!column1 !== !column2 || !row1 !== !row2 || (!column1 && !row1)) return null;
  if (!isPair && (!column1 || !row1)) return null;
  const columns = column1 && column2 ? [columnIndex(column1), columnIndex(column2)] : [0, MAX_COLUMNS - 1];
  const rows = row1 && row2 ? [Number(row1) - 1, Number(row2) - 1] : [0, MAX_ROWS - 1];
  const range = {
    startRow: Math.min(...rows),
    endRow: Math.max(...rows),
    startColumn: Math.min(...columns),
    endColumn: Math.max(...columns),
  };
  return isOnSheet(range) ? range : null;
}

/** Splits "'My sheet'!A1" into sheet and address; the sheet is undefined when none is named. */
export function splitSheet(reference: string): { sheet?: string; address: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/s.exec(reference);
  if (!match) return { address: reference };
  const quoted = match[1];
  return { sheet: quoted === undefined ? match[2] : quoted.replace(/''/g, "'"), address: match[3] ?? '' };
}

export const isOnSheet = (range: GridRange): boolean =>
  range.startRow >= 0 && range.startColumn >= 0 && range.endRow < MAX_ROWS && range.endColumn < MAX_COLUMNS;

export const isWholeColumns = (range: GridRange): boolean => range.startRow === 0 && range.endRow === MAX_ROWS - 1;

export const isWholeRows = (range: GridRange): boolean =>
  range.startColumn === 0 && range.endColumn === MAX_COLUMNS - 1;

export const isSingleCell = (range: GridRange): boolean =>
  range.startRow === range.endRow && range.startColumn === range.endColumn;

export const rowCount = (range: GridRange): number => range.endRow - range.startRow + 1;

export const columnCount = (range: GridRange): number => range.endColumn - range.startColumn + 1;

export function intersect(a: GridRange, b: GridRange): GridRange | null {
  const range = {
    startRow: Math.max(a.startRow, b.startRow),
    startColumn: Math.max(a.startColumn, b.startColumn),
    endRow: Math.min(a.endRow, b.endRow),
    endColumn: Math.min(a.endColumn, b.endColumn),
  };
  return range.startRow <= range.endRow && range.startColumn <= range.endColumn ? range : null;
}

export function contains(outer: GridRange, inner: GridRange): boolean {
  return (
    outer.startRow <= inner.startRow &&
    outer.startColumn <= inner.startColumn &&
    outer.endRow >= inner.endRow &&
    outer.endColumn >= inner.endColumn
  );
}

export function boundingRange(a: GridRange, b: GridRange): GridRange {
  return {
    startRow: Math.min(a.startRow, b.startRow),
    startColumn: Math.min(a.startColumn, b.startColumn),
    endRow: Math.max(a.endRow, b.endRow),
    endColumn: Math.max(a.endColumn, b.endColumn),
  };
}

export const sameRange = (a: GridRange, b: GridRange): boolean => contains(a, b) && contains(b, a);

export const cellRange = (row: number, column: number): GridRange => ({
  startRow: row,
  startColumn: column,
  endRow: row,
  endColumn: column,
});

/** The ranges without the cells of `hole`. */
export const subtractAll = (ranges: readonly GridRange[], hole: GridRange): GridRange[] =>
  ranges.flatMap((range) => subtract(range, hole));

function subtract(range: GridRange, hole: GridRange): GridRange[] {
  const common = intersect(range, hole);
  if (!common) return [range];
  const middle = { ...range, startRow: common.startRow, endRow: common.endRow };
  return [
    { ...range, endRow: common.startRow - 1 },
    { ...range, startRow: common.endRow + 1 },
    { ...middle, endColumn: common.startColumn - 1 },
    { ...middle, startColumn: common.endColumn + 1 },
  ].filter(({ startRow, endRow, startColumn, endColumn }) => startRow <= endRow && startColumn <= endColumn);
}
