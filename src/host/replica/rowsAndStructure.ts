import { notImplemented } from '../model/hostError';
import { shiftRange } from '../model/structuralChange';
import type { StructuralChange } from '../model/structuralChange';
import type { Operation, RowsOperation } from './operation';
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

/** Inserted rows keep their place in a sorted range; deleted rows are found where the sort took them. */
export function structureOverRows(
  change: Extract<Operation, { kind: 'structure' }>,
  other: RowsOperation,
): Operation[] {
  const structure = change.change;
  if (structure.axis === 'column' || structure.kind === 'insert' || !movesRange(other, structure)) return [change];
  const places = inverse(other.order);
  const { startRow } = other.range;
  const rows = Array.from({ length: structure.count }, (_, i) => structure.at + i)
    .map((row) => startRow + (places[row - startRow] ?? row - startRow))
    .toSorted((a, b) => b - a);
  return rows.map((at) => ({ ...change, change: { ...structure, at, count: 1 } }));
}

function movesRange({ range }: RowsOperation, { axis, across }: StructuralChange): boolean {
  const [start, end] = axis === 'row' ? [range.startColumn, range.endColumn] : [range.startRow, range.endRow];
  if (end < across.start || start > across.end) return false;
  if (start < across.start || end > across.end) throw notImplemented('merging a sort with cells moved beside it');
  return true;
}
