import fc from 'fast-check';
import { changeCriterion, changeSection, rename, type Named } from '../../../../src/domain/rubric/edit/change';
import { criteriaOf } from '../../../../src/domain/rubric/points';
import type { Criterion, Level, Rubric, Section } from '../../../../src/domain/rubric/rubric';

type Edit = (rubric: Rubric, at: number) => Rubric;

function ofCriterion(change: (criterion: Criterion) => Criterion): Edit {
  return (rubric, at) => changeCriterion(rubric, picked(criteriaOf(rubric), at).name, change);
}

function ofSection(change: (section: Section) => Section): Edit {
  return (rubric, at) => changeSection(rubric, picked(rubric.sections, at).name, change);
}

function ofLevel(change: (level: Level) => Level): Edit {
  return (rubric, at) => {
    const withLevels = criteriaOf(rubric).filter(({ levels }) => levels.length > 0);
    if (withLevels.length === 0) return rubric;
    return changeCriterion(rubric, picked(withLevels, at).name, (one) => ({
      ...one,
      levels: one.levels.map((level, index) => (index === at % one.levels.length ? change(level) : level)),
    }));
  };
}

function renameOne(kind: Named, all: (rubric: Rubric) => readonly { readonly name: string }[]): Edit {
  return (rubric, at) => {
    const { name } = picked(all(rubric), at);
    return rename(rubric, kind, name, `${name}改`);
  };
}

/** The criterion as the last one of another section, unless its own would be empty then. */
const moveCriterion: Edit = (rubric, at) => {
  const { name } = picked(criteriaOf(rubric), at);
  const from = rubric.sections.find(({ criteria }) => criteria.some((one) => one.name === name));
  const to = picked(rubric.sections, at + 1);
  if (!from || from.criteria.length === 1 || from === to) return rubric;
  const [moved] = from.criteria.filter((one) => one.name === name);
  return {
    ...rubric,
    sections: rubric.sections.map((section) => ({
      ...section,
      criteria: [...section.criteria.filter((one) => one !== moved), ...(section === to ? [moved] : [])],
    })),
  };
};

const EDITS: readonly Edit[] = [
  (rubric) => ({ ...rubric, name: `${rubric.name}（修订）` }),
  (rubric) => ({ ...rubric, passMark: (rubric.passMark + 40) % 100 }),
  (rubric) => ({ ...rubric, fatalScore: rubric.fatalScore === 'zero' ? 'keep' : 'zero' }),
  (rubric) => ({ ...rubric, decimals: (rubric.decimals + 1) % 3 }),
  (rubric) => ({ ...rubric, base: 50 }),
  (rubric) => ({ ...rubric, bands: rubric.bands.map((band) => ({ ...band, name: `${band.name}级` })) }),
  renameOne('section', ({ sections }) => sections),
  renameOne('criterion', criteriaOf),
  (rubric) => ({ ...rubric, rules: rubric.rules.map((one) => ({ ...one, text: '改了说法' })) }),
  (rubric) => ({ ...rubric, rules: rubric.rules.slice(1) }),
  (rubric) => ({ ...rubric, rules: rubric.rules.map(({ section: _section, ...one }) => one) }),
  (rubric) => ({ ...rubric, rules: rubric.rules.map((one) => ({ ...one, outcome: 'veto' })) }),
  moveCriterion,
  ofSection((section) => ({ ...section, points: section.points + 1 })),
  ofSection((section) => ({ ...section, weight: 3 })),
  ofSection((section) => ({ ...section, notApplicable: 'excluded' })),
  ofCriterion((one) => ({ ...one, points: one.points + 1 })),
  ofCriterion((one) => ({ ...one, weight: one.weight + 1 })),
  ofCriterion((one) => ({ ...one, notApplicable: 'excluded' })),
  ofCriterion((one) => ({ ...one, errorClass: 'compliance' })),
  ofCriterion((one) => (one.metric ? { ...one, metric: { ...one.metric, unit: '分钟' } } : one)),
  ofCriterion((one) => (one.metric ? one : { ...one, levels: one.levels.slice(0, -1) })),
  ofCriterion((one) => (one.occurrence ? { ...one, occurrence: { ...one.occurrence, each: 7 } } : one)),
  ofLevel((level) => ({ ...level, descriptor: '另一种说明' })),
  ofLevel((level) => ({ ...level, points: level.points / 2 })),
  ofLevel((level) => ({ ...level, label: `${level.label}+` })),
  ofLevel((level) => (level.limit === undefined ? level : { ...level, limit: level.limit + 1 })),
];

/** One to three things that people do to a standard when they revise it. */
export const revisions: fc.Arbitrary<(rubric: Rubric) => Rubric> = fc
  .array(fc.tuple(fc.constantFrom(...EDITS), fc.nat(99)), { minLength: 1, maxLength: 3 })
  .map((all) => (rubric) => all.reduce((edited, [edit, at]) => edit(edited, at), rubric));

function picked<T>(all: readonly T[], at: number): T {
  return all[at % all.length];
}
