import { adoptEvaluationLog } from '../../../src/app/adoptEvaluationLog';
import { saveEvaluation, type SaveArguments, type SavedEvaluation } from '../../../src/app/saveEvaluation';
import { undoSave } from '../../../src/app/undoSave';
import { readEvaluation } from '../../../src/app/readEvaluation';
import { handMadeLog, type Typed } from '../../support/handMadeLog';
import { withClient, type TestClient } from '../../support/openClient';
import { cellAt, sheetOf } from '../../support/sheetCells';
import { saveChecked } from '../../support/saveChecked';
import { openXlsx } from '../../../src/host/files/openXlsx';

const SHEET = '质检登记';
const HEADERS = ['序号', '录音流水号', '通话日期', '坐席', '服务态度(10分)', '业务能力(20分)', '总分'];
const MARCH_1 = 46_082;

const typed = (serial: number, row: number, agent: string, manner: number, skill: number): Typed[] => [
  serial,
  `20260301000000000${serial}`,
  MARCH_1 + serial,
  agent,
  manner,
  skill,
  `=E${row}+F${row}`,
];
const evaluations: Typed[][] = [
  HEADERS,
  typed(1, 2, '张伟', 8, 18),
  typed(2, 3, '王芳', 9, 15),
  typed(3, 4, '张伟', 10, 20),
];

async function save(client: TestClient, log: string, change: Partial<SaveArguments> = {}): Promise<SavedEvaluation> {
  return saveEvaluation(client.session, {
    log,
    contact: { id: '202603050000000123', date: '2026-03-05', agent: '李娜' },
    evaluator: '赵敏',
    answers: { 服务态度: 7, 业务能力: 16 },
    ...change,
  });
}

/** Adopts a team's log and saves one evaluation into it. */
async function savedInto(
  rows: readonly (readonly Typed[])[],
  check: (client: TestClient, saved: SavedEvaluation, log: string) => Promise<void>,
): Promise<void> {
  await withClient(handMadeLog(SHEET, rows), async (client) => {
    const { log } = await adoptEvaluationLog(client.session, { sheet: SHEET });
    const saved = await save(client, log);
    await check(client, saved, log);
  });
}

/** Their cells of a row, formulas as their results. */
async function rowOf(client: TestClient, row: number): Promise<unknown[]> {
  const sheet = sheetOf(await client.host.snapshot(), SHEET);
  return HEADERS.map((_header, column) => cellAt(sheet, row - 1, column).v ?? '');
}

const NEW = ['202603050000000123', MARCH_1 + 4, '李娜', 7, 16, 23];

test('a prepared row is filled: its serial number, formula and number stay as they are', async () => {
  const prepared = [4, 5, 6].map((serial): Typed[] => [serial, '', '', '', '', '', `=E${serial + 1}+F${serial + 1}`]);
  await savedInto([...evaluations, ...prepared, ['合计', '', '', '', '=SUM(E2:E7)']], async (client, saved) => {
    expect(saved).toMatchObject({ action: 'added', final: 23 });
    expect(await rowOf(client, 5)).toEqual([4, ...NEW]);
    expect((await rowOf(client, 8)).slice(0, 5)).toEqual(['合计', '', '', '', 34]);
  });
});

test('a row below gets the next serial number and their formula', async () => {
  await savedInto(evaluations, async (client) => expect(await rowOf(client, 5)).toEqual([4, ...NEW]));
});

test('where totals follow right below the last evaluation, they count the new one', async () => {
  await savedInto([...evaluations, ['合计', '', '', '', '=SUM(E2:E4)', '=SUM(F2:F4)']], async (client, saved, log) => {
    // Above the last evaluation: Excel makes a sum longer only by what is inserted into it.
    expect(await rowOf(client, 4)).toEqual([4, ...NEW]);
    expect((await rowOf(client, 5)).slice(0, 4)).toEqual([3, '202603010000000003', MARCH_1 + 3, '张伟']);
    expect((await rowOf(client, 6)).slice(4, 6)).toEqual([34, 69]);
    expect((await readEvaluation(client.session, { id: saved.id })).agrees).toBe(true);

    const second = await save(client, log);
    await undoSave(client.session, { log, saved: second });
    await undoSave(client.session, { log, saved: second });
    expect(await rowOf(client, 5)).toEqual(HEADERS.map(() => ''));
    expect((await rowOf(client, 7)).slice(4, 6)).toEqual([34, 69]);
  });
});

test('where a blank row stands above totals that leave it out, they count the new one all the same', async () => {
  const below: Typed[][] = [[], ['合计', '', '', '', '=SUM(E2:E4)', '=AVERAGE(F2:F4)']];
  await savedInto([...evaluations, ...below], async (client) => {
    expect((await rowOf(client, 7)).slice(4, 6)).toEqual([34, 17.25]);
  });
});

test('undone, a row below the log is blank again, its serial number and formula gone', async () => {
  await withClient(handMadeLog(SHEET, evaluations), async (client) => {
    const { log } = await adoptEvaluationLog(client.session, { sheet: SHEET });
    const saved = await save(client, log);
    await undoSave(client.session, { log, saved });
    expect(await rowOf(client, 5)).toEqual(HEADERS.map(() => ''));
    expect(cellAt(sheetOf(await client.host.snapshot(), SHEET), 4, 6).f).toBeUndefined();
  });
});

test('a signature below the log moves down', async () => {
  await savedInto([...evaluations, ['质检员签字：', '', '', '李老师']], async (client) => {
    expect(await rowOf(client, 5)).toEqual([4, ...NEW]);
    expect((await rowOf(client, 6))[0]).toBe('质检员签字：');
  });
});

test('a lookup of their own names the agent; where it does not know the agent the name is typed', async () => {
  const lookUp = (row: number): string => `=IF(B${row}="","",IF(LEN(B${row})>18,"张伟","李娜"))`;
  const rows = [HEADERS, ...[2, 3, 4].map((row) => typed(row - 1, row, lookUp(row), 8, 18))];
  await savedInto(rows, async (client, _saved, log) => {
    const formula = async (row: number): Promise<unknown> =>
      cellAt(sheetOf(await client.host.snapshot(), SHEET), row - 1, 3).f;
    expect(await rowOf(client, 5)).toEqual([4, ...NEW]);
    expect(await formula(5)).toContain('IF(');
    await save(client, log, { contact: { id: '202603050000000124', date: '2026-03-05', agent: '王芳' } });
    expect((await rowOf(client, 6))[3]).toBe('王芳');
    expect(await formula(6)).toBeUndefined();
  });
});

test('identifiers stay text in cells that have no format, in the file too', async () => {
  await savedInto(evaluations, async (client, _saved, log) => {
    await save(client, log, { contact: { id: '000123456789012345', date: '2026-03-05', agent: '007' } });
    const workbook = await openXlsx(await saveChecked(await client.host.snapshot()));
    const sheet = sheetOf(workbook, SHEET);
    expect([cellAt(sheet, 4, 1).v, cellAt(sheet, 5, 1).v, cellAt(sheet, 5, 3).v]).toEqual([
      '202603050000000123',
      '000123456789012345',
      '007',
    ]);
  });
});
