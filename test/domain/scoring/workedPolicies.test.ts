import type { CellValue } from '../../../src/domain/cellValue';
import type { Answers } from '../../../src/domain/evaluation/evaluation';
import type { Criterion, Level, Rubric, Section } from '../../../src/domain/rubric/rubric';
import { computedCells, scoreAnswers, scoreCells } from '../../../src/domain/scoring/scoreCells';
import { scoringWords } from '../../../src/domain/scoring/scoringWords';
import { criterion, rubric, section } from './madeRubric';

/*
 * The figures are worked out by hand from what the standards print: 20 and 30 seconds for a first response, 2 points each
 * time from a base of 100, weights of the stages of an outbound call by business.
 */

const WORDS = scoringWords('zh-CN');

function level(points: number, limit?: number): Level {
  return { label: `${points}`, points, descriptor: '', ...(limit !== undefined && { limit }) };
}

/** The points that a criterion's cell stands for, and what is at fault. */
function pointsOf(one: Criterion, cell: CellValue): { points: CellValue | undefined; check: CellValue | undefined } {
  const computed = computedCells(rubric([section('S', one)]), WORDS, { [`criterion:${one.name}`]: cell });
  return { points: computed.get(`points:${one.name}`), check: computed.get('check') };
}

describe('a measured number', () => {
  const seconds = criterion('首次回应时长', 5, {
    metric: { unit: '秒', better: 'lower' },
    levels: [level(5, 20), level(3, 30), level(0)],
  });
  const accuracy = criterion('准确率', 10, {
    metric: { unit: '%', better: 'higher' },
    levels: [level(10, 98), level(6, 95), level(2, 90)],
  });

  test.each([
    [0, 5],
    [20, 5],
    [20.5, 3],
    [30, 3],
    [31, 0],
    [86_400, 0],
  ])('%d seconds stand for %d points', (measured, points) => {
    expect(pointsOf(seconds, measured)).toEqual({ points, check: '' });
  });

  test.each([
    [100, 10],
    [98, 10],
    [97.99, 6],
    [95, 6],
    [90, 2],
  ])('an accuracy of %d %% stands for %d points', (measured, points) => {
    expect(pointsOf(accuracy, measured)).toEqual({ points, check: '' });
  });

  test('beyond the last limit there are no points, and the cell is at fault', () => {
    expect(pointsOf(accuracy, 89.99)).toEqual({ points: '', check: '准确率' });
  });

  test.each(['', -1, '26', '26秒', true, '#N/A', '不涉及'])('%j is no measured number', (cell) => {
    expect(pointsOf(seconds, cell)).toEqual({ points: '', check: '首次回应时长' });
  });

  test('not applicable goes by the policy', () => {
    expect(pointsOf({ ...seconds, notApplicable: 'fullMarks' }, '不涉及')).toEqual({ points: '不涉及', check: '' });
    const lenient = rubric([section('S', { ...seconds, notApplicable: 'fullMarks' }, criterion('b', 5))]);
    expect(scoreAnswers(lenient, WORDS, { 首次回应时长: 'N/A', b: 2 })).toMatchObject({ raw: 7 });
  });
});

describe('counted occurrences', () => {
  const each = (points: number, kind: 'bonus' | 'deduction', of: number, cap?: number): Criterion =>
    criterion('a', points, { occurrence: { kind, each: of, ...(cap !== undefined && { cap }) } });

  test.each([
    ['a deduction of 2 each time from 5 points', each(5, 'deduction', 2), [5, 3, 1, 0, 0]],
    ['the same with a cap of 3', each(5, 'deduction', 2, 3), [5, 3, 2, 2, 2]],
    ['a deduction from what the contact has', each(0, 'deduction', 2), [0, -2, -4, -6, -8]],
    ['the same with a cap of 5', each(0, 'deduction', 2, 5), [0, -2, -4, -5, -5]],
    ['a bonus without a limit', each(0, 'bonus', 1.5), [0, 1.5, 3, 4.5, 6]],
    ['a bonus on top of 5 points, at most 2', each(5, 'bonus', 1, 2), [5, 6, 7, 7, 7]],
    ['tenths, whatever binary fractions make of them', each(0, 'deduction', 0.1), [0, -0.1, -0.2, -0.3, -0.4]],
  ])('%s', (_name, one, points) => {
    expect(points.map((_points, count) => pointsOf(one, count).points)).toEqual(points);
  });

  test.each(['', -1, 1.5, '2', '2次', true])('%j is no count', (cell) => {
    expect(pointsOf(each(5, 'deduction', 2), cell)).toEqual({ points: '', check: 'a' });
  });
});

describe('a list of deductions from 100', () => {
  const list = rubric(
    [
      section(
        '扣分项',
        criterion('未报工号', 0, { occurrence: { kind: 'deduction', each: 2, cap: 10 } }),
        criterion('打断客户', 0, { occurrence: { kind: 'deduction', each: 5 } }),
      ),
      section('加分项', criterion('客户表扬', 0, { occurrence: { kind: 'bonus', each: 3, cap: 5 } })),
    ],
    { base: 100, rules: [{ name: '辱骂客户', outcome: 'veto' }] },
  );
  const count = (one: number, other: number, praise: number): Answers => ({
    未报工号: one,
    打断客户: other,
    客户表扬: praise,
  });

  test('starts with the base, takes and adds', () => {
    expect(scoreAnswers(list, WORDS, count(3, 1, 0))).toMatchObject({
      raw: 89,
      grade: 'B',
      sections: { 扣分项: -11, 加分项: 0 },
    });
    expect(scoreAnswers(list, WORDS, count(7, 0, 2)).raw).toBe(95);
    // A bonus comes on top of what can be reached.
    expect(scoreAnswers(list, WORDS, count(0, 0, 4)).raw).toBe(105);
  });

  test('never falls below 0', () => {
    expect(scoreAnswers(list, WORDS, count(9, 30, 1))).toMatchObject({ raw: 0, final: 0, grade: 'C', pass: false });
  });

  test('a blank count is at fault: nothing is assumed to be 0', () => {
    expect(scoreAnswers(list, WORDS, { 未报工号: 0, 客户表扬: 0 })).toMatchObject({ raw: '', check: '打断客户' });
  });
});

test('points are entered in steps of 1 or 0.5', () => {
  const checks = (step: 0.5 | 1, cells: CellValue[]): (string | undefined)[] => {
    const stepped = rubric([section('S', criterion('a', 7.5, { step }))]);
    return cells.map((cell) => scoreCells(stepped, WORDS, { 'criterion:a': cell }).check);
  };
  expect(checks(1, [0, 1, 7, 7.5, 0.5, 8])).toEqual(['', '', '', 'a', 'a', 'a']);
  expect(checks(0.5, [0, 0.5, 7.5, 7.25, 0.1, 8])).toEqual(['', '', '', 'a', 'a', 'a']);
});

describe('weighted sections', () => {
  const stages = (opening: number, solving: number): Rubric =>
    rubric([
      { ...section('开场', criterion('a', 5)), weight: opening },
      { ...section('问题处理', criterion('b', 5), criterion('c', 5, { weight: 2 })), weight: solving },
    ]);

  test('weigh in the total; their subtotals are as they were given', () => {
    // Of 0.2 x 5 + 0.8 x (5 + 2 x 5) = 13.
    expect(scoreAnswers(stages(0.2, 0.8), WORDS, { a: 4, b: 3, c: 4 })).toMatchObject({
      raw: 9.6,
      grade: 'B',
      sections: { 开场: 4, 问题处理: 11 },
    });
    expect(scoreAnswers(stages(0.2, 0.8), WORDS, { a: 5, b: 5, c: 5 })).toMatchObject({ raw: 13, grade: 'A' });
  });

  test('one that is left out takes its weight along', () => {
    const [first, second] = stages(0.2, 0.8).sections as [Section, Section];
    const leaving = rubric([{ ...first, notApplicable: 'excluded' }, second]);
    // 13 x (0.8 x 11) / 12
    expect(scoreAnswers(leaving, WORDS, { a: 'N/A', b: 3, c: 4 })).toMatchObject({
      raw: 9.53,
      sections: { 开场: '不涉及' },
    });
  });
});

describe('a section that did not occur', () => {
  const hold = (notApplicable: Section['notApplicable'], rest: Partial<Rubric> = {}): Rubric =>
    rubric(
      [
        { ...section('等候', criterion('说明原因', 6), criterion('致歉', 4)), notApplicable },
        section('应答', criterion('倾听', 10)),
      ],
      rest,
    );
  const absent: Answers = { 说明原因: 'N/A', 致歉: 'N/A', 倾听: 5 };

  test('has full marks', () => {
    expect(scoreAnswers(hold('fullMarks'), WORDS, absent)).toMatchObject({
      raw: 15,
      check: '',
      sections: { 等候: 10 },
    });
  });

  test('or counts nowhere', () => {
    // 20 x 5 / 10
    expect(scoreAnswers(hold('excluded'), WORDS, absent)).toMatchObject({ raw: 10, sections: { 等候: '不涉及' } });
  });

  test('where it occurred in part, the criteria that must be scored are at fault', () => {
    const partly: Answers = { 说明原因: 3, 致歉: 'N/A', 倾听: 5 };
    expect(scoreAnswers(hold('fullMarks'), WORDS, partly)).toMatchObject({
      raw: '',
      check: '致歉',
      sections: { 等候: '' },
    });
    expect(scoreAnswers(hold(undefined), WORDS, absent)).toMatchObject({ check: '说明原因、致歉' });
  });

  test('what a rule sets to 0 counts all the same', () => {
    const one = { rules: [{ name: '否决', outcome: 'veto', criterion: '致歉' }] } as const;
    const all = { rules: [{ name: '否决', outcome: 'veto', section: '等候' }] } as const;
    expect(scoreAnswers(hold('fullMarks', one), WORDS, absent, ['否决'])).toMatchObject({
      raw: 11,
      sections: { 等候: 6 },
    });
    // 20 x (0 + 5) / (4 + 10)
    expect(scoreAnswers(hold('excluded', one), WORDS, absent, ['否决'])).toMatchObject({
      raw: 7.14,
      sections: { 等候: 0 },
    });
    expect(scoreAnswers(hold('excluded', all), WORDS, absent, ['否决'])).toMatchObject({
      raw: 5,
      sections: { 等候: 0 },
    });
  });

  test('what a contact starts with always applies', () => {
    // (20 + 30) x (30 + 5) / (30 + 10)
    expect(scoreAnswers(hold('excluded', { base: 30 }), WORDS, absent).raw).toBe(43.75);
  });
});

describe('the scope of a rule', () => {
  const scoped = (rule: Partial<Rubric['rules'][number]>, fatalScore: Rubric['fatalScore'] = 'zero'): Rubric =>
    rubric([section('A', criterion('a', 10), criterion('b', 20)), section('B', criterion('c', 70))], {
      fatalScore,
      rules: [{ name: '红线', outcome: 'fatal', ...rule }],
    });
  const score = (of: Rubric) => scoreAnswers(of, WORDS, { a: 8, b: 20, c: 70 }, ['红线']);
  const [criterionScope, sectionScope] = [{ criterion: 'b' }, { section: 'A' }];

  test.each([
    ['fatal, contact', scoped({}), 98, 0, 28],
    ['fatal, criterion', scoped(criterionScope), 78, 78, 8],
    ['fatal, section', scoped(sectionScope), 70, 70, 0],
    ['fatal that keeps the score, contact', scoped({}, 'keep'), 98, 98, 28],
    ['fatal that keeps the score, section', scoped(sectionScope, 'keep'), 98, 98, 28],
    ['zero contact', scoped({ outcome: 'zeroContact' }), 98, 0, 28],
    ['veto, contact', scoped({ outcome: 'veto' }), 98, 0, 28],
    ['veto, criterion', scoped({ outcome: 'veto', ...criterionScope }), 78, 78, 8],
    ['veto, section', scoped({ outcome: 'veto', ...sectionScope }, 'keep'), 70, 70, 0],
  ])('%s', (_name, of, raw, final, subtotal) => {
    expect(score(of)).toMatchObject({ raw, final, grade: 'C', pass: false, sections: { A: subtotal, B: 70 } });
    expect(score(of).fatal).toBe(of.rules[0]?.outcome === 'fatal');
  });
});

test('a rubric of which only bonuses are applicable has no score', () => {
  const left = { notApplicable: 'excluded' } as const;
  const one = rubric([
    section('A', criterion('a', 10, left)),
    section('B', criterion('b', 0, { occurrence: { kind: 'bonus', each: 1 } })),
  ]);
  expect(scoreAnswers(one, WORDS, { a: 'N/A', b: 2 })).toMatchObject({ raw: '', final: '', grade: '', check: '' });
  expect(scoreAnswers(one, WORDS, { a: 5, b: 2 })).toMatchObject({ raw: 7 });
});
