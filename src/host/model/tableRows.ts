import { applyChange } from './cellEditing';
import { accessDenied, invalidArgument } from './hostError';
import type { TableModel } from './parts';
import { writeRange } from './rangeWriting';
import type { GridRange } from './snapshot';
import { bodyRange } from './tableGeometry';
import type { WorkbookModel } from './workbookModel';

export function tableRow(table: TableModel, index: number): GridRange {
  const body = bodyRange(table);
  const row = body.startRow + index;
  if (index < 0 || row > body.endRow) throw invalidArgument();
  return { ...body, startRow: row, endRow: row };
}

/**
 * Adds rows before a position, or at the end where it is null or -1, and answers the first one's position. They are put in
 * and move what lies below, unless `below` writes them into the cells under the table.
 */
export function addRows(
  workbook: WorkbookModel,
  table: TableModel,
  index: number | null,
  rows: readonly unknown[][],
  below: boolean,
): number {
  if (table.sheet.protection || workbook.readOnly) throw accessDenied();
  const body = bodyRange(table);
  const count = body.endRow - body.startRow + 1;
  const position = index === null || index === -1 ? count : index;
  if (position < 0 || position > count || rows.some((row) => row.length !== table.columns.length))
    throw invalidArgument();
  const startRow = body.startRow + position;
  const target = { ...body, startRow, endRow: startRow + rows.length - 1 };
  if (!below || table.showTotals || position < count) {
    const across = { start: body.startColumn, end: body.endColumn };
    const endRow = table.range.endRow;
    applyChange(workbook, table.sheet, { kind: 'insert', axis: 'row', at: startRow, count: rows.length, across });
    if (table.range.endRow === endRow) table.range = { ...table.range, endRow: endRow + rows.length };
    workbook.declare(table);
  }
  writeRange(workbook, table.sheet, target, rows);
  return position;
}
