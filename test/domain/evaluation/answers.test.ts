import fc from 'fast-check';
import type { CellValue } from '../../../src/domain/cellValue';
import { PLAIN_NUMBERS } from '../../../src/domain/scoring/criterionReading';
import { bestAnswer } from '../../../src/domain/evaluation/bestAnswer';
import { answerFrom } from '../../../src/domain/evaluation/answerFrom';
import { criterionCell } from '../../../src/domain/evaluation/criterionCell';
import { answersFromCells } from '../../../src/domain/evaluation/answersFromCells';
import type { Answer } from '../../../src/domain/evaluation/evaluation';
import { bestPoints, criteriaOf } from '../../../src/domain/rubric/points';
import type { Criterion, Section } from '../../../src/domain/rubric/rubric';
import { scoringWords } from '../../../src/domain/scoring/scoringWords';
import { everyWayRubric } from '../../support/everyWayRubric';
import { cellsOf } from '../../../src/domain/scoring/scoreCells';
import { rubrics } from '../scoring/randomCases';
import { goodNumber, wordings, withReadings } from '../scoring/randomRows';

const words = { notApplicable: ['不涉及', '/'] };
const soothing: Criterion = {
  name: '安抚客户',
  points: 15,
  weight: 1,
  levels: [
    { label: '好', points: 15, descriptor: '' },
    { label: '一般', points: 12, descriptor: '' },
    { label: '1', points: 3, descriptor: '' },
    { label: 'Poor', points: 0, descriptor: '' },
  ],
  notApplicable: 'fullMarks',
};

const alone: Section = { name: 'S', points: 15, criteria: [soothing] };

test.each<[string | number, Answer]>([
  [12, 12],
  [0, 0],
  ['12', 12],
  ['7.5', 7.5],
  ['一般', 12],
  [' 好 ', 15],
  ['poor', 0],
  ['1', 3],
  [1, 1],
  ['不涉及', 'N/A'],
  ['/', 'N/A'],
  ['n/a', 'N/A'],
])('%j is understood as %j', (value, answer) => {
  expect(answerFrom(soothing, alone, value, words)).toBe(answer);
});

test.each([15.01, -1, NaN, Infinity, '', ' ', '16', '-1', '1e1', '0x5', '5分', '很好'])('%j is refused', (value) => {
  expect(() => answerFrom(soothing, alone, value, words)).toThrow('ANSWER_INVALID');
});

test("a word of the log's own is understood", () => {
  const ticks = { numbers: PLAIN_NUMBERS, texts: [], words: [{ word: '√', points: 15 }] };
  const own = { ...words, criteria: { [soothing.name]: ticks } };
  expect(answerFrom(soothing, alone, ' √', own)).toBe(15);
  expect(() => answerFrom(soothing, alone, '√', words)).toThrow('ANSWER_INVALID');
  expect(() => answerFrom(soothing, alone, '', own)).toThrow('ANSWER_INVALID');
});

test.each([
  ['metric', { metric: { unit: '秒', better: 'lower' } }, [0, '26', 26.5, '400'], ['好', -1, '26秒', NaN]],
  ['occurrence', { levels: [], occurrence: { kind: 'deduction', each: 2 } }, [0, '3', 40], [1.5, -1, '好', '2次']],
  ['step', { levels: [], step: 0.5 }, [0, '7.5', 15], [7.3, 15.5, -0.5]],
] satisfies [string, Partial<Criterion>, (string | number)[], (string | number)[]][])(
  'of a criterion with a %s, the number that is entered is the answer',
  (_name, change, taken, refused) => {
    const one = { ...soothing, ...change };
    for (const value of taken) expect(answerFrom(one, alone, value, words)).toBe(Number(value));
    for (const value of refused) expect(() => answerFrom(one, alone, value, words)).toThrow('ANSWER_INVALID');
  },
);

test('not applicable is refused where the criterion does not know it', () => {
  expect(() => answerFrom({ ...soothing, notApplicable: 'forbidden' }, alone, '不涉及', words)).toThrow(
    'ANSWER_INVALID',
  );
});

test('answers and fired rules come back from the cells they are written to', () => {
  const cases = rubrics.chain((rubric) =>
    fc.record({
      rubric: fc.constant(rubric),
      words: wordings,
      answers: fc.record(
        Object.fromEntries(
          criteriaOf(rubric).map((one): [string, fc.Arbitrary<Answer>] => [
            one.name,
            one.notApplicable === 'forbidden' ? goodNumber(one) : fc.oneof(goodNumber(one), fc.constant<Answer>('N/A')),
          ]),
        ),
      ),
      fired: fc.subarray(rubric.rules.map(({ name }) => name)),
    }),
  );
  fc.assert(
    fc.property(cases, ({ rubric, words: own, answers, fired }) => {
      expect(answersFromCells(rubric, own, Object.fromEntries(cellsOf(rubric, own, answers, fired)))).toEqual({
        answers,
        fired,
      });
    }),
  );
});

test('not applicable in all of a section is an answer; in a part of it only where the criterion knows it', () => {
  const rubric = everyWayRubric('zh-CN');
  const read = (cells: Record<string, CellValue>): unknown =>
    answersFromCells(rubric, scoringWords('zh-CN'), cells).answers;
  expect(read({ 'criterion:说明等候原因': '不涉及', 'criterion:等候后致歉': '不涉及' })).toEqual({
    说明等候原因: 'N/A',
    等候后致歉: 'N/A',
  });
  expect(read({ 'criterion:说明等候原因': '不涉及', 'criterion:等候后致歉': 3 })).toEqual({ 等候后致歉: 3 });
  expect(read({ 'criterion:首次回应时长': '不涉及', 'criterion:未报工号': 1.5 })).toEqual({ 首次回应时长: 'N/A' });
});

test('cells at fault give no answer', () => {
  const rubric = {
    key: 'case',
    version: 1,
    name: '',
    sections: [{ name: 'S', points: 15, criteria: [soothing] }],
    rules: [{ name: '致命', outcome: 'fatal' }],
    bands: [{ name: 'A', from: 0 }],
    passMark: 0,
    fatalScore: 'zero',
    decimals: 2,
  } as const;
  const own = { language: 'zh-CN', ...words, fired: ['是'], notFired: [''] } as const;
  for (const cell of ['', 16, -1, '12', true, '#N/A']) {
    const cells = { 'criterion:安抚客户': cell, 'rule:致命': '也许' };
    expect(answersFromCells(rubric, own, cells)).toEqual({ answers: {}, fired: [] });
  }
});

test("an answer is written in the log's own way so that it comes back, or refused", () => {
  const cases = fc.tuple(rubrics, wordings).chain(([rubric, plain]) =>
    withReadings(rubric, plain).chain((words) =>
      fc.record({
        rubric: fc.constant(rubric),
        words: fc.constant(words),
        at: fc.nat(),
        share: fc.constantFrom(0, 1, 0.5, 0.25),
        isAbsent: fc.boolean(),
      }),
    ),
  );
  fc.assert(
    fc.property(cases, ({ rubric, words, at, share, isAbsent }) => {
      const all = criteriaOf(rubric);
      const one = all[at % all.length];
      const number = words.criteria?.[one.name] ? Number((bestPoints(one) * share).toFixed(4)) : bestAnswer(one);
      const answer: Answer = isAbsent ? 'N/A' : number;
      const cell = criterionCell(one, answer, words);
      const forbidden = isAbsent && one.notApplicable === 'forbidden';
      const numerals = words.criteria?.[one.name]?.words.some(({ word }) => /^\d+$/.test(word)) ?? false;
      // A number that is a word stands for the word's points.
      if (!isAbsent && !numerals) expect(cell).not.toBeNull();
      if (cell === null || forbidden) return;
      const { answers } = answersFromCells(rubric, words, { [`criterion:${one.name}`]: cell });
      expect(answers[one.name]).toBe(answer);
    }),
    { numRuns: 500 },
  );
});

test('a log of nothing but numbers that mean something else refuses points that no number stands for', () => {
  const ones = { numbers: PLAIN_NUMBERS, texts: [], words: [{ word: '7', points: 15 }] };
  const own = { language: 'zh-CN' as const, fired: [1], notFired: [''], ...words, criteria: { [soothing.name]: ones } };
  expect(criterionCell(soothing, 15, own)).toBe(7);
  expect(criterionCell(soothing, 7, own)).toBeNull();
});
