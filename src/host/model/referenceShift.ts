import { MAX_COLUMNS, MAX_ROWS, columnIndex, columnLetters, isOnSheet } from './address';
import { tokenise } from './formulaTokens';
import type { FormulaToken } from './formulaTokens';
import type { GridRange } from './snapshot';
import { shiftRange } from './structuralChange';
import type { StructuralChange } from './structuralChange';

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;

interface CellReference {
  row: number;
  column: number;
  fixedRow: boolean;
  fixedColumn: boolean;
}

/**
 * Follows inserted and deleted cells in a formula that we keep ourselves (rules, charts).
 * `ownSheet` is the sheet whose name the formula may leave out.
 */
export function shiftFormula(
  formula: string,
  ownSheet: string,
  changedSheet: string,
  change: StructuralChange,
): string {
  return mapCells(formula, ownSheet, (sheet, range) => {
    if (sheet.toLowerCase() !== changedSheet.toLowerCase()) return range;
    return shiftRange(range, change);
  });
}

/** Moves relative references as copying a formula to another cell does. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  return formulaMover(formula)(rows, columns);
}

/** `moveFormula` for many cells that hold the same formula: the text is read once. */
export function formulaMover(formula: string): (rows: number, columns: number) => string {
  const tokens = tokenise(formula);
  const parts = tokens.map((token, i) => {
    const next = tokens[i + 1]?.text;
    return (next === '(' || next === '!' ? undefined : readCell(token)) ?? token.text;
  });
  return (rows, columns) =>
    parts.map((part) => (typeof part === 'string' ? part : movedCell(part, rows, columns))).join('');
}

function movedCell({ row, column, fixedRow, fixedColumn }: CellReference, rows: number, columns: number): string {
  const moved = {
    row: fixedRow ? row : row + rows,
    column: fixedColumn ? column : column + columns,
    fixedRow,
    fixedColumn,
  };
  const cell = { startRow: moved.row, endRow: moved.row, startColumn: moved.column, endColumn: moved.column };
  return isOnSheet(cell) ? cellText(moved) : '#REF!';
}

/** Follows a renamed sheet. */
export function renameSheetIn(formula: string, from: string, to: string): string {
  const tokens = tokenise(formula);
  return tokens
    .map((token, i) =>
      tokens[i + 1]?.text === '!' && sheetOf(token)?.toLowerCase() === from.toLowerCase() ? to : token.text,
    )
    .join('');
}

function sheetOf(token: FormulaToken | undefined): string | undefined {
  if (token?.kind === 'sheet') return token.text.slice(1, -1).replace(/''/g, "'");
  return token?.kind === 'word' ? token.text : undefined;
}

function readCell(token: FormulaToken | undefined): CellReference | undefined {
  const match = token?.kind === 'word' ? CELL.exec(token.text) : null;
  if (!match) return undefined;
  const reference = {
    column: columnIndex(match[2] ?? ''),
    row: Number(match[4]) - 1,
    fixedColumn: match[1] === '$',
    fixedRow: match[3] === '$',
  };
  return reference.column < MAX_COLUMNS && reference.row < MAX_ROWS ? reference : undefined;
}

const cellText = ({ row, column, fixedRow, fixedColumn }: CellReference): string =>
  `${fixedColumn ? '$' : ''}${columnLetters(column)}${fixedRow ? '$' : ''}${row + 1}`;

/** Maps single cells and pairs such as A1:B2, each with the sheet it names. */
function mapCells(
  formula: string,
  ownSheet: string,
  map: (sheet: string, range: GridRange) => GridRange | null,
): string {
  const tokens = tokenise(formula);
  let out = '';
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    const isCall = tokens[i + 1]?.text === '(' || tokens[i + 1]?.text === '!';
    const first = isCall ? undefined : readCell(token);
    if (!first) {
      out += token.text;
      continue;
    }
    const sheet = tokens[i - 1]?.text === '!' ? (sheetOf(tokens[i - 2]) ?? ownSheet) : ownSheet;
    const second = tokens[i + 1]?.text === ':' ? readCell(tokens[i + 2]) : undefined;
    const last = second ?? first;
    const moved = map(sheet, {
      startRow: first.row,
      startColumn: first.column,
      endRow: last.row,
      endColumn: last.column,
    });
    if (second) i += 2;
    if (!moved) {
      out += '#REF!';
      continue;
    }
    out += cellText({ ...first, row: moved.startRow, column: moved.startColumn });
    if (second) out += `:${cellText({ ...second, row: moved.endRow, column: moved.endColumn })}`;
  }
  return out;
}
