import type { CellValue } from '../../../src/domain/cellValue';
import { findLogs } from '../../../src/domain/grid/findLogs';
import type { LogReading } from '../../../src/domain/grid/logReading';
import type { SheetContent } from '../../../src/domain/grid/sheetContent';
import { findShapes } from '../../../src/domain/shapes/findShapes';
import { repeatedContacts } from '../../../src/domain/shapes/repeatedContacts';
import { sheetOf } from '../grid/sheet';

const HEADER = ['流水号', '工号', '坐席', '礼貌用语(10分)', '回答准确(30分)', '得分'];
const row = (id: string, greeting: number, accuracy: number): CellValue[] => [
  id,
  '0012',
  '张伟',
  greeting,
  accuracy,
  greeting + accuracy,
];

function find(...sheets: SheetContent[]): LogReading[] {
  return findShapes(sheets, sheets.flatMap(findLogs));
}

test('sheets with one header are one log in parts; the tab says the day, a title the year', () => {
  const title = [['2026年3月质检登记表']];
  const reordered = HEADER.map((_, at) => HEADER[[0, 2, 1, 3, 4, 5][at] ?? 0] ?? '');
  const logs = find(
    sheetOf('3月5日', [...title, HEADER, row('A01', 10, 20), row('A02', 9, 30)]),
    sheetOf('3.6', [...title, reordered, ['A03', '李娜', '0013', 8, 25, 33], ['A04', '张伟', '0012', 8, 30, 38]]),
    sheetOf('0307', [...title, HEADER, row('A05', 10, 30), row('A06', 3, 30)]),
    sheetOf('模板', [HEADER]),
  );
  expect(logs).toHaveLength(1);
  expect(logs[0]?.parts.map(({ sheet, day, agent, evaluations }) => [sheet, day, agent, evaluations])).toEqual([
    ['3月5日', '2026-03-05', null, 2],
    ['3.6', '2026-03-06', null, 2],
    ['0307', '2026-03-07', null, 2],
  ]);
  expect(logs[0]?.rows.map(({ cells }) => cells.slice(0, 3))).toEqual([
    ['A01', '0012', '张伟'],
    ['A02', '0012', '张伟'],
    ['A03', '0013', '李娜'],
    ['A04', '0012', '张伟'],
    ['A05', '0012', '张伟'],
    ['A06', '0012', '张伟'],
  ]);
});

test('tabs that are names of people give the agent where no column does', () => {
  const header = ['日期', '流水号', '礼貌用语(10分)', '回答准确(30分)', '得分'];
  const sheet = (name: string): SheetContent =>
    sheetOf(name, [header, [46086, 'A01', 9, 30, 39], [46087, 'A02', 10, 20, 30]]);
  expect(find(sheet('张伟'), sheet('欧阳娜娜'))[0]?.parts.map(({ agent }) => agent)).toEqual(['张伟', '欧阳娜娜']);
  expect(find(sheet('张伟'), sheet('一组'))[0]?.parts.map(({ agent }) => agent)).toEqual([null, null]);
});

test('logs whose criteria or full marks differ stay apart', () => {
  const rows = [row('A01', 9, 30), row('A02', 10, 20)];
  const other = HEADER.map((header) => (header === '回答准确(30分)' ? '推荐成功(30分)' : header));
  const heavier = HEADER.map((header) => (header === '回答准确(30分)' ? '回答准确(40分)' : header));
  const logs = find(
    sheetOf('呼入', [HEADER, ...rows]),
    sheetOf('外呼', [other, ...rows]),
    sheetOf('投诉', [heavier, ...rows]),
  );
  expect(logs.map(({ parts }) => parts.length)).toEqual([1, 1, 1]);
});

test('rows that repeat the contact above are in doubt', () => {
  const repeated = [row('A01', 9, 30), row('A01', 10, 20), row('A02', 10, 20), row('A02', 10, 30)];
  const [log] = find(sheetOf('3月', [HEADER, ...repeated]));
  expect(log && repeatedContacts(log)).toMatchObject({ column: { header: '流水号' }, rows: 2 });
  expect(log?.columns.find(({ header }) => header === '流水号')).toMatchObject({ sure: false, reason: 'contradicted' });
  expect(log?.confidence).toBeLessThan(0.5);
});
