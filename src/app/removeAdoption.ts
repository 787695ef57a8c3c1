import { failWith } from '../domain/failure';
import { AGENTS_TABLE, queueAgents } from '../workbook/agentsTable';
import { adoptionKey, adoptionRecord, type AdoptionRecord } from '../workbook/adoptionRecord';
import { LogColumns } from '../workbook/logPlace';
import { readColumnsOfLogs } from '../workbook/logValues';
import { queueDeleteTable, queueOwnTables, type OwnTable } from '../workbook/ownSheets';
import {
  findOwnColumns,
  queueClearHeaders,
  queueClearRows,
  rowsToClear,
  type ClearedRows,
  type Clearing,
  type OwnColumns,
} from '../workbook/removedColumns';
import { rubricTableName } from '../workbook/rubricTable';
import type { BatchContext, ExcelSession } from '../workbook/runExcel';
import {
  OWN_SETUP_KEYS,
  queueDeleteSetupRows,
  queueSetup,
  SETUP_TABLE,
  type LogDefinition,
  type Setup,
} from '../workbook/setupTable';
import { queueSheetLock, syncUnlocked } from '../workbook/sheetProtection';
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
  readonly sheets: readonly string[];
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
    if (kept > 0 && args.keepEvaluations !== true) {
      failWith({ code: 'ADOPTION_HAS_EVALUATIONS', log: args.log, count: kept });
    }
    const own = await findOwnColumns(context, logs);
    const unused = unusedAfter(setup, adopted);
    const readTables = queueOwnTables(context, unused.tables);
    const readAgents = queueAgents(context);
    const locks = logs.map(({ columns }) => queueSheetLock(context, session, columns.place.sheet));
    await context.sync();
    const isOurList = readAgents().every(
      ({ leader, hired, business, from, to }) => !(leader || hired || business || from || to),
    );
    const tables = readTables().filter(({ table }) => table !== AGENTS_TABLE || isOurList);
    await leave(context, {
      setup,
      own,
      tables,
      keys: unused.keys,
      locks: locks.map((read) => read()),
    });
    return {
      logs: adopted.map(({ definition }) => definition.log),
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
    return sum + times.filter(([time]) => typeof time === 'number' && time >= at).length;
  }, 0);
}

/** What nothing uses once these logs are gone: keys of the set-up, a log's own last, and tables of ours. */
function unusedAfter(setup: Setup, adopted: readonly AdoptedLog[]): { keys: string[]; tables: string[] } {
  const gone = new Set(adopted.map(({ definition }) => definition.log));
  const left = setup.logs().filter(({ log }) => !gone.has(log));
  const rubrics = [...new Set(adopted.map(({ definition }) => definition.rubric))].filter(
    (rubric) => !left.some((log) => log.rubric === rubric),
  );
  const keys = [
    ...setup.keys.filter((key) => rubrics.some((rubric) => key.startsWith(`rubric:${rubric}:`))),
    ...[...gone].map(adoptionKey),
    ...[...gone].map((log) => `log:${log}`),
  ];
  const isLast = setup.keys.every((key) => keys.includes(key) || OWN_SETUP_KEYS.includes(key));
  return { keys, tables: [...rubrics.map(rubricTableName), ...(isLast ? [AGENTS_TABLE, SETUP_TABLE] : [])] };
}

interface Leaving {
  readonly setup: Setup;
  readonly own: readonly OwnColumns[];
  readonly tables: readonly OwnTable[];
  readonly keys: readonly string[];
  readonly locks: Parameters<typeof syncUnlocked>[1];
}

/** Columns first, the set-up last, so that a repetition finds what is left. */
async function leave(context: BatchContext, { setup, own, tables, keys, locks }: Leaving): Promise<void> {
  await clearRows(context, rowsToClear(own), locks);
  await syncUnlocked(context, locks, () => queueClearHeaders(context, own));
  const ofSetup = tables.find(({ table }) => table === SETUP_TABLE);
  for (const table of tables) if (table !== ofSetup) queueDeleteTable(context, table);
  if (ofSetup) queueDeleteTable(context, ofSetup);
  else queueDeleteSetupRows(context, setup, keys);
  await context.sync();
}

async function clearRows(
  context: BatchContext,
  [pieces, ...rest]: readonly ClearedRows[],
  locks: Leaving['locks'],
): Promise<void> {
  if (pieces === undefined) return;
  let clearing: Clearing | undefined;
  await syncUnlocked(context, locks, () => {
    clearing = queueClearRows(context, pieces);
  });
  const moved = clearing?.moved();
  if (moved) {
    await syncUnlocked(context, locks, () => clearing?.queuePutBack());
    failWith({ code: 'ROW_CHANGED', where: moved.columns.rowAddress(moved.columns.place.headerRow) });
  }
  await clearRows(context, rest, locks);
}
