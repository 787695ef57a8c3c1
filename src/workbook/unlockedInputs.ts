import { isComputed } from '../domain/evaluation/columnKey';
import type { AddedPart } from './addedSpace';

/** Rows of a part, zero-based on its sheet. */
interface Rows {
  readonly row: number;
  readonly count: number;
}

/**
 * Queues reading whether cells of ours that wait for evaluations below the dressed rows are locked. Call the result after
 * the sync: for each column whether it takes input there once we unlock it; false where it does so already, where some
 * cells do and others do not, and where formulas stand.
 */
export function queueSpareLocks(sheet: Excel.Worksheet, part: AddedPart): () => boolean[] {
  const rows = part.lastFilled - part.lastDressed;
  const columns = part.added.map(({ key }, index) => {
    if (rows <= 0 || isComputed(key)) return null;
    const cells = sheet.getRangeByIndexes(part.lastDressed + 1, part.ownColumn + index, rows, 1);
    cells.load('format/protection/locked');
    return cells;
  });
  return () => columns.map((cells) => cells !== null && (part.isLeftover || isLocked(cells)));
}

function isLocked(cells: Excel.Range): boolean {
  return cells.format.protection.locked;
}

/**
 * Queues unlocking what people and the pane fill beside a log on a protected sheet: an evaluation is saved there without
 * its password, as it is in the log's own cells. Formulas stay locked.
 */
export function queueUnlockInputs(
  sheet: Excel.Worksheet,
  { added, ownColumn, lastDressed }: AddedPart,
  runs: readonly Rows[],
  isSpareUnlocked: readonly boolean[],
): void {
  for (const { row, count } of runs) {
    const dressed = Math.min(count, Math.max(0, lastDressed - row + 1));
    added.forEach(({ key }, index) => {
      if (isComputed(key)) return;
      const rows = isSpareUnlocked[index] ? count : dressed;
      if (rows === 0) return;
      sheet.getRangeByIndexes(row, ownColumn + index, rows, 1).format.protection.locked = false;
    });
  }
}
