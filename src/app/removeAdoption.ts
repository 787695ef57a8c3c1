import { failWith } from '../domain/failure';
import { AGENTS_TABLE, queueAgents } from '../workbook/agentsTable';
import { adoptionKey, adoptionRecord, type AdoptionRecord } from '../workbook/adoptionRecord';
import { LogColumns } from '../workbook/logPlace';
import { readColumnsOfLogs } from '../workbook/logValues';
import { isMovedAway } from '../workbook/excelFailure';
import { queueDeleteName, queueDeleteTable, queueOwnTables, type OwnTable } from '../workbook/ownSheets';
import { queueNamePresence, queueTableCheck } from '../workbook/presence';
import {
  findOwnColumns,
  queueClearHeaders,
  queueClearRows,
  rowsToClear,
  type Clearing,
  type OwnColumns,
} from '../workbook/removedColumns';
import { evaluationTableName, rubricTableName } from '../workbook/rubricTable';
import type { BatchContext, ExcelSession } from '../workbook/runExcel';
import {
  OWN_SETUP_KEYS,
  queueDeleteSetupRows,
  queueSetup,
  queueSetupRows,
  SETUP_TABLE,
  type LogDefinition,
  type Setup,
  type SetupRow,
} from '../workbook/setupTable';
import { queueSheetLock, syncUnlocked, type SheetLock } from '../workbook/sheetProtection';
import { queueStandingSummary } from '../workbook/summarySheet';
import { queueWritable } from '../workbook/workbookGuard';
import { placesOf } from './listLogs';

export interface RemovalArguments {
  /** Any log of the adoption: the parts that were adopted with it go together. */
  readonly log: string;
  /** Evaluations that the pane saved since stay in their columns, without our scores. */
  readonly keepEvaluations?: boolean;
}

export interface RemovedAdoption {
  readonly logs: readonly string[];
  /** Sheets of ours that were deleted, because nothing else used them. */
  readonly sheets: string[];
  /** Evaluations saved since the adoption: they stay as rows of the people's own. */
  readonly kept: number;
}

interface AdoptedLog {
  readonly definition: LogDefinition;
  readonly record: AdoptionRecord;
}

/**
 * Takes back an adoption: our columns with what hangs on them, the names, the standard and the sheets that nothing else
 * uses. What people had and what was typed into their columns stays; the workbook is as it was before. Fails with
 * NOT_ADOPTED, LOG_IN_USE where a summary reads the log, ADOPTION_HAS_EVALUATIONS where the pane saved some since and
 * nobody said that they may stay.
 */
export function removeAdoption(session: ExcelSession, args: RemovalArguments): Promise<RemovedAdoption> {
  return session.run('removeAdoption', async (context) => {
    const readSetup = queueSetup(context);
    const readSummary = queueStandingSummary(context);
    const refuseUnwritable = queueWritable(context, 'sheets');
    await context.sync();
    refuseUnwritable();
    const setup = readSetup();
    const adopted = adoptedTogether(setup, args.log);
    const summary = readSummary();
    if (summary.sheet !== null) failWith({ code: 'LOG_IN_USE', log: args.log, sheet: summary.sheet });

    const logs = await standingLogs(context, setup, adopted);
    const kept = await savedSince(context, logs);
    // Evaluations in a table of ours have no other place to stay.
    const isOwnTable = adopted.some(({ definition }) => isCollected(definition));
    if (kept > 0 && (isOwnTable || args.keepEvaluations !== true)) {
      failWith({ code: 'ADOPTION_HAS_EVALUATIONS', log: args.log, count: kept });
    }
    const own = await findOwnColumns(context, logs);
    const locks = logs.map(({ columns }) => queueSheetLock(context, session, columns.place.sheet));
    const gone = adopted.map(({ definition }) => definition);
    const readLeaving = queueLeaving(context, gone);
    await context.sync();
    // As it stands now: what a colleague deletes meanwhile is gone all the same.
    const { tables } = readLeaving();
    await clearColumns(
      context,
      own,
      locks.map((read) => read()),
    );
    await clearSheets(context, gone, TRIES);
    return {
      logs: gone.map(({ log }) => log),
      sheets: tables.filter(({ isAlone }) => isAlone).map(({ sheet }) => sheet),
      kept,
    };
  });
}

/** The logs that were adopted in one go with this one. */
function adoptedTogether(setup: Setup, log: string): AdoptedLog[] {
  if (!setup.log(log)) failWith({ code: 'LOG_NOT_FOUND', log });
  const { first } = adoptionRecord(setup, log) ?? failWith({ code: 'NOT_ADOPTED', log });
  return setup.logs().flatMap((definition) => {
    const record = adoptionRecord(setup, definition.log);
    return record?.first === first ? [{ definition, record }] : [];
  });
}

/** Those whose table or name still stands; what an earlier try cleared is passed over. */
async function standingLogs(
  context: BatchContext,
  setup: Setup,
  adopted: readonly AdoptedLog[],
): Promise<{ columns: LogColumns; record: AdoptionRecord }[]> {
  const places = await placesOf(context, setup);
  const all = setup.logs();
  return adopted.flatMap(({ definition, record }) => {
    const place = places[all.findIndex(({ log }) => log === definition.log)];
    if (!place) return [];
    const columns = Object.entries(definition.columns).filter(([, header]) => place.headers.includes(String(header)));
    return [{ columns: new LogColumns(place, { ...definition, columns: Object.fromEntries(columns) }), record }];
  });
}

const HALF_SECOND = 0.5 / 86_400;

/** Evaluations that the pane saved after the adoption. */
async function savedSince(
  context: BatchContext,
  logs: readonly { readonly columns: LogColumns; readonly record: AdoptionRecord }[],
): Promise<number> {
  const read = await readColumnsOfLogs(
    context,
    logs.map(({ columns }) => ({ columns, keys: ['evaluatedAt'] })),
  );
  return read.reduce((sum, [times], index) => {
    const { at } = logs[index].record;
    // Times are whole seconds, and cells keep 15 digits of them.
    return sum + times.filter(([time]) => typeof time === 'number' && time > at - HALF_SECOND).length;
  }, 0);
}

type Locks = readonly (SheetLock | null)[];

/** Rows first, headers last: by these a repetition finds what is left. */
async function clearColumns(context: BatchContext, own: readonly OwnColumns[], locks: Locks): Promise<void> {
  for (const pieces of rowsToClear(own)) {
    // One after the other: each puts back what it met where a colleague moved the log.
    await clearOrPutBack(context, locks, () => queueClearRows(context, pieces));
  }
  await clearOrPutBack(context, locks, () => queueClearHeaders(context, own));
}

async function clearOrPutBack(context: BatchContext, locks: Locks, queue: () => Clearing): Promise<void> {
  let clearing: Clearing | undefined;
  await syncUnlocked(context, locks, () => {
    clearing = queue();
  });
  const moved = clearing?.moved();
  if (!moved) return;
  await syncUnlocked(context, locks, () => clearing?.queuePutBack());
  failWith({ code: 'ROW_CHANGED', where: moved.columns.rowAddress(moved.columns.place.headerRow) });
}

/** How often sheets are looked at anew where colleagues delete some of them meanwhile. */
const TRIES = 3;

interface LeavingSheets {
  readonly setup: Setup;
  readonly names: readonly string[];
  readonly tables: readonly OwnTable[];
  /** Rows of the set-up. */
  readonly keys: readonly string[];
}

/** Queues looking at what goes with the logs: names, and what nothing uses any more; call the result after the sync. */
function queueLeaving(context: BatchContext, gone: readonly LogDefinition[]): () => LeavingSheets {
  const readSetup = queueSetup(context);
  const readTables = queueOwnTables(context, [
    ...tablesOf(
      gone,
      gone.map(({ rubric }) => rubric),
    ),
    ...OURS,
  ]);
  const readAgents = queueAgents(context);
  const ranges = gone.filter(({ kind }) => kind === 'range').map(({ log }) => log);
  const named = ranges.map((name) => ({ name, isThere: queueNamePresence(context, name) }));
  return () => {
    const setup = readSetup();
    const unused = unusedAfter(setup, gone);
    const isPeoples = readAgents().some(
      ({ leader, hired, business, from, to }) => leader + hired + business + from + to !== '',
    );
    return {
      setup,
      names: named.filter(({ isThere }) => isThere()).map(({ name }) => name),
      tables: readTables().filter(
        ({ table }) => unused.tables.includes(table) && !(table === AGENTS_TABLE && isPeoples),
      ),
      keys: unused.keys,
    };
  };
}

/** Names, and the sheets that nothing uses any more; the set-up last. */
async function clearSheets(context: BatchContext, gone: readonly LogDefinition[], tries: number): Promise<void> {
  const readLeaving = queueLeaving(context, gone);
  await context.sync();
  const { setup, names, tables, keys } = readLeaving();
  try {
    if (setup.present) queueTableCheck(context, SETUP_TABLE);
    for (const name of names) queueDeleteName(context, name);
    for (const table of tables) queueDeleteTable(context, table);
    const isLeft = setup.present && !tables.some(({ table }) => table === SETUP_TABLE);
    const readWrong = isLeft ? queueDeleteSetupRows(context, setup, keys) : () => [];
    await context.sync();
    const wrong = readWrong();
    if (wrong.length === 0) return;
    await putRowsBack(context, wrong);
  } catch (error) {
    if (tries === 1 || !isMovedAway(error)) throw error;
  }
  await clearSheets(context, gone, tries - 1);
}

async function putRowsBack(context: BatchContext, rows: readonly SetupRow[]): Promise<void> {
  const readSetup = queueSetup(context);
  await context.sync();
  queueSetupRows(context, readSetup(), rows);
  await context.sync();
}

/** In the order in which they go: the set-up last. */
const OURS = [AGENTS_TABLE, SETUP_TABLE];

/** What nothing uses once these logs are gone: keys of the set-up, a log's own last, and tables of ours. */
function unusedAfter(setup: Setup, logs: readonly LogDefinition[]): { keys: string[]; tables: string[] } {
  const gone = new Set(logs.map(({ log }) => log));
  const left = setup.logs().filter(({ log }) => !gone.has(log));
  const rubrics = [...new Set(logs.map(({ rubric }) => rubric))].filter(
    (rubric) => !left.some((log) => log.rubric === rubric),
  );
  const keys = [
    ...setup.keys.filter((key) => rubrics.some((rubric) => key.startsWith(`rubric:${rubric}:`))),
    ...[...gone].map(adoptionKey),
    ...[...gone].map((log) => `log:${log}`),
  ];
  const isLast = setup.keys.every((key) => keys.includes(key) || OWN_SETUP_KEYS.includes(key));
  return { keys, tables: [...tablesOf(logs, rubrics), ...(isLast ? OURS : [])] };
}

function tablesOf(logs: readonly LogDefinition[], rubrics: readonly string[]): string[] {
  return [...logs.filter(isCollected).map(({ log }) => log), ...new Set(rubrics.map(rubricTableName))];
}

/** Whether a log is a table of ours, filled from one of another shape. */
function isCollected({ log, rubric }: LogDefinition): boolean {
  return log === evaluationTableName(rubric);
}
