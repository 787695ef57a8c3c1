import { sumOf } from './contacts';
import type { Feature } from './features';
import { Book, type Painter } from './painter';
import { seeded, type Random } from './random';
import { truthOf, writeRows, type RowsSpec, type WrittenRows } from './rowsLog';
import type { BuiltWorkbook, CorpusWorkbook } from './truth';

export interface OneLog {
  readonly sheet: string;
  readonly spec: RowsSpec;
  readonly fatalWords?: readonly string[];
  /** Whether the log's totals are the sums of its criteria. */
  readonly summed?: boolean;
  /** What else is done to the sheet or the workbook. */
  readonly dress?: (painter: Painter, written: WrittenRows, book: Book) => void;
}

/** A workbook with one log of one row an evaluation on one sheet. */
export function oneLog(name: string, features: readonly Feature[], make: (random: Random) => OneLog): CorpusWorkbook {
  return {
    name,
    features,
    build(): BuiltWorkbook {
      const { sheet, spec, fatalWords, summed, dress } = make(seeded(name));
      const book = new Book();
      const painter = book.sheet(sheet);
      const written = writeRows(painter, spec);
      dress?.(painter, written, book);
      const scores = summed ? inOrder(written).map((index) => sumOf(spec.contacts[index])) : undefined;
      return { workbook: book.workbook, logs: [truthOf(spec, [written], { fatalWords, scores })] };
    },
  };
}

/** Indices of contacts by the row they stand in. */
function inOrder({ rows }: WrittenRows): number[] {
  return rows.map((_, index) => index).sort((one, other) => rows[one] - rows[other]);
}

/** A workbook without any log. */
export function noLog(
  name: string,
  features: readonly Feature[],
  paint: (book: Book, random: Random) => void,
): CorpusWorkbook {
  return {
    name,
    features: ['none', ...features],
    build() {
      const book = new Book();
      paint(book, seeded(name));
      return { workbook: book.workbook, logs: [] };
    },
  };
}

/** Anything else: the function says what is in it. */
export function anyBook(
  name: string,
  features: readonly Feature[],
  paint: (book: Book, random: Random) => BuiltWorkbook['logs'],
): CorpusWorkbook {
  return {
    name,
    features,
    build() {
      const book = new Book();
      const logs = paint(book, seeded(name));
      return { workbook: book.workbook, logs };
    },
  };
}
