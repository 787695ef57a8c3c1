import { inspectWorkbook } from '../../src/app/inspectWorkbook';
import type { FoundLog } from '../../src/app/inspection/foundLog';
import {
  emptyWorkbook,
  type CellSnapshot,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../src/host/model/snapshot';
import { openClient, withClient } from '../support/openClient';

const LAST_ROW = 1_048_575;
const HEADERS = ['流水号', '通话日期', '坐席', '质检员', '礼貌用语(5分)', '业务解答(15分)', '致命差错', '总分', '备注'];

type Cell = string | number;

function evaluation(number: number): Cell[] {
  const agent = ['张伟', '李娜', '王敏'][number % 3] ?? '';
  return [`62026030500001${number}`, 46_082 + (number % 28), agent, '陈静', 5, 12, '否', 17, ''];
}

function cellsOf(rows: readonly (readonly Cell[])[], top = 0): SheetSnapshot['cells'] {
  const cells: SheetSnapshot['cells'] = {};
  rows.forEach((row, index) => {
    const filled = row.flatMap((v, column): [number, CellSnapshot][] => (v === '' ? [] : [[column, { v }]]));
    cells[top + index] = Object.fromEntries(filled);
  });
  return cells;
}

function workbookOf(...sheets: readonly Partial<SheetSnapshot>[]): WorkbookSnapshot {
  const workbook = emptyWorkbook();
  const [blank] = workbook.sheets;
  return { ...workbook, sheets: sheets.map((sheet) => ({ ...structuredClone(blank), ...sheet })) };
}

function found(workbook: WorkbookSnapshot): Promise<readonly FoundLog[]> {
  return withClient(workbook, async ({ session }) => (await inspectWorkbook(session)).found);
}

const log = (rows: number): Cell[][] => [HEADERS, ...Array.from({ length: rows }, (_, index) => evaluation(index + 1))];

test('a log is told with its parts, what is left out, its columns and how its first rows look', async () => {
  const rows = [['2026年3月 质检登记表'], ...log(6), ['合计', '', '', '', '', '', '', 102], ['制表：王敏']];
  const [one, ...others] = await found(workbookOf({ name: '登记表', cells: cellsOf(rows) }));
  expect(others).toEqual([]);
  expect(one).toMatchObject({
    ...{ sheet: '登记表', range: 'A2:I8', shape: 'rows', rows: 6, hidden: false, table: null },
    parts: [{ sheet: '登记表', range: 'A2:I8', rows: 6, day: null, agent: null }],
    excluded: [
      { where: '登记表!A9', kind: 'total', text: '合计' },
      { where: '登记表!A10', kind: 'remark', text: '制表：王敏' },
    ],
  });
  expect(one.preview).toHaveLength(5);
  expect(one.preview[0]).toEqual(evaluation(1).map(String));
  expect(one.columns.map(({ meaning, reason }) => [meaning, reason])).toContainEqual(['agent', 'nameAndContent']);
  expect(one.columns.filter(({ sure }) => !sure)).toEqual([]);
});

test('a stray cell in the last row and one in the last column cost nothing and hide nothing', async () => {
  const cells = cellsOf(log(6));
  cells[LAST_ROW] = { 3: { v: '备用' } };
  cells[2][16_383] = { v: 1 };
  const client = await openClient(workbookOf({ name: '登记表', cells }));
  const [one] = (await inspectWorkbook(client.session)).found;
  expect(one).toMatchObject({ range: 'A1:I7', rows: 6 });
  const read = client.host.requests.reduce((sum, { bytesOut }) => sum + bytesOut, 0);
  expect(read).toBeLessThan(200_000);
  client.close();
});

test('two logs far apart on one sheet are both read', async () => {
  const cells = { ...cellsOf(log(6)), ...cellsOf([['2026年4月'], ...log(8)], 70_000) };
  const ranges = (await found(workbookOf({ name: '登记表', cells }))).flatMap(({ parts }) =>
    parts.map(({ range }) => range),
  );
  expect([...ranges].sort()).toEqual(['A1:I7', 'A70002:I70010']);
});

test('the log of a hidden sheet is found and says so; a very hidden sheet is not looked at', async () => {
  const cells = cellsOf(log(6));
  const sheets = [
    { name: '首页', cells: cellsOf([['说明']]) },
    { name: '旧', visibility: 'Hidden' as const, cells },
  ];
  const veryHidden = { name: '更旧', visibility: 'VeryHidden' as const, cells: cellsOf(log(4)) };
  expect(await found(workbookOf(...sheets, veryHidden))).toMatchObject([{ sheet: '旧', hidden: true, rows: 6 }]);
});

test('progress counts up to all rows; a stop fails by name and ends the reading', async () => {
  const workbook = workbookOf(
    { name: '登记表', cells: cellsOf(log(20_000)) },
    { name: '其他', cells: cellsOf(log(5)) },
  );
  await withClient(workbook, async (client) => {
    const steps: number[] = [];
    await inspectWorkbook(client.session, { onProgress: ({ rows }) => steps.push(rows) });
    expect(steps.length).toBeGreaterThan(1);
    expect(steps).toEqual([...steps].sort((one, other) => one - other));
    expect(steps[steps.length - 1]).toBe(20_001 + 6);
    const stop = new AbortController();
    client.resetRequests();
    const stopped = inspectWorkbook(client.session, { signal: stop.signal, onProgress: () => stop.abort() });
    await expect(stopped).rejects.toMatchObject({ failure: { code: 'CANCELLED' } });
    expect(client.requests()).toBeLessThan(6);
  });
});

test('merged headers of two rows are read with their sections, in one part', async () => {
  const upper = ['流水号', '通话日期', '坐席', '服务礼仪', '', '业务能力', '', '总分'];
  const lower = ['', '', '', '礼貌用语', '倾听', '解答', '记录', ''];
  const marks = ['', '', '', 10, 10, 50, 30, 100];
  const rows = Array.from({ length: 8 }, (_, n) => [
    ...[`6202603050000${n}`, 46_082 + n, ['张伟', '李娜'][n % 2] ?? ''],
    ...[10, n % 2 === 0 ? 8 : 10, 45, 30, 93 + (n % 2 === 0 ? 0 : 2)],
  ]);
  const down = [0, 1, 2, 7].map((column) => ({ startRow: 0, endRow: 1, startColumn: column, endColumn: column }));
  const across = [3, 5].map((column) => ({ startRow: 0, endRow: 0, startColumn: column, endColumn: column + 1 }));
  const sheet = { name: '3月', cells: cellsOf([upper, lower, marks, ...rows]), merges: [...down, ...across] };
  const [one] = await found(workbookOf(sheet));
  expect(one).toMatchObject({ range: 'A3:H11', rows: 8, excluded: [] });
  const criteria = one.columns.filter(({ meaning }) => meaning === 'criterion');
  expect(criteria.map(({ header, points, section }) => [header, points, section])).toEqual([
    ['礼貌用语', 10, '服务礼仪'],
    ['倾听', 10, '服务礼仪'],
    ['解答', 50, '业务能力'],
    ['记录', 30, '业务能力'],
  ]);
  expect(one.columns.filter(({ sure }) => !sure)).toEqual([]);
});
