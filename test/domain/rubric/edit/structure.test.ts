import fc from 'fast-check';
import { LANGUAGES } from '../../../../src/domain/language';
import { rename } from '../../../../src/domain/rubric/edit/change';
import { freeName, namesOf } from '../../../../src/domain/rubric/edit/names';
import {
  duplicateCriterion,
  duplicateSection,
  moveCriterion,
  removeCriterion,
  removeSection,
  renameCriterionAt,
  renameSectionAt,
  stepCriterion,
  type CriterionPlace,
} from '../../../../src/domain/rubric/edit/structure';
import { criteriaOf } from '../../../../src/domain/rubric/points';
import { rubricProblems } from '../../../../src/domain/rubric/problems';
import { readRubricTable } from '../../../../src/domain/rubric/readRubricTable';
import type { Rubric } from '../../../../src/domain/rubric/rubric';
import { rubricSettings, rubricTable } from '../../../../src/domain/rubric/rubricTable';
import { template } from '../../../../src/domain/rubric/templates';
import { rubrics } from '../../scoring/randomCases';
import { anyCriterion, edits } from './randomEdits';

const inbound = template('inboundCall', 'zh-CN');

/** Where the scopes of the rules stand, whatever they are called. */
function scopes(rubric: Rubric): unknown {
  return rubric.rules.map(({ criterion, section }) => [
    criteriaOf(rubric).findIndex(({ name }) => name === criterion),
    rubric.sections.findIndex(({ name }) => name === section),
  ]);
}

function placed(rubric: Rubric, number: number): CriterionPlace {
  const place = anyCriterion(rubric, number);
  if (place === null) throw new Error('A legal rubric has criteria');
  return place;
}

test('whatever is edited, names stay apart and the table holds the standard', () => {
  fc.assert(
    fc.property(rubrics, edits, fc.constantFrom(...LANGUAGES), (rubric, all, language) => {
      const edited = all.reduce((one, edit) => edit(one), rubric);
      const names = namesOf(edited).map((name) => name.toLowerCase());
      expect(new Set(names).size).toBe(names.length);
      // A section without criteria has no row yet; saving refuses it by name.
      const whole = { ...edited, sections: edited.sections.filter(({ criteria }) => criteria.length > 0) };
      const read = readRubricTable(whole, rubricTable(whole, language), rubricSettings(whole));
      expect(read).toEqual({ rubric: JSON.parse(JSON.stringify(whole)) as Rubric, unreadable: [] });
    }),
    { numRuns: 200 },
  );
});

test('a new name goes into the rules about it, by place and by name, and back again', () => {
  fc.assert(
    fc.property(rubrics, fc.nat(), fc.nat(), (rubric, number, other) => {
      const place = placed(rubric, number);
      const section = other % rubric.sections.length;
      const [old, oldSection] = [
        rubric.sections[place.section]?.criteria[place.criterion]?.name ?? '',
        rubric.sections[section]?.name ?? '',
      ];
      const renamed = renameSectionAt(renameCriterionAt(rubric, place, '新监控点'), section, '新项目');
      expect(scopes(renamed)).toEqual(scopes(rubric));
      expect(rename(rename(rubric, 'criterion', old, '新监控点'), 'section', oldSection, '新项目')).toEqual(renamed);
      expect(renameSectionAt(renameCriterionAt(renamed, place, old), section, oldSection)).toEqual(rubric);
    }),
  );
});

test('a rule never goes over to another criterion whose name is taken', () => {
  const taken = renameCriterionAt(inbound, { section: 5, criterion: 1 }, '耐心');
  expect(taken.rules).toEqual(inbound.rules);
  expect(rubricProblems(taken).map(({ code }) => code)).toEqual(
    expect.arrayContaining(['NAME_TAKEN', 'RULE_CRITERION_UNKNOWN']),
  );
});

test('a criterion that is stepped on and back is where it was, across the ends of sections too', () => {
  fc.assert(
    fc.property(rubrics, fc.nat(), fc.constantFrom(1 as const, -1 as const), (rubric, number, step) => {
      const from = placed(rubric, number);
      const to = stepCriterion(rubric, from, step);
      if (to === null) return;
      const moved = moveCriterion(rubric, from, to);
      expect(
        criteriaOf(moved)
          .map(({ name }) => name)
          .sort(),
      ).toEqual(
        criteriaOf(rubric)
          .map(({ name }) => name)
          .sort(),
      );
      const back = stepCriterion(moved, to, step === 1 ? -1 : 1);
      expect(back).toEqual(from);
      expect(moveCriterion(moved, to, from)).toEqual(rubric);
    }),
  );
});

test('a copy stands behind its original, alike but for its names', () => {
  fc.assert(
    fc.property(rubrics, fc.nat(), (rubric, number) => {
      const { section, criterion } = placed(rubric, number);
      const own = rubric.sections[section]?.criteria[criterion];
      const copied = duplicateCriterion(rubric, { section, criterion });
      const copy = copied.sections[section]?.criteria[criterion + 1];
      expect({ ...copy, name: own?.name }).toEqual(own);
      expect(removeCriterion(copied, { section, criterion: criterion + 1 })).toEqual(rubric);

      const twice = duplicateSection(rubric, section);
      const whole = twice.sections[section + 1];
      expect(whole?.criteria.map((one) => ({ ...one, name: '' }))).toEqual(
        rubric.sections[section]?.criteria.map((one) => ({ ...one, name: '' })),
      );
      expect(removeSection(twice, section + 1)).toEqual(rubric);
    }),
  );
});

test('a rule whose criterion is removed keeps its scope until a person decides', () => {
  const without = removeCriterion(inbound, { section: 5, criterion: 1 });
  expect(without.rules).toEqual(inbound.rules);
  expect(rubricProblems(without)).toContainEqual(
    expect.objectContaining({
      code: 'RULE_CRITERION_UNKNOWN',
      rule: '辱骂讽刺客户',
      repairs: [
        { kind: 'ofContact', rule: '辱骂讽刺客户' },
        { kind: 'removeRule', rule: '辱骂讽刺客户' },
      ],
    }),
  );
});

test('a free name is one that no header has, whatever its letter case', () => {
  expect(freeName(template('inboundCall', 'en'), 'COURTESY')).toBe('COURTESY (2)');
  expect(freeName(inbound, '耐心')).toBe('耐心 (2)');
  expect(freeName(renameSectionAt(inbound, 0, '耐心 (2)'), '耐心')).toBe('耐心 (3)');
  expect(freeName(inbound, '细心')).toBe('细心');
});
