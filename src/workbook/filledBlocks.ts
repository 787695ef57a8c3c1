import type { SheetGeometry } from './sheetContents';

/** Rectangle of a sheet, zero-based. */
export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Below this many cells a used range is read as it is. */
const SMALL_SHEET = 60_000;
/** Rows and columns of the blocks in which filled cells are looked for on larger sheets. */
const BLOCK_ROWS = 1_000;
const BLOCK_COLUMNS = 64;
/** More proxies than this slow a request down. */
const MOST_BLOCKS = 64;

/**
 * Queues finding out where the filled cells of a sheet really are: a cell typed by accident in the last row makes the used
 * range a million rows long. The blocks that come out have one span of columns; stray cells far from everything are left
 * out.
 */
export function queueFilledBlocks(context: Excel.RequestContext, sheet: SheetGeometry): () => CellBlock[] {
  const all = { row: sheet.firstRow, column: sheet.firstColumn, rows: sheet.rows, columns: sheet.columns };
  if (sheet.rows * sheet.columns <= SMALL_SHEET) return () => [all];
  const down = slices(all.rows, BLOCK_ROWS).map((at) => ({ ...all, row: all.row + at.first, rows: at.count }));
  const across = slices(all.columns, BLOCK_COLUMNS).map((at) => ({
    ...all,
    column: all.column + at.first,
    columns: at.count,
  }));
  const readDown = down.map((block) => queueUsed(context, sheet.name, block));
  const readAcross = across.length > 1 ? across.map((block) => queueUsed(context, sheet.name, block)) : [];
  return () => {
    const strips = withoutStrays(readAcross.map((read) => read()));
    const first = strips.length > 0 ? Math.min(...strips.map(({ column }) => column)) : all.column;
    const last = Math.max(all.column, ...strips.map(({ column, columns }) => column + columns - 1));
    const end = strips.length > 0 ? last : all.column + all.columns - 1;
    return withoutStrays(readDown.map((read) => read())).map(({ row, rows }) => ({
      row,
      rows,
      column: first,
      columns: end - first + 1,
    }));
  };
}

function slices(length: number, size: number): { first: number; count: number }[] {
  const step = Math.max(size, Math.ceil(length / MOST_BLOCKS));
  return Array.from({ length: Math.ceil(length / step) }, (_, index) => ({
    first: index * step,
    count: Math.min(step, length - index * step),
  }));
}

function queueUsed(context: Excel.RequestContext, sheet: string, block: CellBlock): () => CellBlock | null {
  const used = context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(block.row, block.column, block.rows, block.columns)
    .getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  return () => usedBlock(used);
}

function usedBlock(used: Excel.Range): CellBlock | null {
  if (used.isNullObject) return null;
  return { row: used.rowIndex, column: used.columnIndex, rows: used.rowCount, columns: used.columnCount };
}

/** Blocks in a row without the last ones that hold next to nothing and have a gap before them. */
function withoutStrays(blocks: readonly (CellBlock | null)[]): CellBlock[] {
  const kept = [...blocks];
  for (;;) {
    while (kept.length > 0 && kept[kept.length - 1] === null) kept.pop();
    const last = kept[kept.length - 1];
    const isStray =
      last && (last.rows === 1 || last.columns === 1) && kept.length > 1 && kept[kept.length - 2] === null;
    if (!isStray) return kept.filter((block) => block !== null);
    kept.pop();
  }
}
