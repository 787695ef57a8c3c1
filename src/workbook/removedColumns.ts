import { placeName, rangeAddress, SHEET_ROWS } from '../domain/address';
import { failWith } from '../domain/failure';
import type { AddedColumn, AdoptionRecord } from './adoptionRecord';
import { readFormulas } from './columnFormulas';
import type { LogColumns, LogPlace } from './logPlace';
import { queueLogStands } from './logStands';
import { restored } from './restored';

/** Formulas of one answer: some hundred characters each stay well under the 5 MB that Excel on the web allows. */
const FORMULAS_A_REQUEST = 4000;

/** Our columns beside a log, as they stand now. */
export interface OwnColumns {
  readonly columns: LogColumns;
  /** Each of our columns that still stands, and what it was like before. */
  readonly own: readonly OwnColumn[];
  /** Rows that hold formulas of ours, and so nothing of anybody else. */
  readonly runs: readonly Run[];
}

interface OwnColumn extends Omit<AddedColumn, 'header'> {
  /** On the sheet. */
  readonly column: number;
}

interface Run {
  readonly row: number;
  readonly count: number;
  /** Whether we dressed the cells, and not only put formulas into them. */
  readonly isDressed: boolean;
}

/**
 * Finds our columns beside logs, in as many requests as the formulas of their longest column need. Fails with
 * CELLS_NOT_EMPTY where people added columns of their own to a table behind ours.
 */
export async function findOwnColumns(
  context: Excel.RequestContext,
  logs: readonly { readonly columns: LogColumns; readonly record: AdoptionRecord }[],
): Promise<OwnColumns[]> {
  const isOurs = await readOurRows(context, logs);
  return logs.map(({ columns, record }, index) => {
    const { place } = columns;
    const own = record.columns.flatMap(({ header, ...before }) => {
      const position = place.headers.indexOf(header);
      return position < 0 ? [] : [{ column: place.firstColumn + position, ...before }];
    });
    refuseForeign(place, own);
    return { columns, own, runs: runsOf(place.headerRow + 1, isOurs[index]) };
  });
}

function refuseForeign(place: LogPlace, own: OwnColumns['own']): void {
  if (place.kind === 'range' || own.length === 0) return;
  const end = place.firstColumn + place.headers.length;
  const after = Math.max(...own.map(({ column }) => column)) + 1;
  if (after === end) return;
  const where = placeName(place.sheet, rangeAddress(place.headerRow, after, 1, end - after));
  failWith({ code: 'CELLS_NOT_EMPTY', where });
}

interface Look {
  readonly isOurs: boolean;
  readonly isDressed: boolean;
}

/** Of each row below the header whether it holds a formula for the final score, and whether it was dressed. */
async function readOurRows(
  context: Excel.RequestContext,
  logs: readonly { readonly columns: LogColumns; readonly record: AdoptionRecord }[],
): Promise<Look[][]> {
  const below = logs.map(({ columns }) => (columns.has('final') ? queueFilledBelow(context, columns) : null));
  await context.sync();
  const finals = logs.map(({ columns }, index) => {
    const { sheet, headerRow } = columns.place;
    const rows = below[index]?.() ?? 0;
    return { sheet, column: rows > 0 ? columns.sheetColumn('final') : 0, row: headerRow + 1, rows };
  });
  // What the pane, or an ID given later, made an evaluation of a row that was not dressed, dressed it too.
  const ids = logs.map(({ columns, record: { dressed = Infinity } }, index) => {
    const rows = columns.has('id') ? Math.max(0, finals[index].rows - dressed) : 0;
    return {
      ...finals[index],
      column: rows > 0 ? columns.sheetColumn('id') : 0,
      row: finals[index].row + finals[index].rows - rows,
      rows,
    };
  });
  const cells = await readFormulas(context, [...finals, ...ids], FORMULAS_A_REQUEST);
  return logs.map((_log, index) => {
    const spareIds = cells[logs.length + index];
    const dressed = finals[index].rows - spareIds.length;
    return cells[index].map((cell, row) => ({
      isOurs: typeof cell === 'string' && cell.startsWith('='),
      isDressed: row < dressed || spareIds[row - dressed] !== '',
    }));
  });
}

/** Rows down to the last filled one of the column: the sheet may be in use much further down. */
function queueFilledBelow(context: Excel.RequestContext, columns: LogColumns): () => number {
  const { sheet, headerRow } = columns.place;
  const column = context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(headerRow, columns.sheetColumn('final'), SHEET_ROWS - headerRow, 1);
  const used = column.getUsedRangeOrNullObject(true);
  used.load('rowIndex,rowCount');
  return () => lastRowOf(used, headerRow) - headerRow;
}

function lastRowOf(used: Excel.Range, otherwise: number): number {
  return used.isNullObject ? otherwise : used.rowIndex + used.rowCount - 1;
}

function runsOf(firstRow: number, rows: readonly Look[]): Run[] {
  const runs: { row: number; count: number; isDressed: boolean }[] = [];
  rows.forEach(({ isOurs, isDressed }, index) => {
    if (!isOurs) return;
    const last = runs.at(-1);
    if (last?.isDressed === isDressed && last.row + last.count === firstRow + index) last.count += 1;
    else runs.push({ row: firstRow + index, count: 1, isDressed });
  });
  return runs;
}

/** Cells of ours that are cleared at once: so many formulas can be read before, to be put back if need be. */
const CELLS_A_REQUEST = 20_000;

interface Piece extends Run {
  readonly log: OwnColumns;
}

/** What one request clears: rows of some logs. */
export type ClearedRows = readonly Piece[];

/** The rows of our columns in pieces that are cleared one request each. */
export function rowsToClear(logs: readonly OwnColumns[]): ClearedRows[] {
  const requests: Piece[][] = [];
  let room = 0;
  for (const log of logs) {
    for (const run of log.own.length === 0 ? [] : log.runs) {
      for (let done = 0; done < run.count;) {
        if (room < log.own.length) {
          requests.push([]);
          room = CELLS_A_REQUEST;
        }
        const count = Math.min(run.count - done, Math.floor(room / log.own.length));
        requests[requests.length - 1].push({ ...run, log, row: run.row + done, count });
        room -= count * log.own.length;
        done += count;
      }
    }
  }
  return requests;
}

/** What was cleared, and what it takes to be sure that it was ours. */
export interface Clearing {
  /** A log that a colleague moved meanwhile, null where all stand. */
  readonly moved: () => OwnColumns | null;
  readonly queuePutBack: () => void;
}

/** Queues clearing rows of our columns; Excel clears without asking, so that a log that moved is seen afterwards only. */
export function queueClearRows(context: Excel.RequestContext, pieces: ClearedRows): Clearing {
  const logs = [...new Set(pieces.map(({ log }) => log))];
  const stand = logs.map(({ columns }) => queueLogStands(context, columns));
  const cleared = pieces.map(({ log, ...run }) => queueClear(context, log, run));
  return {
    moved: () => logs.find((_log, index) => !stand[index]()) ?? null,
    queuePutBack: () => cleared.forEach((putBack) => putBack()),
  };
}

/** Queues taking away what hangs on our columns, and their headers, by which until then a repetition knows them. */
export function queueClearHeaders(context: Excel.RequestContext, logs: readonly OwnColumns[]): Clearing {
  const stand = logs.map(({ columns }) => queueLogStands(context, columns));
  const putBacks = logs.map((log) => {
    const { columns, own, runs } = log;
    const { place } = columns;
    const sheet = sheetOf(context, log);
    const last = runs.at(-1);
    const rows = last ? last.row + last.count - place.headerRow - 1 : 0;
    for (const { first, width } of rows > 0 ? blocksOf(log) : []) {
      sheet.getRangeByIndexes(place.headerRow + 1, first, rows, width).conditionalFormats.clearAll();
    }
    for (const { column, width } of own) sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
    const putTableBack = place.kind === 'table' && own.length > 0 ? queueNarrow(context, log) : null;
    const putHeaderBack = queueClear(context, log, { row: place.headerRow, count: 1, isDressed: true });
    return () => {
      putHeaderBack();
      putTableBack?.();
    };
  });
  return {
    moved: () => logs.find((_log, index) => !stand[index]()) ?? null,
    queuePutBack: () => putBacks.forEach((putBack) => putBack()),
  };
}

/** Gives what queues putting back what the cells held. */
function queueClear(context: Excel.RequestContext, log: OwnColumns, { row, count, isDressed }: Run): () => void {
  // Looks first: once the formulas are gone, a repetition does not know these rows for ours.
  for (const { column, format = 'General', unlocked } of isDressed ? [] : log.own) {
    const cells = sheetOf(context, log).getRangeByIndexes(row, column, count, 1);
    if (format !== null) cells.numberFormat = constant(format, count);
    if (unlocked) cells.format.protection.locked = true;
  }
  const cleared = blocksOf(log).map(({ first, width }) => {
    const at = (): Excel.Range => sheetOf(context, log).getRangeByIndexes(row, first, count, width);
    const before = at();
    before.load('values,formulas');
    if (!isDressed) at().conditionalFormats.clearAll();
    at().clear(isDressed ? 'All' : 'Contents');
    return { at, before };
  });
  return () => {
    for (const { at, before } of cleared) at().formulas = restored(before);
  };
}

function constant(format: string, count: number): string[][] {
  return Array.from({ length: count }, () => [format]);
}

/** A table without our columns; gives what makes it as wide as it was. */
function queueNarrow(context: Excel.RequestContext, { columns: { place }, own }: OwnColumns): () => void {
  const table = context.workbook.tables.getItem(place.name);
  const before = table.getRange();
  before.load('address');
  const sheet = context.workbook.worksheets.getItem(place.sheet);
  const theirs = sheet.getRangeByIndexes(0, place.firstColumn, 1, place.headers.length - own.length).getEntireColumn();
  table.resize(table.getRange().getIntersection(theirs));
  return () => queueResize(table, before);
}

function queueResize(table: Excel.Table, range: Excel.Range): void {
  table.resize(range.address);
}

function sheetOf(context: Excel.RequestContext, { columns }: OwnColumns): Excel.Worksheet {
  return context.workbook.worksheets.getItem(columns.place.sheet);
}

function blocksOf({ own }: OwnColumns): { first: number; width: number }[] {
  return sideBySide(own.map(({ column }) => column));
}

function sideBySide(columns: readonly number[]): { first: number; width: number }[] {
  const blocks: { first: number; width: number }[] = [];
  for (const column of [...columns].sort((one, other) => one - other)) {
    const last = blocks.at(-1);
    if (last && last.first + last.width === column) last.width += 1;
    else blocks.push({ first: column, width: 1 });
  }
  return blocks;
}
