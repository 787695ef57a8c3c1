import type { CellValue } from '../../../src/domain/cellValue';
import { findLogs } from '../../../src/domain/grid/findLogs';
import { shownLogs } from '../../../src/domain/grid/logConfidence';
import type { LogReading } from '../../../src/domain/grid/logReading';
import type { SheetBlock } from '../../../src/domain/grid/sheetContent';
import { sheetOf } from './sheet';

type Rows = readonly (readonly CellValue[])[];

const AGENTS = ['张伟', '李娜', '王敏', '陈静'];

/** Contact ID, date, agent, then points: full marks for most. */
function contacts(count: number, points: readonly number[]): CellValue[][] {
  return Array.from({ length: count }, (_, n) => [
    ...[`62026030500001${1000 + n}`, 46_082 + (n % 20), AGENTS[n % 4] ?? ''],
    ...points.map((full, at) => ((n + at) % 3 === 0 ? full - 2 : full)),
  ]);
}

function read(rows: Rows, merges: readonly SheetBlock[] = []): LogReading[] {
  return shownLogs(findLogs({ ...sheetOf('登记表', rows), merges }));
}

const CONTACT = ['流水号', '通话日期', '坐席'];
const columns = (log: LogReading | undefined): unknown[] =>
  (log?.columns ?? []).map(({ header, meaning, points }) =>
    points === undefined ? [header, meaning] : [header, points],
  );

describe('full marks in a row of their own', () => {
  const read3 = [
    ...CONTACT.map((header, at) => [header, ['contactId', 'contactDate', 'agent'][at]]),
    ['礼貌', 5],
    ['解答', 15],
    ['记录', 10],
  ];
  const data = contacts(9, [5, 15, 10]);

  test.each<[string, Rows]>([
    [
      'with a label',
      [
        [...CONTACT, '礼貌', '解答', '记录'],
        ['满分', '', '', 5, 15, 10],
      ],
    ],
    [
      'with a unit',
      [
        [...CONTACT, '礼貌', '解答', '记录'],
        ['', '', '分值：', '5分', '15分', '10分'],
      ],
    ],
    [
      'without a word, never exceeded',
      [
        [...CONTACT, '礼貌', '解答', '记录'],
        ['', '', '', 5, 15, 10],
      ],
    ],
    [
      'above the headers',
      [
        ['标准分', '', '', 5, 15, 10],
        [...CONTACT, '礼貌', '解答', '记录'],
      ],
    ],
  ])('%s', (_name, header) => {
    const [log] = read([['2026年3月'], ...header, ...data]);
    expect(columns(log)).toEqual(read3);
    expect(log).toMatchObject({ parts: [{ evaluations: 9 }], excluded: [] });
  });

  test('is not what a first contact without a name has, nor a row of averages', () => {
    const averages = ['', '', '', 4.4, 14.3, 9.4];
    const [log] = read([[...CONTACT, '礼貌(5分)', '解答(15分)', '记录(10分)'], averages, ...data]);
    expect(columns(log).slice(3)).toEqual([
      ['礼貌(5分)', 5],
      ['解答(15分)', 15],
      ['记录(10分)', 10],
    ]);
    expect(log?.excluded).toMatchObject([{ row: 1, kind: 'total' }]);
    expect(log?.rows).toHaveLength(9);
  });
});

test('a merged section ends where its cell ends', () => {
  const header = ['', '', '', '服务礼仪', '', '', ''];
  const rows = [
    header,
    [...CONTACT, '礼貌(5分)', '倾听(5分)', '解答(15分)', '记录(5分)'],
    ...contacts(6, [5, 5, 15, 5]),
  ];
  const [log] = read(rows, [{ firstRow: 0, firstColumn: 3, rows: 1, columns: 2 }]);
  expect(log?.columns.map(({ section }) => section)).toEqual([
    undefined,
    undefined,
    undefined,
    '服务礼仪',
    '服务礼仪',
    undefined,
    undefined,
  ]);
});

describe('several tables on one sheet', () => {
  const header = [...CONTACT, '礼貌(5分)', '解答(15分)', '总分'];
  const data = contacts(8, [5, 15]).map((row) => [...row, Number(row[3]) + Number(row[4])]);
  const roster = [['工号', '姓名', '班组'], ...AGENTS.map((name, at) => [`0080${at}`, name, '一组'])];
  const places = (logs: readonly LogReading[]): unknown[] =>
    logs.flatMap(({ parts }) =>
      parts.map(({ headerRow, firstColumn, lastColumn, evaluations }) => [
        headerRow,
        firstColumn,
        lastColumn,
        evaluations,
      ]),
    );

  test('a list that touches the log does not belong to it', () => {
    const beside = [header, ...data].map((row, at): CellValue[] => [...row, ...(roster[at] ?? ['', '', ''])]);
    expect(places(read(beside))).toEqual([[0, 0, 5, 8]]);
  });

  test('a log right of another table, its header beside that one’s rows', () => {
    const rows = Array.from({ length: 12 }, (_, at): CellValue[] => [
      ...(at === 0
        ? ['坐席', '质检量', '平均分', '排名', '班组']
        : at < 8
          ? [AGENTS[at % 4] ?? '', 12, 91.5, at, '一组']
          : ['', '', '', '', '']),
      '',
      ...(at < 3 ? [] : at === 3 ? header : (data[at - 4] ?? [])),
    ]);
    expect(places(read(rows))).toEqual([[3, 6, 11, 8]]);
  });

  test('a narrow blank column between contacts and points parts nothing', () => {
    const parted = [header, ...data].map((row): CellValue[] => [...row.slice(0, 3), '', ...row.slice(3)]);
    expect(places(read(parted))).toEqual([[0, 0, 6, 8]]);
  });

  test('a second log below the first has its own criteria', () => {
    const second = [...CONTACT, '时效(20分)', '文字(80分)'];
    const logs = read([['热线质检'], header, ...data, [], ['在线质检'], second, ...contacts(5, [20, 80])]);
    expect(places(logs)).toEqual([
      [1, 0, 5, 8],
      [12, 0, 4, 5],
    ]);
  });
});

describe('rows that are no evaluations', () => {
  const header = ['序号', ...CONTACT, '班组', '礼貌(5分)', '解答(15分)', '总分', '备注'];
  const data = contacts(6, [5, 15]).map((row, at): CellValue[] => [
    at + 1,
    ...row.slice(0, 3),
    '一组',
    row[3] ?? '',
    row[4] ?? '',
    20,
    '',
  ]);
  const at = (cells: Record<string, CellValue>): CellValue[] => header.map((name) => cells[name] ?? '');

  test.each<[string, Record<string, CellValue>]>([
    ['合计', { 序号: '合计', 总分: 120 }],
    ['一组小计', { 班组: '一组小计', 总分: 120 }],
    ['张伟 平均', { 坐席: '张伟 平均', '礼貌(5分)': 4.5, 总分: 18 }],
    ['小计', { 流水号: '小计', 通话日期: 46082, 总分: 120 }],
    ['Team average', { 坐席: 'Team average', 总分: 18 }],
    ['Subtotal - North', { 班组: 'Subtotal - North', 总分: 18 }],
    ['3月合计：', { 通话日期: '3月合计：', 总分: 120 }],
  ])('a row of totals: %s', (text, cells) => {
    const [log] = read([header, ...data, at(cells), ...data]);
    expect(log?.rows).toHaveLength(12);
    expect(log?.excluded).toEqual([{ sheet: '登记表', row: 7, kind: 'total', text }]);
  });

  test('a repeated header, a page number, a signature', () => {
    const rows = [
      header,
      ...data,
      at({ 序号: '第1页 共2页' }),
      header,
      ...data,
      at({ 序号: '质检员签字：', 总分: '' }),
    ];
    const [log, ...others] = read(rows);
    expect(others).toEqual([]);
    expect(log?.excluded.map(({ row, kind }) => [row, kind])).toEqual([
      [7, 'remark'],
      [8, 'header'],
      [15, 'remark'],
    ]);
  });

  test('remarks, names and teams that hold such words take nothing away; prepared rows are nothing', () => {
    const odd = data.map((row, index) =>
      index === 2 ? row.map((cell, column) => (column === 8 ? '与上月合计' : column === 4 ? '总计组' : cell)) : row,
    );
    const prepared = [7, 8, 9].map((number) => at({ 序号: number, 总分: 0 }));
    const [log] = read([header, ...odd, ...prepared]);
    expect(log?.rows).toHaveLength(6);
    expect(log?.excluded).toEqual([]);
  });
});
