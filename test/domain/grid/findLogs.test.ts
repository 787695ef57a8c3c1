import type { CellValue } from '../../../src/domain/cellValue';
import { findLogs } from '../../../src/domain/grid/findLogs';
import { shownLogs } from '../../../src/domain/grid/logConfidence';
import type { ColumnMapping } from '../../../src/domain/grid/columnMapping';
import type { LogPart, LogReading } from '../../../src/domain/grid/logReading';
import type { SheetContent } from '../../../src/domain/grid/sheetContent';
import { sheetOf } from './sheet';

function shownIn(sheet: SheetContent): LogReading[] {
  return shownLogs(findLogs(sheet));
}

const HEADERS = [
  ...['序号', '录音流水号', '通话日期', '工号', '坐席', '班组', '渠道', '监听方式', '抽检类型', '质检员'],
  ...['礼貌用语(5分)', '首次回应时长（5 分）', '信息录入 15 分)', '服务主动性15分', '致命差错', '总分', '备注'],
];

function evaluation(number: number, changes: Record<string, CellValue> = {}): CellValue[] {
  const row: CellValue[] = [
    number,
    `6202603050000${10000 + number}`,
    46082 + number,
    '00801',
    '张伟',
    '一组',
    '在线',
    '录音',
    '随机',
    '陈静',
  ];
  const all = [...row, 5, '不涉及', 12, 15, '否', 37, ''];
  return all.map((cell, column) => changes[HEADERS[column] ?? ''] ?? cell);
}

const DATA = [1, 2, 3, 4, 5].map((number) => evaluation(number));
const TITLES: CellValue[][] = [['2026年3月 在线客服质检登记表'], ['单位：客服中心', '', '', '制表人：王敏']];

/** A log of one part, with the rows that are no evaluations. */
interface OnePart extends LogPart {
  readonly columns: readonly ColumnMapping[];
  readonly confidence: number;
  readonly otherRows: readonly number[];
}

function onePart({ parts, columns, confidence, rows, excluded }: LogReading): OnePart {
  expect(parts).toHaveLength(1);
  expect(rows).toHaveLength(parts[0].evaluations);
  return { ...parts[0], columns, confidence, otherRows: excluded.map(({ row }) => row) };
}

function only(logs: readonly LogReading[]): OnePart {
  expect(logs).toHaveLength(1);
  return onePart(logs[0]);
}

function meanings(guess: OnePart): string[] {
  return guess.columns.map(({ meaning }) => meaning);
}

describe('a Chinese log as teams keep it', () => {
  const log = only(shownIn(sheetOf('登记表', [...TITLES, HEADERS, ...DATA])));

  test('is found below its titles, to its last row and column', () => {
    expect(log).toMatchObject({
      table: null,
      headerRow: 2,
      firstColumn: 0,
      lastColumn: 16,
      lastRow: 7,
      evaluations: 5,
      otherRows: [],
    });
    expect(log.period).toEqual({ year: 2026, month: 3 });
    expect(log.confidence).toBeGreaterThan(0.8);
  });

  test('has its columns read without a doubt', () => {
    expect(meanings(log)).toEqual([
      ...[
        'ignored',
        'contactId',
        'contactDate',
        'agentNumber',
        'agent',
        'team',
        'channel',
        'mode',
        'kind',
        'evaluator',
      ],
      ...['criterion', 'criterion', 'criterion', 'criterion', 'rule', 'total', 'comment'],
    ]);
    expect(log.columns.filter(({ sure }) => !sure)).toEqual([]);
    expect(log.columns.flatMap(({ points }) => points ?? [])).toEqual([5, 5, 15, 15]);
    expect(log.columns[12]?.header).toBe('信息录入 15 分)');
  });
});

test('an English log in a table is found with the table, ours never', () => {
  const headers = [
    'Call ID',
    'Call Date',
    'Agent ID',
    'Agent Name',
    'Team',
    'Evaluator',
    'Greeting (5)',
    'Empathy /10',
    'Closing [5 pts]',
    'Auto-fail',
    'Total Score',
    'Comments',
  ];
  const rows = [1, 2, 3].map((n): CellValue[] => [
    `C-${n}`,
    46082 + n,
    `0${n}`,
    'Ann Lee',
    'North',
    'Bo',
    5,
    'N/A',
    3,
    'No',
    18,
    '',
  ]);
  const place = { firstRow: 1, firstColumn: 0, rows: 4, columns: 12 };
  const cells = [['Inbound QA, March 2026'], headers, ...rows];
  const log = only(shownIn(sheetOf('Calls', cells, [{ name: 'Table1', ...place }])));
  expect(log).toMatchObject({ table: 'Table1', headerRow: 1, lastColumn: 11, lastRow: 4, evaluations: 3 });
  expect(meanings(log)).toEqual([
    ...['contactId', 'contactDate', 'agentNumber', 'agent', 'team', 'evaluator'],
    ...['criterion', 'criterion', 'criterion', 'rule', 'total', 'comment'],
  ]);
  expect(log.confidence).toBeGreaterThan(0.8);
  expect(shownIn(sheetOf('Calls', cells, [{ name: 'QA_Eval_inbound_v1', ...place }]))).toEqual([]);
});

test('notes to the right of a blank column, and notes without a header, are not part of it', () => {
  const withNotes = [HEADERS, ...DATA].map((row, at): CellValue[] => [
    ...row,
    '',
    '',
    ['说明', '扣分标准', '见附件', 3, 4, 5][at] ?? '',
  ]);
  expect(only(shownIn(sheetOf('登记表', withNotes))).lastColumn).toBe(16);
  const beside = [HEADERS, ...DATA].map((row, at): CellValue[] => [...row, at === 2 ? '待复核' : '']);
  expect(only(shownIn(sheetOf('登记表', beside))).lastColumn).toBe(16);
});

test('prepared rows and totals below are no evaluations', () => {
  const prepared = [6, 7, 8].map((n): CellValue[] =>
    HEADERS.map((header) => (header === '序号' ? n : header === '总分' ? 0 : '')),
  );
  const totals: CellValue[] = HEADERS.map((header) => ({ 序号: '合计', 坐席: '张伟', 总分: 185 })[header] ?? '');
  const signature: CellValue[] = ['制表：王敏', '', '', '', '审核：李强'];
  for (const [below, otherRows] of [
    [prepared, []],
    [[...prepared, totals], [11]],
    [
      [totals, signature],
      [8, 9],
    ],
    [[[], totals], [9]],
  ]) {
    const log = only(shownIn(sheetOf('登记表', [...TITLES, HEADERS, ...DATA, ...(below as CellValue[][])])));
    expect(log).toMatchObject({ lastRow: 7, evaluations: 5, otherRows });
  }
});

test('a remark that ends like a total takes no row away', () => {
  const rows = [HEADERS, ...DATA, evaluation(6, { 备注: '已核对，见本月合计' })];
  expect(only(shownIn(sheetOf('登记表', rows)))).toMatchObject({ lastRow: 6, evaluations: 6, otherRows: [] });
});

test('subtotals and repeated headers between evaluations are named and make it less sure', () => {
  const subtotal: CellValue[] = HEADERS.map((header) => ({ 班组: '一组小计', 总分: 185 })[header] ?? '');
  const rows = [HEADERS, ...DATA, subtotal, HEADERS, ...DATA];
  const log = only(shownIn(sheetOf('登记表', rows)));
  expect(log).toMatchObject({ headerRow: 0, lastRow: 12, evaluations: 10, otherRows: [6, 7] });
  expect(log.confidence).toBeLessThan(only(shownIn(sheetOf('登记表', [HEADERS, ...DATA]))).confidence);
});

test('headings above the criteria name their sections; headers merged over both rows are read', () => {
  const upper: CellValue[] = HEADERS.map(
    (header) => ({ 礼貌用语: '服务礼仪（10分）', 信息录入: '业务能力(30分)' })[header.slice(0, 4)] ?? '',
  );
  const merged = upper.map((cell, column) => (column < 10 || column > 13 ? (HEADERS[column] ?? '') : cell));
  const lower = HEADERS.map((header, column) => (column < 10 || column > 13 ? '' : header));
  for (const head of [
    [upper, HEADERS],
    [merged, lower],
  ]) {
    const log = only(shownIn(sheetOf('登记表', [['质检表'], ...head, ...DATA])));
    expect(log).toMatchObject({ headerRow: 2, evaluations: 5, lastColumn: 16 });
    expect(log.columns.flatMap(({ section }) => section ?? [])).toEqual([
      '服务礼仪',
      '服务礼仪',
      '业务能力',
      '业务能力',
    ]);
    expect(log.columns[4]).toMatchObject({ header: '坐席', meaning: 'agent', sure: true });
  }
});

test('two logs side by side are two', () => {
  const rows = [HEADERS, ...DATA].map((row): CellValue[] => [...row, '', ...row]);
  const logs = shownIn(sheetOf('登记表', rows));
  expect(logs.map(onePart).map(({ firstColumn, lastColumn }) => [firstColumn, lastColumn])).toEqual([
    [0, 16],
    [18, 34],
  ]);
});

describe('what is no log is not found', () => {
  const agents: CellValue[][] = [
    ['工号', '姓名', '班组', '入职日期'],
    ['00801', '张伟', '一组', 45000],
    ['00802', '李娜', '二组', 45100],
  ];
  const summary: CellValue[][] = [
    ['坐席', '班组', '质检量', '平均分', '合格率', '致命差错', '排名'],
    ['张伟', '一组', 12, 91.5, 0.98, 0, 1],
    ['李娜', '二组', 11, 88.2, 0.91, 1, 2],
  ];
  const rubric: CellValue[][] = [
    ['监控项目', '监控点', '分值', '优秀', '良好', '差'],
    ['服务礼仪(10分)', '礼貌用语(5分)', 5, 5, 3, 0],
    ['服务礼仪(10分)', '首次回应(5分)', 5, 5, 3, 0],
  ];
  const calls: CellValue[][] = [
    ['流水号', '通话日期', '工号', '坐席', '通话时长(秒)', '客户号码'],
    ['620260305000010001', 46082, '00801', '张伟', 185, '13800000000'],
  ];
  test.each([
    ['坐席名单', agents],
    ['月度汇总', summary],
    ['Sheet2', summary],
    ['评分标准', rubric],
    ['通话清单', calls],
    ['空', [['']]],
  ])('%s', (name, rows) => {
    expect(shownIn(sheetOf(name, rows))).toEqual([]);
  });
});

test('a log stays found below a small summary of it', () => {
  const summary: CellValue[][] = [['坐席', '班组', '质检量', '平均分', '合格率'], ['张伟', '一组', 12, 91.5, 0.98], []];
  const [best] = shownIn(sheetOf('登记表', [...summary, HEADERS, ...DATA]));
  expect(onePart(best)).toMatchObject({ headerRow: 3, evaluations: 5, lastColumn: 16, otherRows: [] });
});
