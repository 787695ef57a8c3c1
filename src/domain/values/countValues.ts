import type { CellValue } from '../cellValue';
import type { EvaluationRow } from '../grid/logReading';

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

/** Points are mostly small whole numbers: these are counted without a map. */
const SMALL = 128;

/** Counts what columns hold, all in one pass; `columns` are positions among the log's. */
export function countColumns(rows: readonly EvaluationRow[], columns: readonly number[]): ColumnCounts[] {
  const counters = columns.map((column) => ({ column, counter: new Counter() }));
  for (const { cells } of rows) {
    for (const { column, counter } of counters) counter.add(cells[column] ?? '');
  }
  return counters.map(({ counter }) => counter.counts(rows.length));
}

class Counter {
  private readonly small = new Uint32Array(SMALL);
  private readonly numbers = new Map<number, number>();
  private readonly texts = new Map<string, number>();
  private blanks = 0;

  add(cell: CellValue): void {
    if (typeof cell === 'number') {
      if (cell >= 0 && cell < SMALL && cell % 1 === 0) this.small[cell] += 1;
      else this.numbers.set(cell, (this.numbers.get(cell) ?? 0) + 1);
    } else if (cell === '') this.blanks += 1;
    else {
      const word = cellWord(cell);
      this.texts.set(word, (this.texts.get(word) ?? 0) + 1);
    }
  }

  counts(rows: number): ColumnCounts {
    const numbers = new Map(this.numbers);
    this.small.forEach((count, number) => {
      if (count > 0) numbers.set(number, count);
    });
    const isBlank = (word: string): boolean => word.trim() === '';
    const spaces = [...this.texts].filter(([word]) => isBlank(word)).reduce((sum, [, count]) => sum + count, 0);
    const blanks = this.blanks + spaces;
    const texts = byCount(this.texts).filter(({ word }) => !isBlank(word));
    return { numbers, texts, blanks, filled: rows - blanks };
  }
}

/** All contents of a column as words, numbers among them, the most frequent first; without blanks. */
export function countWords(rows: readonly EvaluationRow[], column: number): ValueCount[] {
  const [{ numbers, texts }] = countColumns(rows, [column]);
  const counts = new Map(texts.map(({ word, count }) => [word, count]));
  for (const [number, count] of numbers) counts.set(String(number), (counts.get(String(number)) ?? 0) + count);
  return byCount(counts);
}

/** A cell as the word that people see. */
function cellWord(cell: CellValue): string {
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);
}

function byCount(counts: ReadonlyMap<string, number>): ValueCount[] {
  return [...counts].map(([word, count]) => ({ word, count })).sort((one, other) => other.count - one.count);
}
