import { failWith } from '../failure';

/** Excel's limit for the text of a formula. */
const LONGEST_FORMULA = 8192;

/** A text inside a formula. */
export function textLiteral(text: string): string {
  return `"${text.replace(/"/gu, '""')}"`;
}

/**
 * The criterion of COUNTIFS or SUMIFS that finds exactly this text. `shownIn` is a cell that holds the same text; it is
 * used unless the text would be read as an operator or a pattern.
 */
export function equals(text: string, shownIn?: string): string {
  if (text === '') return '""';
  if (!/^[<>=]|[*?~]/u.test(text)) return shownIn ?? textLiteral(text);
  return textLiteral(`=${text.replace(/[*?~]/gu, '~$&')}`);
}

/** `$B$7` of zero-based row and column. */
export function absolute(row: number, column: number): string {
  return `$${columnLetters(column)}$${row + 1}`;
}

/** `$A7`: its own row's cell, so that a row copied down counts for itself. */
export function inRow(row: number, column: number): string {
  return `$${columnLetters(column)}${row + 1}`;
}

/** `$A$7:$A$18` */
export function absoluteRange(fromRow: number, fromColumn: number, toRow: number, toColumn: number): string {
  return `${absolute(fromRow, fromColumn)}:${absolute(toRow, toColumn)}`;
}

/** A formula, refused where Excel would refuse it; `figure` names it in the failure. */
export function formula(text: string, figure: string): string {
  if (text.length + 1 > LONGEST_FORMULA) failWith({ code: 'FORMULA_TOO_LONG', column: figure });
  return `=${text}`;
}

function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}
