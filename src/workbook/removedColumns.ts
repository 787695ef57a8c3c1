import { placeName, rangeAddress, SHEET_ROWS } from '../domain/address';
import { failWith } from '../domain/failure';
import type { AdoptionRecord } from './adoptionRecord';
import { readFormulas } from './columnFormulas';
import type { LogColumns, LogPlace } from './logPlace';
import { queueLogStands } from './logStands';
import { restored } from './restored';

/** Formulas of one answer: some hundred characters each stay well under the 5 MB that Excel on the web allows. */
const FORMULAS_A_REQUEST = 4000;

/** Our columns beside a log, as they stand now. */
export interface OwnColumns {
  readonly columns: LogColumns;
  /** Column on the sheet of each of our columns that still stands, and the width it had before. */
  readonly own: readonly { readonly column: number; readonly width: number }[];
  /** Rows that hold formulas of ours, and so nothing of anybody else. */
  readonly runs: readonly Run[];
}

interface Run {
  readonly row: number;
  readonly count: number;
}

/**
 * Finds our columns beside logs, in as many requests as the formulas of their longest column need. Fails with
 * CELLS_NOT_EMPTY where people added columns of their own to a table behind ours.
 */
export async function findOwnColumns(
  context: Excel.RequestContext,
  logs: readonly { readonly columns: LogColumns; readonly record: AdoptionRecord }[],
): Promise<OwnColumns[]> {
  const formulas = await readFinals(
    context,
    logs.map(({ columns }) => columns),
  );
  return logs.map(({ columns, record }, index) => {
    const { place } = columns;
    const own = record.columns.flatMap(({ header, width }) => {
      const position = place.headers.indexOf(header);
      return position < 0 ? [] : [{ column: place.firstColumn + position, width }];
    });
    refuseForeign(place, own);
    return { columns, own, runs: runsOf(place.headerRow + 1, formulas[index]) };
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

/** Whether each row below the header holds a formula for the final score, for each log. */
async function readFinals(context: Excel.RequestContext, logs: readonly LogColumns[]): Promise<boolean[][]> {
  const below = logs.map((columns) => (columns.has('final') ? queueFilledBelow(context, columns) : null));
  await context.sync();
  const cells = logs.map((columns, index) => {
    const { sheet, headerRow } = columns.place;
    const rows = below[index]?.() ?? 0;
    return { sheet, column: rows > 0 ? columns.sheetColumn('final') : 0, row: headerRow + 1, rows };
  });
  const formulas = await readFormulas(context, cells, FORMULAS_A_REQUEST);
  return formulas.map((column) => column.map((cell) => typeof cell === 'string' && cell.startsWith('=')));
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

function runsOf(firstRow: number, isOurs: readonly boolean[]): Run[] {
  const runs: { row: number; count: number }[] = [];
  isOurs.forEach((ours, index) => {
    if (!ours) return;
    const last = runs.at(-1);
    if (last && last.row + last.count === firstRow + index) last.count += 1;
    else runs.push({ row: firstRow + index, count: 1 });
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
        requests[requests.length - 1].push({ log, row: run.row + done, count });
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
  const cleared = pieces.map(({ log, row, count }) => queueClear(context, log, row, count));
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
    const putHeaderBack = queueClear(context, log, place.headerRow, 1);
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
function queueClear(context: Excel.RequestContext, log: OwnColumns, row: number, count: number): () => void {
  const cleared = blocksOf(log).map(({ first, width }) => {
    const at = (): Excel.Range => sheetOf(context, log).getRangeByIndexes(row, first, count, width);
    const before = at();
    before.load('values,formulas');
    at().clear('All');
    return { at, before };
  });
  return () => {
    for (const { at, before } of cleared) at().formulas = restored(before);
  };
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
