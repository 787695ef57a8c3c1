import { columnIndex, parseRange } from '../../model/address';
import { decodeCellText } from '../cellText';
import { descendants } from '../xml';
import { isIndex, place, type Part, type SheetPart } from './checkedPackage';
import { formulaProblems, type Referenced } from './formulaCheck';
import { scanCells, type FileCell } from './scanCells';

const LONGEST_TEXT = 32_767;
const ERRORS = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA'];

/** How many entries the lists have that cells point into. */
export interface ListLengths {
  readonly styles: number;
  readonly strings: number;
}

/** What is wrong with single cells: their order, what they point to, their values and their formulas. */
export function cellProblems(sheet: SheetPart, lists: ListLengths, known: Referenced): string[] {
  const problems: string[] = [];
  const checked = new Map<string, string[]>();
  let lastRow = 0;
  let lastColumn = 0;
  scanCells(sheet.data, (cell) => {
    const found: string[] = [];
    const row = Number(cell.row);
    const column = columnIndex(cell.address.replace(/\d+$/, '')) + 1;
    if (!parseRange(cell.address) || cell.address.replace(/^[A-Z]+/, '') !== cell.row) {
      found.push(`is no cell of row ${cell.row}`);
    } else if (row < lastRow || (row === lastRow && column <= lastColumn)) found.push('stands after a later cell');
    lastRow = row;
    lastColumn = column;
    if (!isIndex(cell.style ?? '0', lists.styles)) found.push(`the file has no style ${cell.style}`);
    const value = valueProblem(cell, lists);
    if (value) found.push(value);
    if (cell.formula !== undefined && (cell.formula !== '' || cell.formulaType !== 'shared')) {
      // Thousands of rows hold the same formula.
      const inFormula = checked.get(cell.formula) ?? formulaProblems(decodeCellText(cell.formula), known);
      checked.set(cell.formula, inFormula);
      found.push(...inFormula);
    }
    for (const problem of found) problems.push(`${place(sheet, cell.address)}: ${problem}`);
  });
  return problems;
}

/** Texts that are longer than a cell may hold. */
export function textProblems({ path, root }: Part): string[] {
  return root.children.flatMap((item, index) => {
    const { length } = descendants(item, 't').reduce((text, { text: run }) => text + decodeCellText(run), '');
    return length > LONGEST_TEXT
      ? [`${path}: text ${index} has ${length} characters, Excel takes ${LONGEST_TEXT}`]
      : [];
  });
}

function valueProblem({ type, value, formula }: FileCell, { strings }: ListLengths): string | undefined {
  if (value === undefined) return type === 'n' || formula !== undefined ? undefined : `no value of the type ${type}`;
  switch (type) {
    case 'n':
      return value.trim() !== '' && Number.isFinite(Number(value)) ? undefined : `${value} is no number`;
    case 's':
      return isIndex(value, strings) ? undefined : `the file has no text ${value}`;
    case 'str':
    case 'inlineStr': {
      const { length } = decodeCellText(value);
      return length <= LONGEST_TEXT ? undefined : `${length} characters, Excel takes ${LONGEST_TEXT}`;
    }
    case 'b':
      return value === '0' || value === '1' ? undefined : `${value} is no truth value`;
    case 'e':
      return ERRORS.includes(value) ? undefined : `${value} is no error that Excel 2016 knows`;
    case 'd':
      return isNaN(Date.parse(value)) ? `${value} is no date` : undefined;
    default:
      return `no cell has the type ${type}`;
  }
}
