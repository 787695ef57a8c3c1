import { adoptEvaluationLog } from '../../../src/app/adoptEvaluationLog';
import { giveMissingIds } from '../../../src/app/giveMissingIds';
import { readEvaluation } from '../../../src/app/readEvaluation';
import { saveEvaluation } from '../../../src/app/saveEvaluation';
import { bootOffice } from '../../../src/host/boot/bootOffice';
import { createExcelSession } from '../../../src/workbook/runExcel';
import { handMadeLog, type Typed } from '../../support/handMadeLog';
import { openClient, type TestClient } from '../../support/openClient';
import { cellAt, sheetOf } from '../../support/sheetCells';

const SHEET = '质检登记';
const MARCH_1 = 46_082;
const HEADERS = ['录音流水号', '通话日期', '坐席', '服务态度(10分)', '业务能力(20分)', '备注'];

let client: TestClient;
let log: string;
beforeEach(async () => {
  const rows: Typed[][] = [HEADERS, ['W1', MARCH_1, '张伟', 8, 18], ['W2', MARCH_1 + 1, '王芳', 9, 15]];
  client = await openClient(handMadeLog(SHEET, rows));
  ({ log } = await adoptEvaluationLog(client.session, { sheet: SHEET }));
});
afterEach(() => client.close());

/** Types cells from column A on into a row of the sheet. */
async function type(row: number, ...cells: Typed[]): Promise<void> {
  await client.office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    sheet.getRangeByIndexes(row - 1, 0, 1, cells.length).values = [cells];
    await context.sync();
  });
}

/** Somebody does something right before the k-th request from now is served. */
function atRequest(k: number, work: () => Promise<void>): void {
  client.host.faults.plan(k, { before: work });
}

async function idAt(row: number): Promise<unknown> {
  const sheet = sheetOf(await client.host.snapshot(), SHEET);
  const column = Object.entries(sheet.cells[0]).find(([, { v }]) => v === '评估编号')?.[0];
  return cellAt(sheet, row - 1, Number(column)).v ?? '';
}

test('rows that name a contact get an ID and score themselves, in three requests', async () => {
  await type(4, 'W3', MARCH_1 + 2, '王芳', 10, 20);
  await type(400, 'W4', MARCH_1 + 2, '李娜', 5, 10);
  client.resetRequests();
  const { given, waiting } = await giveMissingIds(client.session, { log });
  expect(client.requests()).toBe(3);
  expect(given).toHaveLength(2);
  expect(waiting).toBe(0);
  expect([await idAt(4), await idAt(400)]).toEqual(given.map(({ id }) => id));
  const [first, second] = await Promise.all(given.map(({ id }) => readEvaluation(client.session, { id })));
  expect(first).toMatchObject({ contact: { id: 'W3', agent: '王芳' }, score: { final: 30 }, agrees: true });
  expect(second).toMatchObject({ contact: { id: 'W4' }, score: { final: 15 }, agrees: true });
});

test('all logs are looked through without naming one; a second time there is nothing to do', async () => {
  await type(4, 'W3', MARCH_1 + 2, '王芳', 10, 20);
  expect((await giveMissingIds(client.session)).given).toMatchObject([
    { log, address: expect.stringContaining('A4') as string },
  ]);
  const before = await client.host.snapshot();
  expect(await giveMissingIds(client.session)).toEqual({ given: [], waiting: 0, locked: [] });
  expect(await client.host.snapshot()).toEqual(before);
});

test.each<[string, Typed[]]>([
  ['a date alone', ['', MARCH_1]],
  ['scores without a contact', ['', '', '', 8, 9]],
  ['a contact ID alone', ['W9']],
  ['totals', ['合计', '', '', 17, 33]],
  ['totals that count the contacts', [3, '', '小计', 17, 33]],
  ['a signature', ['质检员签字：', '', '李老师']],
  ['a remark', ['以上为三月数据，四月起按新标准执行']],
])('%s gets no ID', async (_what, cells) => {
  await type(4, ...cells);
  const before = await client.host.snapshot();
  expect((await giveMissingIds(client.session, { log })).given).toEqual([]);
  expect(await client.host.snapshot()).toEqual(before);
});

test('a row with an ID is found and corrected like any other', async () => {
  await type(4, 'W3', MARCH_1 + 2, '王芳', 10, 20);
  const [{ id }] = (await giveMissingIds(client.session, { log })).given;
  const saved = await saveEvaluation(client.session, {
    log,
    id,
    contact: { id: 'W3', date: '2026-03-03', agent: '王芳' },
    evaluator: '赵敏',
    answers: { 服务态度: 6, 业务能力: 20 },
  });
  expect(saved).toMatchObject({ action: 'updated', final: 26, address: expect.stringContaining('A4') as string });
});

describe('two panes at once', () => {
  test.each([1, 2, 3])('before request %i of the one, the other gives its IDs: every row has one', async (request) => {
    const other = createExcelSession((await bootOffice(client.host, { language: 'zh-CN' })).Excel);
    await type(4, 'W3', MARCH_1 + 2, '王芳', 10, 20);
    await type(5, 'W4', MARCH_1 + 2, '李娜', 5, 10);
    let theirs: string[] = [];
    atRequest(request, async () => {
      theirs = (await giveMissingIds(other, { log })).given.map(({ id }) => id);
    });
    const ours = (await giveMissingIds(client.session, { log })).given.map(({ id }) => id);
    expect(theirs).toHaveLength(2);
    expect(ours).toEqual([]);
    expect([await idAt(4), await idAt(5)]).toEqual(theirs);
  });

  test("a row inserted meanwhile moves nobody's ID to another contact", async () => {
    await type(4, 'W3', MARCH_1 + 2, '王芳', 10, 20);
    atRequest(3, async () => {
      await client.office.Excel.run(async (context) => {
        context.workbook.worksheets.getItem(SHEET).getRange('3:3').insert('Down');
        await context.sync();
      });
    });
    const { given } = await giveMissingIds(client.session, { log });
    expect(given).toMatchObject([{ address: expect.stringContaining('A5') as string }]);
    expect([await idAt(4), await idAt(5)]).toEqual([expect.stringContaining('E'), given[0].id]);
  });
});
