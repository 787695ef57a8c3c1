import {
  emptySheet,
  emptyWorkbook,
  type CellSnapshot,
  type CellStyle,
  type GridRange,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../../src/host/model/snapshot';

/** What is put into a cell: a value, a formula with its result, or either with a style. */
export type Ink = string | number | boolean | Inked;

export interface Inked {
  readonly v?: string | number | boolean;
  readonly f?: string;
  readonly style?: CellStyle;
  /** Text by a leading apostrophe. */
  readonly q?: true;
}

/** A workbook being written; sheets share its styles. */
export class Book {
  readonly workbook: WorkbookSnapshot;
  private readonly styles = new Map<string, number>([['{}', 0]]);

  constructor() {
    this.workbook = { ...emptyWorkbook(), sheets: [] };
  }

  sheet(name: string): Painter {
    const sheet = emptySheet(name);
    this.workbook.sheets.push(sheet);
    return new Painter(this, sheet);
  }

  style(style: CellStyle): number {
    const key = JSON.stringify(style);
    const known = this.styles.get(key);
    if (known !== undefined) return known;
    this.workbook.styles.push(style);
    this.styles.set(key, this.workbook.styles.length - 1);
    return this.workbook.styles.length - 1;
  }
}

/** Writes into one sheet. Rows and columns are zero-based. */
export class Painter {
  constructor(
    private readonly book: Book,
    readonly sheet: SheetSnapshot,
  ) {}

  get name(): string {
    return this.sheet.name;
  }

  put(row: number, column: number, ink: Ink, style?: CellStyle): this {
    const inked: Inked = typeof ink === 'object' ? ink : ink === '' ? {} : { v: ink };
    const { v, f, q } = inked;
    const looks = { ...inked.style, ...style };
    const cell: CellSnapshot = {
      ...styleOf(this.at(row, column)),
      ...(v === undefined ? {} : { v }),
      ...(f === undefined ? {} : { f }),
      ...(q ? { q } : {}),
    };
    if (Object.keys(looks).length > 0) cell.s = this.book.style(looks);
    if (Object.keys(cell).length > 0) (this.sheet.cells[row] ??= {})[column] = cell;
    return this;
  }

  line(row: number, column: number, inks: readonly Ink[], style?: CellStyle): this {
    inks.forEach((ink, index) => this.put(row, column + index, ink, style));
    return this;
  }

  lines(row: number, column: number, rows: readonly (readonly Ink[])[]): this {
    rows.forEach((inks, index) => this.line(row + index, column, inks));
    return this;
  }

  merge(startRow: number, startColumn: number, endRow: number, endColumn: number): this {
    this.sheet.merges.push({ startRow, startColumn, endRow, endColumn });
    return this;
  }

  /** Adds a style to every cell of a block, empty ones included. */
  shade(block: GridRange, style: CellStyle): this {
    for (let row = block.startRow; row <= block.endRow; row += 1) {
      for (let column = block.startColumn; column <= block.endColumn; column += 1) {
        const { s } = this.at(row, column);
        const own = this.book.workbook.styles[s ?? 0] ?? {};
        (this.sheet.cells[row] ??= {})[column] = {
          ...this.at(row, column),
          s: this.book.style({ ...own, ...style }),
        };
      }
    }
    return this;
  }

  private at(row: number, column: number): CellSnapshot {
    return this.sheet.cells[row]?.[column] ?? {};
  }
}

function styleOf({ s }: CellSnapshot): CellSnapshot {
  return s === undefined ? {} : { s };
}
