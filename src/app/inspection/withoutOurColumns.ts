import type { CellValue } from '../../domain/cellValue';
import type { SheetContent } from '../../domain/grid/sheetContent';
import { isOurFirstHeader, isOurHeader } from '../adoption/ourColumns';

/** Cells beside each other that hold our columns' headers. */
interface OurBlock {
  /** All three within the content. */
  readonly row: number;
  readonly first: number;
  readonly last: number;
}

/** Headers of ours beside each other that no log of theirs has by chance. */
const LEAST_HEADERS = 6;

/**
 * A sheet without the columns that we added to its logs: what people made is to be read as they made it, also where a run
 * failed half-way or a sheet like it is adopted already.
 */
export function withoutOurColumns(sheet: SheetContent): SheetContent {
  const blocks = sheet.values.flatMap((cells, row) => blocksIn(cells, row));
  if (blocks.length === 0) return sheet;
  const isOurs = (row: number, column: number): boolean =>
    blocks.some((block) => row >= block.row && column >= block.first && column <= block.last);
  const blanked = <Cell>(rows: readonly (readonly Cell[])[], blank: Cell): (readonly Cell[])[] =>
    rows.map((cells, row) =>
      blocks.some((block) => row >= block.row) ? cells.map((cell, at) => (isOurs(row, at) ? blank : cell)) : cells,
    );
  return {
    ...sheet,
    values: blanked<CellValue>(sheet.values, ''),
    text: blanked(sheet.text, ''),
    tables: sheet.tables.map((table) => {
      const row = table.firstRow - sheet.firstRow;
      const ours = blocks.find((block) => block.row === row && sheet.firstColumn + block.first > table.firstColumn);
      const columns = ours ? sheet.firstColumn + ours.first - table.firstColumn : table.columns;
      return { ...table, columns: Math.min(table.columns, columns) };
    }),
  };
}

function blocksIn(cells: readonly CellValue[], row: number): OurBlock[] {
  const first = cells.findIndex((cell) => typeof cell === 'string' && isOurFirstHeader(cell));
  // A table of ours begins with the same header.
  if (first < 1 || !cells.slice(0, first).some((cell) => cell !== '')) return [];
  let last = first;
  while (last + 1 < cells.length && isOurHeader(String(cells[last + 1]))) last += 1;
  return last - first + 1 >= LEAST_HEADERS ? [{ row, first, last }] : [];
}
