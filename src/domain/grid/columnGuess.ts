import type { CellValue } from '../cellValue';
import type { ColumnMeaning, ColumnReason } from './columnMapping';
import type { ColumnProfile } from './columnProfile';

/** A column while its meaning is being found. */
export interface ColumnEvidence {
  readonly column: number;
  readonly header: string;
  /** The sampled cells, in the order of the rows. */
  readonly cells: readonly CellValue[];
  readonly profile: ColumnProfile;
  /** Full marks that a row below or above the header states. */
  readonly fullMarks: number | null;
}

/** What a column may mean; `open` where its header says nothing, so that its content may. */
export interface ColumnGuess {
  readonly meaning: ColumnMeaning;
  readonly points?: number;
  /** Percent that the header prints. */
  readonly percent?: number;
  readonly confidence: number;
  readonly reason: ColumnReason;
  readonly open: boolean;
}

/** From here on a guess needs no look. */
export const SURE_CONFIDENCE = 0.75;

/** Nobody knows what it is. */
export const OPEN: ColumnGuess = { meaning: 'ignored', confidence: 0.8, reason: 'none', open: true };

/** `列1`, `Unnamed: 3`, `F5`: a name that a program gave. */
export function isMeaningless(header: string): boolean {
  return /^(?:unnamed.*|列\d*|字段\d*|column\d*|field\d*|f\d+|[a-z])$|^\s*$/iu.test(header.trim());
}
