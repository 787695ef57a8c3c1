import { type BlockCell, blockOf, cell, FORMATS } from './blockGrid';
import { absolute, formula } from './formulaText';
import { ROWS_ABOVE } from './periodBlocks';
import type { Place, SummaryBlock } from './summaryContract';
import type { SummaryWords } from './summaryWords';

/** Leaves room for what stands around a sum in Excel's 8192 characters. */
const LONGEST_SUM = 6000;
/** Cells a line. */
export const PARTIAL_COLUMNS = 8;

/**
 * Sums too long for one formula: a log of a sheet a day has a term a sheet. Their parts stand in cells of their own, below
 * the blocks that read them.
 */
export class PartialSums {
  private readonly parts: string[] = [];

  constructor(private readonly place: Place) {}

  get lines(): number {
    return Math.ceil(this.parts.length / PARTIAL_COLUMNS);
  }

  /** The sum as formula text that is short enough to stand in a formula. */
  sum(terms: readonly string[]): string {
    if (terms.length === 0) return '0';
    const whole = terms.join('+');
    if (whole.length <= LONGEST_SUM) return whole;
    return grouped(terms)
      .map((group) => this.cellOf(group))
      .join('+');
  }

  /** The cells that hold the parts; null where every sum is short. */
  block(words: SummaryWords): SummaryBlock | null {
    if (this.parts.length === 0) return null;
    const cells = this.parts.map((text) => cell('note', formula(text, words.partialSums), FORMATS.general));
    const lines = Array.from({ length: this.lines }, (_, line): BlockCell[] =>
      cells.slice(line * PARTIAL_COLUMNS, (line + 1) * PARTIAL_COLUMNS),
    );
    return blockOf('parts', this.place, [
      [cell('title', words.partialSums)],
      [cell('note', words.partialSumsNote)],
      ...lines,
    ]);
  }

  /** The same sum of several figures stands once. */
  private cellOf(text: string): string {
    const known = this.parts.indexOf(text);
    const at = known < 0 ? this.parts.push(text) - 1 : known;
    const line = Math.floor(at / PARTIAL_COLUMNS);
    return absolute(this.place.row + ROWS_ABOVE + line, this.place.column + (at % PARTIAL_COLUMNS));
  }
}

function grouped(terms: readonly string[]): string[] {
  const groups: string[] = [];
  for (const term of terms) {
    const last = groups.at(-1);
    if (last !== undefined && last.length + term.length < LONGEST_SUM) groups[groups.length - 1] = `${last}+${term}`;
    else groups.push(term);
  }
  return groups;
}
