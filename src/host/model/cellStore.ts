import type { CellSnapshot, CellStyle, GridRange, SheetSnapshot } from './snapshot';
import type { GridEdit } from './gridWatcher';
import type { StructuralChange } from './structuralChange';

/** What a cell is to become; a key that is left out leaves that side of the cell as it is. */
export interface CellWrite {
  /** Plain value or cached result; null empties the cell. */
  value?: string | number | boolean | null;
  /** With a leading '='; null for a plain value. */
  formula?: string | null;
  /** The formula that the same write gives to the cell above, filled down. */
  filledDown?: true;
  /** Text typed with a leading apostrophe. */
  quoted?: boolean;
  style?: CellStyle;
}

export interface SheetIdentity {
  id: string;
  name: string;
  hidden: boolean;
}

/** A defined name; its references follow insertions and deletions. */
export interface StoredName {
  id: string;
  name: string;
  /** With a leading '='. */
  formula: string;
  /** Id of the sheet where the name is local to one. */
  sheet?: string;
  hidden: boolean;
  comment: string;
}

/**
 * Cells, sizes, merges, panes and sheet order of one workbook, and their calculation.
 * Rows and columns are zero-based; sheets are named by their id.
 */
export interface CellStore {
  sheets(): SheetIdentity[];
  activeSheet(): string;
  activate(sheet: string): void;
  addSheet(name: string, index: number): string;
  deleteSheet(sheet: string): void;
  renameSheet(sheet: string, name: string): void;
  moveSheet(sheet: string, index: number): void;
  hideSheet(sheet: string, hidden: boolean): void;

  cell(sheet: string, row: number, column: number): CellSnapshot;
  /** Only the value, calculated by now: much cheaper where formulas abound. */
  value(sheet: string, row: number, column: number): CellSnapshot['v'];
  /** Only the formula: nothing is calculated for it. */
  formula(sheet: string, row: number, column: number): string | undefined;
  style(sheet: string, row: number, column: number): CellStyle;
  /** The format shown by empty cells too. */
  numberFormat(sheet: string, row: number, column: number): string;
  /** The style of empty cells of whole columns. */
  columnStyle(sheet: string, column: number): CellStyle;
  setColumnStyle(sheet: string, column: number, style: CellStyle): void;
  /** The smallest range holding every used cell, of the sheet or of a part of it. */
  usedRange(sheet: string, valuesOnly: boolean, within?: GridRange): GridRange | null;
  /** One write for a block: `cells[i][j]` goes to row + i, column + j; undefined leaves a cell alone. */
  write(sheet: string, row: number, column: number, cells: (CellWrite | undefined)[][]): void;
  /** Every stored cell, by rows. */
  forEachCell(sheet: string, visit: (row: number, column: number, cell: CellSnapshot, style: CellStyle) => void): void;
  /** Sizes and hiding of rows and columns that differ from the sheet's own. */
  dimensions(sheet: string, styleIndex: (style: CellStyle) => number): Pick<SheetSnapshot, 'columns' | 'rows'>;
  /** Every cell whose formula mentions the name of a table, in any letter case. */
  formulasWith(sheet: string, name: string): { row: number; column: number; formula: string }[];

  change(sheet: string, change: StructuralChange): void;
  merges(sheet: string): GridRange[];
  merge(sheet: string, range: GridRange): void;
  unmerge(sheet: string, range: GridRange): void;

  /** Width in characters. */
  columnWidth(sheet: string, column: number): number;
  setColumnWidth(sheet: string, from: number, to: number, characters: number): void;
  /** Height in points. */
  rowHeight(sheet: string, row: number): number;
  setRowHeight(sheet: string, from: number, to: number, points: number): void;
  isHidden(sheet: string, axis: 'row' | 'column', index: number): boolean;
  setHidden(sheet: string, axis: 'row' | 'column', from: number, to: number, hidden: boolean): void;
  freeze(sheet: string): { rows: number; columns: number };
  setFreeze(sheet: string, rows: number, columns: number): void;
  showsGridlines(sheet: string): boolean;
  setGridlines(sheet: string, shown: boolean): void;

  /** Makes a table known to structured references; again after every change of its range, name or headers. */
  declareTable(table: { name: string; sheet: string; range: GridRange; columns: string[] }): void;
  forgetTable(name: string): void;
  names(): StoredName[];
  setName(name: StoredName): void;
  deleteName(id: string): void;

  selection(): { sheet: string; range: GridRange };
  select(sheet: string, range: GridRange): void;

  /** Reports what people do in the grid; returns a function that stops it. */
  watch(report: (edit: GridEdit) => void): () => void;

  /** Resolves when every cell that is read here, or shown by a grid, has its calculated value. */
  settle(): Promise<void>;
  recalculateAll(): Promise<void>;
  /** Takes all values as calculated, such as those that came with a file. */
  trustValues(): void;
  dispose(): void;
}
