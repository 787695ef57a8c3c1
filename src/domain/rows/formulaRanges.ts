import { columnIndex } from '../address';

/** Cells of a formula's own sheet that one of its references spans; zero-based, inclusive. */
export interface RowSpan {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

const QUOTED_TEXT = /"(?:[^"]|"")*"/gu;
/** What names another sheet, or a table's column. */
const FOREIGN = /(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\[[^\]]*\]/giu;
const RANGE = /(?<![\p{L}\p{N}_.])\$?([A-Z]{1,3})\$?(\d+):\$?([A-Z]{1,3})\$?(\d+)(?![\p{L}\p{N}_(])/giu;

/** The ranges of several rows that a formula takes from its own sheet: `=SUM(E5:E20)` spans rows 4 to 19. */
export function rowSpans(formula: string): RowSpan[] {
  const own = formula.replace(QUOTED_TEXT, '""').replace(FOREIGN, '');
  return [...own.matchAll(RANGE)].flatMap(([, left = '', from, right = '', to]) => {
    const [firstRow, lastRow] = inOrder(Number(from) - 1, Number(to) - 1);
    const [firstColumn, lastColumn] = inOrder(columnIndex(left), columnIndex(right));
    return lastRow > firstRow ? [{ firstRow, lastRow, firstColumn, lastColumn }] : [];
  });
}

function inOrder(one: number, other: number): [number, number] {
  return one < other ? [one, other] : [other, one];
}

const CELL = /(?<![\p{L}\p{N}_.])(\$?[A-Z]{1,3})(\$?)(\d+)(?![\p{L}\p{N}_(])/giu;

/** A formula with its relative rows counted from its own row: equal for formulas that were filled down. */
export function relativeFormula(formula: string, row: number): string {
  return formula.replace(CELL, (_cell, column: string, fixed: string, number: string) =>
    fixed === '$' ? `${column}$${number}` : `${column}[${Number(number) - 1 - row}]`,
  );
}
