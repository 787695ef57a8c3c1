import { ruleWords } from '../grid/knownWords';
import type { EvaluationRow, LogReading } from '../grid/logReading';
import { countWords, type ValueCount } from './countValues';

/** What a content of a fatal column says: known as yes, known as no, or to be asked. */
export interface FatalWord extends ValueCount {
  readonly meaning: 'fatal' | 'notFatal' | 'ask';
}

/** A fatal column with all that it holds. */
export interface FatalColumn {
  /** Position among the log's columns. */
  readonly column: number;
  readonly header: string;
  /** The most frequent first, at most `LISTED`; blanks are never fatal and not listed. */
  readonly words: readonly FatalWord[];
  /** How many more distinct words there are, all of them to be asked, and in how many cells. */
  readonly more: { readonly words: number; readonly cells: number };
  readonly blanks: number;
  /** Reasons in people's own words: new ones will come, so that any other text may be called fatal. */
  readonly isFreeText: boolean;
}

const LISTED = 30;

/** The distinct contents of a fatal column, the most frequent first; `column` is its position among the log's. */
export function fatalWords(rows: readonly EvaluationRow[], column: number): FatalWord[] {
  const words = countWords(rows, column);
  const { fired, notFired } = ruleWords(words.map(({ word }) => word));
  const [yes, no] = [new Set(fired), new Set(notFired)];
  return words.map(({ word, count }) => ({
    word,
    count,
    meaning: yes.has(word) ? 'fatal' : no.has(word) ? 'notFatal' : 'ask',
  }));
}

/** Every fatal column of a log. */
export function fatalColumns({ columns, rows }: Pick<LogReading, 'columns' | 'rows'>): FatalColumn[] {
  return columns
    .map(({ meaning, header }, column) => ({ meaning, header, column }))
    .filter(({ meaning }) => meaning === 'rule')
    .map(({ column, header }) => {
      const words = fatalWords(rows, column);
      // What is listed must hold all that is known: these words are never many.
      const known = words.filter(({ meaning }) => meaning !== 'ask');
      const asked = words.filter(({ meaning }) => meaning === 'ask');
      const shown = asked.slice(0, LISTED);
      const rest = asked.slice(LISTED);
      const filled = words.reduce((sum, { count }) => sum + count, 0);
      return {
        column,
        header,
        words: [...known, ...shown].sort((one, other) => other.count - one.count),
        more: { words: rest.length, cells: rest.reduce((sum, { count }) => sum + count, 0) },
        blanks: rows.length - filled,
        isFreeText: isFreeText(asked),
      };
    });
}

/** Many different texts, or long ones: nobody chose them from a list. */
function isFreeText(asked: readonly FatalWord[]): boolean {
  const texts = asked.filter(({ word }) => Number.isNaN(Number(word)));
  const cells = texts.reduce((sum, { count }) => sum + count, 0);
  const isVaried = texts.length >= 5 && texts.length * 3 >= cells;
  return isVaried || (texts.length > 0 && texts.every(({ word }) => word.trim().length >= 4));
}
