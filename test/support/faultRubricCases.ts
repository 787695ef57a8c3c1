import { checkRubric } from '../../src/app/checkRubric';
import { compareRubrics } from '../../src/app/compareRubrics';
import { addOpinion, decideOpinion, readConsultation } from '../../src/app/consultRubric';
import { importRubric } from '../../src/app/importRubric';
import { listSheets } from '../../src/app/listSheets';
import { selectedRange } from '../../src/app/selectedRange';
import { listRubrics } from '../../src/app/listRubrics';
import { openRubric } from '../../src/app/openRubric';
import { publishRubric } from '../../src/app/publishRubric';
import { reviewRubric } from '../../src/app/reviewRubric';
import { restoreRubric } from '../../src/app/restoreRubric';
import { saveRubric } from '../../src/app/saveRubric';
import { simulateRubric } from '../../src/app/simulateRubric';
import { template } from '../../src/domain/rubric/templates';
import type { Rubric } from '../../src/domain/rubric/rubric';
import type { WorkbookSnapshot } from '../../src/host/model/snapshot';
import type { ExcelSession } from '../../src/workbook/runExcel';
import { filledLog, install, LOG, peoplesWorkbook, PEOPLES_SHEET, RUBRIC } from './faultStarts';
import type { UseCase } from './faultUseCases';
import { plainWorkbook } from './plainSheets';

const peoples = (): Promise<WorkbookSnapshot> => Promise.resolve(peoplesWorkbook());
const nothing = (): Promise<unknown> => Promise.resolve();

const DRAFT: Rubric = { ...template('inboundCall', 'zh-CN'), key: 'call', name: '电话质检' };
const ID = 'call_v1';
const TABLE = `QA_Rubric_${ID}`;
const OURS: UseCase['targets'] = [{ name: TABLE }, { name: 'QA_Setup' }];
const PEOPLES: UseCase['targets'] = [{ sheet: PEOPLES_SHEET, headerRow: 0 }];
const OPINION = { rubric: ID, role: 'qa', text: '问候分太高', date: '2026-03-02' } as const;

const save = (session: ExcelSession): Promise<unknown> => saveRubric(session, { rubric: DRAFT });

async function openDraft(session: ExcelSession): Promise<unknown> {
  await save(session);
  return (await openRubric(session, { rubric: ID })).opened;
}

async function publish(session: ExcelSession): Promise<void> {
  await save(session);
  await publishRubric(session, { rubric: ID, on: '2026-03-01', from: '2026-03' });
}

/** Somebody changes a word of a published standard. */
async function publishAndEdit(session: ExcelSession): Promise<void> {
  await publish(session);
  await session.run('typing', async (context) => {
    context.workbook.tables.getItem(TABLE).getRange().getCell(1, 8).values = [['改过']];
    await context.sync();
  });
}

async function withOpinion(session: ExcelSession): Promise<void> {
  await save(session);
  await addOpinion(session, OPINION);
}

const STANDARD = plainWorkbook({
  封面: [['质检']],
  [PEOPLES_SHEET]: [
    ['监控项目', '监控点', '分值', '评分标准'],
    ['礼仪', '问候', 10, '好:10 一般:6 差:0'],
    ['', '结束语', 10, '好:10 差:0'],
  ],
});

/** Standards: imported, saved, checked, published, discussed, compared and tried out. */
export const RUBRIC_CASES: readonly UseCase[] = [
  {
    name: 'importRubric',
    covers: 'importRubric',
    start: () => Promise.resolve(STANDARD),
    before: nothing,
    run: (session) => importRubric(session, { sheet: PEOPLES_SHEET }),
    targets: PEOPLES,
    big: true,
  },
  {
    name: 'listSheets',
    covers: 'listSheets',
    start: peoples,
    before: nothing,
    run: listSheets,
    targets: PEOPLES,
    big: true,
    readsSelection: true,
  },
  {
    name: 'selectedRange',
    covers: 'selectedRange',
    start: peoples,
    before: nothing,
    run: selectedRange,
    targets: PEOPLES,
    big: true,
    readsSelection: true,
  },
  { name: 'saveRubric, a new one', covers: 'saveRubric', start: peoples, before: nothing, run: save, targets: PEOPLES },
  {
    name: 'saveRubric, over its draft',
    covers: 'saveRubric',
    start: peoples,
    before: openDraft,
    run: (session, opened) =>
      saveRubric(session, {
        rubric: { ...DRAFT, sections: DRAFT.sections.slice(1), passMark: 70 },
        opened: opened as Parameters<typeof saveRubric>[1]['opened'],
      }),
    targets: OURS,
  },
  {
    name: 'openRubric',
    covers: 'openRubric',
    start: peoples,
    before: save,
    run: (session) => openRubric(session, { rubric: ID }),
    targets: OURS,
    big: true,
  },
  {
    name: 'checkRubric',
    covers: 'checkRubric',
    start: peoples,
    before: save,
    run: (session) => checkRubric(session, { rubric: ID }),
    targets: OURS,
    big: true,
  },
  {
    name: 'listRubrics',
    covers: 'listRubrics',
    start: peoples,
    before: publishAndEdit,
    run: (session) => listRubrics(session, { today: '2026-04-01' }),
    targets: OURS,
    big: true,
  },
  {
    name: 'publishRubric',
    covers: 'publishRubric',
    start: peoples,
    before: save,
    run: (session) => publishRubric(session, { rubric: ID, on: '2026-03-01', from: '2026-03' }),
    targets: OURS,
    saysDone: 'STEP_ILLEGAL',
  },
  {
    name: 'reviewRubric',
    covers: 'reviewRubric',
    start: peoples,
    before: publish,
    run: (session) => reviewRubric(session, { rubric: ID, on: '2026-09-02' }),
    targets: OURS,
    big: true,
  },
  {
    name: 'restoreRubric',
    covers: 'restoreRubric',
    start: peoples,
    before: publishAndEdit,
    run: (session) => restoreRubric(session, { rubric: ID, how: 'putBack' }),
    targets: OURS,
    big: true,
  },
  {
    name: 'addOpinion, the first',
    covers: 'addOpinion',
    start: peoples,
    before: save,
    run: (session) => addOpinion(session, OPINION),
    targets: OURS,
    big: true,
  },
  {
    name: 'decideOpinion',
    covers: 'decideOpinion',
    start: peoples,
    before: withOpinion,
    run: (session) => decideOpinion(session, { rubric: ID, text: OPINION.text, adopted: true, reason: '有理' }),
    targets: [{ name: 'QA_Opinions' }, { name: 'QA_Setup' }],
    big: true,
  },
  {
    name: 'readConsultation',
    covers: 'readConsultation',
    start: peoples,
    before: withOpinion,
    run: (session) => readConsultation(session, { rubric: ID }),
    targets: [{ name: 'QA_Opinions' }],
    big: true,
  },
  {
    name: 'compareRubrics',
    covers: 'compareRubrics',
    start: peoples,
    async before(session) {
      await save(session);
      await install(session);
    },
    run: (session) => compareRubrics(session, { one: ID, other: RUBRIC }),
    targets: OURS,
    big: true,
  },
  {
    name: 'simulateRubric',
    covers: 'simulateRubric',
    start: peoples,
    before: filledLog,
    run: (session) =>
      simulateRubric(session, { log: LOG, rubric: { ...template('internetService', 'zh-CN'), version: 2 } }),
    targets: [{ name: LOG }, { name: 'QA_Setup' }],
    big: true,
  },
];
