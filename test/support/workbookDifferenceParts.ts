import { parseRange } from '../../src/host/files/a1';
import type { GridRange, SheetSnapshot, TableSnapshot } from '../../src/host/model/snapshot';
import type { Difference } from './workbookDifference';
import { same } from './workbookDifferencePlain';

/** What hangs on cells: merges, notes, tables, filters, validations, conditional formats, charts. */
export function attachedDifferences(
  before: SheetSnapshot,
  after: SheetSnapshot,
  { areas, tables }: { areas: readonly GridRange[]; tables: readonly string[] },
): Difference[] {
  const inside = (ranges: readonly GridRange[]): boolean =>
    ranges.length > 0 && ranges.every((range) => areas.some((area) => contains(area, range)));
  const outside = <Part extends { ranges: GridRange[] }>(parts: readonly Part[]): Part[] =>
    parts.filter(({ ranges }) => !inside(ranges));
  const merges = (sheet: SheetSnapshot): GridRange[] => sheet.merges.filter((merge) => !inside([merge])).sort(byPlace);
  const notes = (sheet: SheetSnapshot): object =>
    Object.fromEntries(Object.entries(sheet.notes).filter(([address]) => !inside([parseRange(address)])));
  return [
    ...differs(before, 'merges', merges(before), merges(after)),
    ...differs(before, 'notes', notes(before), notes(after)),
    ...differs(before, 'filter', filterOf(before), filterOf(after)),
    ...differs(before, 'validations', outside(before.validations), outside(after.validations)),
    ...differs(before, 'conditional formats', formatsOf(before, outside), formatsOf(after, outside)),
    ...differs(before, 'charts', before.charts, after.charts),
    ...tableDifferences(before, after, areas).filter(({ what }) => !tables.some((name) => what === `table ${name}`)),
  ];
}

/** In their order of priority; the numbers themselves change when a rule is added after them. */
function formatsOf(
  { conditionalFormats }: SheetSnapshot,
  outside: (formats: SheetSnapshot['conditionalFormats']) => SheetSnapshot['conditionalFormats'],
): object[] {
  return outside(conditionalFormats)
    .sort((one, other) => one.priority - other.priority)
    .map(({ priority: _priority, ...format }) => format);
}

function filterOf({ autoFilter, filterColumns }: SheetSnapshot): object | null {
  return autoFilter ? { range: autoFilter, rules: filterColumns ?? [] } : null;
}

function tableDifferences(before: SheetSnapshot, after: SheetSnapshot, areas: readonly GridRange[]): Difference[] {
  const names = new Set([...before.tables, ...after.tables].map(({ name }) => name));
  return [...names].flatMap((name) => {
    const of = (sheet: SheetSnapshot): TableSnapshot | undefined =>
      sheet.tables.map((table) => withoutAdded(table, areas)).find((table) => table.name === name);
    return differs(before, `table ${name}`, of(before), of(after));
  });
}

/** A table without the columns at its right that stand in an area. */
function withoutAdded(table: TableSnapshot, areas: readonly GridRange[]): TableSnapshot {
  const { range } = table;
  const added = (column: number): boolean =>
    areas.some((area) => contains(area, { ...range, startColumn: column, endColumn: column }));
  let endColumn = range.endColumn;
  while (endColumn > range.startColumn && added(endColumn)) endColumn -= 1;
  return {
    ...table,
    range: { ...range, endColumn },
    columns: table.columns.slice(0, endColumn - range.startColumn + 1),
  };
}

function contains(area: GridRange, range: GridRange): boolean {
  return (
    range.startRow >= area.startRow &&
    range.endRow <= area.endRow &&
    range.startColumn >= area.startColumn &&
    range.endColumn <= area.endColumn
  );
}

function byPlace(one: GridRange, other: GridRange): number {
  return one.startRow - other.startRow || one.startColumn - other.startColumn;
}

function differs({ name }: SheetSnapshot, what: string, before: unknown, after: unknown): Difference[] {
  return same(before, after) ? [] : [{ where: name, what, before: before ?? null, after: after ?? null }];
}
