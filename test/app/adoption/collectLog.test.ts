import {
  adoptEvaluationLog,
  type AdoptionArguments,
  type AdoptionPlan,
  planAdoption,
} from '../../../src/app/adoptEvaluationLog';
import { inspectWorkbook } from '../../../src/app/inspectWorkbook';
import { removeAdoption } from '../../../src/app/removeAdoption';
import { saveEvaluation } from '../../../src/app/saveEvaluation';
import type { CellValue } from '../../../src/domain/cellValue';
import { withClient, type TestClient } from '../../support/openClient';
import { recalculate } from '../../support/libreOffice';
import { saveChecked } from '../../support/saveChecked';
import { workbookDifferences } from '../../support/workbookDifference';

type Sheets = Readonly<Record<string, readonly (readonly CellValue[])[]>>;

/** Sheets as people filled them. */
async function fill(client: TestClient, sheets: Sheets): Promise<void> {
  await client.office.Excel.run(async (context) => {
    for (const [name, rows] of Object.entries(sheets)) {
      const width = Math.max(...rows.map((row) => row.length));
      const sheet = context.workbook.worksheets.add(name);
      const range = sheet.getRangeByIndexes(0, 0, rows.length, width);
      range.values = rows.map((row) => Array.from({ length: width }, (_, column) => literal(row[column] ?? '')));
    }
    await context.sync();
  });
}

function literal(cell: CellValue): CellValue {
  return typeof cell === 'string' && cell !== '' ? `'${cell}` : cell;
}

async function collect(client: TestClient, args: Partial<AdoptionArguments> = {}): Promise<AdoptionPlan> {
  const [found] = (await inspectWorkbook(client.session)).found;
  if (!found) throw new Error('no log found');
  const asked = { sheet: found.sheet, ...args };
  const plan = await planAdoption(client.session, asked);
  expect(await adoptEvaluationLog(client.session, asked)).toEqual(plan);
  return plan;
}

/** Rows of a table of ours, by header. */
async function tableRows(client: TestClient, name: string): Promise<Record<string, CellValue>[]> {
  return client.office.Excel.run(async (context) => {
    const range = context.workbook.tables.getItem(name).getRange();
    range.load('values');
    await context.sync();
    const [headers = [], ...rows] = range.values as CellValue[][];
    return rows.map((row) => Object.fromEntries(headers.map((header, at) => [String(header), row[at] ?? ''])));
  });
}

const page = (agent: string, number: string, id: string, scores: readonly CellValue[], fatal = '无'): CellValue[][] => [
  ['录音质检评分表', '', '', ''],
  ['坐席：', agent, '工号：', number],
  ['流水号：', id, '通话日期：', '2026-03-05'],
  ['评分项', '满分', '得分', '扣分原因'],
  ['礼貌用语', 10, scores[0] ?? '', scores[0] === 8 ? '未用敬语' : ''],
  ['回答准确', 30, scores[1] ?? '', ''],
  ['服务主动', 60, scores[2] ?? '', ''],
  ['合计', 100, '', ''],
  ['致命差错：', fatal, '质检员：', '王芳'],
];

test('pages become rows of a table of ours with scores of its own; nothing of theirs changes', () =>
  withClient(undefined, async (client) => {
    await fill(client, {
      张伟: page('张伟', '0012', '123456789012345678', [8, 30, 60]),
      李娜: page('李娜', '0013', 'A02', [10, '不涉及', 45], '是'),
      王强: page('王强', '0014', 'A03', [10, '？', 60]),
    });
    const before = await client.host.snapshot();
    await expect(collect(client)).rejects.toMatchObject({
      failure: { code: 'UNKNOWN_SCORE_WORDS', where: '张伟', column: '回答准确', words: ['？'] },
    });
    const plan = await collect(client, { scoreValues: [{ value: '？', points: 'unread' }] });
    expect(plan).toMatchObject({
      log: 'QA_Eval_log1_v1',
      rubric: 'log1_v1',
      rows: 3,
      collected: { known: 0, differing: [] },
      undated: 0,
      agents: 3,
    });
    const rows = await tableRows(client, plan.log);
    expect(rows).toMatchObject([
      {
        录音流水号: '123456789012345678',
        通话日期: 46086,
        工号: '0012',
        坐席: '张伟',
        质检员: '王芳',
        扣分说明: '礼貌用语：未用敬语',
        礼貌用语: 8,
        回答准确: 30,
        最终分: 98,
        致命差错: '否',
        核对: '',
      },
      {
        录音流水号: 'A02',
        工号: '0013',
        坐席: '李娜',
        礼貌用语: 10,
        回答准确: '不涉及',
        原始分: 85,
        最终分: 0,
        致命差错: '是',
      },
      { 录音流水号: 'A03', 坐席: '王强', 回答准确: '？', 最终分: '', 核对: '回答准确' },
    ]);
    const after = await client.host.snapshot();
    expect(workbookDifferences(before, after, { sheets: plan.sheets })).toEqual([]);
  }));

test('collected again, only pages that are new become rows, and what a person corrected stays', () =>
  withClient(undefined, async (client) => {
    await fill(client, {
      张伟: page('张伟', '0012', 'A01', [8, 30, 60]),
      李娜: page('李娜', '0013', 'A02', [10, 30, 45]),
    });
    const { log } = await collect(client);
    await client.office.Excel.run(async (context) => {
      context.workbook.tables.getItem(log).columns.getItem('礼貌用语').getDataBodyRange().getCell(0, 0).values = [[9]];
      await context.sync();
    });
    await saveEvaluation(client.session, {
      log,
      id: 'E260306-AAAAAAAAAA',
      contact: { id: 'A09', date: '2026-03-06', agent: '王强' },
      evaluator: '王芳',
      answers: { 礼貌用语: 10, 回答准确: 30, 服务主动: 60 },
    });
    expect(await collect(client)).toMatchObject({
      log,
      rows: 2,
      collected: { known: 2, differing: ['A01'] },
      sheets: [],
    });
    await fill(client, { 王强: page('王强', '0014', 'A03', [10, 20, 60]) });
    expect(await collect(client)).toMatchObject({ log, rows: 3, collected: { known: 2, differing: ['A01'] } });
    expect((await tableRows(client, log)).map((row) => [row['录音流水号'], row['礼貌用语'], row['最终分']])).toEqual([
      ['A01', 9, 99],
      ['A02', 10, 85],
      ['A09', 10, 100],
      ['A03', 10, 90],
    ]);
  }));

test('calls across become rows that other programs calculate to the same scores', () =>
  withClient(undefined, async (client) => {
    const calls = Array.from({ length: 12 }, (_, index) => index);
    await fill(client, {
      'March 2026': [
        ['', 'Max points', ...calls.map((call) => `Call ${call + 1}`)],
        ['Call ID', '', ...calls.map((call) => `C-${call}`)],
        ['Date', '', ...calls.map((call) => 46086 + call)],
        ['Agent', '', ...calls.map((call) => (call % 2 === 0 ? 'Mary Jones' : 'Tom Lee'))],
        ['Greeting', 40, ...calls.map((call) => 40 - call)],
        ['Accuracy', 60, ...calls.map((call) => (call === 3 ? 'N/A' : 60 - 2 * call))],
        ['Total', 100, ...calls.map((call) => (call === 3 ? 97 : 100 - 3 * call))],
      ],
    });
    const plan = await collect(client);
    expect(plan).toMatchObject({
      rows: 12,
      agents: 2,
      criteria: [
        { name: 'Greeting', points: 40 },
        { name: 'Accuracy', points: 60 },
      ],
    });
    const finals = (await tableRows(client, plan.log)).map((row) => row['Final score']);
    expect(finals).toEqual(calls.map((call) => (call === 3 ? 97 : 100 - 3 * call)));
    const sheets = await recalculate(await saveChecked(await client.host.snapshot()));
    const [headers = [], ...rows] = sheets[plan.sheet] ?? [];
    expect(rows.map((row) => row[headers.indexOf('Final score')])).toEqual(finals);
  }));

test("deductions need full marks: refused by name, then taken from what the person says; the rest of the base is nobody's loss", () =>
  withClient(undefined, async (client) => {
    await fill(client, {
      '2026年3月': [
        ['日期', '流水号', '坐席', '扣分项', '扣分', '扣分原因', '总分'],
        ['3月5日', 'A01', '张伟', '礼貌用语', 2, '未用敬语', 93],
        ['', '', '', '回答准确', 5, '资费说错', ''],
        ['3月5日', 'A02', '李娜', '无', '', '', 100],
        ['3月6日', 'A03', '张伟', '回答准确', 10, '', 90],
      ],
    });
    await expect(collect(client)).rejects.toMatchObject({
      failure: { code: 'RUBRIC_INVALID', problems: ['礼貌用语', '回答准确'] },
    });
    const columns = [
      { header: '礼貌用语', meaning: 'criterion' as const, points: 10 },
      { header: '回答准确', meaning: 'criterion' as const, points: 30 },
    ];
    const plan = await collect(client, { columns });
    expect(plan.criteria.map(({ name, points }) => [name, points])).toEqual([
      ['礼貌用语', 10],
      ['回答准确', 30],
      ['其余项目', 60],
    ]);
    const rows = await tableRows(client, plan.log);
    expect(rows.map((row) => [row['录音流水号'], row['通话日期'], row['最终分'], row['扣分说明']])).toEqual([
      ['A01', 46086, 93, '礼貌用语 -2：未用敬语；回答准确 -5：资费说错'],
      ['A02', 46086, 100, ''],
      ['A03', 46087, 90, '回答准确 -10'],
    ]);
  }));

test('taken back, the workbook is as it was', () =>
  withClient(undefined, async (client) => {
    await fill(client, {
      张伟: page('张伟', '0012', 'A01', [8, 30, 60]),
      李娜: page('李娜', '0013', 'A02', [10, 30, 45]),
    });
    const before = await client.host.snapshot();
    const { log, sheets } = await collect(client);
    expect([...(await removeAdoption(client.session, { log })).sheets].sort()).toEqual([...sheets].sort());
    expect(workbookDifferences(before, await client.host.snapshot())).toEqual([]);
  }));

test('deductions of one agent on one day are one contact only where a person says so', () =>
  withClient(undefined, async (client) => {
    await fill(client, {
      扣分: [
        ['日期', '坐席', '扣分项', '扣分'],
        [46086, '张伟', '礼貌用语(40分)', 2],
        [46086, '张伟', '回答准确(60分)', 3],
        [46087, '李娜', '回答准确(60分)', 5],
      ],
    });
    await expect(collect(client)).rejects.toMatchObject({ failure: { code: 'CONTACTS_UNNAMED', column: '日期' } });
    const { log } = await collect(client, { columns: [{ header: '日期', meaning: 'contactDate' }] });
    expect((await tableRows(client, log)).map((row) => [row['坐席'], row['最终分']])).toEqual([
      ['张伟', 95],
      ['李娜', 95],
    ]);
  }));
