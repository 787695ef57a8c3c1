/**
 * What people say with the look of a row instead of with a word: a fill, the colour of its text, text struck out, a
 * hidden row, a comment on one of its cells.
 */
export type MarkKind = 'fill' | 'fontColour' | 'strikethrough' | 'hidden' | 'comment';

/** One way of marking, told from others of its kind by its colour, `#RRGGBB`. */
export interface MarkStyle {
  readonly kind: MarkKind;
  readonly colour?: string;
}

/** What a mark may mean; `appealed` changes no score and is only told. */
export type MarkSuggestion = 'void' | 'fatal' | 'appealed' | 'none';

/** A way of marking found in a log, to be asked about. */
export interface Mark extends MarkStyle {
  /** Evaluations marked as a whole: at least half of the cells that name the contact and the agent carry it. */
  readonly rows: number;
  /** Cells that carry it in other rows. */
  readonly cells: number;
  /** The first of them, `评分!A7`: rows by their first cell, where there are any. */
  readonly examples: readonly string[];
  readonly suggestion: MarkSuggestion;
}

/** What a person said a mark means. */
export interface MarkAnswer extends MarkStyle {
  readonly meaning: 'void' | 'fatal' | 'none';
}

/** An evaluation by its sheet and its first row, zero-based. */
export interface RowPlace {
  readonly sheet: string;
  readonly row: number;
}

/** A mark, and the evaluations that carry it as a whole. */
export interface FoundMark {
  readonly mark: Mark;
  readonly rows: readonly RowPlace[];
}
