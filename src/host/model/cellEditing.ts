import { MAX_COLUMNS, MAX_ROWS, columnCount, isWholeColumns, isWholeRows, rowCount } from './address';
import { fillNewRows, shiftCalculatedColumns } from './calculatedColumns';
import type { CellWrite } from './cellStore';
import { partsToShift } from './filteredShift';
import { watchLostRules } from './filtering';
import { HostError, accessDenied, insertDeleteConflict } from './hostError';
import { assertMergesStayWhole } from './merging';
import type { SheetModel, TableModel } from './parts';
import { moveFormula, shiftFormula } from './referenceShift';
import { assertUnlocked } from './rangeWriting';
import type { CellSnapshot, CellStyle, GridRange } from './snapshot';
import { shiftRange } from './structuralChange';
import type { StructuralChange } from './structuralChange';
import { uniqueHeader, writeHeaders } from './tableEditing';
import { bodyRange } from './tableGeometry';
import type { ChangeKind, WorkbookModel } from './workbookModel';

/** Inserts empty cells at the range, or takes the range's cells out; tables, rules and charts follow. */
export function shiftCells(
  workbook: WorkbookModel,
  sheet: SheetModel,
  range: GridRange,
  kind: 'insert' | 'delete',
  axis: 'row' | 'column',
): void {
  if (workbook.readOnly) throw accessDenied();
  for (const part of partsToShift(workbook, sheet, range, kind, axis)) shiftPart(workbook, sheet, part, kind, axis);
}

function shiftPart(
  workbook: WorkbookModel,
  sheet: SheetModel,
  range: GridRange,
  kind: 'insert' | 'delete',
  axis: 'row' | 'column',
): void {
  const change = changeOf(range, kind, axis);
  assertShiftAllowed(workbook, sheet, range, change);
  const keepsEmptyRow = bodyToKeep(sheet, change);
  const effective = keepsEmptyRow ? { ...change, count: change.count - 1 } : change;
  if (keepsEmptyRow) clearRange(workbook, sheet, { ...keepsEmptyRow, startRow: keepsEmptyRow.endRow }, 'Contents');
  if (effective.count > 0) applyChange(workbook, sheet, effective);
  workbook.noteChange({ sheet, range, kind: changeKind(range, kind, axis) });
}

/** The cells, everything beside them, and what tables do to their new rows and columns. */
export function applyChange(workbook: WorkbookModel, sheet: SheetModel, change: StructuralChange): void {
  workbook.store.change(sheet.id, change);
  followStructure(workbook, sheet, change);
}

/** Everything beside the cells, which have moved already. */
export function followStructure(workbook: WorkbookModel, sheet: SheetModel, change: StructuralChange): void {
  const showRowsOfLostRules = watchLostRules(workbook, sheet);
  const grown = moveParts(workbook, sheet, change);
  showRowsOfLostRules();
  workbook.recorder?.partsMoved();
  for (const table of grown) fillNewRows(workbook, table, change.at, change.at + change.count - 1);
}

/** Moves tables, rules and charts; returns the tables that got new rows. */
export function moveParts(
  workbook: WorkbookModel,
  sheet: SheetModel,
  change: StructuralChange,
  newHeader: () => string = () => workbook.recorder?.newHeader() ?? 'Column1',
): TableModel[] {
  workbook.shiftParts(sheet, change);
  shiftRules(workbook, sheet, change);
  shiftCalculatedColumns(workbook, sheet, change);
  return [...sheet.tables].filter((table) => shiftTable(workbook, table, change, newHeader));
}

function changeOf(range: GridRange, kind: 'insert' | 'delete', axis: 'row' | 'column'): StructuralChange {
  return axis === 'row'
    ? {
        kind,
        axis,
        at: range.startRow,
        count: rowCount(range),
        across: { start: range.startColumn, end: range.endColumn },
      }
    : {
        kind,
        axis,
        at: range.startColumn,
        count: columnCount(range),
        across: { start: range.startRow, end: range.endRow },
      };
}

function changeKind(range: GridRange, kind: 'insert' | 'delete', axis: 'row' | 'column'): ChangeKind {
  const done = kind === 'insert' ? 'Inserted' : 'Deleted';
  if (axis === 'row' && isWholeRows(range)) return `row${done}`;
  if (axis === 'column' && isWholeColumns(range)) return `column${done}`;
  return `cell${done}`;
}

/** Protection allows whole rows and columns where its options say so; cells must not tear a table. */
function assertShiftAllowed(
  workbook: WorkbookModel,
  sheet: SheetModel,
  range: GridRange,
  change: StructuralChange,
): void {
  if (sheet.protection) {
    const option = `allow${change.kind === 'insert' ? 'Insert' : 'Delete'}${change.axis === 'row' ? 'Rows' : 'Columns'}`;
    const isWhole = change.axis === 'row' ? isWholeRows(range) : isWholeColumns(range);
    if (!isWhole || sheet.protection.options[option] !== true) throw accessDenied();
    // Assumed, from Excel's own Delete: rows and columns go only where all their cells are unlocked.
    const used = change.kind === 'delete' ? workbook.store.usedRange(sheet.id, false, range) : null;
    if (used) assertUnlocked(workbook, sheet, used);
  }
  for (const table of sheet.tables) assertTableStaysWhole(table, change);
  assertMergesStayWhole(workbook, sheet, change);
  if (change.kind === 'insert') assertRoom(workbook, sheet, change);
}

function assertTableStaysWhole(table: TableModel, change: StructuralChange): void {
  const { start, end, acrossStart, acrossEnd } = extent(table.range, change.axis);
  const isBefore = end < change.at;
  const isBeside = acrossEnd < change.across.start || acrossStart > change.across.end;
  if (isBefore || isBeside) return;
  if (change.across.start > acrossStart || change.across.end < acrossEnd) {
    throw insertDeleteConflict('This operation is attempting to shift cells in a table on your worksheet.');
  }
  const deletesHeader = change.kind === 'delete' && change.axis === 'row' && table.showHeaders && change.at <= start;
  const deletesAll = change.at <= start && change.at + change.count - 1 >= end;
  if (deletesHeader && !deletesAll && change.at + change.count > start) {
    throw insertDeleteConflict('The header row of a table cannot be deleted.');
  }
}

/** Cells with content are never pushed off the sheet. */
function assertRoom(workbook: WorkbookModel, sheet: SheetModel, change: StructuralChange): void {
  const used = workbook.store.usedRange(sheet.id, true);
  const last = change.axis === 'row' ? used?.endRow : used?.endColumn;
  const limit = change.axis === 'row' ? MAX_ROWS : MAX_COLUMNS;
  if (last !== undefined && last >= change.at && last + change.count >= limit) {
    throw new HostError('NonBlankCellOffSheet', 'It would push non-empty cells off the end of the worksheet.', 409);
  }
}

/** A table keeps one empty row when all its data rows are deleted. */
function bodyToKeep(sheet: SheetModel, change: StructuralChange): GridRange | null {
  if (change.kind !== 'delete' || change.axis !== 'row') return null;
  const last = change.at + change.count - 1;
  for (const table of sheet.tables) {
    const body = bodyRange(table);
    const isBodyGone = change.at <= body.startRow && last >= body.endRow && change.at > table.range.startRow;
    if (isBodyGone && table.range.startColumn >= change.across.start && table.range.endColumn <= change.across.end) {
      return { ...body, endRow: last };
    }
  }
  return null;
}

function extent(range: GridRange, axis: 'row' | 'column') {
  return axis === 'row'
    ? { start: range.startRow, end: range.endRow, acrossStart: range.startColumn, acrossEnd: range.endColumn }
    : { start: range.startColumn, end: range.endColumn, acrossStart: range.startRow, acrossEnd: range.endRow };
}

/** Answers whether the table got new rows. */
function shiftTable(
  workbook: WorkbookModel,
  table: TableModel,
  change: StructuralChange,
  newHeader: () => string,
): boolean {
  const before = table.range;
  const after = shiftRange(before, change);
  if (!after) {
    workbook.store.forgetTable(table.name);
    table.sheet.tables.splice(table.sheet.tables.indexOf(table), 1);
    return false;
  }
  if (after === before) return false;
  table.range = after;
  const isGrown = change.kind === 'insert' && change.at > extent(before, change.axis).start;
  if (change.axis === 'column') changeColumns(workbook, table, before, change, newHeader);
  workbook.declare(table);
  return isGrown && change.axis === 'row' && rowCount(after) !== rowCount(before);
}

function changeColumns(
  workbook: WorkbookModel,
  table: TableModel,
  before: GridRange,
  change: StructuralChange,
  newHeader: () => string,
): void {
  const position = change.at - before.startColumn;
  if (change.kind === 'delete') {
    const from = Math.max(0, position);
    table.columns.splice(from, Math.max(0, position + change.count - from));
    return;
  }
  if (position <= 0 || position >= table.columns.length) return;
  for (let i = 0; i < change.count; i++) {
    const column = { id: workbook.newNumber(), name: '' };
    table.columns.splice(position + i, 0, column);
    column.name = uniqueHeader(table, position + i, newHeader());
    workbook.store.write(table.sheet.id, table.range.startRow, change.at + i, [
      [{ value: column.name, formula: null }],
    ]);
  }
}

/** Rules and charts hold references of their own. */
function shiftRules(workbook: WorkbookModel, changed: SheetModel, change: StructuralChange): void {
  const changedName = workbook.sheetName(changed);
  for (const sheet of workbook.sheets()) {
    const own = workbook.sheetName(sheet);
    workbook.rewriteRules(sheet, (formula) => shiftFormula(formula, own, changedName, change));
  }
  for (const chart of changed.charts) {
    const { fromRow, fromColumn, toRow, toColumn } = chart.anchor;
    const cells = { startRow: fromRow, startColumn: fromColumn, endRow: toRow - 1, endColumn: toColumn - 1 };
    const moved = shiftRange(cells, change);
    if (moved) {
      chart.anchor = {
        fromRow: moved.startRow,
        fromColumn: moved.startColumn,
        toRow: moved.endRow + 1,
        toColumn: moved.endColumn + 1,
      };
    }
  }
}

/** What `applyTo` may be. */
export type ClearWhat = 'All' | 'Contents' | 'Formats' | 'RemoveHyperlinks' | 'Hyperlinks';

export function clearRange(workbook: WorkbookModel, sheet: SheetModel, range: GridRange, what: ClearWhat): void {
  const used = workbook.store.usedRange(sheet.id, false, range);
  if (what === 'RemoveHyperlinks' || what === 'Hyperlinks' || !used) return;
  assertUnlocked(workbook, sheet, used);
  const write: CellWrite = {
    ...(what === 'Formats' ? {} : { value: null, formula: null }),
    ...(what === 'Contents' ? {} : { style: {} }),
  };
  const cleared = Array.from({ length: rowCount(used) }, () =>
    Array.from({ length: columnCount(used) }, (): CellWrite | undefined => write),
  );
  const block = what === 'Formats' ? cleared : writeHeaders(workbook, sheet, used, cleared);
  workbook.store.write(sheet.id, used.startRow, used.startColumn, block);
  if (what === 'All') workbook.removeRules(sheet, range);
  workbook.noteChange({ sheet, range, kind: 'rangeEdited' });
}

/** What `copyType` may be; of all it may be, those that are supported. */
export type CopyWhat = 'All' | 'Formulas' | 'Values' | 'Formats';

/** Copies cells; a source smaller than the target is repeated, a larger one is copied whole from the top left. */
export function copyRange(
  workbook: WorkbookModel,
  target: { sheet: SheetModel; range: GridRange },
  source: { sheet: SheetModel; range: GridRange },
  what: CopyWhat,
): void {
  const { store } = workbook;
  const height = rowCount(source.range);
  const width = columnCount(source.range);
  const fits = rowCount(target.range) % height === 0 && columnCount(target.range) % width === 0;
  const rows = fits ? rowCount(target.range) : height;
  const columns = fits ? columnCount(target.range) : width;
  const { startRow, startColumn } = target.range;
  const covered = { startRow, startColumn, endRow: startRow + rows - 1, endColumn: startColumn + columns - 1 };
  assertUnlocked(workbook, target.sheet, covered);
  const block = Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_cell, j): CellWrite | undefined => {
      const fromRow = source.range.startRow + (i % height);
      const fromColumn = source.range.startColumn + (j % width);
      const cell = store.cell(source.sheet.id, fromRow, fromColumn);
      const style = store.style(source.sheet.id, fromRow, fromColumn);
      const isFilledDown = i > 0 && height === 1 && cell.f !== undefined && what !== 'Values' && what !== 'Formats';
      if (isFilledDown) return { filledDown: true, ...(what === 'All' ? { style } : {}) };
      return copyOf(cell, style, what, startRow + i - fromRow, startColumn + j - fromColumn);
    }),
  );
  const pasted = what === 'Formats' ? block : writeHeaders(workbook, target.sheet, covered, block);
  store.write(target.sheet.id, startRow, startColumn, pasted);
  workbook.noteChange({ sheet: target.sheet, range: covered, kind: 'rangeEdited' });
}

function copyOf(cell: CellSnapshot, style: CellStyle, what: CopyWhat, rows: number, columns: number): CellWrite {
  if (what === 'Formats') return { style };
  const quoted = cell.q ? { quoted: true } : {};
  const content: CellWrite =
    cell.f !== undefined && what !== 'Values'
      ? { formula: moveFormula(cell.f, rows, columns) }
      : { value: cell.v ?? null, formula: null, ...quoted };
  return what === 'All' ? { ...content, style } : content;
}
