import type { CellSnapshot, CellStyle, GridRange, SheetSnapshot } from '../../src/host/model/snapshot';
import { cellAddress } from '../../src/host/files/a1';
import type { Difference } from './workbookDifference';
import { same } from './workbookDifferencePlain';

interface StyledSheet {
  readonly sheet: SheetSnapshot;
  readonly styles: readonly CellStyle[];
}

/** Cells, widths and heights that differ outside of the areas. */
export function cellDifferences(before: StyledSheet, after: StyledSheet, areas: readonly GridRange[]): Difference[] {
  const name = before.sheet.name;
  const differences: Difference[] = [];
  for (const row of keysOf(before.sheet.cells, after.sheet.cells)) {
    for (const column of keysOf(before.sheet.cells[row], after.sheet.cells[row])) {
      if (areas.some((area) => holds(area, row, column))) continue;
      differences.push(...cellDifference(placeOf(name, row, column), at(before, row, column), at(after, row, column)));
    }
  }
  for (const row of keysOf(before.sheet.rows, after.sheet.rows)) {
    const [one, other] = [before.sheet.rows[row] ?? {}, after.sheet.rows[row] ?? {}];
    differences.push(...rowOrColumn(`${name}!${row + 1}:${row + 1}`, one, other));
  }
  for (const column of keysOf(before.sheet.columns, after.sheet.columns)) {
    if (areas.some(({ startColumn, endColumn }) => column >= startColumn && column <= endColumn)) continue;
    const [one, other] = [columnOf(before, column), columnOf(after, column)];
    differences.push(...rowOrColumn(placeOf(name, 0, column).replace(/1$/, ''), one, other));
  }
  return differences;
}

export function holds(area: GridRange, row: number, column: number): boolean {
  return row >= area.startRow && row <= area.endRow && column >= area.startColumn && column <= area.endColumn;
}

interface PlainCell {
  readonly content: Omit<CellSnapshot, 's'>;
  readonly format: CellStyle;
}

function at({ sheet, styles }: StyledSheet, row: number, column: number): PlainCell {
  const { s, ...content } = sheet.cells[row]?.[column] ?? {};
  // A column's style shows through where a cell has none of its own.
  const style = s ?? sheet.columns[column]?.style ?? 0;
  return { content: blank(content) ? {} : content, format: styles[style] ?? {} };
}

function blank({ v, f }: Omit<CellSnapshot, 's'>): boolean {
  return f === undefined && (v === undefined || v === '');
}

function cellDifference(where: string, before: PlainCell, after: PlainCell): Difference[] {
  const differences: Difference[] = [];
  const [one, other] = [before.content, after.content];
  if (!same(one.f, other.f)) {
    differences.push({ where, what: 'formula', before: one.f ?? null, after: other.f ?? null });
  } else if (!same(one.v, other.v) || !same(one.e, other.e) || !same(one.q, other.q)) {
    differences.push({ where, what: 'value', before: one.v ?? null, after: other.v ?? null });
  }
  if (!same(before.format, after.format)) {
    differences.push({ where, what: 'format', before: before.format, after: after.format });
  }
  return differences;
}

function columnOf({ sheet, styles }: StyledSheet, column: number): object {
  const { style, ...rest } = sheet.columns[column] ?? {};
  return { ...rest, style: styles[style ?? 0] ?? {} };
}

function rowOrColumn(where: string, before: object, after: object): Difference[] {
  const [one, other] = [before, after].map(withoutDefaults);
  return same(one, other) ? [] : [{ where, what: 'size or hidden', before: one, after: other }];
}

function withoutDefaults(size: object): object {
  return Object.fromEntries(Object.entries(size).filter(([, value]) => value !== false && !same(value, {})));
}

function keysOf(one: object = {}, other: object = {}): number[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].map(Number).sort((a, b) => a - b);
}

function placeOf(sheet: string, row: number, column: number): string {
  return `${sheet}!${cellAddress(row, column)}`;
}
