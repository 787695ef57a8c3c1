import type { ICellData, Injector, Nullable } from '@univerjs/core';
import type { StructuralChange } from './structuralChange';

/** Cells by row and column, as Univer's mutations take them. */
export type CellRows = Record<number, Record<number, ICellData>>;

/** The cells of one workbook, as the calculation reaches them. */
export interface CellAccess {
  readonly injector: Injector;
  readonly unitId: string;
  read(sheet: string, row: number, column: number): Nullable<ICellData>;
  /** Every formula cell; one that holds the text of a shared formula comes before those that share it. */
  eachFormula(visit: (sheet: string, row: number, column: number, cell: ICellData) => void): void;
  /** Whether the change that is being made was announced to the calculation. */
  isOwnChange(): boolean;
  activeSheet(): string;
  /** Lets a grid draw the sheet again. */
  redraw(sheet: string): void;
  keepResult(sheet: string, row: number, column: number, result: ICellData): void;
}

/** What a calculation is told of changes of cells. */
export interface ChangeNotes {
  beforeWrite(sheet: string, rows: CellRows): void;
  afterWrite(sheet: string, rows: CellRows): void;
  beforeStructure(sheet: string, change: StructuralChange): void;
  afterStructure(sheet: string, change: StructuralChange): void;
}

/** How the formulas of a workbook come to their values. It is told of every change before or after it happens. */
export interface Calculation extends ChangeNotes {
  /** Whether Univer's scheduler calculates, and has to hear of every write. */
  readonly isUnivers: boolean;
  /** Resolves when every cell that somebody may look at shows its value. */
  settle(): Promise<void>;
  /** Takes all values as calculated. */
  trustValues(): void;
  recalculateAll(): Promise<void>;
  dispose(): void;
  /** After it the cell holds its value. */
  needCell(sheet: string, row: number, column: number): void;
  /** After it every cell of the sheet holds its value. */
  needSheet(sheet: string): void;
  /** Sheets were added, removed, renamed or moved. */
  sheetsChanged(): void;
  rowsHidden(): void;
  stylesChanged(): void;
  /** A defined name or a table, in the engine's spelling, means other cells now. */
  meaningChanged(word: string, isKnownTable: boolean): void;
}
