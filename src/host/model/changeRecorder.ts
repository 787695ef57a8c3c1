import type { GridRange } from './snapshot';

/** Told by the model what moves cells as a whole, which single cell writes would not show. */
export interface ChangeRecorder {
  /** Everything beside the cells has followed the insertion or deletion that the cell store was told of last. */
  partsMoved(): void;
  /** Header of a column inserted into a table. Two authors insert at once: their columns must not be called alike. */
  newHeader(): string;
  /** Rows of the range take a new order: `order[i]` is the row that row i comes from, both counted from its first. */
  rowsSorted(sheet: string, range: GridRange, order: readonly number[], write: () => void): void;
}
