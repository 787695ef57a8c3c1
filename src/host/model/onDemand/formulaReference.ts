import type { GridRange } from '../snapshot';
import type { Span } from './rowSpans';

/** One edge of a reference: at a fixed row or column, or at a distance from the formula's own cell. */
export interface Edge {
  at: number;
  isRelative: boolean;
}

/** The cells that one reference of a formula means, as a function of the formula's own cell. */
export interface FormulaReference {
  sheet: string;
  startRow: Edge;
  endRow: Edge;
  startColumn: Edge;
  endColumn: Edge;
}

/**
 * Which formulas of a column run mean any cell of the changed range: a run of rows, null for none.
 * An edge may pass the other when a formula is copied, so that the one at a fixed place may be either end.
 */
export function affectedRows(reference: FormulaReference, column: number, rows: Span, changed: GridRange): Span | null {
  const first = place(reference.startColumn, column);
  const last = place(reference.endColumn, column);
  if (Math.min(first, last) > changed.endColumn || Math.max(first, last) < changed.startColumn) return null;
  let { from, to } = rows;
  const { startRow: start, endRow: end } = reference;
  if (start.isRelative && end.isRelative) {
    to = Math.min(to, changed.endRow - Math.min(start.at, end.at));
    from = Math.max(from, changed.startRow - Math.max(start.at, end.at));
  } else if (!start.isRelative && !end.isRelative) {
    if (Math.min(start.at, end.at) > changed.endRow || Math.max(start.at, end.at) < changed.startRow) return null;
  } else {
    const [fixed, moving] = start.isRelative ? [end.at, start.at] : [start.at, end.at];
    if (fixed > changed.endRow) to = Math.min(to, changed.endRow - moving);
    if (fixed < changed.startRow) from = Math.max(from, changed.startRow - moving);
  }
  return from <= to ? { from, to } : null;
}

const place = ({ at, isRelative }: Edge, own: number): number => (isRelative ? own + at : at);

export function sameReferences(one: readonly FormulaReference[], other: readonly FormulaReference[]): boolean {
  return one.length === other.length && one.every((reference, i) => isSame(reference, other[i]));
}

function isSame(one: FormulaReference, other: FormulaReference | undefined): boolean {
  if (one.sheet !== other?.sheet) return false;
  const edges = ['startRow', 'endRow', 'startColumn', 'endColumn'] as const;
  return edges.every((edge) => one[edge].at === other[edge].at && one[edge].isRelative === other[edge].isRelative);
}
