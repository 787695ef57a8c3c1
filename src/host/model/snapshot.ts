import type { FilterRule } from './filterRule';
import type { PasswordHash } from './passwordHash';

/**
 * A whole workbook as plain data: what `host/files` reads and writes and what the model loads and dumps.
 * Rows and columns are zero-based; ranges are inclusive at both ends.
 */
export interface WorkbookSnapshot {
  sheets: SheetSnapshot[];
  names: NameSnapshot[];
  /** Cell styles by index; cells refer to them by `s`. */
  styles: CellStyle[];
  date1904: boolean;
  activeSheet: number;
  /** Present where sheets cannot be added, removed, renamed, moved or hidden. */
  protection?: { password?: PasswordHash };
}

export interface GridRange {
  startRow: number;
  startColumn: number;
  endRow: number;
  endColumn: number;
}

export interface SheetSnapshot {
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  /** cells[row][column]; only cells with content or a style are present. */
  cells: Record<number, Record<number, CellSnapshot>>;
  /** Width in characters, as in the file. */
  columns: Record<number, { width?: number; hidden?: boolean; style?: number }>;
  /** Height in points. */
  rows: Record<number, { height?: number; hidden?: boolean }>;
  merges: GridRange[];
  freeze?: { rows: number; columns: number };
  showGridlines: boolean;
  tables: TableSnapshot[];
  validations: ValidationSnapshot[];
  conditionalFormats: ConditionalFormatSnapshot[];
  charts: ChartSnapshot[];
  autoFilter?: GridRange;
  /** Rules of the sheet's filter by the column's position in it; rows they hide are hidden rows. */
  filterColumns?: { column: number; rule: FilterRule }[];
  protection?: ProtectionSnapshot;
  /** Notes (old comments) by A1 address. */
  notes: Record<string, string>;
  /** Threads of comments by A1 address, a line a comment; saved as notes. */
  comments?: Record<string, string>;
  page?: { landscape?: boolean; fitToWidth?: boolean; printArea?: GridRange; titleRows?: [number, number] };
  tabColor?: string;
  /** What nothing here changes, kept to be written back. */
  kept?: KeptParts;
}

export interface KeptParts {
  /** Per cent. */
  zoom?: number;
  links?: LinkSnapshot[];
  pictures?: PictureSnapshot[];
  /** Attributes as in the file. */
  print?: Partial<Record<'printOptions' | 'pageMargins' | 'pageSetup', Record<string, string>>>;
  headerFooter?: { attributes: Record<string, string>; texts: [name: string, text: string][] };
}

export interface LinkSnapshot {
  range: GridRange;
  /** An address outside of the workbook. */
  target?: string;
  /** A place in the workbook. */
  location?: string;
  display?: string;
  tooltip?: string;
}

/** A picture over cells. Offsets and sizes as in the file, in English Metric Units. */
export interface PictureSnapshot {
  from: { row: number; rowOffset: number; column: number; columnOffset: number };
  /** Absent where it has a size of its own. */
  to?: PictureSnapshot['from'];
  size?: { cx: number; cy: number };
  editAs?: string;
  /** Its element, with `@id` and `@image` where number and relationship belong. */
  xml: string;
  extension: string;
  /** In base 64. */
  image: string;
}

export interface CellSnapshot {
  /** Value; of a formula the cached result. Errors are their text with `e`. */
  v?: string | number | boolean;
  /** Formula as Excel's file holds it but with a leading '=', structured references in the long form. */
  f?: string;
  e?: true;
  s?: number;
  /** Typed with a leading apostrophe: text whatever it looks like. */
  q?: true;
}

export interface CellStyle {
  numberFormat?: string;
  font?: {
    name?: string;
    size?: number;
    bold?: boolean;
    italic?: boolean;
    underline?: boolean;
    strike?: boolean;
    color?: string;
  };
  /** '#RRGGBB' of a solid fill. */
  fill?: string;
  horizontal?: 'Left' | 'Center' | 'Right' | 'Fill' | 'Justify';
  vertical?: 'Top' | 'Center' | 'Bottom';
  wrap?: boolean;
  indent?: number;
  /** Degrees as in the file: above 90 downwards, 255 letters below each other. */
  rotation?: number;
  shrink?: boolean;
  borders?: Partial<Record<'top' | 'bottom' | 'left' | 'right', { style: string; color?: string }>>;
  /** Absent means locked, as in Excel. */
  unlocked?: boolean;
}

export interface NameSnapshot {
  name: string;
  /** With a leading '='. */
  formula: string;
  /** Sheet name where the name is local to a sheet. */
  sheet?: string;
  hidden?: boolean;
  comment?: string;
}

export interface TableSnapshot {
  name: string;
  range: GridRange;
  style: string | null;
  showHeaders: boolean;
  showTotals: boolean;
  showFilterButton: boolean;
  showBandedRows: boolean;
  columns: {
    name: string;
    calculatedFormula?: string;
    totalsFunction?: string;
    totalsLabel?: string;
    filter?: FilterRule;
  }[];
}

export interface ValidationSnapshot {
  ranges: GridRange[];
  type: 'list' | 'whole' | 'decimal' | 'date' | 'textLength' | 'custom';
  operator?: string;
  /** As in the file: a literal list is a quoted string, a range has no '='. */
  formula1: string;
  formula2?: string;
  allowBlank: boolean;
  error?: { title: string; message: string; style: 'stop' | 'warning' | 'information' };
  prompt?: { title: string; message: string };
}

export interface ConditionalFormatSnapshot {
  ranges: GridRange[];
  /** 1 is applied first. */
  priority: number;
  stopIfTrue?: boolean;
  rule:
    | { type: 'custom'; formula: string }
    | { type: 'cellValue'; operator: string; formula1: string; formula2?: string }
    | { type: 'other'; /** The rule as the file library gave it, kept to be written back. */ raw: unknown };
  fill?: string;
  fontColor?: string;
  bold?: boolean;
}

export interface ChartSnapshot {
  name: string;
  type: 'Line' | 'LineMarkers' | 'ColumnClustered' | 'BarClustered';
  title?: string;
  /** References such as `汇总!$A$5:$A$16`; a name is a reference or a literal text. */
  series: { name?: string; categories?: string; values: string; color?: string }[];
  /** The cells the chart covers: top left inclusive, bottom right exclusive. */
  anchor: { fromRow: number; fromColumn: number; toRow: number; toColumn: number };
  axis?: { minimum?: number; maximum?: number; numberFormat?: string };
  legend?: boolean;
  /** Cells of hidden rows and columns are shown too. */
  plotsHidden?: true;
}

export interface ProtectionSnapshot {
  /** Hash attributes as in the file; the password itself is unknown. */
  password?: PasswordHash;
  options: Record<string, boolean>;
}

/** A workbook with one empty sheet. */
export function emptyWorkbook(sheetName = 'Sheet1'): WorkbookSnapshot {
  return { sheets: [emptySheet(sheetName)], names: [], styles: [{}], date1904: false, activeSheet: 0 };
}

export function emptySheet(name: string): SheetSnapshot {
  return {
    name,
    visibility: 'Visible',
    cells: {},
    columns: {},
    rows: {},
    merges: [],
    showGridlines: true,
    tables: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    notes: {},
  };
}
