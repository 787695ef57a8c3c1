import { columnCount, intersect, isOnSheet, parseRange, splitSheet } from './address';
import { applyChange, clearRange } from './cellEditing';
import type { CellWrite } from './cellStore';
import { dropRules } from './filtering';
import { HostError, accessDenied, invalidArgument, notImplemented } from './hostError';
import { isLegalName } from './legalName';
import type { SheetModel, TableColumnModel, TableModel } from './parts';
import { moveFormula } from './referenceShift';
import type { CellSnapshot, GridRange } from './snapshot';
import { escapeColumn, renameTable } from './structuredReference';
import { fillNewRows } from './calculatedColumns';
import { renameTableColumn, rewriteFormulas, uniqueHeader } from './tableEditing';
import { bodyRange, totalsRange } from './tableGeometry';
import { tableToCells } from './tableToCells';
import type { WorkbookModel } from './workbookModel';

const DEFAULT_STYLE = 'TableStyleMedium2';

/** The cells that an address means, of the sheet it names or of the given one. */
export function resolveArea(
  workbook: WorkbookModel,
  sheet: SheetModel,
  text: string,
): { sheet: SheetModel; range: GridRange } {
  const { sheet: name, address } = splitSheet(text);
  const target = name === undefined ? sheet : workbook.findSheet(name);
  const range = parseRange(address);
  if (!target || !range) throw invalidArgument();
  return { sheet: target, range };
}

/** Makes a table; without headers a row of Column1, Column2 ... is inserted above the data. */
export function addTable(workbook: WorkbookModel, sheet: SheetModel, area: GridRange, hasHeaders: boolean): TableModel {
  if (sheet.protection || workbook.readOnly) throw accessDenied();
  const range = withBody(area, hasHeaders);
  assertFree(workbook, sheet, range);
  if (!hasHeaders) {
    const change = {
      kind: 'insert',
      axis: 'row',
      at: area.startRow,
      count: 1,
      across: { start: area.startColumn, end: area.endColumn },
    } as const;
    applyChange(workbook, sheet, change);
  }
  const table: TableModel = {
    id: workbook.newId(),
    sheet,
    name: freeTableName(workbook),
    range,
    style: DEFAULT_STYLE,
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    columns: Array.from({ length: columnCount(range) }, () => ({ id: workbook.newNumber(), name: '' })),
  };
  sheet.tables.push(table);
  takeHeaders(workbook, table, 0, table.columns.length - 1);
  adoptCalculatedColumns(workbook, table);
  workbook.declare(table);
  return table;
}

/** A header alone gets one empty data row, as Excel's dialogue does. */
function withBody(area: GridRange, hasHeaders: boolean): GridRange {
  const rows = area.endRow - area.startRow + 1;
  const range = hasHeaders && rows > 1 ? area : { ...area, endRow: area.endRow + 1 };
  if (!isOnSheet(range)) throw invalidArgument();
  return range;
}

/** Header cells are text and unique within their table. */
function takeHeaders(workbook: WorkbookModel, table: TableModel, from: number, to: number): void {
  const row = table.range.startRow;
  for (let position = from; position <= to; position++) {
    const column = table.columns[position];
    if (!column) continue;
    const at = table.range.startColumn + position;
    const cell = workbook.store.cell(table.sheet.id, row, at);
    column.name = uniqueHeader(table, position, headerText(cell));
    if (cell.v !== column.name || cell.f !== undefined) {
      workbook.store.write(table.sheet.id, row, at, [[{ value: column.name, formula: null }]]);
    }
  }
}

const headerText = (cell: CellSnapshot): string => (cell.v === undefined ? '' : String(cell.v));

/** A column whose cells all hold the same formula, its addresses moved by rows, counts as calculated from the start. */
function adoptCalculatedColumns(workbook: WorkbookModel, table: TableModel): void {
  const body = bodyRange(table);
  table.columns.forEach((column, position) => {
    const formulas = new Set<string | undefined>();
    for (let row = body.startRow; row <= body.endRow && formulas.size < 2; row++) {
      const { f } = workbook.store.cell(table.sheet.id, row, table.range.startColumn + position);
      formulas.add(f === undefined ? undefined : moveFormula(f, body.startRow - row, 0));
    }
    const [formula] = formulas;
    if (formulas.size === 1 && formula !== undefined) column.calculatedFormula = formula;
  });
}

/** Tables overlap neither each other nor merged cells. */
function assertFree(workbook: WorkbookModel, sheet: SheetModel, range: GridRange, self?: TableModel): void {
  if (sheet.tables.some((table) => table !== self && intersect(table.range, range))) {
    throw invalidArgument('A table cannot overlap another table.');
  }
  if (workbook.store.merges(sheet.id).some((merge) => intersect(merge, range))) {
    throw new HostError('MergedRangeConflict', 'A table cannot overlap merged cells.', 409);
  }
}

function freeTableName(workbook: WorkbookModel): string {
  for (let i = 1; ; i++) if (!isNameTaken(workbook, `Table${i}`)) return `Table${i}`;
}

const isNameTaken = (workbook: WorkbookModel, name: string): boolean =>
  workbook.findTable(name) !== undefined ||
  workbook.store.names().some((each) => each.name.toLowerCase() === name.toLowerCase());

/** Names of tables are unique without regard to case, among those of cells too. */
export function renameTableTo(workbook: WorkbookModel, table: TableModel, name: string): void {
  if (!isLegalName(name)) throw invalidArgument();
  const isSame = name.toLowerCase() === table.name.toLowerCase();
  if (!isSame && isNameTaken(workbook, name)) throw invalidArgument();
  const before = table.name;
  workbook.store.forgetTable(before);
  table.name = name;
  workbook.declare(table);
  rewriteFormulas(workbook, before, (formula) => renameTable(formula, before, name));
}

export function renameHeader(workbook: WorkbookModel, table: TableModel, column: TableColumnModel, text: string): void {
  if (table.sheet.protection) throw accessDenied();
  const position = table.columns.indexOf(column);
  const name = uniqueHeader(table, position, text);
  renameTableColumn(workbook, table, position, name);
  workbook.store.write(table.sheet.id, table.range.startRow, table.range.startColumn + position, [
    [{ value: name, formula: null }],
  ]);
}

/** Headers stay in the same row and the new range overlaps the old one. */
export function resizeTable(workbook: WorkbookModel, table: TableModel, range: GridRange): void {
  if (table.sheet.protection || workbook.readOnly) throw accessDenied();
  const hasBody = range.endRow - range.startRow >= (table.showHeaders ? 1 : 0) + (table.showTotals ? 1 : 0);
  if (range.startRow !== table.range.startRow || !intersect(range, table.range) || !hasBody) throw invalidArgument();
  if (table.showTotals && range.endRow !== table.range.endRow) throw notImplemented('Table.resize with a totals row');
  assertFree(workbook, table.sheet, range, table);
  const before = table.range;
  const lastBefore = before.endRow;
  const columns = Array.from({ length: columnCount(range) }, (_, i): TableColumnModel => {
    const kept = table.columns[range.startColumn + i - before.startColumn];
    return kept ?? { id: workbook.newNumber(), name: '' };
  });
  table.range = { ...range };
  table.columns = columns;
  columns.forEach((column, i) => {
    if (column.name === '') takeHeaders(workbook, table, i, i);
  });
  workbook.declare(table);
  if (range.endRow > lastBefore) fillNewRows(workbook, table, lastBefore + 1, range.endRow);
}

/** Shows or hides the totals row: cells below move away, and come back. */
export function setTotals(workbook: WorkbookModel, table: TableModel, shown: boolean): void {
  if (table.showTotals === shown) return;
  if (table.sheet.protection) throw accessDenied();
  const { range, sheet } = table;
  const across = { start: range.startColumn, end: range.endColumn };
  const change = shown
    ? ({ kind: 'insert', axis: 'row', at: range.endRow + 1, count: 1, across } as const)
    : ({ kind: 'delete', axis: 'row', at: range.endRow, count: 1, across } as const);
  applyChange(workbook, sheet, change);
  table.showTotals = shown;
  table.range = { ...range, endRow: range.endRow + (shown ? 1 : -1) };
  if (shown) writeTotals(workbook, table);
  workbook.declare(table);
}

const SUM_OF_SHOWN = 109;
const COUNT_OF_SHOWN = 103;

/** A new totals row says "Total" in its first column and sums or counts its last one. */
function writeTotals(workbook: WorkbookModel, table: TableModel): void {
  const totals = totalsRange(table);
  const first = table.columns[0];
  const last = table.columns.at(-1);
  if (!totals || !first || !last) return;
  const write = (column: number, cell: CellWrite) =>
    workbook.store.write(table.sheet.id, totals.startRow, column, [[cell]]);
  if (first !== last) {
    first.totalsLabel = 'Total';
    write(totals.startColumn, { value: 'Total', formula: null });
  }
  const isNumeric = holdsNumber(workbook, table, totals.endColumn);
  last.totalsFunction = isNumeric ? 'sum' : 'count';
  const code = isNumeric ? SUM_OF_SHOWN : COUNT_OF_SHOWN;
  write(totals.endColumn, { formula: `=SUBTOTAL(${code},${table.name}[${escapeColumn(last.name)}])` });
}

function holdsNumber(workbook: WorkbookModel, table: TableModel, column: number): boolean {
  const body = bodyRange(table);
  for (let row = body.startRow; row <= body.endRow; row++) {
    if (typeof workbook.store.value(table.sheet.id, row, column) === 'number') return true;
  }
  return false;
}

/** Removes the table; with what its cells hold, or leaving them as a plain range. */
export function deleteTable(workbook: WorkbookModel, table: TableModel, withCells: boolean): void {
  const { sheet, range } = table;
  if (sheet.protection || workbook.readOnly) throw accessDenied();
  if (!withCells) rewriteFormulas(workbook, table.name, (formula, row) => tableToCells(workbook, table, formula, row));
  dropRules(workbook, table);
  workbook.store.forgetTable(table.name);
  sheet.tables.splice(sheet.tables.indexOf(table), 1);
  if (withCells) clearRange(workbook, sheet, range, 'All');
  workbook.partsChanged = true;
}
