import { findRosters, rosterRows } from '../../../src/domain/agents/findRosters';
import type { CellValue } from '../../../src/domain/cellValue';
import type { SheetContent } from '../../../src/domain/grid/sheetContent';

function sheet(name: string, ...values: CellValue[][]): SheetContent {
  return {
    name,
    firstRow: 0,
    firstColumn: 0,
    rowCount: values.length,
    values,
    text: values.map((row) => row.map(String)),
    tables: [],
    merges: [],
    hidden: false,
    filtered: false,
  };
}

const CHINESE = sheet(
  '人员花名册',
  ['2026年3月在线客服人员花名册', '', '', '', '', '', ''],
  ['', '', '', '', '', '', ''],
  ['序号', '工号', '姓名', '所属班组', '组长', '入职日期', '是否在职'],
  [1, '00801', '张伟', '一组', '王强', 45000, '是'],
  [2, '00802', '张 伟', '二组', '李莉', 45100, '否'],
  ['', '', '', '', '', '', ''],
  [3, '00803', '李娜', '二组', '李莉', '2024.3.5', '是'],
  ['合计', '', 3, '', '', '', ''],
);

test('a list of staff is found under its titles, without its blank and total rows', () => {
  const [found] = findRosters([CHINESE]);
  expect(found).toMatchObject({ sheet: '人员花名册', headerRow: 2, lastRow: 6, people: 3 });
  expect(found.columns.map(({ field, column }) => [field, column])).toEqual([
    ['number', 1],
    ['name', 2],
    ['team', 3],
    ['leader', 4],
    ['hired', 5],
    ['status', 6],
  ]);
  expect(rosterRows(found, CHINESE).map(({ row, cells }) => [row, cells.number])).toEqual([
    [3, '00801'],
    [4, '00802'],
    [6, '00803'],
  ]);
});

test('an English list is found among other sheets, the unsure last', () => {
  const english = sheet(
    'Headcount',
    ['Employee ID', 'Agent Name', 'Team', 'Team Leader', 'Hire Date', 'Leave Date'],
    ['0801', 'Ann Lee', 'North', 'Bob', 45000, ''],
    ['0802', 'Cy Poe', 'South', 'Dee', 45000, 46000],
  );
  const short = sheet('Sheet3', ['工号', '姓名'], ['1', '张伟'], ['2', '李娜']);
  expect(findRosters([short, CHINESE, english]).map(({ sheet: name }) => name)).toEqual([
    '人员花名册',
    'Headcount',
    'Sheet3',
  ]);
});

test.each([
  [
    'a log',
    ['录音流水号', '通话日期', '工号', '坐席', '班组', '礼貌用语(5分)'],
    ['1', 46000, '00801', '张伟', '一组', 5],
  ],
  ['a month of figures', ['工号', '姓名', '班组', '质检量', '平均分'], ['00801', '张伟', '一组', 12, 93]],
  ['a list of contacts per agent', ['姓名', '通话日期', '班组'], ['张伟', 46000, '一组']],
  ['a list without people', ['工号', '姓名', '班组', '组长'], ['', '', '', '']],
])('%s is no list of staff', (_what, headers, row) => {
  expect(findRosters([sheet('花名册', headers, row)])).toEqual([]);
});

test('rows that name the same few people again and again are no list of them', () => {
  const rows = Array.from({ length: 10 }, (_, at): CellValue[] => ['00801', '张伟', '一组', at]);
  expect(findRosters([sheet('名单', ['工号', '姓名', '班组', '序号'], ...rows)])).toEqual([]);
});
