import { notImplemented } from '../model/hostError';
import { shiftRange } from '../model/structuralChange';
import type { StructuralChange } from '../model/structuralChange';
import type { Operation, RowsOperation, StructureOperation } from './operation';
import { inverse, isUnchanged, withInserted, withoutRows } from './rowOrder';

/** A sort after rows or columns came or went: inserted rows stay where they were put, deleted ones are left out. */
export function rowsOverStructure(change: RowsOperation, other: StructuralChange): Operation[] {
  if (!movesRange(change, other)) return [change];
  const range = shiftRange(change.range, other);
  if (!range) return [];
  if (other.axis === 'column') return [{ ...change, range }];
  const at = other.at - change.range.startRow;
  if (other.kind === 'insert') {
    const isInside = at > 0 && at < change.order.length;
    return [{ ...change, range, order: isInside ? withInserted(change.order, at, other.count) : change.order }];
  }
  const order = withoutRows(change.order, new Set(Array.from({ length: other.count }, (_, i) => at + i)));
  return isUnchanged(order) ? [] : [{ ...change, range, order }];
}

/**
 * Inserted rows keep their place in a sorted range. A deleted row that the sort took elsewhere is refused: its cells
 * beside the range would have to go from another place than those within.
 */
export function structureOverRows(change: StructureOperation, other: RowsOperation): Operation[] {
  const { axis, kind, at, count } = change.change;
  if (axis === 'column' || kind === 'insert' || !movesRange(other, change.change)) return [change];
  const places = inverse(other.order);
  const isMoved = Array.from({ length: count }, (_, i) => at + i - other.range.startRow).some(
    (row) => (places[row] ?? row) !== row,
  );
  if (isMoved) throw notImplemented('merging a deleted row with a sort that moved it');
  return [change];
}

function movesRange({ range }: RowsOperation, { axis, across }: StructuralChange): boolean {
  const [start, end] = axis === 'row' ? [range.startColumn, range.endColumn] : [range.startRow, range.endRow];
  if (end < across.start || start > across.end) return false;
  if (start < across.start || end > across.end) throw notImplemented('merging a sort with cells moved beside it');
  return true;
}
