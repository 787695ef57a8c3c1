import type { CellValue } from '../domain/cellValue';
import { failWith } from '../domain/failure';
import type { SheetBlock, SheetContent } from '../domain/grid/sheetContent';
import { queueFilledBlocks, type CellBlock } from './filledBlocks';
import { readGeometries, type SheetGeometry } from './sheetContents';

/** How far reading the workbook has come. */
export interface ReadProgress {
  readonly sheet: string;
  readonly rows: number;
  /** Rows to read on all sheets. */
  readonly of: number;
}

export interface ReadOptions {
  readonly onProgress?: (progress: ReadProgress) => void;
  /** Looked at between requests: reading then fails with CANCELLED. */
  readonly signal?: AbortSignal;
}

/** Cells of one answer: Chinese text of this many stays well under the 5 MB that Excel on the web allows. */
const CELLS_A_REQUEST = 60_000;
/** First rows of which the displayed text is read too: titles, headers and a preview. */
const TEXT_ROWS = 60;
/** Where merged areas are looked at. Excel fails above 512 of them, which do not fit into so many cells. */
const MERGES = { rows: 30, columns: 34 };

/** Everything that is filled on every sheet but the very hidden ones, read once. */
export async function readSheets(context: Excel.RequestContext, options: ReadOptions = {}): Promise<SheetContent[]> {
  refuseCancelled(options);
  const geometries = await readGeometries(context);
  const findBlocks = geometries.map((sheet) => queueFilledBlocks(context, sheet));
  refuseCancelled(options);
  await context.sync();
  const filled = geometries
    .map((sheet, index) => ({ sheet, blocks: findBlocks[index]() }))
    .filter(({ blocks }) => blocks.length > 0);
  const requests = grouped(filled.flatMap(({ sheet, blocks }) => piecesOf(sheet, blocks)));
  const of = sum(requests.flat().map(({ block }) => block.rows));
  const pieces = await readPieces(context, requests, options, { sheet: '', rows: 0, of });
  return filled.map(({ sheet }) =>
    contentOf(
      sheet,
      pieces.filter((piece) => piece.sheet === sheet),
    ),
  );
}

/** A part of a sheet that one answer holds. */
interface Piece {
  readonly sheet: SheetGeometry;
  readonly block: CellBlock;
  /** Whether it is the sheet's first one, with which its titles are read. */
  readonly isFirst: boolean;
}

interface ReadPiece extends Piece {
  readonly values: readonly (readonly CellValue[])[];
  readonly head: Head | null;
}

function piecesOf(sheet: SheetGeometry, blocks: readonly CellBlock[]): Piece[] {
  return blocks.flatMap((block, at) => {
    const rows = Math.max(1, Math.floor(CELLS_A_REQUEST / block.columns));
    return Array.from({ length: Math.ceil(block.rows / rows) }, (_, index) => ({
      sheet,
      block: { ...block, row: block.row + index * rows, rows: Math.min(rows, block.rows - index * rows) },
      isFirst: at === 0 && index === 0,
    }));
  });
}

/** Pieces that fit into one answer travel together: thirty sheets of one day each are few requests. */
function grouped(pieces: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = [];
  let room = 0;
  for (const piece of pieces) {
    const cells = piece.block.columns * (piece.block.rows + (piece.isFirst ? TEXT_ROWS : 0));
    if (groups.length === 0 || cells > room) {
      groups.push([]);
      room = CELLS_A_REQUEST;
    }
    room -= cells;
    groups[groups.length - 1].push(piece);
  }
  return groups;
}

async function readPieces(
  context: Excel.RequestContext,
  [first, ...rest]: readonly Piece[][],
  options: ReadOptions,
  progress: ReadProgress,
): Promise<ReadPiece[]> {
  if (first === undefined) return [];
  refuseCancelled(options);
  const queued = first.map(({ sheet, block, isFirst }) => {
    const range = context.workbook.worksheets
      .getItem(sheet.name)
      .getRangeByIndexes(block.row, block.column, block.rows, block.columns);
    range.load('values');
    return { range, readHead: isFirst ? queueHead(context, sheet, block) : null };
  });
  await context.sync();
  const read = first.map((piece, index) => ({
    ...piece,
    values: queued[index].range.values as CellValue[][],
    head: queued[index].readHead?.() ?? null,
  }));
  const done = {
    sheet: first[first.length - 1].sheet.name,
    rows: progress.rows + sum(first.map(({ block }) => block.rows)),
    of: progress.of,
  };
  options.onProgress?.(done);
  return [...read, ...(await readPieces(context, rest, options, done))];
}

interface Head {
  readonly text: readonly (readonly string[])[];
  readonly merges: readonly SheetBlock[];
}

/** Queues reading what is shown in the first rows of a block, and the merged areas there. */
function queueHead(context: Excel.RequestContext, sheet: SheetGeometry, block: CellBlock): () => Head {
  const cells = context.workbook.worksheets.getItem(sheet.name);
  const first = (rows: number, columns: number): Excel.Range =>
    cells.getRangeByIndexes(block.row, block.column, Math.min(block.rows, rows), Math.min(block.columns, columns));
  const shown = first(TEXT_ROWS, CELLS_A_REQUEST / TEXT_ROWS);
  shown.load('text');
  const merged = first(MERGES.rows, MERGES.columns).getMergedAreasOrNullObject();
  merged.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  return () => ({
    text: shown.text,
    merges: merged.isNullObject
      ? []
      : merged.areas.items.map((area) => ({
          firstRow: area.rowIndex,
          firstColumn: area.columnIndex,
          rows: area.rowCount,
          columns: area.columnCount,
        })),
  });
}

const BLANK_ROW: readonly CellValue[] = [];

function contentOf(sheet: SheetGeometry, pieces: readonly ReadPiece[]): SheetContent {
  const { row: firstRow, column: firstColumn } = pieces[0].block;
  const values: (readonly CellValue[])[] = [];
  for (const { block, values: rows } of pieces) {
    while (values.length < block.row - firstRow) values.push(BLANK_ROW);
    for (const row of rows) values.push(row);
  }
  return {
    name: sheet.name,
    firstRow,
    firstColumn,
    rowCount: sheet.firstRow + sheet.rows - firstRow,
    values,
    text: pieces[0].head?.text ?? [],
    tables: sheet.tables,
    merges: pieces[0].head?.merges ?? [],
    hidden: sheet.hidden,
    filtered: sheet.isFiltered,
  };
}

function refuseCancelled({ signal }: ReadOptions): void {
  if (signal?.aborted) failWith({ code: 'CANCELLED' });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
