import { adoptEvaluationLog } from '../../src/app/adoptEvaluationLog';
import { inspectWorkbook } from '../../src/app/inspectWorkbook';
import { openLog } from '../../src/app/openLog';
import { refreshSummary } from '../../src/app/refreshSummary';
import { removeAdoption } from '../../src/app/removeAdoption';
import { saveEvaluation } from '../../src/app/saveEvaluation';
import { bestPoints, criteriaOf } from '../../src/domain/rubric/points';
import type { WorkbookSnapshot } from '../../src/host/model/snapshot';
import { withClient, type TestClient } from '../support/openClient';
import { plainWorkbook } from '../support/plainSheets';
import { openSample, type SampleName } from '../support/samples';
import { sheetOf, tableRows } from '../support/sheetCells';
import { workbookDifferences } from '../support/workbookDifference';

const HEADER = ['录音流水号', '工号', '坐席', '通话日期', '开场白(10分)', '业务能力(50分)', '服务态度(40分)'];

function rowsOf(sheet: number): (string | number)[][] {
  return ['张伟', '李娜', '王芳'].map((agent, index) => [
    `C2026${sheet}00${index}`,
    `00${index + 1}`,
    agent,
    46086 + index,
    10,
    45,
    30 + index,
  ]);
}

const MONTHS = { 一月: [HEADER, ...rowsOf(1)], 二月: [HEADER, ...rowsOf(2)] };

async function adoptFirst(client: TestClient): Promise<string> {
  const [found] = (await inspectWorkbook(client.session)).found;
  return (await adoptEvaluationLog(client.session, { sheet: found.sheet })).log;
}

async function save(client: TestClient, log: string): Promise<void> {
  const { rubric } = await openLog(client.session, { log });
  const answers = Object.fromEntries(criteriaOf(rubric).map((one) => [one.name, bestPoints(one)]));
  const contact = { id: 'C20269999', date: '2026-03-09', agentNumber: '002', agent: '李娜' };
  await saveEvaluation(client.session, { log, contact, evaluator: '质检一', answers });
}

const STARTS: readonly (readonly [string, () => Promise<WorkbookSnapshot>])[] = [
  ...(['clean-zh', 'clean-en'] as const satisfies SampleName[]).map((name) => [name, () => openSample(name)] as const),
  ['sheets of a month each', () => Promise.resolve(plainWorkbook(MONTHS))],
];

test.each(STARTS)('%s: undone at once, the workbook is as it was', async (_name, start) =>
  withClient(await start(), async (client) => {
    const before = await client.host.snapshot();
    const log = await adoptFirst(client);
    const removed = await removeAdoption(client.session, { log });
    expect(removed.kept).toBe(0);
    expect(removed.sheets).toHaveLength(3);
    expect(workbookDifferences(before, await client.host.snapshot())).toEqual([]);
    expect((await inspectWorkbook(client.session)).found[0].sheet).toBe(before.sheets[0].name);
  }),
);

test('blank cells below the log look as they did, whether they had one number format or several', () =>
  withClient(plainWorkbook(MONTHS), async (client) => {
    await client.session.run('dressing', async (context) => {
      const blank = context.workbook.worksheets.getItem('一月').getRange('H5:T204');
      blank.format.fill.color = '#FFF2CC';
      blank.format.borders.getItem('EdgeBottom').style = 'Continuous';
      blank.getColumn(0).numberFormat = [...Array<string[]>(200)].map(() => ['0.00']);
      blank.getColumn(1).numberFormat = [...Array<string[]>(200)].map(() => ['@']);
      blank.getCell(3, 6).numberFormat = [['0.0']];
      await context.sync();
    });
    const before = await client.host.snapshot();
    const log = await adoptFirst(client);
    await removeAdoption(client.session, { log });
    expect(workbookDifferences(before, await client.host.snapshot())).toEqual([]);
  }));

test('evaluations saved since are asked about, and stay as rows of the log when told so', () =>
  withClient(plainWorkbook(MONTHS), async (client) => {
    const log = await adoptFirst(client);
    await save(client, log);
    const adopted = await client.host.snapshot();
    await expect(removeAdoption(client.session, { log })).rejects.toMatchObject({
      failure: { code: 'ADOPTION_HAS_EVALUATIONS', log, count: 1 },
    });
    expect(await client.host.snapshot()).toEqual(adopted);
    expect(await removeAdoption(client.session, { log, keepEvaluations: true })).toMatchObject({ kept: 1 });
    const { cells } = sheetOf(await client.host.snapshot(), '一月');
    expect(Object.values(cells[4]).map(({ v }) => v)).toEqual(['C20269999', '002', '李娜', 46090, 10, 50, 40]);
  }));

test('a summary that reads the log keeps it', () =>
  withClient(plainWorkbook(MONTHS), async (client) => {
    const log = await adoptFirst(client);
    const { sheet } = await refreshSummary(client.session, { month: '2026-03' });
    await expect(removeAdoption(client.session, { log })).rejects.toMatchObject({
      failure: { code: 'LOG_IN_USE', log, sheet },
    });
  }));

test('what another log uses stays', () =>
  withClient(plainWorkbook(MONTHS), async (client) => {
    const first = await adoptEvaluationLog(client.session, { sheet: '一月', parts: ['一月'] });
    const second = await adoptEvaluationLog(client.session, { sheet: '二月' });
    expect(await removeAdoption(client.session, { log: first.log })).toEqual({
      logs: [first.log],
      sheets: [],
      kept: 0,
    });
    const keys = tableRows(await client.host.snapshot(), 'QA_Setup').map((row) => String(row['设置项']));
    expect(keys.filter((key) => key.startsWith('log:'))).toEqual([`log:${second.log}`]);
    await save(client, second.log);
  }));
