import type { GridRange } from './snapshot';

/** Cells pushed away or taken out along one axis; `across` bounds the band of the other axis that moves. */
export interface StructuralChange {
  kind: 'insert' | 'delete';
  axis: 'row' | 'column';
  at: number;
  count: number;
  across: { start: number; end: number };
}

/**
 * Where a range lies after the change; null when all of it was deleted.
 * Ranges reaching outside the moved band stay where they are, as Excel leaves them.
 */
export function shiftRange(range: GridRange, change: StructuralChange): GridRange | null {
  const isRow = change.axis === 'row';
  const acrossStart = isRow ? range.startColumn : range.startRow;
  const acrossEnd = isRow ? range.endColumn : range.endRow;
  if (acrossStart < change.across.start || acrossEnd > change.across.end) return range;
  const shifted = shiftInterval(
    isRow ? range.startRow : range.startColumn,
    isRow ? range.endRow : range.endColumn,
    change,
  );
  if (!shifted) return null;
  return isRow
    ? { ...range, startRow: shifted.start, endRow: shifted.end }
    : { ...range, startColumn: shifted.start, endColumn: shifted.end };
}

function shiftInterval(start: number, end: number, change: StructuralChange): { start: number; end: number } | null {
  const { at, count } = change;
  if (change.kind === 'insert') {
    return { start: start >= at ? start + count : start, end: end >= at ? end + count : end };
  }
  const lastDeleted = at + count - 1;
  if (start >= at && end <= lastDeleted) return null;
  const newStart = start > lastDeleted ? start - count : Math.min(start, at);
  const newEnd = end > lastDeleted ? end - count : Math.min(end, at - 1);
  return { start: newStart, end: newEnd };
}
