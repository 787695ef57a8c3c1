import { parseAddress, placeName } from '../domain/address';
import type { CellValue } from '../domain/cellValue';
import { failWith } from '../domain/failure';
import type { SheetBlock, SheetContent } from '../domain/grid/sheetContent';

/** A standard is a page or a few; what is larger is something else, or wants a range. */
const MOST_CELLS = 60_000;
/** Excel fails above 512 merged areas, which do not fit into so many cells. */
const MERGE_CELLS = 1_020;

/** How often a sheet is read anew where somebody makes it longer or shorter meanwhile. */
const TRIES = 3;

/** Everything that is filled on one sheet, or in a range of it (`B3:F40`), with all merged areas; two requests. */
export async function readSheet(
  context: Excel.RequestContext,
  sheetName: string,
  address?: string,
  tries = TRIES,
): Promise<SheetContent> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
  const used = queueUsed(sheet);
  sheet.load('name,visibility');
  await context.sync();
  if (sheet.isNullObject) failWith({ code: 'SHEET_NOT_FOUND', sheet: sheetName });
  const hidden = sheet.visibility !== 'Visible';
  const before = used();
  const block = before === null ? null : within(before, address);
  if (block === null) return { ...EMPTY, name: sheet.name, hidden };
  if (block.rows * block.columns > MOST_CELLS) failWith({ code: 'TOO_MUCH_DATA' });
  const range = sheet.getRangeByIndexes(block.firstRow, block.firstColumn, block.rows, block.columns);
  range.load('values,text');
  const readMerges = queueMerges(sheet, block);
  const usedNow = queueUsed(sheet);
  await context.sync();
  const isSame = JSON.stringify(usedNow()) === JSON.stringify(before);
  if (!isSame && tries > 1) return readSheet(context, sheetName, address, tries - 1);
  return {
    name: sheet.name,
    firstRow: block.firstRow,
    firstColumn: block.firstColumn,
    rowCount: block.rows,
    values: range.values as CellValue[][],
    text: range.text,
    tables: [],
    merges: readMerges(),
    hidden,
    filtered: false,
  };
}

function queueUsed(sheet: Excel.Worksheet): () => SheetBlock | null {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  return () => usedBlock(used);
}

function usedBlock(used: Excel.Range): SheetBlock | null {
  return used.isNullObject ? null : blockOf(used);
}

const EMPTY: Omit<SheetContent, 'name' | 'hidden'> = {
  ...{ firstRow: 0, firstColumn: 0, rowCount: 0 },
  ...{ values: [], text: [], tables: [], merges: [], filtered: false },
};

/** The part of the used range that is asked for; null where nothing is filled there. */
function within(used: SheetBlock, address: string | undefined): SheetBlock | null {
  if (address === undefined) return used;
  const asked = parseAddress(address) ?? failWith({ code: 'INVALID_ARGUMENT', detail: `range: ${address}` });
  const firstRow = Math.max(used.firstRow, asked.row);
  const firstColumn = Math.max(used.firstColumn, asked.column);
  const rows = Math.min(used.firstRow + used.rows, asked.row + asked.rows) - firstRow;
  const columns = Math.min(used.firstColumn + used.columns, asked.column + asked.columns) - firstColumn;
  return rows > 0 && columns > 0 ? { firstRow, firstColumn, rows, columns } : null;
}

/** Merged areas are asked for strip by strip, all in one request. */
function queueMerges(sheet: Excel.Worksheet, block: SheetBlock): () => SheetBlock[] {
  const strip = Math.max(1, Math.floor(MERGE_CELLS / block.columns));
  const strips = Array.from({ length: Math.ceil(block.rows / strip) }, (_, at) => {
    const rows = Math.min(strip, block.rows - at * strip);
    const merged = sheet
      .getRangeByIndexes(block.firstRow + at * strip, block.firstColumn, rows, block.columns)
      .getMergedAreasOrNullObject();
    merged.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
    return merged;
  });
  return () => strips.flatMap(mergesOf);
}

function mergesOf(merged: Excel.RangeAreas): SheetBlock[] {
  return merged.isNullObject ? [] : merged.areas.items.map(blockOf);
}

function blockOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): SheetBlock {
  return { firstRow: rowIndex, firstColumn: columnIndex, rows: rowCount, columns: columnCount };
}

/** Sheet and range as messages name them. */
export function askedPlace(sheet: string, range?: string): string {
  return range === undefined ? sheet : placeName(sheet, range);
}
