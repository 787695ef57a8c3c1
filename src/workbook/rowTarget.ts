import type { CellValue } from '../domain/cellValue';
import { SHEET_ROWS } from '../domain/address';
import { freeRow, missingFormulas, nextSerials, type FreeRow } from '../domain/rows/freeRow';
import { isFree, type RowCells, type RowLayout } from '../domain/rows/rowUse';
import { isLookup } from './agentLookups';
import { queueIdPositions } from './idPositions';
import type { LogColumns } from './logPlace';
import { rowLayout } from './rowLayout';
import { hasContent, queueRowLooks, UNMARKED, type RowLooks } from './rowLooks';

/** Rows below the last evaluation that are looked at: prepared ones, totals, remarks, what people typed by hand. */
const ROWS_BELOW = 12;
/** Rows that are looked through for a free one where people typed, or filtered, where the next one should be. */
const SCANNED_ROWS = 500;

/** The row an evaluation goes to. */
export interface RowTarget {
  /** Zero-based on the sheet. */
  readonly row: number;
  readonly action: 'added' | 'updated';
  /** Whether what stands there now is moved down first: totals, a remark, or the evaluation that totals end with. */
  readonly insert: boolean;
  readonly growTable: boolean;
  /** The evaluation that a new row is like, where it stands before anything is moved; null in an empty log. */
  readonly likeRow: number | null;
  /** What the new row takes of its looks; null where the row keeps its own, prepared ones. */
  readonly looks: RowLooks | null;
  /** Positions of formulas of theirs that are filled down into the new row. */
  readonly fillDown: readonly number[];
  /** The row when it was looked at; null where it gets inserted, or where the ID was found. */
  readonly found: RowCells | null;
  /** Their serial numbers, counted on from the row above. */
  readonly serials: readonly (readonly [position: number, serial: CellValue])[];
}

/**
 * Queues finding the row of an evaluation ID, or the first free row, without reading any column.
 * Call the result after the sync; it may need one more request where people typed below the last row with an ID.
 */
export function queueRowTarget(
  context: Excel.RequestContext,
  columns: LogColumns,
  id: string,
): () => RowTarget | ScanNeeded {
  const readPositions = queueIdPositions(context, columns, [id]);
  const readNew = columns.place.kind === 'table' ? queueTableRow(context, columns) : queueRangeRow(context, columns);
  return () => {
    const [position] = readPositions();
    return position === null ? readNew() : updated(columns.place.headerRow + position);
  };
}

interface ScanNeeded {
  readonly scanFrom: number;
}

const PLAIN = {
  insert: false,
  growTable: false,
  likeRow: null,
  looks: null,
  fillDown: [],
  found: null,
  serials: [],
} as const;

function updated(row: number): RowTarget {
  return { ...PLAIN, row, action: 'updated' };
}

/** Where a new row goes in a plain range, or below a table: `below` are the rows from the one after `last` on. */
interface Surroundings {
  readonly last: RowCells | null;
  readonly below: readonly RowCells[];
  /** Looks for `last`'s successor; null keeps what is there. */
  readonly looks: (found: RowCells | null) => RowLooks | null;
}

function newRow(columns: LogColumns, { last, below, looks }: Surroundings): RowTarget | ScanNeeded {
  const free = freeRow(rowLayout(columns), last, below);
  return free ? targetOf(columns, free, looks(free.found)) : { scanFrom: (last?.row ?? columns.place.headerRow) + 1 };
}

function targetOf(columns: LogColumns, free: FreeRow, looks: RowLooks | null): RowTarget {
  const known = columns.keys.map((key) => columns.position(key));
  return {
    row: free.row,
    action: 'added',
    insert: free.insert,
    growTable: false,
    likeRow: free.like?.row ?? null,
    looks,
    found: free.found,
    fillDown: missingFormulas(
      [...known].filter((position) => !isLookup(columns, position)),
      free,
    ),
    serials: nextSerials(columns.place.headers, known, free),
  };
}

function queueTableRow(context: Excel.RequestContext, columns: LogColumns): () => RowTarget | ScanNeeded {
  const { place } = columns;
  const layout = rowLayout(columns);
  const sheet = context.workbook.worksheets.getItem(place.sheet);
  const lastRow = place.headerRow + (place.bodyRows ?? 0);
  const width = place.headers.length;
  const last = sheet.getRangeByIndexes(lastRow, place.firstColumn, 1, width);
  const below = sheet.getRangeByIndexes(lastRow + 1, place.firstColumn, ROWS_BELOW, width);
  last.load('values,formulas');
  below.load('values,formulas');
  const readLooks = queueRowLooks(last);
  const nextRows = layout.identity.map((position) => {
    const edge = sheet.getRangeByIndexes(lastRow, place.firstColumn + position, 1, 1).getRangeEdge('Up');
    const next = edge.getOffsetRange(1, -position).getResizedRange(0, width - 1);
    next.load('rowIndex,values,formulas');
    return next;
  });
  return () => {
    const [lastCells] = rowsOf(last, lastRow);
    if (isFree(layout, lastCells)) return rowInTable(layout, nextRows);
    const target = newRow(columns, {
      last: lastCells,
      below: rowsOf(below, lastRow + 1),
      looks: readLooks,
    });
    if ('scanFrom' in target) return belowTable(columns, target.scanFrom, lastCells, readLooks(null));
    // Inserted between its rows, it is a row of the table already.
    const isWithin = target.row <= lastRow;
    if (isWithin) return target;
    const isRightBelow = target.row === lastRow + 1;
    const growing = isRightBelow ? target : belowTable(columns, lastRow + 1, lastCells, readLooks(null));
    const mustInsert = place.hasTotals || growing.insert;
    return { ...growing, growTable: true, insert: mustInsert, ...(mustInsert ? { found: null } : {}) };
  };
}

/** Below a table whose rows are all in use, above whatever stands there. */
function belowTable(columns: LogColumns, row: number, like: RowCells, looks: RowLooks | null): RowTarget {
  return { ...targetOf(columns, { row, insert: true, like, found: null }, looks), growTable: true };
}

/** A free row above the end of a table: below what its columns hold. */
function rowInTable(layout: RowLayout, nextRows: readonly Excel.Range[]): RowTarget | ScanNeeded {
  const next = nextRows.reduce((one, other) => (other.rowIndex > one.rowIndex ? other : one));
  const [found] = rowsOf(next, next.rowIndex);
  // Ctrl+Up stops at rows that a filter shows: the row below one of them may be hidden and in use.
  if (!isFree(layout, found)) return { scanFrom: next.rowIndex };
  return { ...PLAIN, row: next.rowIndex, action: 'added', found };
}

function queueRangeRow(context: Excel.RequestContext, columns: LogColumns): () => RowTarget | ScanNeeded {
  const { place } = columns;
  const sheet = context.workbook.worksheets.getItem(place.sheet);
  const idColumn = columns.sheetColumn('id');
  const lastId = sheet.getRangeByIndexes(SHEET_ROWS - 1, idColumn, 1, 1).getRangeEdge('Up');
  lastId.load('rowIndex');
  const toRowStart = place.firstColumn - idColumn;
  const width = place.headers.length;
  const last = lastId.getOffsetRange(0, toRowStart).getResizedRange(0, width - 1);
  const below = lastId.getOffsetRange(1, toRowStart).getResizedRange(ROWS_BELOW - 1, width - 1);
  last.load('values,formulas');
  below.load('values,formulas');
  const readLooks = queueRowLooks(last, below.getRow(0), columns);
  return () => {
    const row = rowOf(lastId);
    const [lastCells] = rowsOf(last, row);
    return newRow(columns, {
      last: row === place.headerRow ? null : lastCells,
      below: rowsOf(below, row + 1),
      looks: row === place.headerRow ? () => null : readLooks,
    });
  };
}

function rowOf(range: Excel.Range): number {
  return range.rowIndex;
}

function rowsOf(range: Excel.Range, firstRow: number): RowCells[] {
  const values = range.values as CellValue[][];
  const formulas = range.formulas as CellValue[][];
  return values.map((row, index) => ({ row: firstRow + index, values: row, formulas: formulas[index] }));
}

/** Looks through rows at the place that should have been free; one request. */
export async function scanForFreeRow(
  context: Excel.RequestContext,
  columns: LogColumns,
  { scanFrom }: ScanNeeded,
): Promise<RowTarget> {
  const { place } = columns;
  const layout = rowLayout(columns);
  const isTable = place.kind === 'table';
  // The last row of the table is free, or nothing would be looked for: the rows above it tell where people stopped.
  const from = isTable ? Math.max(scanFrom, place.lastRow - SCANNED_ROWS + 1) : scanFrom;
  const sheet = context.workbook.worksheets.getItem(place.sheet);
  const count = isTable ? place.lastRow - from + 1 : SCANNED_ROWS;
  const block = sheet.getRangeByIndexes(from, place.firstColumn, count, place.headers.length);
  block.load('values,formulas');
  await context.sync();
  const rows = rowsOf(block, from);
  if (isTable) {
    const found = rows[rows.findLastIndex((row) => !isFree(layout, row)) + 1];
    return { ...PLAIN, row: found.row, action: 'added', found };
  }
  const free = freeRow(layout, null, rows);
  if (free)
    return targetOf(columns, free, free.like && (free.insert || !hasContent(columns, free.found)) ? UNMARKED : null);
  // More rows than were read: then below everything that its columns hold.
  const row = Math.max(from + count, place.lastRow + 1);
  const blank = place.headers.map((): CellValue => '');
  return { ...PLAIN, row, action: 'added', found: { row, values: blank, formulas: blank } };
}
