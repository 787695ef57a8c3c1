import type { CellValue } from '../cellValue';
import type { ColumnMapping } from './columnMapping';
import { readCriterionHeader } from './criterionHeader';
import { dataExtent } from './dataExtent';
import { guessColumns } from './guessColumns';
import { headerMeaning } from './headerWords';
import type { LogReading } from './logReading';
import { logConfidence } from './logConfidence';
import { normalText } from './normalText';
import { type PeriodHint, periodHint } from './parseDay';
import { isBlank, type SheetContent } from './sheetContent';

/** A range that may be an evaluation log. Rows and columns are zero-based on the sheet, ends inclusive. */
interface LogGuess {
  readonly sheet: string;
  /** The table it is in, if it is in one. */
  readonly table: string | null;
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** The last evaluation among the rows given; the header row where there is none. */
  readonly lastRow: number;
  /** Evaluations among the rows given. */
  readonly evaluations: number;
  /** Whether the rows given reach the end of the sheet; if not, `dataExtent` over the rest finds the true last row. */
  readonly complete: boolean;
  /** Rows above `lastRow` that hold subtotals or remarks. */
  readonly otherRows: readonly number[];
  readonly columns: readonly ColumnMapping[];
  /** Year and month named by titles or the tab: completes dates written without them. */
  readonly period: PeriodHint;
  readonly confidence: number;
}

/** Below this a range is not worth showing to anybody. */
const LEAST_CONFIDENCE = 0.25;
/** Columns known by their words that make a row a header row. */
const LEAST_KNOWN = 3;

/** Everything on a sheet that looks like an evaluation log, surest first; logs of ours (tables named QA_…) never. */
export function findLogs(sheet: SheetContent): LogReading[] {
  return guesses(sheet).map((guess) => readingOf(sheet, guess));
}

function readingOf(sheet: SheetContent, guess: LogGuess): LogReading {
  const { table, headerRow, firstColumn, lastColumn, lastRow, evaluations, period, columns, confidence } = guess;
  const cellsOf = (row: number): readonly CellValue[] =>
    (sheet.values[row - sheet.firstRow] ?? []).slice(
      firstColumn - sheet.firstColumn,
      lastColumn - sheet.firstColumn + 1,
    );
  const below = Array.from({ length: lastRow - headerRow }, (_, index) => headerRow + 1 + index);
  const others = new Set(guess.otherRows);
  return {
    shape: 'rows',
    columns,
    parts: [
      {
        ...{ sheet: sheet.name, table, headerRow, firstColumn, lastColumn, lastRow, evaluations, period },
        day: null,
        agent: null,
      },
    ],
    rows: below
      .filter((row) => !others.has(row))
      .map((row) => ({ sheet: sheet.name, row, column: firstColumn, cells: cellsOf(row) })),
    excluded: guess.otherRows.map((row) => ({
      sheet: sheet.name,
      row,
      kind: 'total',
      text: String(cellsOf(row).find((cell) => !isBlank(cell)) ?? ''),
    })),
    confidence,
  };
}

function guesses(sheet: SheetContent): LogGuess[] {
  const tables = sheet.tables.filter(({ name }) => !/^QA_/iu.test(name)).map((table) => guessInTable(sheet, table));
  return [...tables, ...guessesInCells(sheet)]
    .filter((guess) => guess.confidence >= LEAST_CONFIDENCE)
    .sort(
      (one, other) =>
        other.confidence - one.confidence || one.headerRow - other.headerRow || one.firstColumn - other.firstColumn,
    );
}

/** A block of cells with its header row; all four relative to the used range, ends inclusive. */
interface Block {
  readonly header: number;
  readonly first: number;
  readonly last: number;
  readonly bottom: number;
  readonly known: number;
}

function guessInTable(sheet: SheetContent, table: SheetContent['tables'][number]): LogGuess {
  const header = table.firstRow - sheet.firstRow;
  const first = table.firstColumn - sheet.firstColumn;
  const bottom = Math.min(header + table.rows, sheet.values.length) - 1;
  const block = { header, first, last: first + table.columns - 1, bottom, known: 0 };
  const guess = guessOf(sheet, block, table.name);
  return { ...guess, complete: header + table.rows <= sheet.values.length };
}

function guessesInCells(sheet: SheetContent): LogGuess[] {
  const outside = withoutTables(sheet);
  const candidates = outside.values
    .flatMap((_, row) => headerBlocks(outside, row))
    .sort((one, other) => other.known - one.known || one.header - other.header);
  const chosen: Block[] = [];
  for (const candidate of candidates) {
    const overlaps = chosen.some(
      (block) =>
        candidate.first <= block.last &&
        block.first <= candidate.last &&
        candidate.header <= block.bottom &&
        block.header <= candidate.bottom,
    );
    if (!overlaps) chosen.push(candidate);
  }
  return chosen.map((block) => guessOf(outside, block, null));
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
  const blanked = <Cell>(cells: readonly (readonly Cell[])[], blank: Cell): Cell[][] =>
    cells.map((row, r) => row.map((cell, c) => (inTable(sheet.firstRow + r, sheet.firstColumn + c) ? blank : cell)));
  return { ...sheet, values: blanked<CellValue>(sheet.values, ''), text: blanked(sheet.text, '') };
}

/** The runs of columns for which a row may be the header row: a wholly blank column parts them. */
function headerBlocks(sheet: SheetContent, row: number): Block[] {
  const headers = headersAt(sheet, row);
  const known = headers.map(isKnownHeader);
  if (known.filter(Boolean).length < LEAST_KNOWN) return [];
  const bottom = sheet.values.length - 1;
  const used = headers.map((header, column) => header.trim() !== '' || columnHasData(sheet, column, row + 1, bottom));
  const blocks: Block[] = [];
  for (let first = 0; first < used.length; first += 1) {
    if (!used[first] || (first > 0 && used[first - 1])) continue;
    let last = first;
    while (used[last + 1]) last += 1;
    // Figures or remarks beside the log stand under no header.
    let named = last;
    while (named > first && headers[named]?.trim() === '') named -= 1;
    const count = known.slice(first, named + 1).filter(Boolean).length;
    const end = blockBottom(sheet, row, first, named);
    // Another header row directly below: this one is the upper half of a header of two rows.
    if (count < LEAST_KNOWN || (end === row && row < bottom)) continue;
    blocks.push({ header: row, first, last: named, bottom: end, known: count });
  }
  return blocks;
}

/** The rows of a block end above another header row that differs from its own. */
function blockBottom(sheet: SheetContent, header: number, first: number, last: number): number {
  const own = headersAt(sheet, header)
    .slice(first, last + 1)
    .map(normalText);
  for (let row = header + 1; row < sheet.text.length; row += 1) {
    const cells = (sheet.text[row] ?? []).slice(first, last + 1);
    const known = cells.filter(isKnownHeader);
    const repeated = cells.filter((cell, column) => cell !== '' && normalText(cell) === own[column]).length;
    if (known.length >= LEAST_KNOWN && repeated < LEAST_KNOWN && !hasNumbers(sheet.values[row]?.slice(first, last + 1)))
      return row - 1;
  }
  return sheet.values.length - 1;
}

/** Cells of data are looked at too, so what cannot be a header is put aside first. */
function isKnownHeader(text: string): boolean {
  if (text === '' || text.length > 40 || !Number.isNaN(Number(text))) return false;
  return headerMeaning(text) !== null || readCriterionHeader(text).points !== null;
}

function hasNumbers(row: readonly CellValue[] = []): boolean {
  return row.some((cell) => typeof cell === 'number');
}

function columnHasData(sheet: SheetContent, column: number, from: number, to: number): boolean {
  for (let row = from; row <= to; row += 1) if (!isBlank(sheet.values[row]?.[column])) return true;
  return false;
}

/** A header merged over two rows stands in the upper one. */
function headersAt(sheet: SheetContent, row: number): string[] {
  return (sheet.text[row] ?? []).map((cell, column) => {
    const above = sheet.text[row - 1]?.[column] ?? '';
    return cell.trim() === '' && headerMeaning(above) !== null ? above : cell;
  });
}

function guessOf(sheet: SheetContent, block: Block, table: string | null): LogGuess {
  const { header, first, last, bottom } = block;
  const cut = <Cell>(row: readonly Cell[] | undefined): Cell[] => (row ?? []).slice(first, last + 1);
  const headers = cut(table === null ? headersAt(sheet, header) : sheet.text[header]);
  const rows = sheet.values.slice(header + 1, bottom + 1).map((row) => cut(row));
  const aboveHeaders = cut(sheet.text[header - 1]);
  // The rows that hold evaluations must be known to read the columns, and the columns to know the rows: twice is enough.
  const draft = guessColumns(headers, rows, aboveHeaders);
  const kept = rows.slice(0, dataExtent(draft, rows).rows);
  const columns = guessColumns(headers, kept, aboveHeaders);
  const extent = dataExtent(columns, rows);
  const titles = sheet.text.slice(0, header).flatMap((row) => row.filter((cell) => cell.trim() !== ''));
  return {
    sheet: sheet.name,
    table,
    headerRow: sheet.firstRow + header,
    firstColumn: sheet.firstColumn + first,
    lastColumn: sheet.firstColumn + last,
    lastRow: sheet.firstRow + header + extent.rows,
    evaluations: extent.evaluations,
    complete: sheet.values.length >= sheet.rowCount,
    otherRows: extent.otherRows.map((row) => sheet.firstRow + header + 1 + row),
    columns,
    period: periodHint([...titles, sheet.name]),
    confidence: logConfidence(sheet.name, columns, extent),
  };
}
