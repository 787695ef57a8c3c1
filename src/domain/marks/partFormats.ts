/** A format of one column's evaluations: the same everywhere, or one for each. */
export type ColumnFormat<T> = { readonly all: T } | { readonly each: readonly T[] };

export interface ColumnFormats {
  /** Zero-based on the sheet. */
  readonly column: number;
  /** Whether its cells tell which contact the row is about, and so speak for the whole row. */
  readonly isKey: boolean;
  /** `#RRGGBB`; cells without a fill are white. */
  readonly fill: ColumnFormat<string>;
  readonly fontColour: ColumnFormat<string>;
  readonly strikethrough: ColumnFormat<boolean>;
}

/** How the evaluations of one part of a log look; formats and hidden rows stand in the order of `rows`. */
export interface PartFormats {
  readonly sheet: string;
  readonly firstColumn: number;
  /** Rows of the evaluations, zero-based on the sheet, ascending. */
  readonly rows: readonly number[];
  readonly columns: readonly ColumnFormats[];
  readonly hidden: ColumnFormat<boolean>;
  /** Cells with a comment or a note, zero-based on the sheet; of other rows too. */
  readonly comments: readonly { readonly row: number; readonly column: number }[];
}
