import fc from 'fast-check';
import { compareRubrics, type RubricChange } from '../../../../src/domain/rubric/compare/compareRubrics';
import { renamedCriteria } from '../../../../src/domain/rubric/compare/renames';
import { changeCriterion, changeSection, rename } from '../../../../src/domain/rubric/edit/change';
import type { Rubric } from '../../../../src/domain/rubric/rubric';
import { scoreCells } from '../../../../src/domain/scoring/scoreCells';
import { criterion, rubric, section } from '../../scoring/madeRubric';
import { rubrics } from '../../scoring/randomCases';
import { scoringCases } from '../../scoring/randomRows';
import { revisions } from './revisions';

const level = (label: string, points: number) => ({ label, points, descriptor: '' });
const OLD: Rubric = rubric(
  [
    section(
      '礼仪',
      criterion('问候', 10, { levels: [level('好', 10), level('差', 0)] }),
      criterion('语气', 20),
      criterion('倾听', 20),
    ),
    section('业务', criterion('解答', 50)),
  ],
  { rules: [{ name: '辱骂', outcome: 'veto', criterion: '语气' }] },
);

const changesTo = (next: Rubric): readonly RubricChange[] => compareRubrics(OLD, next).changes;

test('a rename is one change that alters nothing, and what names the renamed follows', () => {
  expect(changesTo(rename(OLD, 'criterion', '解答', '答疑'))).toEqual([
    {
      change: 'renamed',
      subject: { kind: 'criterion', criterion: '答疑' },
      before: '解答',
      after: '答疑',
      altersScore: false,
    },
  ]);
  expect(changesTo(rename(OLD, 'section', '礼仪', '服务礼仪'))).toEqual([
    {
      change: 'renamed',
      subject: { kind: 'section', section: '服务礼仪' },
      before: '礼仪',
      after: '服务礼仪',
      altersScore: false,
    },
  ]);
});

test('what looks alike twice, or has another scale or section, is no rename', () => {
  const names = (next: Rubric) => [...renamedCriteria(OLD, next)];
  const tone = rename(OLD, 'criterion', '语气', '语调');
  expect(names(tone)).toEqual([['语气', '语调']]);
  // Two of 20 points are gone and two are new: which became which?
  expect(names(rename(tone, 'criterion', '倾听', '耐心'))).toEqual([]);
  expect(names(changeCriterion(tone, '语调', (one) => ({ ...one, points: 15 })))).toEqual([]);
  const [manners, work] = tone.sections;
  const elsewhere = [
    { ...manners, criteria: manners.criteria.filter(({ name }) => name !== '语调') },
    { ...work, criteria: [...work.criteria, criterion('语调', 20)] },
  ];
  expect(names({ ...tone, sections: elsewhere })).toEqual([]);
  expect(changesTo({ ...tone, sections: elsewhere })).toMatchObject([
    { change: 'removed', subject: { criterion: '语气' } },
    { change: 'added', subject: { criterion: '语调' } },
    { change: 'changed', subject: { rule: '辱骂' }, field: 'criterion', before: '语气', after: '语调' },
  ]);
});

test('each field with its old and new value, by what it belongs to', () => {
  const best = changeCriterion(OLD, '问候', (one) => ({ ...one, levels: [level('好', 8), level('差', 0)] }));
  const said = changeSection(best, '业务', (one) => ({ ...one, points: 60 }));
  const next: Rubric = { ...said, passMark: 70, rules: [{ name: '辱骂', outcome: 'zeroContact' }] };
  expect(compareRubrics(OLD, next)).toEqual({
    reachable: { before: 100, after: 98 },
    altersScore: true,
    changes: [
      {
        ...{ change: 'changed', subject: { kind: 'section', section: '业务' }, field: 'points' },
        ...{ before: 50, after: 60, altersScore: false },
      },
      {
        ...{ change: 'changed', subject: { kind: 'level', criterion: '问候', level: '好' }, field: 'points' },
        ...{ before: 10, after: 8, altersScore: true },
      },
      {
        ...{ change: 'changed', subject: { kind: 'rule', rule: '辱骂' }, field: 'outcome' },
        ...{ before: 'veto', after: 'zeroContact', altersScore: true },
      },
      {
        ...{ change: 'changed', subject: { kind: 'rule', rule: '辱骂' }, field: 'criterion' },
        ...{ before: '语气', after: null, altersScore: true },
      },
      {
        ...{ change: 'changed', subject: { kind: 'rubric' }, field: 'passMark' },
        ...{ before: 60, after: 70, altersScore: true },
      },
    ],
  });
});

test('what is said to alter no score alters none', () => {
  fc.assert(
    fc.property(scoringCases(3), revisions, ({ rubric: old, words, rows }, revise) => {
      const next = revise(old);
      fc.pre(!compareRubrics(old, next).altersScore);
      const names = renamedCriteria(old, next);
      for (const row of rows) {
        const cells = Object.fromEntries(
          Object.entries(row).map(([key, cell]) => {
            const name = key.slice('criterion:'.length);
            return [names.has(name) ? `criterion:${names.get(name)}` : key, cell];
          }),
        );
        const criteria = Object.fromEntries(
          Object.entries(words.criteria ?? {}).map(([name, reading]) => [names.get(name) ?? name, reading]),
        );
        const [{ final, grade, pass }, after] = [
          scoreCells(old, words, row),
          scoreCells(next, { ...words, criteria }, cells),
        ];
        expect(after).toMatchObject({ final, grade, pass });
      }
    }),
    { numRuns: 150 },
  );
});

test('nothing changes between a standard and itself, and whatever is edited is said', () => {
  fc.assert(
    fc.property(rubrics, revisions, (old, revise) => {
      const next = revise(old);
      const isSame = JSON.stringify(next) === JSON.stringify(old);
      expect(compareRubrics(old, next).changes.length > 0).toBe(!isSame);
    }),
  );
});
