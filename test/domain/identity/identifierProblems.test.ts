import type { CellValue } from '../../../src/domain/cellValue';
import type { ColumnMapping } from '../../../src/domain/grid/columnMapping';
import { identifierProblems } from '../../../src/domain/identity/identifierProblems';

const column = (at: number, header: string, meaning: ColumnMapping['meaning']): ColumnMapping => ({
  column: at,
  header,
  meaning,
  sure: true,
  confidence: 1,
  reason: 'name',
});
const COLUMNS = [
  column(0, '录音流水号', 'contactId'),
  column(1, '工号', 'agentNumber'),
  column(2, '坐席', 'agent'),
  column(3, '客户电话', 'ignored'),
  column(4, '礼貌用语', 'criterion'),
];

function reading(...rows: CellValue[][]): Parameters<typeof identifierProblems>[0] {
  return {
    shape: 'rows',
    columns: COLUMNS,
    rows: rows.map((cells, at) => ({ sheet: '登记表', row: 3 + at, column: 1, cells })),
  };
}

test('a log whose identifiers are text of one kind has no problem', () => {
  expect(
    identifierProblems(
      reading(
        ['320106202603050017', '00801', '张伟', '13900001111', 5],
        ['320106202603050200', '00802', '买买提·艾力', '13900002222', '１'],
      ),
    ),
  ).toEqual([]);
});

test('what Excel cut, shortened or shows otherwise is reported with its cells, column by column', () => {
  const found = identifierProblems(
    reading(
      [3.2010620260305e17, '00801', '张 伟', 1.39e10, 5],
      ['3.20106E+17', 802, '李娜 ', '１３９００００２２２２', 5],
      ['3201 0620', '00803', '王芳', '13900001111', 5],
    ),
  );
  expect(found).toEqual([
    { header: '录音流水号', problem: 'cut', count: 1, examples: ['登记表!B4'] },
    { header: '录音流水号', problem: 'scientific', count: 1, examples: ['登记表!B5'] },
    { header: '录音流水号', problem: 'blanks', count: 1, examples: ['登记表!B6'] },
    { header: '工号', problem: 'zerosLost', count: 1, examples: ['登记表!C5'] },
    { header: '坐席', problem: 'blanks', count: 2, examples: ['登记表!D4', '登记表!D5'] },
    { header: '客户电话', problem: 'mixedTypes', count: 1, examples: ['登记表!E4'] },
    { header: '客户电话', problem: 'fullWidth', count: 1, examples: ['登记表!E5'] },
  ]);
});

test('text that became text after it was cut gives itself away where most of a column ends in zeros', () => {
  const ids = ['320106202603050000', '320106202603051000', '320106202603052000', '320106202603050123'];
  expect(identifierProblems(reading(...ids.map((id) => [id, '', '', '', 5])))).toMatchObject([
    { problem: 'cut', count: 3 },
  ]);
  expect(identifierProblems(reading(...ids.slice(2).map((id) => [id, '', '', '', 5])))).toEqual([]);
});

test('zeros that a list has are missed in the log; zeros that the format shows are not', () => {
  const log = reading(['1', 801, '', '', 5], ['2', 802, '', '', 5]);
  expect(identifierProblems(log)).toEqual([]);
  expect(identifierProblems(log, { agentNumbers: ['00801', '00802'] })).toMatchObject([
    { header: '工号', problem: 'zerosLost', count: 2 },
  ]);
  const texts = [
    ['1', '00801', '', '', '5'],
    ['2', '00802', '', '', '5'],
  ];
  expect(identifierProblems(log, { agentNumbers: ['00801', '00802'], texts })).toEqual([]);
});

test('at most five cells are named, however many there are', () => {
  const rows = Array.from({ length: 40 }, (): CellValue[] => [1e17, '', '', '', 5]);
  const [problem] = identifierProblems(reading(...rows));
  expect([problem.count, problem.examples.length]).toEqual([40, 5]);
});
