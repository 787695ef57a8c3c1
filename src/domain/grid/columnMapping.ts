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
  /** What multiplies a criterion's points, where the log prints weights and scores on another scale. */
  readonly weight?: number;
  readonly section?: string;
  /** False where the guess wants a look before anything is written. */
  readonly sure: boolean;
  /** 0 to 1. */
  readonly confidence: number;
  readonly reason: ColumnReason;
}

/**
 * Why a column got its meaning: its header is the very word (`name`) or holds it (`partOfName`), the content says it
 * (`content`), both do (`nameAndContent`), the content speaks against the header (`contradicted`), another column says
 * the same as well (`rival`), nothing was recognised (`none`), a person said so (`chosen`).
 */
export type ColumnReason =
  'name' | 'partOfName' | 'content' | 'nameAndContent' | 'contradicted' | 'rival' | 'none' | 'chosen';
