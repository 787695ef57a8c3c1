import fc from 'fast-check';
import type { CellValue } from '../../../../src/domain/cellValue';
import type { ColumnKey } from '../../../../src/domain/evaluation/columnKey';
import type { Rubric } from '../../../../src/domain/rubric/rubric';
import { rescorer } from '../../../../src/domain/rubric/simulate/rescore';
import { scoringWords } from '../../../../src/domain/scoring/scoringWords';
import { criterion, rubric, section } from '../../scoring/madeRubric';
import { scoringCases } from '../../scoring/randomRows';

const words = scoringWords('zh-CN');

/** Final scores by both standards. */
function rescored(old: Rubric, next: Rubric, cells: Partial<Record<ColumnKey, CellValue>>): unknown[] {
  const { keys, score } = rescorer(old, words, next);
  const { before, after } = score(keys.map((key) => cells[key] ?? ''));
  return [before.final, after.final];
}

test('a standard simulated against itself moves nobody', () => {
  fc.assert(
    fc.property(scoringCases(3), ({ rubric: own, words: ownWords, rows }) => {
      const { keys, carried, newRules, score } = rescorer(own, ownWords, own);
      expect([...carried.filter(({ carry }) => carry.how !== 'same'), ...newRules]).toEqual([]);
      for (const row of rows) {
        const { before, after } = score(keys.map((key) => row[key] ?? ''));
        if (before.final !== '') expect(after).toEqual(before);
      }
    }),
    { numRuns: 200 },
  );
});

const GREETING = criterion('问候', 30);
const ANSWER = criterion('解答', 70);
const OLD = rubric([section('礼仪', GREETING), section('业务', ANSWER)], {
  rules: [{ name: '辱骂', outcome: 'zeroContact' }],
});
const GIVEN = { 'criterion:问候': 24, 'criterion:解答': 56 } as const;

test('a new criterion, alone in its section or not, is left out and the rest weighted up', () => {
  // 80 of 100 are 96 of 120, whatever the section says of what did not occur.
  const secret = criterion('保密', 20);
  const beside = rubric([section('礼仪', GREETING, secret), section('业务', ANSWER)]);
  const alone = rubric([...OLD.sections, { ...section('合规', secret), notApplicable: 'fullMarks' }]);
  expect(rescored(OLD, beside, GIVEN)).toEqual([80, 96]);
  expect(rescored(OLD, alone, GIVEN)).toEqual([80, 96]);
});

test('points that are converted need not come in the steps of the new standard', () => {
  // 25 of 30 are 29.1667 of 35.
  const next = rubric([section('礼仪', criterion('问候', 35, { step: 1 })), section('业务', criterion('解答', 65))]);
  expect(rescored(OLD, next, { 'criterion:问候': 25, 'criterion:解答': 70 })).toEqual([95, 94.17]);
});

test('what did not apply counts as the new standard says, and is left out where that has no word for it', () => {
  const given = { 'criterion:问候': words.notApplicable[0], 'criterion:解答': 56 };
  const [excluded, fullMarks] = (['excluded', 'fullMarks'] as const).map((notApplicable) =>
    rubric([section('礼仪', { ...GREETING, notApplicable }), section('业务', ANSWER)]),
  );
  // 56 of 70, or 56 and the 30 of the greeting.
  expect(rescored(excluded, fullMarks, given)).toEqual([80, 86]);
  expect(rescored(fullMarks, excluded, given)).toEqual([86, 80]);
  expect(rescored(fullMarks, OLD, given)).toEqual([86, 80]);
});

test('a section that did not occur counts by its policy, with what is new in it', () => {
  const hold = section('等待', criterion('等待', 20));
  const [greeting, answer] = [section('礼仪', criterion('问候', 10)), section('业务', ANSWER)];
  const old = rubric([greeting, { ...hold, notApplicable: 'fullMarks' }, answer]);
  const given = { 'criterion:问候': 6, 'criterion:等待': words.notApplicable[0], 'criterion:解答': 63 };
  const leftOut = rubric([greeting, { ...hold, notApplicable: 'excluded' }, answer]);
  // 69 of the 80 that are left; in full, 69 and 20.
  expect(rescored(old, leftOut, given)).toEqual([89, 86.25]);
  const more = section('等待', criterion('等待', 20), criterion('致歉', 10));
  const next = rubric([greeting, { ...more, notApplicable: 'fullMarks' }, answer]);
  expect(rescored(old, next, given)).toEqual([89, 99]);
  // It occurred: 79 of the 100 that are known are 86.9 of 110.
  expect(rescored(old, next, { ...given, 'criterion:等待': 10 })).toEqual([79, 86.9]);
});

test('a rule that fired has the outcome it has now, and one that is new fires nowhere', () => {
  const next: Rubric = {
    ...OLD,
    rules: [
      { name: '辱骂', outcome: 'veto', criterion: '解答' },
      { name: '泄密', outcome: 'zeroContact' },
    ],
  };
  const fired = { ...GIVEN, 'rule:辱骂': words.fired[0] };
  expect(rescored(OLD, next, GIVEN)).toEqual([80, 80]);
  expect(rescored(OLD, next, fired)).toEqual([0, 24]);
  expect(rescorer(OLD, words, next).newRules).toEqual(['泄密']);
});
