import { notImplemented } from '../model/hostError';
import type { StructuralChange } from '../model/structuralChange';

/**
 * What is left to do of an insertion after another one. Rows that both insert at one place stand in the order of their
 * merging, the later ones above. A deletion beside another change of the same rows is refused: where a range ends that
 * one author cut short and the other made longer depends on who came first, and the copies would end apart.
 */
export function structureOverStructure(
  change: StructuralChange,
  other: StructuralChange,
  isLater: boolean,
): StructuralChange[] {
  if (change.axis !== other.axis) return [acrossShifted(change, other)];
  if (!movesTogether(change, other)) return [change];
  if (change.kind === 'delete' || other.kind === 'delete') {
    throw notImplemented('merging deleted rows or columns with inserted or deleted ones');
  }
  const isPushed = other.at < change.at || (other.at === change.at && !isLater);
  return [isPushed ? { ...change, at: change.at + other.count } : change];
}

/** Whether both move the same band of cells; bands that overlap in part cannot be told apart any more. */
function movesTogether(change: StructuralChange, other: StructuralChange): boolean {
  const { across: a } = change;
  const { across: b } = other;
  if (a.end < b.start || b.end < a.start) return false;
  const oneHoldsOther = (a.start <= b.start && a.end >= b.end) || (b.start <= a.start && b.end >= a.end);
  if (!oneHoldsOther) throw notImplemented('merging insertions over ranges that overlap in part');
  return true;
}

/** Rows inserted over some columns only: those columns may have moved. Bands over whole rows stay whole. */
function acrossShifted(change: StructuralChange, other: StructuralChange): StructuralChange {
  const { start, end } = change.across;
  if (other.at > end) return change;
  if (other.kind === 'insert') {
    const moved = other.at <= start && start > 0 ? start + other.count : start;
    return { ...change, across: { start: moved, end: end + other.count } };
  }
  const before = Math.max(0, Math.min(start, other.at + other.count) - other.at);
  const upToEnd = Math.max(0, Math.min(end + 1, other.at + other.count) - other.at);
  return { ...change, across: { start: start - before, end: end - upToEnd } };
}
