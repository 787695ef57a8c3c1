import { adoptEvaluationLog } from '../../src/app/adoptEvaluationLog';
import { inspectWorkbook } from '../../src/app/inspectWorkbook';
import { openLog } from '../../src/app/openLog';
import { readLogRows } from '../support/logRows';
import { saveRubric } from '../../src/app/saveRubric';
import { refreshSummary } from '../../src/app/refreshSummary';
import type { WorkbookSnapshot } from '../../src/host/model/snapshot';
import { openClient, type TestClient } from '../support/openClient';
import { openSample } from '../support/samples';
import { cellAt, sheetOf } from '../support/sheetCells';
import { CALL } from './rubrics/callRubric';

let client: TestClient;
let log: string;
beforeEach(async () => {
  client = await openClient(await openSample('clean-zh'));
  const [found] = (await inspectWorkbook(client.session)).found;
  log = (await adoptEvaluationLog(client.session, { sheet: found.sheet })).log;
});
afterEach(() => client.close());

/** The month's random samples counted again from the rows, in plain code. */
async function recount(month: string): Promise<{ evaluations: number; average: number; fatal: number }> {
  const rows = (await readLogRows(client, log)).filter((row) => row.day.startsWith(month) && row.kind === '随机');
  const finals = rows.map(({ final }) => Number(final));
  return {
    evaluations: rows.length,
    average: Math.round((finals.reduce((sum, one) => sum + one, 0) / finals.length) * 100) / 100,
    fatal: rows.filter(({ fatal }) => fatal === '是').length,
  };
}

test('the headline agrees with a recount of the rows, for every month with data', async () => {
  for (const month of ['2026-01', '2026-02', '2026-03']) {
    const result = await refreshSummary(client.session, { month });
    expect(result).toMatchObject({ month, ...(await recount(month)), unscored: 0, warning: '' });
  }
});

test('changing the month cell by hand changes the figures', async () => {
  const march = await refreshSummary(client.session, { month: '2026-03' });
  await client.office.Excel.run(async (context) => {
    const names = context.workbook.names.getItem('QA_Summary_header').getRange();
    names.getCell(1, 1).values = [[46054]];
    await context.sync();
  });
  const headline = await client.office.Excel.run(async (context) => {
    const range = context.workbook.names.getItem('QA_Summary_headline').getRange().getLastRow();
    range.load('values');
    await context.sync();
    return range.values[0] as unknown[];
  });
  const february = await recount('2026-02');
  expect(headline.slice(1, 3)).toEqual([february.evaluations, february.average]);
  expect(february.evaluations).not.toBe(march.evaluations);
});

test('run twice, nothing is doubled; notes beside the blocks and the chosen scope stay', async () => {
  const first = await refreshSummary(client.session, { month: '2026-03' });
  const noted = sheetOf(await client.host.snapshot(), first.sheet);
  await client.office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(first.sheet).getRange('Z2').values = [['请王主管看一下']];
    await context.sync();
  });
  const second = await refreshSummary(client.session, { month: '2026-03' });
  expect(second).toEqual(first);
  const workbook = await client.host.snapshot();
  const sheet = sheetOf(workbook, first.sheet);
  expect(cellAt(sheet, 1, 25).v).toBe('请王主管看一下');
  expect(sheet.charts.map(({ name }) => name).sort()).toEqual([...first.charts].sort());
  expect(sheet.charts).toEqual(noted.charts);
  expect(Object.keys(sheet.cells)).toEqual(Object.keys(noted.cells));
  expect(summaryNames(workbook)).toEqual([...new Set(summaryNames(workbook))]);
});

function summaryNames(workbook: WorkbookSnapshot): string[] {
  return workbook.names.map(({ name }) => name).filter((name) => name.startsWith('QA_Summary_'));
}

test('targets of the centre stand below what is counted, follow the standard, and leave no trace once they are gone', async () => {
  const save = (value: number): Promise<unknown> =>
    saveRubric(client.session, {
      rubric: CALL,
      targets: [
        { name: '15秒接起率', better: 'higher', value },
        { name: '弃呼率', better: 'lower', value: 0.05 },
      ],
    });
  const targets = async (): Promise<unknown[][]> => {
    const { sheet } = await refreshSummary(client.session, { month: '2026-03' });
    const cells = Object.values(sheetOf(await client.host.snapshot(), sheet).cells).map((row) => row[0]?.v);
    const at = cells.indexOf('整体指标要求');
    const rows = Object.values(sheetOf(await client.host.snapshot(), sheet).cells);
    return at < 0 ? [] : rows.slice(at + 2).map((row) => [row[0]?.v, row[3]?.v, row[4]?.v]);
  };
  await save(0.98);
  expect(await targets()).toEqual([
    ['15秒接起率', '≥', 0.98],
    ['弃呼率', '≤', 0.05],
  ]);
  await save(0.95);
  expect((await targets())[0]).toEqual(['15秒接起率', '≥', 0.95]);
  await client.office.Excel.run(async (context) => {
    const rows = context.workbook.tables.getItem('QA_Setup').rows;
    rows.load('items/values');
    await context.sync();
    for (const row of rows.items.filter(({ values }) => String(values[0]?.[0]).startsWith('target:')).reverse()) {
      row.delete();
    }
    await context.sync();
  });
  expect(await targets()).toEqual([]);
});

test('notes where targets would stand are never written over, be they beside a name; notes beside the block stay', async () => {
  const write = (sheet: string, address: string, text: string): Promise<void> =>
    client.office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange(address).values = [[text]];
      await context.sync();
    });
  const { sheet } = await refreshSummary(client.session, { month: '2026-03' });
  const before = sheetOf(await client.host.snapshot(), sheet);
  // Below all blocks: a blank row, the title, the heads, the first target, whose name runs over the blank cell in B.
  const target = Math.max(...Object.keys(before.cells).map(Number)) + 4;
  await write(sheet, `B${target + 1}`, '待领导确认');
  await write(sheet, `H${target + 1}`, '旁注');
  await saveRubric(client.session, {
    rubric: CALL,
    targets: [{ name: '15秒接起率', better: 'higher', value: 0.98 }],
  });
  await expect(refreshSummary(client.session, { month: '2026-03' })).rejects.toMatchObject({
    failure: { code: 'CELLS_NOT_EMPTY', where: `${sheet}!B${target + 1}` },
  });
  const refused = sheetOf(await client.host.snapshot(), sheet);
  expect(cellAt(refused, target, 1).v).toBe('待领导确认');
  expect({ ...refused.cells, [target]: undefined }).toEqual({ ...before.cells, [target]: undefined });

  await write(sheet, `B${target + 1}`, '');
  await refreshSummary(client.session, { month: '2026-03' });
  const made = sheetOf(await client.host.snapshot(), sheet);
  expect([0, 3, 4, 7].map((column) => cellAt(made, target, column).v)).toEqual(['15秒接起率', '≥', 0.98, '旁注']);
});

test('an agent typed into the log by hand appears, and the lists of teams and agents add up', async () => {
  const { agents } = await openLog(client.session, { log });
  const before = await refreshSummary(client.session, { month: '2026-03' });
  expect(before.agents).toBe(agents.length);
  expect(before.warning).toBe('');
});

test('figures that people need first are written before looks and charts: a summary is there after the first write', async () => {
  client.resetRequests();
  await refreshSummary(client.session, { month: '2026-03' });
  expect(client.requests()).toBeLessThanOrEqual(6);
});
