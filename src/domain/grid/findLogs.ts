import type { CellValue } from '../cellValue';
import type { ColumnMapping } from './columnMapping';
import { guessColumns, withGreatestPoints } from './guessColumns';
import { headerBandAt, type HeaderBand } from './headerBand';
import { type LogBlock, logBlocks } from './logBlocks';
import { logConfidence } from './logConfidence';
import type { EvaluationRow, ExcludedRow, LogReading } from './logReading';
import { type PeriodHint, periodHint } from './parseDay';
import { rowKinds } from './rowKind';
import { sampleRows } from './sampleRows';
import { isBlank, type SheetBlock, type SheetContent } from './sheetContent';

/** Below this a range is not even looked at as part of something else. */
const LEAST_CONFIDENCE = 0.2;

/** Rows above a header in which its titles stand. */
const TITLE_ROWS = 4;
/** A row with more filled cells is no title. */
const MOST_TITLES = 6;

/**
 * Everything on a sheet that may be an evaluation log of one row each, surest first; logs of ours (tables named QA_…)
 * never. `year` is what the workbook's titles agree on, for dates written without one.
 */
export function findLogs(sheet: SheetContent, year?: number): LogReading[] {
  const tables = sheet.tables
    .filter(({ name }) => !/^QA_/iu.test(name))
    .flatMap((table) => logInTable(sheet, table, year));
  const outside = sheet.tables.length === 0 ? sheet : withoutTables(sheet);
  return [...tables, ...logBlocks(outside).map((block) => readBlock(outside, block, null, year))]
    .filter(({ confidence }) => confidence >= LEAST_CONFIDENCE)
    .sort((one, other) => other.confidence - one.confidence || one.parts[0].headerRow - other.parts[0].headerRow);
}

/**
 * The log that a person says is in a range: of the blocks that are found the one whose header begins the range, else
 * whatever stands below the range's first row.
 */
export function logInRange(sheet: SheetContent, range: SheetBlock, year?: number): LogReading {
  const table = sheet.tables.find(
    ({ firstRow, firstColumn }) => firstRow === range.firstRow && firstColumn === range.firstColumn,
  );
  const given = givenBlock(sheet, range);
  const found = table
    ? undefined
    : logBlocks(sheet).find(
        ({ band, first, last }) =>
          first === given.first && last === given.last && band.top <= given.band.top && given.band.top <= band.bottom,
      );
  const block = found ? { ...found, bottom: given.bottom } : given;
  return readBlock(sheet, block, table?.name ?? null, year);
}

function logInTable(sheet: SheetContent, table: SheetContent['tables'][number], year?: number): LogReading[] {
  const isRead = table.firstRow >= sheet.firstRow && table.firstRow - sheet.firstRow < sheet.values.length;
  return isRead ? [readBlock(sheet, givenBlock(sheet, table), table.name, year)] : [];
}

/** The header of a table, or of a range that was chosen, is its first row; full marks may stand below it. */
function givenBlock(sheet: SheetContent, range: SheetBlock): LogBlock {
  const top = range.firstRow - sheet.firstRow;
  const first = range.firstColumn - sheet.firstColumn;
  const last = first + range.columns - 1;
  const found = headerBandAt(sheet, top);
  const headers = (sheet.values[top] ?? []).map((cell) => String(cell).trim());
  const plain: HeaderBand = {
    ...{ top, bottom: top, texts: headers },
    headings: (sheet.values[top - 1] ?? []).map((cell) => (typeof cell === 'string' ? cell : '')),
    fullMarks: headers.map(() => null),
  };
  return { band: found ?? plain, first, last, bottom: Math.min(top + range.rows, sheet.values.length) - 1 };
}

function withoutTables(sheet: SheetContent): SheetContent {
  const inTable = (row: number, column: number): boolean =>
    sheet.tables.some(
      (table) =>
        row >= table.firstRow &&
        row < table.firstRow + table.rows &&
        column >= table.firstColumn &&
        column < table.firstColumn + table.columns,
    );
  const values = sheet.values.map((row, r) =>
    row.map((cell, c): CellValue => (inTable(sheet.firstRow + r, sheet.firstColumn + c) ? '' : cell)),
  );
  return { ...sheet, values };
}

function readBlock(sheet: SheetContent, block: LogBlock, table: string | null, year?: number): LogReading {
  const { band, first, last } = block;
  const rows = cutRows(sheet, block);
  const guessed = columnsOf(block, rows);
  const read = readRows(sheet, block, guessed, rows);
  const columns = withGreatestPoints(
    guessed,
    read.rows.map(({ cells }) => cells),
  );
  const titles = titlesAbove(sheet, band.top);
  const period: PeriodHint = {
    ...(year !== undefined && { year }),
    ...periodHint([...titles, sheet.name]),
  };
  const lastRow = read.rows[read.rows.length - 1]?.row ?? sheet.firstRow + band.bottom;
  return {
    shape: 'rows',
    columns,
    parts: [
      {
        ...{ sheet: sheet.name, table, headerRow: sheet.firstRow + band.bottom },
        ...(band.top < band.bottom && { headerTop: sheet.firstRow + band.top }),
        ...{ firstColumn: sheet.firstColumn + first, lastColumn: sheet.firstColumn + last, lastRow },
        ...{ evaluations: read.rows.length, day: null, agent: null, period },
      },
    ],
    ...read,
    confidence: logConfidence({ name: sheet.name, titles, columns, ...read }),
  };
}

/** Titles stand at the top of a sheet, or right above a header further down. */
function titlesAbove({ values }: SheetContent, top: number): string[] {
  const rows = [
    ...values.slice(Math.max(0, top - TITLE_ROWS), top).reverse(),
    ...values.slice(0, Math.min(TITLE_ROWS, top)),
  ];
  return rows
    .map((row) => row.filter((cell) => !isBlank(cell)))
    .filter((filled) => filled.length <= MOST_TITLES)
    .flatMap((filled) => filled.filter((cell) => typeof cell === 'string'));
}

function cutRows(sheet: SheetContent, { band, first, last, bottom }: LogBlock): (readonly CellValue[])[] {
  const below = sheet.values.slice(band.bottom + 1, bottom + 1);
  const width = Math.max(0, ...sheet.values.slice(band.top, band.bottom + 1).map((row) => row.length));
  return first === 0 && last >= width - 1 ? below : below.map((row) => row.slice(first, last + 1));
}

/** The rows that hold evaluations must be known to read the columns, and the columns to know the rows: twice is enough. */
function columnsOf({ band, first, last }: LogBlock, rows: readonly (readonly CellValue[])[]): ColumnMapping[] {
  const cut = <Cell>(cells: readonly Cell[], blank: Cell): Cell[] =>
    Array.from({ length: last - first + 1 }, (_, column) => cells[first + column] ?? blank);
  const guess = (kept: readonly (readonly CellValue[])[]): ColumnMapping[] =>
    guessColumns(cut(band.texts, ''), kept, cut(band.headings, ''), cut(band.fullMarks, null));
  const sample = sampleRows(rows);
  const kindOf = rowKinds(guess(sample.slice(0, DRAFT_ROWS)));
  return guess(sample.filter((row) => kindOf(row) === 'evaluation'));
}

/** Rows enough to tell evaluations from the rows between them. */
const DRAFT_ROWS = 60;

function readRows(
  sheet: SheetContent,
  { band, first }: LogBlock,
  columns: readonly ColumnMapping[],
  rows: readonly (readonly CellValue[])[],
): Pick<LogReading, 'rows' | 'excluded'> {
  const kindOf = rowKinds(columns);
  const column = sheet.firstColumn + first;
  const evaluations: EvaluationRow[] = [];
  const excluded: ExcludedRow[] = [];
  rows.forEach((cells, index) => {
    const kind = kindOf(cells);
    const row = sheet.firstRow + band.bottom + 1 + index;
    if (kind === 'evaluation') evaluations.push({ sheet: sheet.name, row, column, cells });
    else if (kind !== 'prepared') excluded.push({ sheet: sheet.name, row, kind, text: firstText(cells) });
  });
  return { rows: evaluations, excluded };
}

function firstText(cells: readonly CellValue[]): string {
  return String(cells.find((cell) => !isBlank(cell)) ?? '').trim();
}
