import { adoptEvaluationLog } from '../../../src/app/adoptEvaluationLog';
import { readEvaluation } from '../../../src/app/readEvaluation';
import { saveEvaluation, type SavedEvaluation } from '../../../src/app/saveEvaluation';
import type { WorkbookSnapshot } from '../../../src/host/model/snapshot';
import { handMadeLog, type Typed } from '../../support/handMadeLog';
import { withClient, type TestClient } from '../../support/openClient';
import { cellAt, sheetOf } from '../../support/sheetCells';

const HEADERS = ['录音流水号', '通话日期', '坐席', '服务态度(10分)', '业务能力(20分)'];
const MARCH_1 = 46_082;

/** A log whose dates are written this way. */
function datedLog(sheet: string, dates: readonly Typed[]): WorkbookSnapshot {
  return handMadeLog(sheet, [
    HEADERS,
    ...dates.map((date, row): Typed[] => [`W${row}`, date, '张伟', 8, 15 + (row % 5)]),
  ]);
}

async function save(client: TestClient, log: string, id?: string): Promise<SavedEvaluation> {
  return saveEvaluation(client.session, {
    log,
    id,
    contact: { id: '202603050000000123', date: '2026-03-14', agent: '李娜' },
    evaluator: '赵敏',
    answers: { 服务态度: 7, 业务能力: 16 },
  });
}

test.each<[string, Typed[], Typed]>([
  ['as Excel has them', [MARCH_1, MARCH_1 + 1, MARCH_1 + 6], MARCH_1 + 13],
  ['as numbers of eight digits', [20260301, 20260302, 20260307], 20260314],
  ['as text with dots', ['2026.3.1', '2026.3.2', '2026.3.7'], '2026.3.14'],
  ['as text with zeros', ['2026-03-01', '2026-03-02', '2026-03-07'], '2026-03-14'],
])('dates %s: a new one is like them, and read back', async (_form, dates, expected) => {
  await withClient(datedLog('质检', dates), async (client) => {
    const { log } = await adoptEvaluationLog(client.session, { sheet: '质检' });
    const { id } = await save(client, log);
    expect(cellAt(sheetOf(await client.host.snapshot(), '质检'), dates.length + 1, 1).v).toBe(expected);
    expect((await readEvaluation(client.session, { id })).contact.date).toBe('2026-03-14');
  });
});

test('where the tab alone names the day, a contact of another day is refused and changes nothing', async () => {
  const columns = (cells: readonly Typed[]): Typed[] => cells.filter((_cell, column) => column !== 1);
  const rows = [HEADERS, ['W1', '', '张伟', 8, 15], ['W2', '', '王芳', 9, 16], ['W3', '', '张伟', 9, 17]].map(columns);
  await withClient(handMadeLog('2026年3月5日', rows), async (client) => {
    const { log, parts } = await adoptEvaluationLog(client.session, { sheet: '2026年3月5日' });
    expect(parts[0].day).toBe('2026-03-05');
    const before = await client.host.snapshot();
    await expect(save(client, log)).rejects.toMatchObject({
      failure: { code: 'OTHER_DAY', sheet: '2026年3月5日', day: '2026-03-05', date: '2026-03-14' },
    });
    expect(await client.host.snapshot()).toEqual(before);
  });
});

test('a new row is dressed like the last evaluation, without the marks of that one', async () => {
  const workbook = datedLog('质检', [MARCH_1, MARCH_1 + 1, MARCH_1 + 2]);
  workbook.styles.push(
    { numberFormat: 'yyyy-mm-dd', font: { bold: true } },
    { numberFormat: 'yyyy-mm-dd', font: { bold: true, strike: true }, fill: '#FF0000' },
  );
  const [sheet] = workbook.sheets;
  for (const row of [1, 2, 3]) for (const cell of Object.values(sheet.cells[row])) cell.s = row === 3 ? 2 : 1;
  await withClient(workbook, async (client) => {
    const { log } = await adoptEvaluationLog(client.session, { sheet: '质检' });
    await save(client, log);
    const after = await client.host.snapshot();
    const style = after.styles[cellAt(sheetOf(after, '质检'), 4, 1).s ?? 0];
    expect(style).toMatchObject({ numberFormat: 'yyyy-mm-dd', font: { bold: true } });
    expect([style.fill, style.font?.strike ?? false]).toEqual([undefined, false]);
  });
});

test('a correction leaves a lookup of theirs where it stands', async () => {
  const lookUp = (row: number): string => `=IF(LEFT(B${row},1)="W","张伟","李娜")`;
  const rows: Typed[][] = [
    ['序号', ...HEADERS],
    ...[2, 3, 4].map((row): Typed[] => [row - 1, `W${row}`, MARCH_1, lookUp(row), 8, 15 + row]),
  ];
  await withClient(handMadeLog('质检', rows), async (client) => {
    const { log } = await adoptEvaluationLog(client.session, { sheet: '质检' });
    const { id } = await save(client, log);
    const again = await save(client, log, id);
    expect(again).toMatchObject({ action: 'updated', final: 23 });
    expect(cellAt(sheetOf(await client.host.snapshot(), '质检'), 4, 3)).toMatchObject({
      v: '李娜',
      f: expect.stringContaining('LEFT(B5') as string,
    });
  });
});

test('a workbook that is read-only keeps what it holds, and says so', async () => {
  await withClient(datedLog('质检', [MARCH_1, MARCH_1 + 1, MARCH_1 + 2]), async (client) => {
    const { log } = await adoptEvaluationLog(client.session, { sheet: '质检' });
    await client.host.edit('this user', (workbook) => {
      workbook.readOnly = true;
    });
    const before = await client.host.snapshot();
    await expect(save(client, log)).rejects.toMatchObject({ failure: { code: 'READ_ONLY' } });
    expect(await client.host.snapshot()).toEqual(before);
  });
});
