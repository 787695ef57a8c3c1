import type { GridRange } from '../snapshot';
import { shiftRange } from '../structuralChange';
import type { StructuralChange } from '../structuralChange';
import { RowSpans } from './rowSpans';
import type { Span } from './rowSpans';

/** Cells of one sheet. */
export interface CellRun extends GridRange {
  sheet: string;
}

/** A set of cells of several sheets, kept as runs of rows by column. */
export class CellSet {
  private readonly sheets = new Map<string, Map<number, RowSpans>>();

  has(sheet: string, row: number, column: number): boolean {
    return this.sheets.get(sheet)?.get(column)?.has(row) ?? false;
  }

  /** Returns the rows that were not in the set before. */
  add(sheet: string, column: number, from: number, to: number): Span[] {
    let columns = this.sheets.get(sheet);
    if (!columns) this.sheets.set(sheet, (columns = new Map()));
    let rows = columns.get(column);
    if (!rows) columns.set(column, (rows = new RowSpans()));
    return rows.add(from, to);
  }

  remove(sheet: string, column: number, from: number, to: number): void {
    const columns = this.sheets.get(sheet);
    const rows = columns?.get(column);
    if (!columns || !rows) return;
    rows.remove(from, to);
    if (!rows.isEmpty) return;
    columns.delete(column);
    if (columns.size === 0) this.sheets.delete(sheet);
  }

  clear(): void {
    this.sheets.clear();
  }

  all(): CellRun[] {
    return [...this.sheets.keys()].flatMap((sheet) => this.within(sheet, EVERYWHERE));
  }

  /** The rows of a run of one column that are not in the set. */
  without(run: CellRun): CellRun[] {
    const held = this.sheets.get(run.sheet)?.get(run.startColumn);
    if (!held) return [run];
    const rest = new RowSpans();
    rest.add(run.startRow, run.endRow);
    for (const { from, to } of held.within(run.startRow, run.endRow)) rest.remove(from, to);
    return rest.all().map(({ from, to }) => ({ ...run, startRow: from, endRow: to }));
  }

  /** The part of the set within a range, as runs of one column each. */
  within(sheet: string, range: GridRange): CellRun[] {
    const columns = this.sheets.get(sheet);
    if (!columns) return [];
    const found: CellRun[] = [];
    for (const [column, rows] of columns) {
      if (column < range.startColumn || column > range.endColumn) continue;
      for (const { from, to } of rows.within(range.startRow, range.endRow)) {
        found.push({ sheet, startRow: from, endRow: to, startColumn: column, endColumn: column });
      }
    }
    return found;
  }

  /** Follows inserted and deleted cells. */
  shift(sheet: string, change: StructuralChange): void {
    const before = this.within(sheet, EVERYWHERE);
    this.sheets.delete(sheet);
    for (const run of before) {
      for (const part of partsOf(run, change)) {
        const moved = shiftRange(part, change);
        if (!moved) continue;
        for (let column = moved.startColumn; column <= moved.endColumn; column++) {
          this.add(sheet, column, moved.startRow, moved.endRow);
        }
      }
    }
  }
}

export const EVERYWHERE: GridRange = { startRow: 0, endRow: Infinity, startColumn: 0, endColumn: Infinity };

/** A run cut so that each part moves as a whole or stays: insertion must not stretch it over the new cells. */
function partsOf(run: GridRange, { axis, at, across }: StructuralChange): GridRange[] {
  const cuts = axis === 'row' ? [at] : [across.start, across.end + 1];
  let parts = [run];
  for (const cut of cuts) {
    parts = parts.flatMap((part) =>
      part.startRow < cut && part.endRow >= cut
        ? [
            { ...part, endRow: cut - 1 },
            { ...part, startRow: cut },
          ]
        : [part],
    );
  }
  return parts;
}
