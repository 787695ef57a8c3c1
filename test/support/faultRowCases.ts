import { giveMissingIds } from '../../src/app/giveMissingIds';
import { saveEvaluation, type SaveArguments } from '../../src/app/saveEvaluation';
import { workbookState } from '../../src/app/workbookState';
import type { WorkbookSnapshot } from '../../src/host/model/snapshot';
import type { ExcelSession } from '../../src/workbook/runExcel';
import { adopt, adoptedEvaluation, ADOPTED_LOG, teamWorkbook } from './faultStarts';
import type { UseCase } from './faultUseCases';

const SHEET = '质检登记';
const TARGETS: UseCase['targets'] = [{ name: ADOPTED_LOG }, { name: 'QA_Setup' }];

const chinese = (): Promise<WorkbookSnapshot> => teamWorkbook('clean-zh');

const protectSheet = (session: ExcelSession): Promise<unknown> =>
  session.run('protecting a sheet', async (context) => {
    context.workbook.worksheets.getItem(SHEET).protection.protect({ allowSort: true });
    await context.sync();
  });

const TYPED: Readonly<Record<string, string | number>> = { 录音流水号: 'W1', 通话日期: 46_050, 坐席: '陈晨' };
/** Below the header: the first row under those that `teamWorkbook` keeps. */
const TYPED_ROW = 19;

/** Somebody types a contact below the log without the add-in. */
const typeRow = (session: ExcelSession): Promise<unknown> =>
  session.run('typing', async (context) => {
    const header = context.workbook.names.getItem(ADOPTED_LOG).getRange();
    const row = header.getOffsetRange(TYPED_ROW, 0);
    header.load('values');
    await context.sync();
    row.values = header.values.map((line: unknown[]) => line.map((text) => TYPED[String(text)] ?? null));
    await context.sync();
  });

/** Rows of adopted logs: written, on protected sheets too, and typed by hand. */
export const ROW_CASES: readonly UseCase[] = [
  {
    name: 'saveEvaluation, in an adopted range',
    covers: 'saveEvaluation',
    start: chinese,
    async before(session) {
      await adopt(SHEET)(session);
      return adoptedEvaluation(session);
    },
    run: (session, args) => saveEvaluation(session, args as SaveArguments),
    targets: TARGETS,
  },
  {
    name: 'saveEvaluation, on a protected sheet',
    covers: 'saveEvaluation',
    start: chinese,
    async before(session) {
      await adopt(SHEET)(session);
      const args = await adoptedEvaluation(session);
      await protectSheet(session);
      return args;
    },
    run(session, args) {
      session.unlock(SHEET, '');
      return saveEvaluation(session, args as SaveArguments);
    },
    // Nobody else changes the protected sheet.
    targets: [{ name: 'QA_Setup' }],
  },
  {
    name: 'giveMissingIds',
    covers: 'giveMissingIds',
    start: chinese,
    async before(session) {
      await adopt(SHEET)(session);
      await typeRow(session);
    },
    run: (session) => giveMissingIds(session),
    targets: TARGETS,
  },
  {
    name: 'workbookState',
    covers: 'workbookState',
    start: chinese,
    before: protectSheet,
    run: workbookState,
    targets: [],
  },
];
