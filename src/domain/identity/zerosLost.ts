import type { CellValue } from '../cellValue';
import { idKey, withoutZeros } from './matchKey';

/**
 * Tells the numbers of a column that lost the zeros in front: others of the column, or a list, have them. A number without
 * its zeros may be somebody else's, so that it matches nobody by itself.
 */
export class ZerosLost {
  /** Lengths of the numbers that begin with a zero. */
  private readonly lengths = new Set<number>();
  /** Numbers as they stand with their zeros, by what is left without them. */
  private readonly whole = new Set<string>();

  constructor(cells: readonly CellValue[], listed: readonly CellValue[] = []) {
    for (const cell of [...cells, ...listed]) {
      const key = typeof cell === 'number' ? null : idKey(cell);
      if (key === null || !key.startsWith('0') || !/^0\d+$/u.test(key)) continue;
      this.lengths.add(key.length);
      this.whole.add(withoutZeros(key));
    }
  }

  /** Whether the cell is such a number: the same one stands elsewhere with zeros, or it is too short for its column. */
  has(cell: CellValue): boolean {
    if (this.lengths.size === 0) return false;
    const key = idKey(cell);
    if (key === null || !/^[1-9]\d*$/u.test(key) || this.lengths.has(key.length)) return false;
    if (this.whole.has(key)) return true;
    // Several lengths are no rule that a number could have fallen short of.
    const [length] = this.lengths;
    return this.lengths.size === 1 && typeof cell === 'number' && key.length < (length ?? 0);
  }
}
