import type { CellValue } from '../../../src/domain/cellValue';
import { adoptedRubric } from '../../../src/domain/grid/adoptedRubric';
import type { LogReading } from '../../../src/domain/grid/logReading';
import { criteriaOf } from '../../../src/domain/rubric/points';
import { scoreCells, type RowCells } from '../../../src/domain/scoring/scoreCells';
import { decideWords } from '../../../src/domain/values/decideWords';
import { withLevels } from '../../../src/domain/values/levelsOfWords';
import { scoreReport } from '../../../src/domain/values/scoreReport';
import type { WordDecisions } from '../../../src/domain/values/wordDecisions';
import { log, times } from './log';

test('formulas that would be too long for a cell get columns of points to refer to', () => {
  const many = Array.from(
    { length: 30 },
    (_, at) => [`第${at + 1}项是否主动询问客户需求并确认无误(3分)`, 'criterion'] as const,
  );
  const reading = log(many, [many.map(() => 3)]);
  const table = { ...reading, parts: reading.parts.map((part) => ({ ...part, table: '质检表' })) };
  expect(decideWords(reading, {}, 'zh-CN').criteria).toBeUndefined();
  expect(Object.keys(decideWords(table, {}, 'zh-CN').criteria ?? {})).toHaveLength(30);
});

/** Each row's raw score and what its check names. */
function scores(reading: LogReading, decisions: WordDecisions = {}): (number | string)[] {
  const rubric = adoptedRubric(reading.columns, 'k', 'Log', 'zh-CN');
  const words = { language: 'zh-CN' as const, ...decideWords(reading, decisions, 'zh-CN') };
  const names = [...rubric.sections.flatMap(({ criteria }) => criteria), ...rubric.rules].map(({ name }) => name);
  return reading.rows.map(({ cells }) => {
    const row = Object.fromEntries(
      reading.columns.flatMap(({ meaning, header }, at): [string, CellValue][] => {
        const name = names.find((one) => header.startsWith(one));
        return name === undefined ? [] : [[`${meaning}:${name}`, cells[at] ?? '']];
      }),
    ) as RowCells;
    const { raw, check } = scoreCells(rubric, words, row);
    return raw === '' ? check : raw;
  });
}

const two = [
  ['开场白(5分)', 'criterion'],
  ['态度(10分)', 'criterion'],
] as const;
const withTotal = [...two, ['总分', 'total']] as const;

describe('scores that are no numbers', () => {
  test('numbers in texts are read, whatever their width, and read on in rows to come', () => {
    const reading = log(two, [
      ['5分', '10分'],
      ['4 分', '９'],
      ['3', '8.5分'],
      ['80%', '5/10'],
      ['扣1分', '+7'],
    ]);
    expect(scores(reading)).toEqual([15, 13, 11.5, 9, 11]);
    const words = decideWords(reading, {}, 'zh-CN').criteria?.['开场白'];
    expect(words?.texts.map(({ before, after }) => `${before}n${after}`)).toEqual(['n分', 'n 分', 'n', 'n%', '扣n分']);
    expect(words?.words).toEqual([]);
  });

  test('a number that cannot be is left to Check', () => {
    expect(scores(log(two, [...times(4, ['5分', 10]), ['6分', 10], ['-1', 10]]))).toEqual([
      15,
      15,
      15,
      15,
      '开场白',
      '开场白',
    ]);
  });

  test('ticks and crosses are all and nothing', () => {
    expect(
      scores(
        log(two, [
          ['√', '√'],
          ['×', '√'],
          ['√', '/'],
        ]),
      ),
    ).toEqual([15, 10, 15]);
  });

  test('levels are asked for, and a percentage answers for all columns', () => {
    const reading = log(two, [
      ['优', '良'],
      ['差', '优'],
    ]);
    expect(() => scores(reading)).toThrow(
      '{"code":"UNKNOWN_SCORE_WORDS","where":"质检登记!A3","column":"开场白(5分)","words":["优","差","良"]}',
    );
    const scoreValues = [
      { value: '优', percent: 100 },
      { value: '良', percent: 80 },
      { header: '开场白(5分)', value: '差', points: 1 },
    ];
    expect(scores(reading, { scoreValues })).toEqual([13, 11]);
  });

  test('what is said of a word concerns the columns that hold words of its scale', () => {
    const reading = log(
      [...two, ['业务(5分)', 'criterion']],
      [
        ['优', 10, '良'],
        ['优', 9, '优'],
      ],
    );
    const scoreValues = [
      { value: '优', percent: 100 },
      { value: '良', percent: 80 },
      { value: '/', points: 'notApplicable' as const },
    ];
    const { criteria } = decideWords(reading, { scoreValues }, 'zh-CN');
    expect(Object.keys(criteria ?? {})).toEqual(['开场白', '业务']);
    expect(criteria?.['开场白'].words.map(({ word }) => word)).toEqual(['优', '良']);
  });

  test("a team's own totals tell what its levels are worth", () => {
    const rows = [
      ['优', '优', 15],
      ['良', '优', 14.5],
      ['优', '良', 14],
      ['差', '良', 11.5],
      ['差', '优', 12.5],
      ['差', '差', 7.5],
      ['良', '差', 9.5],
    ];
    const report = scoreReport(log(withTotal, rows));
    expect(report.totals).toEqual({ compared: 7, agree: 7 });
    expect(report.columns[0]?.words.map(({ word, points, why }) => [word, points, why])).toEqual([
      ['差', 2.5, 'totals'],
      ['优', 5, 'totals'],
      ['良', 4.5, 'totals'],
    ]);
    expect(scores(log(withTotal, rows))).toEqual(rows.map((row) => row[2]));
  });

  test('a rare text that nobody knows is left to Check; one that is everywhere is asked for', () => {
    expect(scores(log(two, [...times(30, [5, 10]), ['待定', 10]])).at(-1)).toBe('开场白');
    expect(() =>
      scores(
        log(two, [
          [5, 10],
          ['待定', 10],
        ]),
      ),
    ).toThrow('UNKNOWN_SCORE_WORDS');
    const unread = { scoreValues: [{ value: '待定', points: 'unread' as const }] };
    expect(
      scores(
        log(two, [
          [5, 10],
          ['待定', 10],
        ]),
        unread,
      ),
    ).toEqual([15, '开场白']);
  });

  test('ticks that the totals contradict are asked for', () => {
    const rows = times(6, ['√', '√', 0] as const);
    expect(() => scores(log(withTotal, [...rows, ...times(3, ['√', '×', 3] as const)]))).toThrow('UNKNOWN_SCORE_WORDS');
  });
});

describe('deductions', () => {
  test('numbers below 0 are taken off, zeros beside them too', () => {
    expect(
      scores(
        log(two, [
          [-2, 0],
          [0, 0],
          [-5, 0],
          [2, 0],
        ]),
      ),
    ).toEqual([5, 0, 5, '开场白'].map(() => expect.anything()));
    expect(
      scores(
        log(two, [
          [-2, 0],
          [0, 0],
          [-5, 0],
        ]),
      ),
    ).toEqual([13, 15, 10]);
  });

  test('totals that start from 100 tell deductions too, whatever the criteria come to', () => {
    const rows = [
      [0, 0, 100],
      [1, 0, 99],
      [0, 2, '98分'],
      [0, 0, 100],
      [5, 5, 90],
    ];
    const report = scoreReport(log(withTotal, rows));
    expect(report.columns.map(({ style, styleReason }) => [style, styleReason])).toEqual([
      ['deduction', 'totals'],
      ['deduction', 'totals'],
    ]);
    expect(report.totals).toEqual({ compared: 5, agree: 0 });
    expect(scores(log(withTotal, rows))).toEqual([15, 14, 13, 15, 5]);
  });

  test('a header that says so makes numbers deductions', () => {
    const columns = [
      ['开场白扣分(5分)', 'criterion'],
      ['态度扣分(10分)', 'criterion'],
    ] as const;
    expect(
      scores(
        log(columns, [
          [2, 0],
          [0, 10],
          [6, 1],
        ]),
      ),
    ).toEqual([13, 5, '开场白扣分']);
  });

  test('a blank is full marks where the totals say so, else it is asked for', () => {
    const rows = [
      [-2, '', 13],
      ['', '', 15],
      ['', -4, 11],
      [-1, -1, 13],
    ];
    expect(scores(log(withTotal, rows))).toEqual([13, 15, 11, 13]);
    const without = log(
      two,
      rows.map((row) => row.slice(0, 2)),
    );
    expect(() => scores(without)).toThrow('"words":[""]');
    expect(scores(without, { scoreValues: [{ value: '', percent: 100 }] })).toEqual([13, 15, 11, 13]);
    expect(scores(without, { scoreValues: [{ value: '', points: 'unread' }] })).toEqual([
      '态度',
      '开场白、态度',
      '开场白',
      13,
    ]);
  });
});

describe('ones and zeros under full marks above one', () => {
  const rows = [
    [1, 1],
    [0, 1],
    [1, 0],
  ];

  test('are asked for, unless the totals tell', () => {
    expect(() => scores(log(two, rows))).toThrow('UNCLEAR_SCORES');
    expect(scores(log(two, rows), { styles: two.map(([header]) => ({ header, style: 'share' as const })) })).toEqual([
      15, 10, 5,
    ]);
    expect(scores(log(two, rows), { styles: two.map(([header]) => ({ header, style: 'points' as const })) })).toEqual([
      2, 1, 1,
    ]);
    expect(
      scores(
        log(
          withTotal,
          rows.map(([a, b]) => [a ?? 0, b ?? 0, (a ?? 0) * 5 + (b ?? 0) * 10]),
        ),
      ),
    ).toEqual([15, 10, 5]);
  });
});

test('words become the levels of their criteria, stray ones among numbers do not', () => {
  const reading = log(two, [
    ['好', 10],
    ['差', 8],
    ['一般', '√'],
    ['好', '×'],
    ['好', 9],
  ]);
  const scoreValues = [
    { value: '好', percent: 100 },
    { value: '一般', percent: 60 },
    { value: '差', percent: 0 },
  ];
  const words = decideWords(reading, { scoreValues }, 'zh-CN');
  const [opening, attitude] = criteriaOf(
    withLevels(adoptedRubric(reading.columns, 'k', 'Log', 'zh-CN'), words, reading),
  );
  expect(opening.levels.map(({ label, points }) => [label, points])).toEqual([
    ['好', 5],
    ['一般', 3],
    ['差', 0],
  ]);
  expect(attitude.levels).toEqual([]);
});
