import { parseAddress, placeName, rangeAddress } from '../../domain/address';
import type { CellValue } from '../../domain/cellValue';
import { failWith } from '../../domain/failure';
import type { ColumnMapping } from '../../domain/grid/columnMapping';
import { logInRange } from '../../domain/grid/findLogs';
import type { EvaluationRow, LogPart, LogReading } from '../../domain/grid/logReading';
import { normalText } from '../../domain/grid/normalText';
import { isOurFirstHeader } from './ourColumns';
import { preparedRows } from './preparedRows';
import type { SheetContent } from '../../domain/grid/sheetContent';
import { headerTexts, type LogPlace } from '../../workbook/logPlace';
import type { AdoptionArguments } from '../adoptEvaluationLog';
import type { ReadWorkbook } from '../inspection/readLogs';

/** One part of a log, with what its own sheet says. Rows and columns are zero-based on the sheet. */
export interface PartSource {
  readonly part: LogPart;
  /** What each of its columns is called. */
  readonly headers: readonly string[];
  /** Texts in the header row between the log and our columns: tables beside it. Ours must not be called the same. */
  readonly besideHeaders: readonly string[];
  readonly headerRows: number;
  /** For each of the log's columns, where it stands in this part; -1 where it has no such column. */
  readonly positions: readonly number[];
  readonly evaluations: readonly EvaluationRow[];
  /** Rows among its evaluations that are none: totals, repeated headers, remarks. */
  readonly otherRows: readonly number[];
  /** The last row that people prepared for an evaluation, and the last one that may become one. */
  readonly lastPrepared: number;
  readonly lastSpare: number;
  /** The column beside everything that stands in the part's rows. */
  readonly freeColumn: number;
  readonly usedBottom: number;
  /** First of our own columns where a run that failed half-way left them, else null. */
  readonly leftoverColumn: number | null;
}

/** A log as it was read, with what the person said in the place of guesses, and without columns of ours. */
export interface FoundSource {
  readonly reading: LogReading;
  readonly parts: readonly PartSource[];
}

/** The log that the arguments name, as it was read; null where the sheet has none. */
export function chosenReading({ sheets, logs }: ReadWorkbook, args: AdoptionArguments): LogReading {
  const content =
    sheets.find(({ name }) => name === args.sheet) ?? failWith({ code: 'SHEET_NOT_FOUND', sheet: args.sheet });
  if (args.range !== undefined) {
    return logs.find((log) => isFoundAt(log, args)) ?? readingInRange(content, args.range);
  }
  const found = logs.find(({ parts }) => parts.some(({ sheet }) => sheet === args.sheet));
  return found ?? failWith({ code: 'HEADER_ROW_NOT_FOUND', where: args.sheet });
}

/** Whether a range is the one that a log was found in: with its header of several rows, and its other parts. */
function isFoundAt({ parts }: LogReading, { sheet, range = '' }: AdoptionArguments): boolean {
  return parts.some(
    (part) =>
      part.sheet === sheet &&
      range ===
        rangeAddress(
          part.headerRow,
          part.firstColumn,
          part.lastRow - part.headerRow + 1,
          part.lastColumn - part.firstColumn + 1,
        ),
  );
}

/** The reading as people corrected it, and what stands around its parts. */
export function sourceOf(
  reading: LogReading,
  { sheets }: ReadWorkbook,
  args: AdoptionArguments,
  adopted: readonly LogPlace[],
): FoundSource {
  const leftover = reading.columns.findIndex(({ header }) => isOurFirstHeader(header));
  const theirs = leftover < 0 ? reading.columns : reading.columns.slice(0, leftover);
  const [first] = reading.parts;
  const where = placeName(first.sheet, rangeAddress(first.headerRow, first.firstColumn, 1, theirs.length));
  const columns = corrected(theirs, args, where);
  const cut = (row: EvaluationRow): EvaluationRow => ({ ...row, cells: row.cells.slice(0, theirs.length) });
  const corrections = { ...reading, columns, rows: reading.rows.map(cut) };
  return {
    reading: corrections,
    parts: reading.parts.map((part) => partSource(corrections, part, sheets, adopted)),
  };
}

function partSource(
  reading: LogReading,
  part: LogPart,
  sheets: readonly SheetContent[],
  adopted: readonly LogPlace[],
): PartSource {
  const content =
    sheets.find(({ name }) => name === part.sheet) ?? failWith({ code: 'SHEET_NOT_FOUND', sheet: part.sheet });
  const headerTop = part.headerTop ?? part.headerRow;
  const all = headerTexts(
    Array.from({ length: part.headerRow - headerTop + 1 }, (_, row) =>
      cellsOf(content, headerTop + row, part.firstColumn, part.lastColumn),
    ),
  );
  const leftover = all.findIndex((header) => isOurFirstHeader(header));
  const headers = leftover < 0 ? all : all.slice(0, leftover);
  const isHere = ({ sheet, row }: { sheet: string; row: number }): boolean =>
    sheet === part.sheet && row > part.headerRow && !reading.parts.some((other) => isBetween(other, part, row));
  const otherRows = reading.excluded.filter(isHere).map(({ row }) => row);
  const lastColumn = part.firstColumn + headers.length - 1;
  const table = content.tables.find(({ name }) => name === part.table);
  const below = preparedRows(content, {
    ...{ firstColumn: part.firstColumn, lastColumn, lastRow: part.lastRow, otherRows },
    tableEnd: table ? table.firstRow + table.rows - 1 : null,
  });
  const free = freeColumn(content, part, lastColumn, below.lastSpare);
  const leftoverColumn = leftover < 0 ? leftoverBeside(content, part, adopted) : part.firstColumn + leftover;
  return {
    part,
    headers,
    besideHeaders: (content.text[part.headerRow - content.firstRow] ?? []).slice(
      lastColumn + 1 - content.firstColumn,
      (leftoverColumn ?? free) - content.firstColumn,
    ),
    headerRows: part.headerRow - headerTop + 1,
    positions: positionsOf(reading.columns, part, headers, reading.parts[0]),
    evaluations: reading.rows.filter(isHere),
    otherRows,
    ...below,
    freeColumn: free,
    usedBottom: content.firstRow + content.rowCount - 1,
    leftoverColumn,
  };
}

/** Whether another part begins between this one's header and the row. */
function isBetween(other: LogPart, part: LogPart, row: number): boolean {
  const isBeside = other.firstColumn > part.lastColumn || other.lastColumn < part.firstColumn;
  return other.sheet === part.sheet && !isBeside && other.headerRow > part.headerRow && other.headerRow <= row;
}

function positionsOf(
  columns: readonly ColumnMapping[],
  part: LogPart,
  headers: readonly string[],
  first: LogPart,
): number[] {
  if (part === first) return columns.map(({ column }) => column);
  const names = headers.map(normalText);
  return columns.map(({ header, meaning }) => {
    const position = names.indexOf(normalText(header));
    if (position >= 0 || meaning === 'ignored' || meaning === 'total') return position;
    const where = placeName(part.sheet, rangeAddress(part.headerRow, part.firstColumn, 1, headers.length));
    return failWith({ code: 'COLUMN_NOT_FOUND', where, column: header });
  });
}

function cellsOf(content: SheetContent, row: number, from: number, to: number): CellValue[] {
  const cells = content.values[row - content.firstRow] ?? [];
  return Array.from({ length: to - from + 1 }, (_, index) => cells[from + index - content.firstColumn] ?? '');
}

/** Where a run that failed half-way left our columns apart from the log's, because something else stands beside it. */
function leftoverBeside(content: SheetContent, part: LogPart, adopted: readonly LogPlace[]): number | null {
  const isAdopted = (column: number): boolean =>
    adopted.some(
      ({ sheet, headerRow, firstColumn, headers }) =>
        sheet === part.sheet &&
        headerRow === part.headerRow &&
        column >= firstColumn &&
        column < firstColumn + headers.length,
    );
  const cells = content.values[part.headerRow - content.firstRow] ?? [];
  const found = cells.findIndex((cell, index) => {
    const column = content.firstColumn + index;
    return column > part.lastColumn && isOurFirstHeader(String(cell)) && !isAdopted(column);
  });
  return found < 0 ? null : content.firstColumn + found;
}

/** Right beside a table; beside a plain range, past everything that stands to its right in its rows, with a gap then. */
function freeColumn(content: SheetContent, part: LogPart, lastColumn: number, lastRow: number): number {
  if (part.table !== null) return lastColumn + 1;
  let last = lastColumn;
  const top = part.headerTop ?? part.headerRow;
  for (let row = top; row <= lastRow; row += 1) {
    const cells = content.values[row - content.firstRow] ?? [];
    for (let column = cells.length - 1; content.firstColumn + column > last; column -= 1) {
      if (cells[column] !== '') last = content.firstColumn + column;
    }
  }
  return last === lastColumn ? last + 1 : last + 2;
}

/** A log where a person says that one is. */
function readingInRange(content: SheetContent, range: string): LogReading {
  const block = parseAddress(range) ?? failWith({ code: 'INVALID_ARGUMENT', detail: `range: ${range}` });
  const header = cellsOf(content, block.row, block.column, block.column + block.columns - 1);
  if (block.row < content.firstRow || header.every((cell) => cell === '')) {
    failWith({ code: 'HEADER_ROW_NOT_FOUND', where: placeName(content.name, range) });
  }
  const place = { firstRow: block.row, firstColumn: block.column, rows: block.rows, columns: block.columns };
  return { ...logInRange(content, place), confidence: 1 };
}

/** The guesses with what the person said in their place. */
function corrected(columns: readonly ColumnMapping[], args: AdoptionArguments, where: string): ColumnMapping[] {
  for (const { header } of args.columns ?? []) {
    if (!columns.some((column) => column.header === header))
      failWith({ code: 'COLUMN_NOT_FOUND', where, column: header });
  }
  return columns.map((column) => {
    const said = args.columns?.find(({ header }) => header === column.header);
    if (!said) return column;
    const { points = column.points, section = column.section, meaning } = said;
    return { ...column, meaning, points, section, sure: true, confidence: 1, reason: 'chosen' };
  });
}
