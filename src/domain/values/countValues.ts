import type { CellValue } from '../cellValue';

/** A content of a column and how often it stands there. */
export interface ValueCount {
  readonly word: string;
  readonly count: number;
}

export interface ColumnCounts {
  /** Numbers that are numbers to Excel. */
  readonly numbers: ReadonlyMap<number, number>;
  /** All else but blanks, as written, the most frequent first; booleans as Excel shows them. */
  readonly texts: readonly ValueCount[];
  readonly blanks: number;
  /** Cells that are not blank. */
  readonly filled: number;
}

/** Counts what a column holds in one pass. */
export function countColumn(cells: readonly CellValue[]): ColumnCounts {
  const numbers = new Map<number, number>();
  const texts = new Map<string, number>();
  let blanks = 0;
  for (const cell of cells) {
    if (typeof cell === 'number') numbers.set(cell, (numbers.get(cell) ?? 0) + 1);
    else {
      const text = cellWord(cell);
      if (text.trim() === '') blanks += 1;
      else texts.set(text, (texts.get(text) ?? 0) + 1);
    }
  }
  return { numbers, texts: byCount(texts), blanks, filled: cells.length - blanks };
}

/** All contents of a column as words, numbers among them, the most frequent first; without blanks. */
export function countWords(cells: readonly CellValue[]): ValueCount[] {
  const counts = new Map<string, number>();
  for (const cell of cells) {
    const word = cellWord(cell);
    if (word.trim() !== '') counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return byCount(counts);
}

/** A cell as the word that people see. */
export function cellWord(cell: CellValue): string {
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);
}

function byCount(counts: ReadonlyMap<string, number>): ValueCount[] {
  return [...counts].map(([word, count]) => ({ word, count })).sort((one, other) => other.count - one.count);
}
