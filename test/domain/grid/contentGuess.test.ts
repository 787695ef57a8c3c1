import fc from 'fast-check';
import '../../support/propertySeed';
import type { CellValue } from '../../../src/domain/cellValue';
import type { ColumnMapping } from '../../../src/domain/grid/columnMapping';
import { readCriterionHeader } from '../../../src/domain/grid/criterionHeader';
import { guessColumns } from '../../../src/domain/grid/guessColumns';

const ROWS = 12;
const AGENTS = ['张伟', '李娜', '王敏', '陈静'];

/** A log's columns as functions of the row's number. */
function guess(columns: Readonly<Record<string, (row: number) => CellValue>>): Record<string, ColumnMapping> {
  const headers = Object.keys(columns);
  const rows = Array.from({ length: ROWS }, (_, row) => headers.map((header) => columns[header]?.(row) ?? ''));
  return Object.fromEntries(guessColumns(headers, rows).map((mapping) => [mapping.header, mapping]));
}

const agent = (row: number): string => AGENTS[row % 4] ?? '';
const points = (full: number) => (row: number) => (row % 3 === 0 ? full - 2 : full);

test('columns without a word are known by what they hold, and want a look', () => {
  const columns = guess({
    F1: (row) => `2026030500001${1000 + row}`,
    F2: (row) => `2026-03-${10 + row}`,
    F3: agent,
    F4: (row) => `0080${row % 4}`,
    F5: (row) => (row % 2 === 0 ? '一组' : '二组'),
    F6: (row) => (row % 2 === 0 ? '热线' : '在线'),
    F7: () => '何静',
    F8: (row) => `第${row}通未核实客户身份，已提醒`,
    F9: (row) => 13_800_000_000 + row,
  });
  expect(Object.values(columns).map(({ meaning, reason, sure }) => [meaning, reason, sure])).toEqual([
    ...['contactId', 'contactDate', 'agent', 'agentNumber', 'team', 'channel', 'evaluator', 'comment'].map(
      (meaning) => [meaning, 'content', false],
    ),
    ['ignored', 'none', true],
  ]);
});

test('criteria are what a total adds up, whatever they are called; other numbers are not', () => {
  const sum = (row: number): number => points(30)(row) + points(50)(row + 1) + points(20)(row + 2);
  const columns = guess({
    流水号: (row) => `2026030500001${1000 + row}`,
    坐席: agent,
    问候: points(30),
    应答率: (row) => points(50)(row + 1),
    结束: (row) => points(20)(row + 2),
    通话秒数: (row) => 60 + row * 7,
    合计得分: sum,
  });
  expect(columns['问候']).toMatchObject({ meaning: 'criterion', points: 30, reason: 'content', sure: false });
  expect(columns['应答率']).toMatchObject({ meaning: 'criterion', points: 50 });
  expect(columns['结束']).toMatchObject({ meaning: 'criterion', points: 20 });
  expect(columns['通话秒数']?.meaning).toBe('ignored');
  expect(columns['合计得分']).toMatchObject({ meaning: 'total', sure: true });
});

test('a bonus that few contacts have is no criterion, amounts and counts are none', () => {
  const columns = guess({
    坐席: agent,
    '服务(50分)': points(50),
    '业务(50分)': points(50),
    表扬分: (row) => (row === 3 ? 2 : ''),
    金额: (row) => 19.9 * row,
    来电: (row) => (row * 37) % 101,
  });
  for (const header of ['表扬分', '金额', '来电'])
    expect([header, columns[header]?.meaning]).toEqual([header, 'ignored']);
});

test('weights are the points where scores stay within them, else scores count with their weight', () => {
  const within = guess({ 坐席: agent, '态度(权重40%)': points(40), '业务(权重60%)': points(60) });
  expect(within['态度(权重40%)']).toMatchObject({ meaning: 'criterion', points: 40, sure: true });
  expect(within['态度(权重40%)']?.weight).toBeUndefined();
  const scaled = guess({ 坐席: agent, '态度(权重40%)': points(100), '业务(权重60%)': points(95) });
  expect(scaled['态度(权重40%)']).toMatchObject({ points: 100, weight: 0.4, sure: false });
  expect(scaled['业务(权重60%)']).toMatchObject({ points: 100, weight: 0.6 });
  const five = guess({ Agent: agent, 'Tone (weight 25%)': points(5), 'Skill (75%)': () => 80 });
  expect(five['Tone (weight 25%)']).toMatchObject({ meaning: 'criterion', points: 100, weight: 0.25 });
});

test('contents that speak against a header make it unsure, or another thing', () => {
  const columns = guess({
    通话日期: agent,
    坐席: (row) => `0080${row % 4}`,
    扣分项: (row) => -row,
    致命差错: (row) => row,
    客户态度说明: points(5),
  });
  expect(columns['通话日期']).toMatchObject({ meaning: 'contactDate', reason: 'contradicted', sure: false });
  expect(columns['坐席']).toMatchObject({ meaning: 'agentNumber', sure: false });
  expect(columns['扣分项']?.meaning).toBe('ignored');
  expect(columns['致命差错']).toMatchObject({ meaning: 'rule', sure: false });
  expect(columns['客户态度说明']).toMatchObject({ meaning: 'criterion', sure: false });
});

test('columns of √ and × or of levels are criteria where nothing holds points; their full marks are not known', () => {
  const columns = guess({
    Agent: (row) => ['Ann Lee', 'Bo Chen'][row % 2] ?? '',
    Greeting: (row) => (row % 3 === 0 ? 'No' : 'Yes'),
    Closing: (row) => (row % 4 === 0 ? 'N/A' : 'Yes'),
  });
  expect(columns['Greeting']).toMatchObject({ meaning: 'criterion', sure: false });
  expect(columns['Greeting']?.points).toBeUndefined();
  const beside = guess({ Agent: agent, 'Tone (5)': points(5), 'Skill (5)': points(5), Recontact: () => 'Yes' });
  expect(beside['Recontact']?.meaning).toBe('ignored');
});

test('full marks are read back from whatever brackets and units a header puts them in', () => {
  const names = fc.constantFrom(
    '礼貌用语',
    '首次回应（20秒内）',
    '问题解决',
    'Greeting',
    'Call control',
    '3.信息录入',
    '微笑 服务',
  );
  const full = fc.integer({ min: 1, max: 200 }).map((number) => number / 2);
  const around = fc.constantFrom(
    ...[
      '(#分)',
      '（#分）',
      '(# 分',
      ' # 分)',
      '【#分】',
      '［满分：#］',
      '(0-#分)',
      '（满分#分）',
      ' [# pts]',
      ' (max #)',
      ' /#',
    ],
    ...[
      '<#分>',
      ' (# points)',
      '：#分',
      '\n(#)',
      '（#）',
      ' (out of #)',
      '(20秒内，#分)',
      '（#分，含复述）',
      '(0/1/#分)',
      ' - # pts',
    ],
  );
  fc.assert(
    fc.property(names, full, around, (name, number, brackets) => {
      const header = name + brackets.replace('#', String(number));
      // Levels name the greatest last: a list of 0, 1 and less than 1 is none.
      fc.pre(number >= 1);
      const read = readCriterionHeader(header);
      expect([header, read.points]).toEqual([header, number]);
      expect(read.name.replace(/\s/gu, '')).toBe(name.replace(/\s/gu, ''));
    }),
  );
});
