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
    const after = table.sheet === changed ? shiftRange(table.range, change) : table.range;
    if (!after) continue;
    const first = bodyRange(table).startRow;
    const firstAfter = bodyRange({ ...table, range: after }).startRow;
    for (const column of table.columns) {
      if (column.calculatedFormula === undefined) continue;
      const { formula, row } = shiftStated(column.calculatedFormula, first, own, changedName, change);
      column.calculatedFormula = moveFormula(formula, firstAfter - row, 0);
    }
  }
}

/**
 * A formula as a row of the sheet `own` has it, and that row, after cells of the sheet `changed` moved. Where the row
 * itself is deleted, the one after it states the formula.
 */
export function shiftStated(
  formula: string,
  row: number,
  own: string,
  changed: string,
  change: StructuralChange,
): { formula: string; row: number } {
  const isMoved = own.toLowerCase() === changed.toLowerCase() && change.axis === 'row';
  const isDeleted = isMoved && change.kind === 'delete' && row >= change.at && row < change.at + change.count;
  const stays = isDeleted ? change.at + change.count : row;
  const shifted = shiftFormula(moveFormula(formula, stays - row, 0), own, changed, change);
  if (!isMoved || stays < change.at) return { formula: shifted, row: stays };
  return { formula: shifted, row: stays + (change.kind === 'insert' ? change.count : -change.count) };
}
