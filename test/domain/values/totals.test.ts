import { adoptedRubric } from '../../../src/domain/grid/adoptedRubric';
import type { LogReading } from '../../../src/domain/grid/logReading';
import { scoringWords } from '../../../src/domain/scoring/scoringWords';
import { decideWords } from '../../../src/domain/values/decideWords';
import { totalsTheyHave } from '../../../src/domain/values/totals';
import { log } from './log';

function report(reading: LogReading, formulas?: string[]) {
  const rubric = adoptedRubric(reading.columns, 'k', 'Log', 'zh-CN');
  const words = { language: 'zh-CN' as const, ...decideWords(reading, {}, 'zh-CN') };
  return totalsTheyHave(reading, rubric, words, formulas);
}

const columns = [
  ['开场白(5分)', 'criterion'],
  ['态度(10分)', 'criterion'],
  ['致命差错', 'rule'],
  ['总分', 'total'],
] as const;

test('totals that are not what the criteria add up to are named with both figures', () => {
  const reading = log(columns, [
    [5, 10, '', 15],
    [4, 8, '', 13],
    [3, 10, '', '13分'],
    [5, '', '', 5],
    [5, 9, '', ''],
  ]);
  expect(report(reading)).toEqual({
    header: '总分',
    basis: 'final',
    compared: 3,
    agree: 2,
    unscored: 1,
    different: [{ address: '质检登记!D5', theirs: 13, ours: 12 }],
    formulas: 0,
    typed: [],
    typedCount: 0,
  });
});

test('totals that know nothing of fatal errors are compared with the raw score', () => {
  const rows = [
    [5, 10, '是', 15],
    [5, 8, '', 13],
  ];
  expect(report(log(columns, rows))).toMatchObject({ basis: 'raw', compared: 2, agree: 2 });
  expect(report(log(columns, [[5, 10, '是', 0], rows[1] ?? []]))).toMatchObject({ basis: 'final', agree: 2 });
});

test('figures typed over formulas are named where most are formulas', () => {
  const reading = log(columns, [
    [5, 10, '', 15],
    [4, 8, '', 14],
    [3, 10, '', 13],
    [3, 10, '', ''],
  ]);
  const typed = [{ address: '质检登记!D5', value: 14 }];
  expect(report(reading, ['=SUM(A4:B4)', '14', '=A6+B6', ''])).toMatchObject({ formulas: 2, typed, typedCount: 1 });
  expect(report(reading, ['15', '14', '=A6+B6', ''])).toMatchObject({ formulas: 1, typed: [], typedCount: 0 });
});

test('criteria are found by their places where the rubric gave them other names', () => {
  const reading = log(
    [
      ['等级(5分)', 'criterion'],
      ['小结(5分)', 'criterion'],
      ['总分', 'total'],
    ],
    [[4, 5, 9]],
  );
  const rubric = adoptedRubric(reading.columns, 'k', 'Log', 'zh-CN', ['等级', '小结']);
  expect(rubric.sections[0].criteria.map(({ name }) => name)).toEqual(['等级 (2)', '小结 (2)']);
  expect(totalsTheyHave(reading, rubric, scoringWords('zh-CN'))).toMatchObject({ compared: 1, agree: 1 });
});

test('a log without totals has nothing to compare', () => {
  expect(report(log(columns.slice(0, 3), [[5, 10, '']]))).toBeNull();
});

test('the time grows with the rows, no faster', () => {
  const many = Array.from({ length: 20 }, (_, at) => [`项目${at}(5分)`, 'criterion'] as const);
  const columns20 = [...many, ['致命差错', 'rule'], ['总分', 'total']] as const;
  const longLog = (count: number): LogReading =>
    log(
      columns20,
      Array.from({ length: count }, (_, row) => [...many.map((_one, at) => (row * at) % 6), '', 50]),
    );
  const [short, long] = [longLog(5_000), longLog(50_000)];
  report(short);
  expect(processorTime(() => report(long)) / processorTime(() => report(short))).toBeLessThan(30);
});

function processorTime(run: () => unknown): number {
  const start = process.cpuUsage().user;
  run();
  return process.cpuUsage().user - start;
}
