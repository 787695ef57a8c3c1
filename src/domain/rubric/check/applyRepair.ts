import Big from 'big.js';
import { changeCriterion, changeRule, changeSection, ofContact, rename } from '../edit/change';
import { distributePoints, withPoints } from '../edit/distribute';
import { reachablePoints } from '../points';
import type { Criterion, Rubric } from '../rubric';
import type { Repair } from './finding';

/** The rubric as a repair would leave it. */
export function applyRepair(rubric: Rubric, repair: Repair): Rubric {
  switch (repair.kind) {
    case 'setSectionPoints':
      return changeSection(rubric, repair.section, (section) => ({ ...section, points: repair.points }));
    case 'distributePoints':
      return changeSection(rubric, repair.section, (section) => distributePoints(section, 0.5));
    case 'setCriterionPoints':
      return changeCriterion(rubric, repair.criterion, (criterion) =>
        criterion.levels.length === 0 || bestIs(criterion, repair.points)
          ? { ...criterion, points: repair.points }
          : withPoints(criterion, repair.points),
      );
    case 'raiseLevels':
      return changeCriterion(rubric, repair.criterion, (criterion) => withPoints(criterion, repair.points));
    case 'scaleWeights':
      return scaledWeights(rubric, repair.to);
    case 'rename':
      return renameLast(rubric, repair);
    case 'sortLevels':
      return changeCriterion(rubric, repair.criterion, (criterion) => ({
        ...criterion,
        levels: [...criterion.levels].sort((one, other) => other.points - one.points),
      }));
    case 'removeLevel':
      return changeCriterion(rubric, repair.criterion, (criterion) => ({
        ...criterion,
        levels: criterion.levels.filter(({ label }) => label !== repair.level),
      }));
    case 'removeSection':
      return { ...rubric, sections: rubric.sections.filter(({ name }) => name !== repair.section) };
    case 'removeRule':
      return withoutLast(rubric, repair.rule);
    case 'mustBeAnswered':
      return changeCriterion(rubric, repair.criterion, (criterion) => ({ ...criterion, notApplicable: 'forbidden' }));
    case 'ofContact':
      return changeRule(rubric, repair.rule, ofContact);
    case 'ofCriterion':
      return changeRule(rubric, repair.rule, ({ section: _section, ...rule }) => rule);
    case 'plainLevels':
      return changeCriterion(rubric, repair.criterion, ({ metric: _metric, ...criterion }) => ({
        ...criterion,
        levels: criterion.levels.map(({ limit: _limit, ...level }) => level),
      }));
    case 'removeLevels':
      return changeCriterion(rubric, repair.criterion, (criterion) => ({ ...criterion, levels: [] }));
    case 'removeStep':
      return changeCriterion(rubric, repair.criterion, ({ step: _step, ...criterion }) => criterion);
    case 'setCap':
      return changeCriterion(rubric, repair.criterion, (criterion) => ({
        ...criterion,
        ...(criterion.occurrence && { occurrence: { ...criterion.occurrence, cap: repair.cap } }),
      }));
    case 'removeBase': {
      const { base: _base, ...rest } = rubric;
      return rest;
    }
    case 'setPassMark':
      return { ...rubric, passMark: repair.passMark };
  }
}

function bestIs({ levels }: Criterion, points: number): boolean {
  return Math.max(...levels.map((level) => level.points)) === points;
}

/** Of two things with one name it is the later one that gets another. */
function renameLast(rubric: Rubric, repair: Extract<Repair, { kind: 'rename' }>): Rubric {
  const { of, name, to } = repair;
  const all =
    of === 'section'
      ? rubric.sections
      : of === 'rule'
        ? rubric.rules
        : rubric.sections.flatMap(({ criteria }) => criteria);
  const last = all.map((one) => one.name).lastIndexOf(name);
  if (all.findIndex((one) => one.name === name) === last) return rename(rubric, of, name, to);
  let at = -1;
  const renamed = <T extends { readonly name: string }>(one: T): T => {
    at += 1;
    return at === last ? { ...one, name: to } : one;
  };
  if (of === 'section') return { ...rubric, sections: rubric.sections.map(renamed) };
  if (of === 'rule') return { ...rubric, rules: rubric.rules.map(renamed) };
  const sections = rubric.sections.map((section) => ({ ...section, criteria: section.criteria.map(renamed) }));
  return { ...rubric, sections };
}

function withoutLast(rubric: Rubric, name: string): Rubric {
  const last = rubric.rules.map((rule) => rule.name).lastIndexOf(name);
  return { ...rubric, rules: rubric.rules.filter((_rule, at) => at !== last) };
}

/** All criteria's weights times one factor, so that the reachable points are what is wanted. */
function scaledWeights(rubric: Rubric, to: number): Rubric {
  const { base = 0 } = rubric;
  const factor = Big(to)
    .minus(base)
    .div(Big(reachablePoints(rubric)).minus(base));
  const scaled = (weight: number): number => Big(weight).times(factor).round(6).toNumber();
  const bySection = rubric.sections.some(({ weight = 1 }) => weight !== 1);
  return {
    ...rubric,
    sections: rubric.sections.map((section) =>
      bySection
        ? { ...section, weight: scaled(section.weight ?? 1) }
        : { ...section, criteria: section.criteria.map((one) => ({ ...one, weight: scaled(one.weight) })) },
    ),
  };
}
