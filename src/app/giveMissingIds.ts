import { dayOfCell } from '../domain/dates/dateWriting';
import { newEvaluationId } from '../domain/evaluation/evaluationId';
import { failWith } from '../domain/failure';
import type { Rubric } from '../domain/rubric/rubric';
import { queueLogAccess, type LogAccess } from '../workbook/logAccess';
import { LogColumns, queueLogPlace } from '../workbook/logPlace';
import { positionsWritten, queueIds, readUnnamedRows, type UnnamedRow } from '../workbook/missingIds';
import { queueRubric } from '../workbook/rubricTable';
import type { BatchContext, ExcelSession } from '../workbook/runExcel';
import { queueSetup, type Setup } from '../workbook/setupTable';
import { syncUnlocked, type SheetLock } from '../workbook/sheetProtection';
import { queueWritable } from '../workbook/workbookGuard';
import { placesOf } from './listLogs';

export interface GivenIds {
  /** Rows that people typed and that have an ID now. */
  readonly given: readonly GivenId[];
  /** Rows that still lack one: their sheet is protected, somebody was moving them, or there were too many at once. */
  readonly waiting: number;
  /** Protected sheets that hold such rows, and whose password was not typed. */
  readonly locked: readonly string[];
}

interface GivenId {
  readonly log: string;
  readonly id: string;
  readonly address: string;
}

/** More rows than these get their IDs when it is called again. */
const ROWS_AT_ONCE = 1000;

/**
 * Rows that people typed into a log without the add-in get their ID, and our formulas where these are missing. What names
 * no contact yet is left as it is. One log (`log`) takes three requests, all logs together four.
 */
export function giveMissingIds(session: ExcelSession, args: { log?: string } = {}): Promise<GivenIds> {
  return session.run('giveMissingIds', (context) => giveIds(context, session, args.log, TRIES));
}

/** How often rows are looked for anew where colleagues keep moving them. */
const TRIES = 3;

async function giveIds(
  context: BatchContext,
  session: ExcelSession,
  name: string | undefined,
  tries: number,
): Promise<GivenIds> {
  const { setup, logs } = await findLogs(context, name);
  const checkWritable = queueWritable(context);
  const readRest = logs.map((columns) => ({
    rubric: queueRubric(context, columns.definition.rubric),
    access: queueLogAccess(context, session, columns),
  }));
  const rows = await readUnnamedRows(context, logs);
  const waiting = rows.flat().length;
  if (waiting === 0) return { given: [], waiting, locked: [] };
  checkWritable();
  const found = logs.flatMap((columns, index): UnnamedLog[] => {
    const { rubric, access } = readRest[index];
    const unnamed = rows[index];
    if (unnamed.length === 0) return [];
    return [{ columns, rows: unnamed, rubric: rubric(setup, columns.definition.language), access: access() }];
  });
  const locked = found.filter((log) => !isOpen(session, log));
  const { given, isAnyMoved } = await give(
    context,
    found.filter((log) => !locked.includes(log)),
  );
  if (isAnyMoved && tries > 1) {
    const later = await giveIds(context, session, name, tries - 1);
    return { ...later, given: [...given, ...later.given] };
  }
  const sheets = locked.map(({ columns }) => columns.place.sheet);
  return { given, waiting: waiting - given.length, locked: [...new Set(sheets)] };
}

interface UnnamedLog {
  readonly columns: LogColumns;
  readonly rows: readonly UnnamedRow[];
  readonly rubric: Rubric;
  readonly access: LogAccess;
}

/** Finds one log, or all of them. */
async function findLogs(context: BatchContext, log: string | undefined): Promise<{ setup: Setup; logs: LogColumns[] }> {
  const readSetup = queueSetup(context);
  const readPlace = log === undefined ? null : queueLogPlace(context, log);
  await context.sync();
  const setup = readSetup();
  if (log !== undefined && readPlace) {
    const definition = setup.log(log) ?? failWith({ code: 'LOG_NOT_FOUND', log });
    return { setup, logs: [new LogColumns(readPlace(), definition)] };
  }
  const places = await placesOf(context, setup);
  const logs = setup.logs().flatMap((definition, index) => {
    const place = places[index];
    return place === null ? [] : [new LogColumns(place, definition)];
  });
  return { setup, logs };
}

function takesInput({ columns, rows, access }: UnnamedLog): boolean {
  return rows.every((row) => access.isInput(row.row, positionsWritten(columns, row)));
}

function isOpen(session: ExcelSession, log: UnnamedLog): boolean {
  return takesInput(log) || session.passwordOf(log.columns.place.sheet) !== null;
}

/** Rows that somebody moved meanwhile get back what they held. */
async function give(
  context: BatchContext,
  logs: readonly UnnamedLog[],
): Promise<{ given: GivenId[]; isAnyMoved: boolean }> {
  if (logs.length === 0) return { given: [], isAnyMoved: false };
  const today = new Date().toISOString().slice(0, 10);
  let room = ROWS_AT_ONCE;
  const batches = logs.map((log) => {
    const rows = log.rows.slice(0, room).map((row) => {
      const day = dayOfCell(log.columns.definition.dates, row.date) ?? today;
      return { ...row, id: newEvaluationId(day, Math.random) };
    });
    room -= rows.length;
    return { ...log, rows };
  });
  const locks = locksOf(batches);
  let written: ReturnType<typeof queueIds>[] = [];
  await syncUnlocked(context, locks, () => {
    written = batches.map(({ columns, rubric, rows, access }, index) =>
      queueIds(context, columns, rubric, rows, access.isProtected && takesInput(logs[index])),
    );
  });
  const isAnyMoved = written.some((write) => write.isAnyWrong());
  if (isAnyMoved) await syncUnlocked(context, locks, () => written.forEach((write) => write.queuePutBack()));
  const given = batches.flatMap(({ columns, rows }, index) => {
    const right = written[index].given();
    return rows
      .filter(({ row }) => right.has(row))
      .map(({ id, row }) => ({ log: columns.place.name, id, address: columns.rowAddress(row) }));
  });
  return { given, isAnyMoved };
}

/** One for each protected sheet that must be opened. */
function locksOf(logs: readonly UnnamedLog[]): SheetLock[] {
  const locks = new Map<string, SheetLock>();
  for (const log of logs) {
    const lock = takesInput(log) ? null : log.access.lock();
    if (lock) locks.set(lock.sheet, lock);
  }
  return [...locks.values()];
}
