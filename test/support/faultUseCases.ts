import { createEvaluationLog } from '../../src/app/createEvaluationLog';
import { inspectWorkbook } from '../../src/app/inspectWorkbook';
import { listLogs } from '../../src/app/listLogs';
import { openLog } from '../../src/app/openLog';
import { findEvaluations, readEvaluation, readSelectedEvaluation } from '../../src/app/readEvaluation';
import { saveEvaluation, type SavedEvaluation } from '../../src/app/saveEvaluation';
import { showCells } from '../../src/app/showCells';
import { undoSave } from '../../src/app/undoSave';
import type { ExcelHost } from '../../src/host/host';
import type { WorkbookSnapshot } from '../../src/host/model/snapshot';
import type { ExcelSession } from '../../src/workbook/runExcel';
import { ADOPTION_CASES } from './faultAdoptionCases';
import type { Target } from './faultOthers';
import { ROW_CASES } from './faultRowCases';
import { RUBRIC_CASES } from './faultRubricCases';
import { SUMMARY_CASES } from './faultSummaryCases';
import {
  adopt,
  ADOPTED_LOG,
  emptyLog,
  evaluation,
  filledLog,
  ID,
  install,
  LOG,
  peoplesWorkbook,
  PEOPLES_SHEET,
  RUBRIC,
  teamWorkbook,
} from './faultStarts';

/** A use case as it is put through faults. */
export interface UseCase {
  readonly name: string;
  /** The exported function of `src/app`. */
  readonly covers: string;
  readonly start: () => Promise<WorkbookSnapshot>;
  /** What stands before it, done once; its result goes to `run`. */
  readonly before: (session: ExcelSession) => Promise<unknown>;
  /** What is not part of a workbook: the selection. */
  readonly arrange?: (host: ExcelHost) => Promise<void>;
  readonly run: (session: ExcelSession, before: unknown) => Promise<unknown>;
  /** What other people change meanwhile. */
  readonly targets: readonly Target[];
  /** Takes long: a test tries fewer faults of it. */
  readonly big?: true;
  /** The sheet that it writes anew each time: where it is refused for good, an older or newer state of it may stand. */
  readonly rebuilds?: string;
  /** What it tells depends on where the selection is, which stays where it was when rows move under it. */
  readonly readsSelection?: true;
  /** The code by which a repetition says that everything stands. */
  readonly saysDone?: string;
}

const peoples = (): Promise<WorkbookSnapshot> => Promise.resolve(peoplesWorkbook());
const chinese = (): Promise<WorkbookSnapshot> => teamWorkbook('clean-zh');
const nothing = (): Promise<unknown> => Promise.resolve();

const SETUP: Target = { name: 'QA_Setup' };
const OURS: readonly Target[] = [{ name: LOG }, SETUP];
const ADOPTED: readonly Target[] = [{ name: ADOPTED_LOG }, SETUP];
const CHINESE_SHEET = { sheet: '质检登记', headerRow: 2 };
const PEOPLES: Target = { sheet: PEOPLES_SHEET, headerRow: 0 };

const save = (session: ExcelSession): Promise<SavedEvaluation> => saveEvaluation(session, evaluation(ID, '1000'));

async function logWithMine(session: ExcelSession): Promise<SavedEvaluation> {
  await filledLog(session);
  return save(session);
}

/** The row of the own evaluation is selected. */
async function selectMine(host: ExcelHost): Promise<void> {
  await host.edit('this user', (workbook) => {
    const table = workbook.findTable(LOG);
    if (!table) throw new Error(`No table ${LOG}`);
    const { endRow, startColumn } = table.range;
    const cell = { startRow: endRow, endRow, startColumn, endColumn: startColumn };
    workbook.store.activate(table.sheet.id);
    workbook.store.select(table.sheet.id, cell);
  });
}

export const USE_CASES: readonly UseCase[] = [
  {
    name: 'inspectWorkbook',
    covers: 'inspectWorkbook',
    start: chinese,
    before: adopt(CHINESE_SHEET.sheet),
    run: (session) => inspectWorkbook(session),
    targets: ADOPTED,
    big: true,
  },
  {
    name: 'listLogs',
    covers: 'listLogs',
    start: chinese,
    before: adopt(CHINESE_SHEET.sheet),
    run: listLogs,
    targets: ADOPTED,
    big: true,
  },
  {
    name: 'installTemplate',
    covers: 'installTemplate',
    start: peoples,
    before: nothing,
    run: install,
    targets: [PEOPLES],
  },
  {
    name: 'createEvaluationLog',
    covers: 'createEvaluationLog',
    start: peoples,
    before: install,
    run: (session) => createEvaluationLog(session, { rubric: RUBRIC }),
    targets: [SETUP, { name: `QA_Rubric_${RUBRIC}` }],
  },
  {
    name: 'openLog',
    covers: 'openLog',
    start: peoples,
    before: emptyLog,
    run: (session) => openLog(session, { log: LOG }),
    targets: OURS,
  },
  {
    name: 'saveEvaluation, the first',
    covers: 'saveEvaluation',
    start: peoples,
    before: emptyLog,
    run: save,
    targets: OURS,
  },
  {
    name: 'saveEvaluation, a new row',
    covers: 'saveEvaluation',
    start: peoples,
    before: filledLog,
    run: save,
    targets: OURS,
  },
  {
    name: 'saveEvaluation, a change',
    covers: 'saveEvaluation',
    start: peoples,
    before: logWithMine,
    run: (session) => saveEvaluation(session, { ...evaluation(ID, '1000'), comment: '改' }),
    targets: OURS,
  },
  ...ROW_CASES,
  {
    name: 'undoSave',
    covers: 'undoSave',
    start: peoples,
    before: logWithMine,
    run: (session, saved) => undoSave(session, { log: LOG, saved: saved as SavedEvaluation }),
    targets: OURS,
  },
  {
    name: 'readEvaluation',
    covers: 'readEvaluation',
    start: peoples,
    before: logWithMine,
    run: (session) => readEvaluation(session, { id: ID }),
    targets: OURS,
  },
  {
    name: 'readSelectedEvaluation',
    covers: 'readSelectedEvaluation',
    start: peoples,
    before: logWithMine,
    arrange: selectMine,
    run: readSelectedEvaluation,
    readsSelection: true,
    targets: OURS,
  },
  {
    name: 'findEvaluations',
    covers: 'findEvaluations',
    start: peoples,
    before: logWithMine,
    run: (session) => findEvaluations(session, { log: LOG, ids: [ID, 'none'] }),
    targets: OURS,
  },
  {
    name: 'showCells',
    covers: 'showCells',
    start: peoples,
    before: emptyLog,
    run: (session) => showCells(session, { address: `${PEOPLES_SHEET}!A1` }),
    targets: [PEOPLES],
  },
  ...ADOPTION_CASES,
  ...SUMMARY_CASES,
  ...RUBRIC_CASES,
];
