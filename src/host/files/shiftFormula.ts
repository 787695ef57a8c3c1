import { columnIndex, columnLetters } from '../model/address';
import { tokenise } from '../model/formulaTokens';
import { LAST_COLUMN, LAST_ROW } from './a1';

const CELL = /^(\$?[A-Z]{1,3})(\$?[0-9]{1,7})$/;
const COLUMN = /^\$?[A-Z]{1,3}$/;
const ROW = /^\$?[0-9]{1,7}$/;
const OUTSIDE = '#REF!';

/** The formula as Excel copies it to a cell so many rows down and columns right; what leaves the sheet is `#REF!`. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const texts = tokenise(formula).map(({ text }) => text);
  let result = '';
  for (let index = 0; index < texts.length; index++) {
    const text = texts[index];
    const next = texts[index + 1];
    const other = texts[index + 2] ?? '';
    const cell = next === '(' || next === '!' ? null : CELL.exec(text);
    if (cell) result += joined('', shiftColumn(cell[1], columns), shiftRow(cell[2], rows));
    else if (next === ':' && COLUMN.test(text) && COLUMN.test(other) && texts[index + 3] !== '(') {
      result += joined(':', shiftColumn(text, columns), shiftColumn(other, columns));
      index += 2;
    } else if (next === ':' && ROW.test(text) && ROW.test(other)) {
      result += joined(':', shiftRow(text, rows), shiftRow(other, rows));
      index += 2;
    } else result += text;
  }
  return result;
}

function shiftColumn(column: string, by: number): string | undefined {
  if (column.startsWith('$')) return column;
  const index = columnIndex(column) + by;
  return index < 0 || index > LAST_COLUMN ? undefined : columnLetters(index);
}

function shiftRow(row: string, by: number): string | undefined {
  if (row.startsWith('$')) return row;
  const index = Number(row) - 1 + by;
  return index < 0 || index > LAST_ROW ? undefined : String(index + 1);
}

function joined(separator: string, start: string | undefined, end: string | undefined): string {
  return start === undefined || end === undefined ? OUTSIDE : `${start}${separator}${end}`;
}
