import type { CellValue } from '../cellValue';
import { readCriterionHeader } from './criterionHeader';
import { headerMeaning } from './headerWords';
import { isBlank } from './sheetContent';

/** Headers are short; what is longer is a title or a remark. */
const LONGEST_HEADER = 40;
/** Filled rows below a row that show whether it heads columns of numbers. */
const LOOK_BELOW = 8;

/** The text of a cell as a header; numbers and dates are none. */
export function headerText(cell: CellValue | undefined): string {
  return typeof cell === 'string' ? cell.trim() : '';
}

/** Whether a text is a header we know, or prints full marks. */
export function isKnownHeader(text: string): boolean {
  if (text === '' || text.length > LONGEST_HEADER || /^[\d.,:/\s-]*$/u.test(text)) return false;
  if (headerMeaning(text) !== null) return true;
  const { points, weight } = readCriterionHeader(text);
  return points !== null || weight !== undefined;
}

/** How much a row, or a part of it, looks like headers. */
export interface HeaderLikeness {
  /** Known headers. */
  readonly known: number;
  /** Columns that have a text here and numbers below. */
  readonly typed: number;
}

/** Known words, or texts over columns of numbers, or some of both. */
export function isHeaderLike({ known, typed }: HeaderLikeness): boolean {
  return known >= 3 || (known >= 1 && known + typed >= 5) || typed >= 6;
}

/**
 * How much a row looks like headers, from one column to another; null where it cannot be one: too few texts, numbers
 * among them, the same text again and again.
 */
export function headerLikeness(
  rows: readonly (readonly CellValue[])[],
  row: number,
  first = 0,
  last = Infinity,
): HeaderLikeness | null {
  const cells = rows[row] ?? [];
  const texts: string[] = [];
  const columns: number[] = [];
  let numbers = 0;
  for (let column = first; column < cells.length && column <= last; column += 1) {
    const cell = cells[column];
    if (isBlank(cell)) continue;
    if (typeof cell !== 'string') numbers += 1;
    else if (cell.length <= LONGEST_HEADER) {
      texts.push(headerText(cell));
      columns.push(column);
    }
  }
  if (texts.length < 3 || numbers > 0.3 * texts.length || new Set(texts).size < 0.3 * texts.length) return null;
  const known = texts.filter(isKnownHeader).length;
  return { known, typed: typedBelow(rows, row, columns) };
}

function typedBelow(rows: readonly (readonly CellValue[])[], row: number, columns: readonly number[]): number {
  const below: (readonly CellValue[])[] = [];
  for (let at = row + 1; at < rows.length && at <= row + 3 * LOOK_BELOW && below.length < LOOK_BELOW; at += 1) {
    const cells = rows[at] ?? [];
    if (cells.some((cell) => !isBlank(cell))) below.push(cells);
  }
  return columns.filter((column) => {
    const filled = below.map((cells) => cells[column]).filter((cell) => !isBlank(cell));
    return filled.length > 0 && filled.filter((cell) => typeof cell === 'number').length > 0.5 * filled.length;
  }).length;
}
