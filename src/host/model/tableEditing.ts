import { cellRange, intersect } from './address';
import type { CellWrite } from './cellStore';
import type { SheetModel, TableModel } from './parts';
import type { GridRange } from './snapshot';
import { renameColumn } from './structuredReference';
import { bodyRange, headerRange } from './tableGeometry';
import type { WorkbookModel } from './workbookModel';

type Writes = (CellWrite | undefined)[][];

/**
 * Documented: header cells of a table are text and unique; formulas follow a renamed header.
 * Returns the writes with the header cells as they will be.
 */
export function writeHeaders(workbook: WorkbookModel, sheet: SheetModel, range: GridRange, writes: Writes): Writes {
  for (const table of sheet.tables) {
    const header = headerRange(table);
    const touched = header && intersect(header, range);
    if (!touched) continue;
    for (let column = touched.startColumn; column <= touched.endColumn; column++) {
      const line = writes[touched.startRow - range.startRow];
      const write = line?.[column - range.startColumn];
      if (!line || !write) continue;
      const position = column - table.range.startColumn;
      const text = write.value === null || write.value === undefined ? '' : String(write.value);
      const name = uniqueHeader(table, position, text);
      renameTableColumn(workbook, table, position, name);
      line[column - range.startColumn] = { ...write, value: name, formula: null };
    }
  }
  return writes;
}

/** Assumed from Excel's own naming: an emptied header becomes Column<n>, a repeated one gets the next free number. */
export function uniqueHeader(table: TableModel, position: number, text: string): string {
  const taken = new Set(table.columns.filter((_, i) => i !== position).map(({ name }) => name.toLowerCase()));
  const wanted = text === '' ? `Column${position + 1}` : text;
  let name = wanted;
  for (let i = 2; taken.has(name.toLowerCase()); i++) name = `${wanted}${i}`;
  return name;
}

/** Renames a column and every structured reference to it; the header cell is the caller's. */
export function renameTableColumn(workbook: WorkbookModel, table: TableModel, position: number, name: string): void {
  const column = table.columns[position];
  if (!column || column.name === name) return;
  const before = { name: table.name, columns: table.columns.map((each) => ({ name: each.name })) };
  const from = column.name;
  column.name = name;
  workbook.declare(table);
  rewriteFormulas(workbook, table.name, (formula) => renameColumn(formula, before, from, name));
}

/** Rewrites what mentions a table: formulas of cells, calculated columns, names. */
export function rewriteFormulas(workbook: WorkbookModel, table: string, rewrite: (formula: string) => string): void {
  for (const sheet of workbook.sheets()) {
    for (const { row, column, formula } of workbook.store.formulasWith(sheet.id, table)) {
      const rewritten = rewrite(formula);
      if (rewritten !== formula) workbook.store.write(sheet.id, row, column, [[{ formula: rewritten }]]);
    }
    for (const table of sheet.tables) {
      for (const column of table.columns) {
        if (column.calculatedFormula !== undefined) column.calculatedFormula = rewrite(column.calculatedFormula);
      }
    }
  }
  for (const name of workbook.store.names()) {
    const rewritten = rewrite(name.formula);
    if (rewritten !== name.formula) workbook.store.setName({ ...name, formula: rewritten });
  }
}

/**
 * Calculated columns. Documented (issues 2093, 5909, 6745): with AutoCorrect's default, a formula written into a table
 * column that is empty or calculated becomes the formula of the whole column; of several that differ the last one wins.
 * Assumed: a column that already holds other plain values is left alone unless all of it is written; writing the column's
 * own formula changes no other cell, so that values typed over it stay.
 */
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
    for (let column = touched.startColumn; column <= touched.endColumn; column++) {
      const position = column - table.range.startColumn;
      let formula: string | undefined;
      for (let row = touched.startRow; row <= touched.endRow; row++) {
        const written = writes[row - range.startRow]?.[column - range.startColumn]?.formula;
        if (typeof written === 'string') formula = written;
      }
      if (formula !== undefined) spreadFormula(workbook, table, position, formula, touched);
    }
  }
}

function spreadFormula(
  workbook: WorkbookModel,
  table: TableModel,
  position: number,
  formula: string,
  written: GridRange,
): void {
  const { store } = workbook;
  const column = table.columns[position];
  if (!column || column.calculatedFormula === formula) return;
  const body = bodyRange(table);
  const at = table.range.startColumn + position;
  if (column.calculatedFormula === undefined) {
    for (let row = body.startRow; row <= body.endRow; row++) {
      if (row >= written.startRow && row <= written.endRow) continue;
      const cell = store.cell(table.sheet.id, row, at);
      if (cell.v !== undefined || cell.f !== undefined) return;
    }
  }
  column.calculatedFormula = formula;
  writeColumnFormula(workbook, table, position, formula, body.startRow, body.endRow);
}

/** Writes the formula into the rows of the column that do not hold it yet. */
function writeColumnFormula(
  workbook: WorkbookModel,
  table: TableModel,
  position: number,
  formula: string,
  from: number,
  to: number,
): void {
  const { store } = workbook;
  const at = table.range.startColumn + position;
  const writes: Writes = [];
  for (let row = from; row <= to; row++) {
    writes.push([store.cell(table.sheet.id, row, at).f === formula ? undefined : { formula }]);
  }
  if (writes.some(([write]) => write)) store.write(table.sheet.id, from, at, writes);
}

/**
 * Documented: rows written directly below a table without a totals row become part of it. Conditions: the write starts
 * in the row below, lies within the table's columns and the row below was empty.
 */
export function growTables(workbook: WorkbookModel, sheet: SheetModel, range: GridRange, writes: Writes): void {
  for (const table of sheet.tables) {
    if (table.showTotals || sheet.protection) continue;
    const below = table.range.endRow + 1;
    if (range.startRow !== below) continue;
    if (range.startColumn < table.range.startColumn || range.endColumn > table.range.endColumn) continue;
    const hasContent = writes[0]?.some(
      (write) => write && (typeof write.formula === 'string' || (write.value !== null && write.value !== undefined)),
    );
    if (!hasContent || othersBelow(workbook, table, range)) continue;
    extendTable(workbook, table, range.endRow);
  }
}

function othersBelow(workbook: WorkbookModel, table: TableModel, written: GridRange): boolean {
  for (let row = written.startRow; row <= written.endRow; row++) {
    for (let column = table.range.startColumn; column <= table.range.endColumn; column++) {
      if (intersect(cellRange(row, column), written)) continue;
      const cell = workbook.store.cell(table.sheet.id, row, column);
      if (cell.v !== undefined || cell.f !== undefined) return true;
    }
  }
  return table.sheet.tables.some(
    (other) =>
      other !== table && intersect(other.range, { ...table.range, startRow: written.startRow, endRow: written.endRow }),
  );
}

/** Gives the table rows down to `endRow` and fills calculated columns where the new cells are empty. */
export function extendTable(workbook: WorkbookModel, table: TableModel, endRow: number): void {
  const firstNew = table.range.endRow + 1;
  table.range = { ...table.range, endRow };
  workbook.declare(table);
  fillNewRows(workbook, table, firstNew, endRow);
}

/** Calculated columns fill the empty cells of new rows; what was written there stays. */
export function fillNewRows(workbook: WorkbookModel, table: TableModel, from: number, to: number): void {
  const { store } = workbook;
  table.columns.forEach((column, position) => {
    const formula = column.calculatedFormula;
    if (formula === undefined) return;
    const at = table.range.startColumn + position;
    const writes: Writes = [];
    for (let row = from; row <= to; row++) {
      const cell = store.cell(table.sheet.id, row, at);
      writes.push([cell.v === undefined && cell.f === undefined ? { formula } : undefined]);
    }
    if (writes.some(([write]) => write)) store.write(table.sheet.id, from, at, writes);
  });
}
