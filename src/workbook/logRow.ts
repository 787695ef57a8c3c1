import type { CellValue } from '../domain/cellValue';
import type { ColumnKey } from '../domain/evaluation/columnKey';
import type { LogColumns } from './logPlace';

const LAST_ROW = 1_048_576;
/** Rows typed by hand below the last row with an ID that are looked through for a free one. */
const SCANNED_ROWS = 500;

/** The row an evaluation goes to. */
interface RowTarget {
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

function updated(row: number): RowTarget {
  return { row, action: 'updated', insert: false, growTable: false, likeRow: null, fillDown: [], serials: [] };
}

function queueTableTarget(context: Excel.RequestContext, columns: LogColumns, id: string): () => RowTarget {
  const { place } = columns;
  const sheet = context.workbook.worksheets.getItem(place.sheet);
  const bodyRows = place.bodyRows ?? 0;
  const lastRow = place.headerRow + bodyRows;
  const width = place.headers.length;
  const found = context.workbook.functions.match(
    id,
    sheet.getRangeByIndexes(place.headerRow + 1, columns.sheetColumn('id'), bodyRows, 1),
    0,
  );
  found.load('value,error');
  const last = sheet.getRangeByIndexes(lastRow, place.firstColumn, 1, width);
  const below = sheet.getRangeByIndexes(lastRow + 1, place.firstColumn, 1, width);
  last.load('values');
  below.load('values');
  const edges = USE_COLUMNS.filter((key) => columns.has(key)).map((key) => {
    const edge = sheet.getRangeByIndexes(lastRow, columns.sheetColumn(key), 1, 1).getRangeEdge('Up');
    edge.load('rowIndex');
    return edge;
  });
  return () => {
    const position = matchPosition(found);
    return position === null ? newTableRow(columns, last, below, edges) : updated(place.headerRow + position);
  };
}

/** A free row above the end of a table, found from the `edges` of what its columns hold, else the row below it. */
function newTableRow(
  columns: LogColumns,
  last: Excel.Range,
  below: Excel.Range,
  edges: readonly Excel.Range[],
): RowTarget {
  const { headerRow, bodyRows, hasTotals } = columns.place;
  const lastValues = last.values[0] as CellValue[];
  if (isFree(columns, lastValues)) {
    const row = Math.max(headerRow, ...edges.map((edge) => edge.rowIndex)) + 1;
    return { row, action: 'added', insert: false, growTable: false, likeRow: null, fillDown: [], serials: [] };
  }
  const lastRow = headerRow + (bodyRows ?? 0);
  const insert = hasTotals || !isBlank(below.values[0] as CellValue[]);
  const serials = nextSerials(columns, lastValues);
  return { row: lastRow + 1, action: 'added', insert, growTable: true, likeRow: lastRow, fillDown: [], serials };
}

function queueRangeTarget(
  context: Excel.RequestContext,
  columns: LogColumns,
  id: string,
): () => RowTarget | ScanNeeded {
  const { place } = columns;
  const sheet = context.workbook.worksheets.getItem(place.sheet);
  const idColumn = columns.sheetColumn('id');
  const firstRow = place.headerRow + 1;
  const found = context.workbook.functions.match(
    id,
    sheet.getRangeByIndexes(firstRow, idColumn, LAST_ROW - firstRow, 1),
    0,
  );
  found.load('value,error');
  const lastId = sheet.getRangeByIndexes(LAST_ROW - 1, idColumn, 1, 1).getRangeEdge('Up');
  lastId.load('rowIndex');
  const toRowStart = place.firstColumn - idColumn;
  const width = place.headers.length;
  const last = lastId.getOffsetRange(0, toRowStart).getResizedRange(0, width - 1);
  const next = lastId.getOffsetRange(1, toRowStart).getResizedRange(0, width - 1);
  last.load('formulas');
  next.load('values');
  return () => {
    const position = matchPosition(found);
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
  return {
    row,
    action: 'added',
    insert: !isBlank(values) && !isPrepared(columns, values),
    growTable: false,
    likeRow: isEmptyLog ? null : lastId.rowIndex,
    fillDown: isEmptyLog ? [] : theirFormulaColumns(columns, lastFormulas),
    serials: isBlank(values) && !isEmptyLog ? nextSerials(columns, lastFormulas) : [],
  };
}

/** Looks through rows people typed below the last row with an ID; one request. */
export async function scanForFreeRow(
  context: Excel.RequestContext,
  columns: LogColumns,
  { scanFrom }: ScanNeeded,
): Promise<RowTarget> {
  const { place } = columns;
  const sheet = context.workbook.worksheets.getItem(place.sheet);
  const block = sheet.getRangeByIndexes(scanFrom, place.firstColumn, SCANNED_ROWS, place.headers.length);
  block.load('values,formulas');
  await context.sync();
  const values = block.values as CellValue[][];
  const formulas = block.formulas as CellValue[][];
  const free = values.findIndex((row) => isFree(columns, row));
  const offset = free < 0 ? SCANNED_ROWS : free;
  const above = formulas[offset - 1];
  return {
    row: scanFrom + offset,
    action: 'added',
    insert: free >= 0 && !isBlank(values[free]) && !isPrepared(columns, values[free]),
    growTable: false,
    likeRow: scanFrom + offset - 1,
    fillDown: theirFormulaColumns(columns, above),
    serials: free < 0 || isBlank(values[free]) ? nextSerials(columns, above) : [],
  };
}

function matchPosition(found: Excel.FunctionResult<number>): number | null {
  return typeof found.value === 'number' && !found.error ? found.value : null;
}

/** A row nobody uses: no ID, contact or agent in it. A prepared serial number or formula does not count. */
function isFree(columns: LogColumns, values: readonly CellValue[]): boolean {
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

function nextSerials(columns: LogColumns, above: readonly CellValue[]): [number, number][] {
  const known = new Set(columns.keys.map((key) => columns.position(key)));
  return above.flatMap((cell, position): [number, number][] => {
    const counts = !known.has(position) && SERIAL_HEADER.test(columns.place.headers[position].trim());
    return counts && typeof cell === 'number' && Number.isInteger(cell) ? [[position, cell + 1]] : [];
  });
}

/**
 * Queues writing a row: room first, then looks, then cells in one piece, so that every prefix leaves at most a blank row.
 * `cells` holds null where a cell is left alone. Returns the row's range.
 */
export function queueRowWrite(
  context: Excel.RequestContext,
  columns: LogColumns,
  target: RowTarget,
  cells: readonly (CellValue | null)[],
): Excel.Range {
  const { place } = columns;
  const sheet = context.workbook.worksheets.getItem(place.sheet);
  const width = place.headers.length;
  const rowAt = (row: number): Excel.Range => sheet.getRangeByIndexes(row, place.firstColumn, 1, width);
  if (target.insert) rowAt(target.row).insert('Down');
  const range = rowAt(target.row);
  if (target.growTable && !(target.insert && place.hasTotals)) {
    const table = context.workbook.tables.getItem(place.name);
    table.resize(table.getRange().getBoundingRect(range));
  }
  if (target.likeRow !== null) {
    range.copyFrom(rowAt(target.likeRow), 'Formats');
    for (const position of target.fillDown) {
      const column = place.firstColumn + position;
      sheet.getCell(target.row, column).copyFrom(sheet.getCell(target.likeRow, column), 'Formulas');
    }
  }
  const serials = new Map(target.serials);
  range.formulas = [cells.map((cell, position) => cell ?? serials.get(position) ?? null)];
  return range;
}
