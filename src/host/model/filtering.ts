import { intersect, isWholeColumns, sameRange } from './address';
import { displayText } from './displayText';
import { shownCells, type FilterCell } from './filterMatch';
import type { FilterRule } from './filterRule';
import { accessDenied, invalidArgument, notImplemented } from './hostError';
import type { SheetModel, TableModel } from './parts';
import type { GridRange } from './snapshot';
import type { StructuralChange } from './structuralChange';
import { shiftRange } from './structuralChange';
import { bodyRange } from './tableGeometry';
import type { WorkbookModel } from './workbookModel';

/** The filter of a sheet, or of a table on it. */
export interface FilterTarget {
  sheet: SheetModel;
  table?: TableModel;
}

/** Header row and rows that the filter covers; null where there is no filter. */
export function filterRange({ sheet, table }: FilterTarget): GridRange | null {
  if (!table) return sheet.autoFilter;
  return table.showFilterButton && table.showHeaders ? table.range : null;
}

/** Rules by the column's position in the filter. */
export function filterRules({ sheet, table }: FilterTarget): { column: number; rule: FilterRule }[] {
  if (!table) return sheet.filterColumns;
  return table.columns.flatMap(({ filter }, column) => (filter ? [{ column, rule: filter }] : []));
}

/** Gives a sheet its filter; one that covers other cells loses its rules. */
export function setSheetFilter(workbook: WorkbookModel, sheet: SheetModel, range: GridRange): void {
  assertFilterAllowed(workbook, sheet);
  // Assumed: a table has a filter of its own, and a sheet's cannot lie over it.
  if (sheet.tables.some((table) => intersect(table.range, range))) throw invalidArgument();
  if (sheet.autoFilter && !sameRange(sheet.autoFilter, range)) removeFilter(workbook, sheet);
  sheet.autoFilter = range;
  workbook.partsChanged = true;
}

/** Takes a sheet's filter away and shows its rows. */
export function removeFilter(workbook: WorkbookModel, sheet: SheetModel): void {
  clearRules(workbook, { sheet });
  sheet.autoFilter = null;
}

/** Sets the rule of one column, null for none, and applies all of them to the rows as they are now. */
export function setRule(workbook: WorkbookModel, target: FilterTarget, column: number, rule: FilterRule | null): void {
  assertFilterAllowed(workbook, target.sheet);
  const range = filterRange(target);
  if (!range || column < 0 || column > range.endColumn - range.startColumn) throw invalidArgument();
  assertApplicable(filterRules(target).filter((one) => one.column !== column));
  const { sheet, table } = target;
  if (table) {
    const found = table.columns[column];
    if (found) setColumnRule(found, rule);
  } else {
    sheet.filterColumns = sheet.filterColumns.filter((one) => one.column !== column);
    if (rule) sheet.filterColumns.push({ column, rule });
    sheet.filterColumns.sort((a, b) => a.column - b.column);
  }
  applyRules(workbook, target);
}

function setColumnRule(column: TableModel['columns'][number], rule: FilterRule | null): void {
  if (rule) column.filter = rule;
  else delete column.filter;
}

export function clearRules(workbook: WorkbookModel, target: FilterTarget): void {
  assertFilterAllowed(workbook, target.sheet);
  if (filterRules(target).length === 0) return;
  if (target.table) for (const column of target.table.columns) delete column.filter;
  else target.sheet.filterColumns = [];
  applyRules(workbook, target);
}

/** Shows the rows that meet every rule and hides the others; rows written later wait for the next time. */
export function reapplyRules(workbook: WorkbookModel, target: FilterTarget): void {
  assertFilterAllowed(workbook, target.sheet);
  assertApplicable(filterRules(target));
  applyRules(workbook, target);
}

/** Checked before anything changes. */
function assertApplicable(rules: readonly { rule: FilterRule }[]): void {
  if (rules.some(({ rule }) => rule.on === 'other')) {
    throw notImplemented('Filters by colour, icon or a period that moves');
  }
}

function applyRules(workbook: WorkbookModel, target: FilterTarget): void {
  const rows = filteredRows(target);
  if (!rows) return;
  const { store } = workbook;
  const { sheet } = target;
  const used = isWholeColumns(filterRange(target) ?? rows) ? store.usedRange(sheet.id, false) : rows;
  const last = Math.min(rows.endRow, used?.endRow ?? rows.startRow);
  const shown = Array.from({ length: Math.max(0, last - rows.startRow + 1) }, () => true);
  for (const { column, rule } of filterRules(target)) {
    const cells = shown.map((_, i) => filterCell(workbook, sheet, rows.startRow + i, rows.startColumn + column));
    shownCells(rule, cells, workbook.date1904).forEach((isShown, i) => (shown[i] = isShown && shown[i] === true));
  }
  for (let from = 0; from < shown.length;) {
    let to = from;
    while (to + 1 < shown.length && shown[to + 1] === shown[from]) to++;
    store.setHidden(sheet.id, 'row', rows.startRow + from, rows.startRow + to, shown[from] !== true);
    from = to + 1;
  }
  workbook.partsChanged = true;
}

function filterCell({ store, date1904 }: WorkbookModel, { id }: SheetModel, row: number, column: number): FilterCell {
  const cell = store.cell(id, row, column);
  return { value: cell.v, text: displayText(cell, store.numberFormat(id, row, column), date1904) };
}

/** The rows below the header; a totals row is never filtered. */
function filteredRows(target: FilterTarget): GridRange | null {
  if (target.table) return bodyRange(target.table);
  const range = filterRange(target);
  return range && range.endRow > range.startRow ? { ...range, startRow: range.startRow + 1 } : null;
}

/** The filters of a sheet that hide rows. */
export function activeFilters(sheet: SheetModel): { range: GridRange; rows: GridRange; table?: TableModel }[] {
  const targets: FilterTarget[] = [{ sheet }, ...sheet.tables.map((table) => ({ sheet, table }))];
  return targets.flatMap((target) => {
    const [range, rows] = [filterRange(target), filteredRows(target)];
    if (!range || !rows || filterRules(target).length === 0) return [];
    return [{ range, rows, ...(target.table ? { table: target.table } : {}) }];
  });
}

/** Whether a filter hides the row. */
export function isFilteredOut(workbook: WorkbookModel, sheet: SheetModel, row: number): boolean {
  return (
    activeFilters(sheet).some(({ rows }) => row >= rows.startRow && row <= rows.endRow) &&
    workbook.store.isHidden(sheet.id, 'row', row)
  );
}

/** Rules of a sheet's filter keep to their columns; the rule of a deleted column goes with it. */
export function shiftFilter(sheet: SheetModel, change: StructuralChange): void {
  const before = sheet.autoFilter;
  if (!before) return;
  const after = shiftRange(before, change);
  sheet.autoFilter = after;
  if (change.axis === 'row' && after) return;
  sheet.filterColumns = sheet.filterColumns.flatMap(({ column, rule }) => {
    const at = before.startColumn + column;
    const moved = shiftRange({ ...before, startColumn: at, endColumn: at }, change);
    return after && moved ? [{ column: moved.startColumn - after.startColumn, rule }] : [];
  });
}

/** Takes the rules of a table away that becomes plain cells, and shows its rows. */
export function dropRules(workbook: WorkbookModel, table: TableModel): void {
  const target = { sheet: table.sheet, table };
  if (filterRules(target).length === 0) return;
  for (const column of table.columns) delete column.filter;
  applyRules(workbook, target);
}

/** Assumed: where columns with rules are deleted, the rows come back that only those had hidden. */
export function watchLostRules(workbook: WorkbookModel, sheet: SheetModel): () => void {
  const targets: FilterTarget[] = [{ sheet }, ...sheet.tables.map((table) => ({ sheet, table }))];
  const before = targets.map((target) => filterRules(target).length);
  return () => {
    targets.forEach((target, i) => {
      const isThere = !target.table || sheet.tables.includes(target.table);
      const rules = filterRules(target);
      if (isThere && rules.length < (before[i] ?? 0) && rules.every(({ rule }) => rule.on !== 'other')) {
        applyRules(workbook, target);
      }
    });
  };
}

/** Documented: a protected sheet filters only where its options say so. */
function assertFilterAllowed(workbook: WorkbookModel, sheet: SheetModel): void {
  if (workbook.readOnly) throw accessDenied();
  if (sheet.protection && sheet.protection.options['allowAutoFilter'] !== true) throw accessDenied();
}
