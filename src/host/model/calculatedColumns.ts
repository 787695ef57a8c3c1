import { intersect } from './address';
import type { CellWrite } from './cellStore';
import type { SheetModel, TableColumnModel, TableModel } from './parts';
import { moveFormula, shiftFormula } from './referenceShift';
import type { GridRange } from './snapshot';
import { shiftRange } from './structuralChange';
import type { StructuralChange } from './structuralChange';
import { bodyRange } from './tableGeometry';
import type { WorkbookModel } from './workbookModel';

type Writes = (CellWrite | undefined)[][];

/*
 * Calculated columns as with AutoCorrect's default. A column keeps its formula as the table's first data row has it; the
 * other rows move its addresses.
 */

/** Makes formulas just written into columns that are empty or calculated the formula of the whole column. */
export function fillCalculatedColumns(
  workbook: WorkbookModel,
  sheet: SheetModel,
  range: GridRange,
  writes: Writes,
): void {
  for (const table of sheet.tables) {
    const body = bodyRange(table);
    const touched = intersect(body, range);
    if (!touched) continue;
    for (let at = touched.startColumn; at <= touched.endColumn; at++) {
      const column = table.columns[at - table.range.startColumn];
      const formula = lastFormula(touched, (row) => writes[row - range.startRow]?.[at - range.startColumn], body);
      if (column && formula !== undefined) spreadFormula(workbook, table, column, formula, touched);
    }
  }
}

/** Of several formulas the last, as the first data row would have it. */
function lastFormula(
  touched: GridRange,
  writeAt: (row: number) => CellWrite | undefined,
  body: GridRange,
): string | undefined {
  for (let row = touched.endRow; row >= touched.startRow; row--) {
    const formula = writeAt(row)?.formula;
    if (typeof formula === 'string') return moveFormula(formula, body.startRow - row, 0);
  }
  return undefined;
}

function spreadFormula(
  workbook: WorkbookModel,
  table: TableModel,
  column: TableColumnModel,
  formula: string,
  written: GridRange,
): void {
  if (column.calculatedFormula === formula) return;
  const body = bodyRange(table);
  const at = table.range.startColumn + table.columns.indexOf(column);
  if (column.calculatedFormula === undefined) {
    for (let row = body.startRow; row <= body.endRow; row++) {
      if (row >= written.startRow && row <= written.endRow) continue;
      if (!isEmpty(workbook, table, row, at)) return;
    }
  }
  column.calculatedFormula = formula;
  writeFormula(workbook, table, column, body.startRow, body.endRow, 'every cell');
}

/** Calculated columns fill the empty cells of new rows; what was written there stays. */
export function fillNewRows(workbook: WorkbookModel, table: TableModel, from: number, to: number): void {
  for (const column of table.columns) writeFormula(workbook, table, column, from, to, 'empty cells');
}

function writeFormula(
  workbook: WorkbookModel,
  table: TableModel,
  column: TableColumnModel,
  from: number,
  to: number,
  into: 'every cell' | 'empty cells',
): void {
  const first = column.calculatedFormula;
  if (first === undefined) return;
  const at = table.range.startColumn + table.columns.indexOf(column);
  const { startRow } = bodyRange(table);
  const isRelative = moveFormula(first, 1, 0) !== first;
  const writes: Writes = [];
  for (let row = from; row <= to; row++) {
    const formula = isRelative ? moveFormula(first, row - startRow, 0) : first;
    const isWritten =
      into === 'every cell'
        ? workbook.store.formula(table.sheet.id, row, at) !== formula
        : isEmpty(workbook, table, row, at);
    writes.push([isWritten ? { formula } : undefined]);
  }
  if (writes.some(([write]) => write)) workbook.store.write(table.sheet.id, from, at, writes);
}

/** Asks for the formula first: a value might have to be calculated. */
function isEmpty({ store }: WorkbookModel, { sheet }: TableModel, row: number, column: number): boolean {
  return store.formula(sheet.id, row, column) === undefined && store.value(sheet.id, row, column) === undefined;
}

/** Lets the formulas of calculated columns follow moved cells; before the tables' own ranges do. */
export function shiftCalculatedColumns(workbook: WorkbookModel, changed: SheetModel, change: StructuralChange): void {
  const changedName = workbook.sheetName(changed);
  for (const table of workbook.tables()) {
    const own = workbook.sheetName(table.sheet);
    const moves = (range: GridRange) => (table.sheet === changed ? shiftRange(range, change) : range);
    const { startRow } = bodyRange(table);
    const kept = firstKeptRow(table, moves);
    const after = moves(table.range);
    if (!kept || !after) continue;
    const startAfter = bodyRange({ ...table, range: after }).startRow;
    for (const column of table.columns) {
      if (column.calculatedFormula === undefined) continue;
      const there = moveFormula(column.calculatedFormula, kept.before - startRow, 0);
      const shifted = shiftFormula(there, own, changedName, change);
      column.calculatedFormula = moveFormula(shifted, startAfter - kept.after, 0);
    }
  }
}

/** The first data row that the change does not delete. */
function firstKeptRow(table: TableModel, moves: (range: GridRange) => GridRange | null) {
  const body = bodyRange(table);
  for (let before = body.startRow; before <= body.endRow; before++) {
    const after = moves({ ...body, startRow: before, endRow: before });
    if (after) return { before, after: after.startRow };
  }
  return undefined;
}
