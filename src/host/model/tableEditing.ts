import { MAX_ROWS, cellRange, intersect } from './address';
import { fillNewRows } from './calculatedColumns';
import type { CellWrite } from './cellStore';
import type { SheetModel, TableModel } from './parts';
import type { GridRange } from './snapshot';
import { renameColumn } from './structuredReference';
import { bodyRange, headerRange } from './tableGeometry';
import type { WorkbookModel } from './workbookModel';

type Writes = (CellWrite | undefined)[][];

/**
 * Header cells of a table are text and unique; formulas follow a renamed header.
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

/** An emptied header becomes Column<n>, a repeated one gets the next free number. */
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

/** Rewrites what mentions a table: formulas of cells (each with its row), calculated columns, names. */
export function rewriteFormulas(
  workbook: WorkbookModel,
  table: string,
  rewrite: (formula: string, row: number) => string,
): void {
  for (const sheet of workbook.sheets()) {
    for (const { row, column, formula } of workbook.store.formulasWith(sheet.id, table)) {
      const rewritten = rewrite(formula, row);
      if (rewritten !== formula) workbook.store.write(sheet.id, row, column, [[{ formula: rewritten }]]);
    }
    for (const table of sheet.tables) {
      for (const column of table.columns) {
        if (column.calculatedFormula === undefined) continue;
        column.calculatedFormula = rewrite(column.calculatedFormula, bodyRange(table).startRow);
      }
    }
  }
  for (const name of workbook.store.names()) {
    const rewritten = rewrite(name.formula, 0);
    if (rewritten !== name.formula) workbook.store.setName({ ...name, formula: rewritten });
  }
}

/**
 * Makes rows just written right below a table part of it: where it has no totals row, the write lies within its columns,
 * and nothing else lies there, no other content and no validation rule.
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
    if (!hasContent || othersBelow(workbook, table, range) || hasRuleBelow(table)) continue;
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
  const rows = { ...table.range, startRow: written.startRow, endRow: written.endRow };
  return (
    table.sheet.tables.some((other) => other !== table && intersect(other.range, rows)) ||
    workbook.store.merges(table.sheet.id).some((area) => intersect(area, rows))
  );
}

/** Rules of columns, which reach the end of the sheet, do not count. */
function hasRuleBelow({ range, sheet }: TableModel): boolean {
  const below = { ...range, startRow: range.endRow + 1, endRow: range.endRow + 1 };
  return sheet.validations.some(({ ranges }) =>
    ranges.some((each) => each.endRow < MAX_ROWS - 1 && intersect(each, below)),
  );
}

/** Gives the table rows down to `endRow` and fills calculated columns where the new cells are empty. */
export function extendTable(workbook: WorkbookModel, table: TableModel, endRow: number): void {
  const firstNew = table.range.endRow + 1;
  table.range = { ...table.range, endRow };
  workbook.declare(table);
  fillNewRows(workbook, table, firstNew, endRow);
}
