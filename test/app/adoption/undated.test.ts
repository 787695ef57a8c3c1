import { adoptEvaluationLog } from '../../../src/app/adoptEvaluationLog';
import { openLog } from '../../../src/app/openLog';
import { refreshSummary } from '../../../src/app/refreshSummary';
import { removeAdoption } from '../../../src/app/removeAdoption';
import { saveEvaluation } from '../../../src/app/saveEvaluation';
import { bestPoints, criteriaOf } from '../../../src/domain/rubric/points';
import { isoToSerial } from '../../../src/domain/time/serialDay';
import { withClient, type TestClient } from '../../support/openClient';
import { plainWorkbook, type PlainCell } from '../../support/plainSheets';
import { cellAt, sheetOf } from '../../support/sheetCells';
import { workbookDifferences } from '../../support/workbookDifference';

const SHEET = '质检登记';
const CRITERIA = ['开场白(10分)', '业务能力(50分)', '服务态度(40分)'];
const NAMED: PlainCell[][] = [
  ['录音流水号', '工号', '坐席', ...CRITERIA],
  ['A1001', '001', '张伟', 10, 45, 31],
  ['A1002', '002', '李娜', 10, 45, 32],
  ['A1003', '', '', 10, 45, 33],
  ['A1004', '', ' ', 10, 45, 34],
];
const NUMBERED: PlainCell[][] = NAMED.map((row) => [row[1], ...row.slice(3)]).slice(0, 3);

async function type(client: TestClient, row: number, column: number, value: PlainCell): Promise<void> {
  await client.office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).getCell(row, column).values = [[value]];
    await context.sync();
  });
}

test('a log without dates gets a column for them: what has none is counted as such, what gets one counts', () =>
  withClient(plainWorkbook({ [SHEET]: NAMED }), async (client) => {
    const plan = await adoptEvaluationLog(client.session, { sheet: SHEET });
    expect(plan).toMatchObject({ rows: 4, undated: 4, unnamed: 2, dayColumn: null });
    expect(plan.added.slice(0, 2)).toEqual(['评估编号', '通话日期']);
    const date = NAMED[0].length + 1;
    const sheet = sheetOf(await client.host.snapshot(), SHEET);
    expect([1, 4].map((row) => cellAt(sheet, row, date).v)).toEqual([undefined, undefined]);
    const { sheet: none } = await refreshSummary(client.session, { month: '2026-03' });
    const block = sheetOf(await client.host.snapshot(), none);
    expect(cellAt(block, 1, 7).v).toBe(4);

    await type(client, 1, date, isoToSerial('2026-03-05'));
    await saved(client, plan.log, { id: 'A1005', date: '2026-03-06', agentNumber: '002', agent: '李娜' });
    expect(await refreshSummary(client.session, { month: '2026-03' })).toMatchObject({ evaluations: 2, agents: 2 });
  }));

async function saved(
  client: TestClient,
  log: string,
  contact: Parameters<typeof saveEvaluation>[1]['contact'],
): Promise<void> {
  const { rubric } = await openLog(client.session, { log });
  const answers = Object.fromEntries(criteriaOf(rubric).map((one) => [one.name, bestPoints(one)]));
  await saveEvaluation(client.session, { log, contact, evaluator: '质检一', answers });
}

test.each([
  ['contact IDs and agents', NAMED],
  ['agent numbers alone', NUMBERED],
  ['nothing but points', NUMBERED.map((row) => row.slice(1))],
])('with %s and no date evaluations have their scores, and the adoption is taken back exactly', (_name, rows) =>
  withClient(plainWorkbook({ [SHEET]: rows }), async (client) => {
    const before = await client.host.snapshot();
    const range = `A1:${'ABCDEF'[rows[0].length - 1]}${rows.length}`;
    const { added, log } = await adoptEvaluationLog(client.session, { sheet: SHEET, range });
    const sheet = sheetOf(await client.host.snapshot(), SHEET);
    const final = rows[0].length + added.indexOf('最终分');
    expect([1, 2].map((row) => cellAt(sheet, row, final).v)).toEqual([86, 87]);
    await removeAdoption(client.session, { log });
    expect(workbookDifferences(before, await client.host.snapshot())).toEqual([]);
  }),
);
