import { criteriaOf } from '../points';
import type { ContactRule, Criterion, Level, Rubric, Section } from '../rubric';
import { freeName } from './names';

/** Places within a rubric, by position: while somebody types, names may be empty or alike. */
export interface CriterionPlace {
  readonly section: number;
  readonly criterion: number;
}

export interface LevelPlace extends CriterionPlace {
  readonly level: number;
}

export function changeSectionAt(rubric: Rubric, at: number, change: (section: Section) => Section): Rubric {
  return { ...rubric, sections: changedAt(rubric.sections, at, change) };
}

export function changeCriterionAt(
  rubric: Rubric,
  { section, criterion }: CriterionPlace,
  change: (criterion: Criterion) => Criterion,
): Rubric {
  return changeSectionAt(rubric, section, (one) => ({
    ...one,
    criteria: changedAt(one.criteria, criterion, change),
  }));
}

export function changeLevelAt(
  rubric: Rubric,
  { level, ...place }: LevelPlace,
  change: (level: Level) => Level,
): Rubric {
  return changeCriterionAt(rubric, place, (one) => ({ ...one, levels: changedAt(one.levels, level, change) }));
}

export function changeRuleAt(rubric: Rubric, at: number, change: (rule: ContactRule) => ContactRule): Rubric {
  return { ...rubric, rules: changedAt(rubric.rules, at, change) };
}

/**
 * Gives a section another name; rules that name it as their scope follow. Where it shares the old name or the new one with
 * another, they keep what they say and the checker tells: nobody knows which of the two they are about.
 */
export function renameSectionAt(rubric: Rubric, at: number, name: string): Rubric {
  const before = rubric.sections[at]?.name;
  const renamed = changeSectionAt(rubric, at, (section) => ({ ...section, name }));
  if (before === undefined || isShared(rubric.sections, before) || isShared(renamed.sections, name)) return renamed;
  return {
    ...renamed,
    rules: renamed.rules.map((rule) => (rule.section === before ? { ...rule, section: name } : rule)),
  };
}

/** The same for a criterion. */
export function renameCriterionAt(rubric: Rubric, at: CriterionPlace, name: string): Rubric {
  const before = rubric.sections[at.section]?.criteria[at.criterion]?.name;
  const renamed = changeCriterionAt(rubric, at, (criterion) => ({ ...criterion, name }));
  if (before === undefined || isShared(criteriaOf(rubric), before) || isShared(criteriaOf(renamed), name))
    return renamed;
  return {
    ...renamed,
    rules: renamed.rules.map((rule) => (rule.criterion === before ? { ...rule, criterion: name } : rule)),
  };
}

function isShared(all: readonly { readonly name: string }[], name: string): boolean {
  return all.filter((one) => one.name === name).length > 1;
}

export function addSection(rubric: Rubric, name: string): Rubric {
  const section: Section = { name: freeName(rubric, name), points: 0, criteria: [] };
  return { ...rubric, sections: [...rubric.sections, section] };
}

export function addCriterion(rubric: Rubric, section: number, criterion: Criterion): Rubric {
  const named = { ...criterion, name: freeName(rubric, criterion.name) };
  return changeSectionAt(rubric, section, (one) => ({ ...one, criteria: [...one.criteria, named] }));
}

export function addLevel(rubric: Rubric, at: CriterionPlace, level: Level): Rubric {
  return changeCriterionAt(rubric, at, (one) => ({ ...one, levels: [...one.levels, level] }));
}

export function addRule(rubric: Rubric, rule: ContactRule): Rubric {
  return { ...rubric, rules: [...rubric.rules, { ...rule, name: freeName(rubric, rule.name) }] };
}

/** Rules that name what was removed keep it: the checker tells, and a person chooses what becomes of them. */
export function removeSection(rubric: Rubric, at: number): Rubric {
  return { ...rubric, sections: withoutAt(rubric.sections, at) };
}

export function removeCriterion(rubric: Rubric, { section, criterion }: CriterionPlace): Rubric {
  return changeSectionAt(rubric, section, (one) => ({ ...one, criteria: withoutAt(one.criteria, criterion) }));
}

export function removeLevel(rubric: Rubric, { level, ...at }: LevelPlace): Rubric {
  return changeCriterionAt(rubric, at, (one) => ({ ...one, levels: withoutAt(one.levels, level) }));
}

export function removeRule(rubric: Rubric, at: number): Rubric {
  return { ...rubric, rules: withoutAt(rubric.rules, at) };
}

export function moveSection(rubric: Rubric, from: number, to: number): Rubric {
  return { ...rubric, sections: moved(rubric.sections, from, to) };
}

export function moveRule(rubric: Rubric, from: number, to: number): Rubric {
  return { ...rubric, rules: moved(rubric.rules, from, to) };
}

/** Moves a criterion before another place, in its own section or another one. */
export function moveCriterion(rubric: Rubric, from: CriterionPlace, to: CriterionPlace): Rubric {
  const criterion = rubric.sections[from.section]?.criteria[from.criterion];
  if (!criterion || !rubric.sections[to.section]) return rubric;
  if (from.section === to.section) {
    return changeSectionAt(rubric, from.section, (one) => ({
      ...one,
      criteria: moved(one.criteria, from.criterion, to.criterion),
    }));
  }
  return changeSectionAt(removeCriterion(rubric, from), to.section, (one) => ({
    ...one,
    criteria: [...one.criteria.slice(0, to.criterion), criterion, ...one.criteria.slice(to.criterion)],
  }));
}

/**
 * One step up or down; at the end of its section a criterion goes on into the next one. Null where there is nowhere to go.
 */
export function stepCriterion(rubric: Rubric, at: CriterionPlace, step: 1 | -1): CriterionPlace | null {
  const own = rubric.sections[at.section]?.criteria.length ?? 0;
  const within = at.criterion + step;
  if (within >= 0 && within < own) return { ...at, criterion: within };
  const section = at.section + step;
  const next = rubric.sections[section];
  return next ? { section, criterion: step > 0 ? 0 : next.criteria.length } : null;
}

export function duplicateSection(rubric: Rubric, at: number): Rubric {
  const section = rubric.sections[at];
  if (!section) return rubric;
  const copy = section.criteria.reduce<{ rubric: Rubric; criteria: readonly Criterion[] }>(
    (made, criterion) => {
      const named = { ...criterion, name: freeName(made.rubric, criterion.name) };
      const last = made.rubric.sections.length - 1;
      return {
        rubric: changeSectionAt(made.rubric, last, (one) => ({ ...one, criteria: [...one.criteria, named] })),
        criteria: [...made.criteria, named],
      };
    },
    { rubric: addSection(rubric, section.name), criteria: [] },
  );
  const name = copy.rubric.sections.at(-1)?.name ?? section.name;
  const sections = [...rubric.sections];
  sections.splice(at + 1, 0, { ...section, name, criteria: copy.criteria });
  return { ...rubric, sections };
}

export function duplicateCriterion(rubric: Rubric, { section, criterion }: CriterionPlace): Rubric {
  return changeSectionAt(rubric, section, (one) => {
    const original = one.criteria[criterion];
    if (!original) return one;
    const criteria = [...one.criteria];
    criteria.splice(criterion + 1, 0, { ...original, name: freeName(rubric, original.name) });
    return { ...one, criteria };
  });
}

function changedAt<T>(items: readonly T[], at: number, change: (item: T) => T): readonly T[] {
  return items.map((item, index) => (index === at ? change(item) : item));
}

function withoutAt<T>(items: readonly T[], at: number): readonly T[] {
  return items.filter((_item, index) => index !== at);
}

function moved<T>(items: readonly T[], from: number, to: number): readonly T[] {
  const item = items[from];
  if (item === undefined || to < 0 || to >= items.length) return items;
  const rest = withoutAt(items, from);
  return [...rest.slice(0, to), item, ...rest.slice(to)];
}
