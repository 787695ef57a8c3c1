import { fillCalculatedColumns } from './calculatedColumns';
import { columnCount, rowCount } from './address';
import { followStructure } from './cellEditing';
import type { CellWrite } from './cellStore';
import type { GridEdit } from './gridWatcher';
import { storedFormula } from './rangeWriting';
import type { SheetModel } from './parts';
import type { GridRange } from './snapshot';
import { growTables, writeHeaders } from './tableEditing';
import type { WorkbookModel } from './workbookModel';

/** Does for what a person typed into the grid what Excel does beside it: tables grow, columns fill, headers rename. */
export function followGridEdit(workbook: WorkbookModel, edit: GridEdit): void {
  if (edit.kind === 'selection') {
    workbook.selectionChanged = true;
    return;
  }
  if (!workbook.store.sheets().some(({ id }) => id === edit.sheet)) return;
  const sheet = workbook.sheetById(edit.sheet);
  if (edit.kind === 'structure') {
    followStructure(workbook, sheet, edit.change);
    const { change } = edit;
    const last = change.at + change.count - 1;
    const range =
      change.axis === 'row'
        ? { startRow: change.at, endRow: last, startColumn: 0, endColumn: 0 }
        : { startRow: 0, endRow: 0, startColumn: change.at, endColumn: last };
    const done = change.kind === 'insert' ? 'Inserted' : 'Deleted';
    workbook.noteChange({ sheet, range, kind: `${change.axis}${done}` });
    return;
  }
  const writes = typedCells(workbook, sheet, edit.range);
  const corrected = writeHeaders(workbook, sheet, edit.range, writes);
  const { startRow, startColumn } = edit.range;
  const missing = corrected.map((line, i) =>
    line.map((write, j) => correction(workbook, sheet, startRow + i, startColumn + j, write)),
  );
  if (missing.some((line) => line.some((write) => write))) {
    workbook.store.write(sheet.id, startRow, startColumn, missing);
  }
  fillCalculatedColumns(workbook, sheet, edit.range, corrected);
  growTables(workbook, sheet, edit.range, corrected);
  workbook.noteChange({ sheet, range: edit.range, kind: 'rangeEdited' });
}

/** The cells as typed, formulas in their stored form. */
function typedCells(workbook: WorkbookModel, sheet: SheetModel, range: GridRange): (CellWrite | undefined)[][] {
  return Array.from({ length: rowCount(range) }, (_, i) =>
    Array.from({ length: columnCount(range) }, (_cell, j): CellWrite => {
      const [row, column] = [range.startRow + i, range.startColumn + j];
      const cell = workbook.store.cell(sheet.id, row, column);
      if (cell.f === undefined) return { value: cell.v ?? null, formula: null, ...(cell.q ? { quoted: true } : {}) };
      return { formula: storedFormula(workbook, sheet, row, column, cell.f) };
    }),
  );
}

/** Cells that already hold what they should are not written again. */
function correction(
  workbook: WorkbookModel,
  sheet: SheetModel,
  row: number,
  column: number,
  write: CellWrite | undefined,
) {
  const { v, f } = workbook.store.cell(sheet.id, row, column);
  const isRight = typeof write?.formula === 'string' ? write.formula === f : (write?.value ?? undefined) === v;
  return isRight ? undefined : write;
}
