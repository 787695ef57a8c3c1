import type { CellValue } from '../cellValue';
import type { SheetBlock, SheetContent } from '../grid/sheetContent';

/** The filled cells of a sheet, or of a part of it, as text. Rows and columns count from the first of them. */
export interface ImportGrid {
  readonly sheet: string;
  /** Of the first cell on the sheet. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rows: readonly GridRow[];
  readonly columns: number;
}

/** Text of every cell of a row, '' for blank ones; a merged area has its text in its first cell. */
export interface GridRow {
  /** As it counts from the grid's first row. */
  readonly at: number;
  readonly cells: readonly string[];
  /** Columns that are covered by a merged area begun elsewhere. */
  readonly covered: ReadonlySet<number>;
  /** Columns in which a merged area of several columns begins, with its width. */
  readonly wide: ReadonlyMap<number, number>;
}

/** @param block the part of the sheet to read; everything where absent */
export function importGrid(content: SheetContent, block?: SheetBlock): ImportGrid {
  const firstRow = Math.max(content.firstRow, block?.firstRow ?? 0);
  const firstColumn = Math.max(content.firstColumn, block?.firstColumn ?? 0);
  const lastRow = Math.min(
    content.firstRow + content.values.length - 1,
    block ? block.firstRow + block.rows - 1 : Infinity,
  );
  const width = Math.max(0, ...content.values.map((row) => row.length));
  const lastColumn = Math.min(
    content.firstColumn + width - 1,
    block ? block.firstColumn + block.columns - 1 : Infinity,
  );
  const columns = Math.max(0, lastColumn - firstColumn + 1);
  const rows: GridRow[] = [];
  for (let row = firstRow; row <= lastRow; row += 1) {
    const at = row - content.firstRow;
    const offset = firstColumn - content.firstColumn;
    const cells = Array.from({ length: columns }, (_, column) =>
      textOf(content.values[at]?.[column + offset] ?? '', content.text[at]?.[column + offset]),
    );
    rows.push({ at: row - firstRow, cells, ...mergesOf(content, row, firstColumn, columns) });
  }
  return { sheet: content.name, firstRow, firstColumn, rows, columns };
}

function mergesOf(
  { merges }: SheetContent,
  row: number,
  firstColumn: number,
  columns: number,
): Pick<GridRow, 'covered' | 'wide'> {
  const covered = new Set<number>();
  const wide = new Map<number, number>();
  for (const area of merges) {
    if (row < area.firstRow || row >= area.firstRow + area.rows) continue;
    for (let column = area.firstColumn; column < area.firstColumn + area.columns; column += 1) {
      const at = column - firstColumn;
      if (at < 0 || at >= columns) continue;
      if (row > area.firstRow || column > area.firstColumn) covered.add(at);
    }
    if (area.columns > 1 && row === area.firstRow) wide.set(area.firstColumn - firstColumn, area.columns);
  }
  return { covered, wide };
}

/** What people see, unless the column is too narrow to show it. */
function textOf(value: CellValue, shown: string | undefined): string {
  if (typeof value === 'string') return value.replace(/\r\n?/gu, '\n').trim();
  const text = shown?.trim() ?? '';
  return text === '' || /^#+$/u.test(text) ? String(value) : text;
}
