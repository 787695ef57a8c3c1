import type { CommonColumn } from '../evaluation/columnKey';

/**
 * What a column of a log that people made means to us. `total` is their own total, kept and left alone;
 * `ignored` is anything else.
 */
export type ColumnMeaning = CommonColumn | 'criterion' | 'rule' | 'comment' | 'total' | 'ignored';

export interface ColumnMapping {
  /** Zero-based within the log's range. */
  readonly column: number;
  readonly header: string;
  readonly meaning: ColumnMeaning;
  /** For a criterion: its full marks; the section it belongs to where a heading above tells. */
  readonly points?: number;
  readonly section?: string;
  /** False where the guess wants a look before anything is written. */
  readonly sure: boolean;
}
