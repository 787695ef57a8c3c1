import type { ICellData } from '@univerjs/core';
import { relativeKey } from './formulaTokens';

/**
 * Formulas filled down within one write, by column. Univer gets them as one shared formula: it then parses one text
 * instead of thousands.
 */
export class FilledFormulas {
  private readonly above = new Map<number, { cell: ICellData; isSame: boolean }>();

  constructor(private readonly newId: () => string) {}

  /** A cell of its own; what is filled below it repeats its formula. */
  start(cell: ICellData, row: number, column: number): void {
    if (!cell.f) this.above.delete(column);
    // A text without relative references is the same in every cell: Univer shares those by itself.
    else this.above.set(column, { cell, isSame: relativeKey(cell.f, row, column) === cell.f });
  }

  below(column: number): ICellData {
    const first = this.above.get(column);
    if (!first) throw new Error(`Nothing to fill down in column ${column}`);
    if (first.isSame) return { f: first.cell.f, si: null, p: null, v: null };
    first.cell.si ??= this.newId();
    return { f: null, si: first.cell.si, p: null, v: null };
  }
}
