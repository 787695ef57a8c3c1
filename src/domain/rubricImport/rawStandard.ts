import type { TableColumn } from './columnRoles';

/** A filled cell. Row and column count from the grid's first cell. */
export interface RawText {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** What the rows of a table say of one criterion, not yet read. */
export interface RawCriterion {
  readonly name: RawText;
  readonly points: RawText[];
  readonly weights: RawText[];
  /** Texts that hold levels, descriptors, or how points are given; with them the points of their row. */
  readonly standards: RawText[];
  readonly levelRows: RawLevelRow[];
  readonly levelCells: { readonly column: TableColumn; readonly text: RawText }[];
  readonly answers: RawText[];
  readonly remarks: RawText[];
}

/** One level a row. */
export interface RawLevelRow {
  readonly label: RawText | null;
  readonly points: RawText | null;
  readonly descriptor: RawText | null;
}

export interface RawSection {
  readonly name: RawText | null;
  readonly points: RawText[];
  readonly weights: RawText[];
  readonly criteria: RawCriterion[];
}

export interface RawStandard {
  readonly sections: readonly RawSection[];
  /** Texts beside or below the criteria. */
  readonly notes: readonly RawText[];
  /** What a row of totals states. */
  readonly total: RawText | null;
  /** Cells that nothing was made of. */
  readonly unused: readonly RawText[];
}

export function rawCriterion(name: RawText): RawCriterion {
  return { name, points: [], weights: [], standards: [], levelRows: [], levelCells: [], answers: [], remarks: [] };
}
