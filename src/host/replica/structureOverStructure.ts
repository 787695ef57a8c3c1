import { notImplemented } from '../model/hostError';
import type { StructuralChange } from '../model/structuralChange';

/**
 * What is left to do of an insertion or deletion after another one. Rows that both insert at one place stand in the
 * order of their merging, the later ones above.
 */
export function structureOverStructure(
  change: StructuralChange,
  other: StructuralChange,
  isLater: boolean,
): StructuralChange[] {
  if (change.axis !== other.axis) return [acrossShifted(change, other)];
  if (!movesTogether(change, other)) return [change];
  if (change.kind === 'insert') return [insertOver(change, other, isLater)];
  return other.kind === 'insert' ? deleteOverInsert(change, other) : deleteOverDelete(change, other);
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

function insertOver(change: StructuralChange, other: StructuralChange, isLater: boolean): StructuralChange {
  if (other.kind === 'insert') {
    const isPushed = other.at < change.at || (other.at === change.at && !isLater);
    return isPushed ? { ...change, at: change.at + other.count } : change;
  }
  if (change.at <= other.at) return change;
  return { ...change, at: Math.max(other.at, change.at - other.count) };
}

function deleteOverInsert(change: StructuralChange, other: StructuralChange): StructuralChange[] {
  const end = change.at + change.count;
  if (other.at <= change.at) return [{ ...change, at: change.at + other.count }];
  if (other.at >= end) return [change];
  // The inserted rows stay: what stood below them goes first, so that the upper part keeps its place.
  return [
    { ...change, at: other.at + other.count, count: end - other.at },
    { ...change, count: other.at - change.at },
  ];
}

function deleteOverDelete(change: StructuralChange, other: StructuralChange): StructuralChange[] {
  const end = change.at + change.count;
  const otherEnd = other.at + other.count;
  const both = Math.max(0, Math.min(end, otherEnd) - Math.max(change.at, other.at));
  const count = change.count - both;
  if (count === 0) return [];
  const before = Math.max(0, Math.min(change.at, otherEnd) - other.at);
  return [{ ...change, at: change.at - before, count }];
}
