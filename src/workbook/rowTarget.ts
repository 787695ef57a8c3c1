import type { CellValue } from '../domain/cellValue';
import type { ColumnKey } from '../domain/evaluation/columnKey';
import { SHEET_ROWS } from '../domain/address';
import { queueIdPositions } from './idPositions';
import type { LogColumns } from './logPlace';

/** Rows that are looked through for a free one where people typed, or filtered, where the next one should be. */
const SCANNED_ROWS = 500;

/** The row an evaluation goes to. */
export interface RowTarget {
  /** Zero-based on the sheet. */
  readonly row: number;
  readonly action: 'added' | 'updated';
  /** Whether what stands there now is moved down first: a totals row, or notes below a table. */
  readonly insert: boolean;
  readonly growTable: boolean;
  /** Row whose looks the new one takes, null where it is prepared already. */
  readonly likeRow: number | null;
  /** Positions of their own formula columns, filled down into a new row of a plain range. */
  readonly fillDown: readonly number[];
  /** Formulas of the row when it was looked at: null where it gets inserted, or where the ID was found. */
  readonly found: readonly CellValue[] | null;
  /** Their serial numbers, counted on from the row above: position and number. */
  readonly serials: readonly (readonly [position: number, serial: number])[];
}

/** Columns that tell whether a row is in use. */
const USE_COLUMNS: readonly ColumnKey[] = ['id', 'contactId', 'agent'];

/**
 * Queues finding the row of an evaluation ID, or the first free row, without reading any column.
 * Call the result after the sync; it may need one more request where people typed below the last row with an ID.
 */
export function queueRowTarget(
  context: Excel.RequestContext,
  columns: LogColumns,
  id: string,
): () => RowTarget | ScanNeeded {
  return columns.place.kind === 'table'
    ? queueTableTarget(context, columns, id)
    : queueRangeTarget(context, columns, id);
}

interface ScanNeeded {
  readonly scanFrom: number;
}

const PLAIN = { insert: false, growTable: false, likeRow: null, fillDown: [], found: null, serials: [] } as const;

function updated(row: number): RowTarget {
  return { ...PLAIN, row, action: 'updated' };
}

/** A row that people prepared: their formats, formulas and serial numbers stand there already. */
function prepared(row: number, found: readonly CellValue[]): RowTarget {
  return { ...PLAIN, row, action: 'added', found };
}

function queueTableTarget(
  context: Excel.RequestContext,
  columns: LogColumns,
  id: string,
): () => RowTarget | ScanNeeded {
  const { place } = columns;
  const sheet = context.workbook.worksheets.getItem(place.sheet);
  const bodyRows = place.bodyRows ?? 0;
  const lastRow = place.headerRow + bodyRows;
  const width = place.headers.length;
  const readPositions = queueIdPositions(context, columns, [id]);
  const last = sheet.getRangeByIndexes(lastRow, place.firstColumn, 1, width);
  const below = sheet.getRangeByIndexes(lastRow + 1, place.firstColumn, 1, width);
  last.load('values');
  below.load('values,formulas');
  const nextRows = USE_COLUMNS.filter((key) => columns.has(key)).map((key) => {
    const edge = sheet.getRangeByIndexes(lastRow, columns.sheetColumn(key), 1, 1).getRangeEdge('Up');
    const next = edge.getOffsetRange(1, -columns.position(key)).getResizedRange(0, width - 1);
    next.load('rowIndex,values,formulas');
    return next;
  });
  return () => {
    const [position] = readPositions();
    return position === null ? newTableRow(columns, last, below, nextRows) : updated(place.headerRow + position);
  };
}

/** A free row above the end of a table, else the row below it. `nextRows` stand below what its columns hold. */
function newTableRow(
  columns: LogColumns,
  last: Excel.Range,
  below: Excel.Range,
  nextRows: readonly Excel.Range[],
): RowTarget | ScanNeeded {
  const { headerRow, bodyRows, hasTotals } = columns.place;
  const lastValues = last.values[0] as CellValue[];
  if (isFree(columns, lastValues)) {
    const next = nextRows.reduce((one, other) => (other.rowIndex > one.rowIndex ? other : one));
    // Ctrl+Up stops at rows that a filter shows: the row below one of them may be hidden and in use.
    const isUnused = isFree(columns, next.values[0] as CellValue[]);
    return isUnused ? prepared(next.rowIndex, next.formulas[0] as CellValue[]) : { scanFrom: next.rowIndex };
  }
  const lastRow = headerRow + (bodyRows ?? 0);
  const belowValues = below.values[0] as CellValue[];
  const insert = hasTotals || !isBlank(belowValues);
  return {
    ...PLAIN,
    row: lastRow + 1,
    action: 'added',
    insert,
    growTable: true,
    likeRow: lastRow,
    found: insert ? null : (below.formulas[0] as CellValue[]),
    serials: nextSerials(columns, lastValues, insert ? [] : belowValues),
  };
}

function queueRangeTarget(
  context: Excel.RequestContext,
  columns: LogColumns,
  id: string,
): () => RowTarget | ScanNeeded {
  const { place } = columns;
  const sheet = context.workbook.worksheets.getItem(place.sheet);
  const idColumn = columns.sheetColumn('id');
  const readPositions = queueIdPositions(context, columns, [id]);
  const lastId = sheet.getRangeByIndexes(SHEET_ROWS - 1, idColumn, 1, 1).getRangeEdge('Up');
  lastId.load('rowIndex');
  const toRowStart = place.firstColumn - idColumn;
  const width = place.headers.length;
  const last = lastId.getOffsetRange(0, toRowStart).getResizedRange(0, width - 1);
  const next = lastId.getOffsetRange(1, toRowStart).getResizedRange(0, width - 1);
  last.load('formulas');
  next.load('values,formulas');
  return () => {
    const [position] = readPositions();
    return position === null ? newRangeRow(columns, lastId, last, next) : updated(place.headerRow + position);
  };
}

/** The row below the last one with an ID, unless people typed an evaluation there. */
function newRangeRow(
  columns: LogColumns,
  lastId: Excel.Range,
  last: Excel.Range,
  next: Excel.Range,
): RowTarget | ScanNeeded {
  const row = lastId.rowIndex + 1;
  const values = next.values[0] as CellValue[];
  if (!isFree(columns, values)) return { scanFrom: row };
  const isEmptyLog = lastId.rowIndex === columns.place.headerRow;
  const lastFormulas = last.formulas[0] as CellValue[];
  const insert = !isBlank(values) && !isPrepared(columns, values);
  return {
    ...PLAIN,
    row,
    action: 'added',
    insert,
    found: insert ? null : (next.formulas[0] as CellValue[]),
    likeRow: isEmptyLog ? null : lastId.rowIndex,
    fillDown: isEmptyLog ? [] : theirFormulaColumns(columns, lastFormulas),
    serials: insert || isEmptyLog ? [] : nextSerials(columns, lastFormulas, values),
  };
}

/** Looks through rows at the place that should have been free; one request. */
export async function scanForFreeRow(
  context: Excel.RequestContext,
  columns: LogColumns,
  { scanFrom }: ScanNeeded,
): Promise<RowTarget> {
  const { place } = columns;
  const isTable = place.kind === 'table';
  // The last row of the table is free, or nothing would be looked for: the rows above it tell where people stopped.
  const from = isTable ? Math.max(scanFrom, place.lastRow - SCANNED_ROWS + 1) : scanFrom;
  const rows = isTable ? place.lastRow - from + 1 : SCANNED_ROWS;
  const sheet = context.workbook.worksheets.getItem(place.sheet);
  const block = sheet.getRangeByIndexes(from, place.firstColumn, rows, place.headers.length);
  block.load('values,formulas');
  await context.sync();
  const values = block.values as CellValue[][];
  const formulas = block.formulas as CellValue[][];
  if (isTable) {
    const free = values.findLastIndex((row) => !isFree(columns, row)) + 1;
    return prepared(from + free, formulas[free]);
  }
  return scannedRangeRow(columns, from, values, formulas);
}

function scannedRangeRow(columns: LogColumns, from: number, values: CellValue[][], formulas: CellValue[][]): RowTarget {
  const free = values.findIndex((row) => isFree(columns, row));
  // More rows than were read: then below everything that the sheet holds.
  const row = free < 0 ? Math.max(from + values.length, columns.place.lastRow + 1) : from + free;
  const blank = columns.place.headers.map((): CellValue => '');
  const now = values[free] ?? blank;
  const above = formulas[(free < 0 ? values.length : free) - 1] ?? [];
  const insert = !isBlank(now) && !isPrepared(columns, now);
  return {
    ...PLAIN,
    row,
    action: 'added',
    insert,
    found: insert ? null : (formulas[free] ?? blank),
    // What stands above a row far below may be a note of theirs.
    likeRow: row <= from + values.length ? row - 1 : null,
    fillDown: theirFormulaColumns(columns, above),
    serials: insert ? [] : nextSerials(columns, above, now),
  };
}

/** A row nobody uses: no ID, contact or agent in it. A prepared serial number or formula does not count. */
export function isFree(columns: LogColumns, values: readonly CellValue[]): boolean {
  return USE_COLUMNS.every((key) => !columns.has(key) || values[columns.position(key)] === '');
}

function isBlank(values: readonly CellValue[]): boolean {
  return values.every((value) => value === '');
}

/** Numbers alone outside the columns we know are prepared serial numbers; any text there is a totals row or a note. */
function isPrepared(columns: LogColumns, values: readonly CellValue[]): boolean {
  const known = new Set(columns.keys.map((key) => columns.position(key)));
  return values.every((value, position) =>
    known.has(position) ? value === '' : typeof value !== 'string' || value === '',
  );
}

function theirFormulaColumns(columns: LogColumns, formulas: readonly CellValue[]): number[] {
  const known = new Set(columns.keys.map((key) => columns.position(key)));
  return formulas.flatMap((cell, position) =>
    !known.has(position) && typeof cell === 'string' && cell.startsWith('=') ? [position] : [],
  );
}

/** A column of theirs that only counts rows. */
const SERIAL_HEADER = /^(?:序号|编号|no\.?|#|serial(?: no\.?| number)?)$/iu;

/** Numbers that a row has already stay: prepared ones, or those of a save that broke off. */
function nextSerials(columns: LogColumns, above: readonly CellValue[], now: readonly CellValue[]): [number, number][] {
  const known = new Set(columns.keys.map((key) => columns.position(key)));
  return above.flatMap((cell, position): [number, number][] => {
    if ((now[position] ?? '') !== '') return [];
    const counts = !known.has(position) && SERIAL_HEADER.test(columns.place.headers[position].trim());
    return counts && typeof cell === 'number' && Number.isInteger(cell) ? [[position, cell + 1]] : [];
  });
}
