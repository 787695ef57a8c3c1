import type { CellWrite } from '../model/cellStore';
import type { GridRange, TableSnapshot } from '../model/snapshot';
import type { StructuralChange } from '../model/structuralChange';

/** One change of one replica, in coordinates of the workbook as it stood just before. Sheets are named by a key. */
export type Operation =
  | CellsOperation
  | StructureOperation
  | RowsOperation
  | TableOperation
  | { readonly kind: 'part'; readonly sheet: string; readonly part: string; readonly value: unknown }
  | LayoutOperation
  | { readonly kind: 'workbook'; readonly method: string; readonly key: string; readonly args: readonly unknown[] };

/** Cells by row and column; of each its content, its look, or both. */
export interface CellsOperation {
  readonly kind: 'cells';
  readonly sheet: string;
  readonly cells: readonly CellChange[];
}

export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly content?: Pick<CellWrite, 'value' | 'formula' | 'quoted'>;
  readonly style?: CellWrite['style'];
}

export interface StructureOperation {
  readonly kind: 'structure';
  readonly sheet: string;
  readonly change: StructuralChange;
  /** Headers that tables gave to inserted columns, in the order they were asked for. */
  readonly headers: string[];
}

/** Sorted rows: `order[i]` is the row that row i comes from, both counted from the first row of the range. */
export interface RowsOperation {
  readonly kind: 'rows';
  readonly sheet: string;
  readonly range: GridRange;
  readonly order: readonly number[];
}

/** What changed of a table, or all of a new one; null: the table is gone. */
export interface TableOperation {
  readonly kind: 'table';
  readonly sheet: string;
  readonly table: string;
  readonly set: Partial<TableSnapshot> | null;
  /** Columns whose name or formula changed, by their column on the sheet; all columns of a new table stand in `set`. */
  readonly columns: readonly ColumnChange[];
}

export interface ColumnChange {
  readonly at: number;
  /** The row whose formula of a calculated column is told. */
  readonly row: number;
  readonly column: TableSnapshot['columns'][number];
}

/** Sizes and hiding of a run of rows or columns. */
export interface LayoutOperation {
  readonly kind: 'layout';
  readonly sheet: string;
  readonly method: string;
  readonly axis: 'row' | 'column';
  readonly from: number;
  readonly to: number;
  readonly value: unknown;
}

export type CellContent = NonNullable<CellChange['content']>;
