import { rename, type Named } from '../edit/change';
import { criteriaOf, reachablePoints } from '../points';
import type { ContactRule, Criterion, Level, Rubric, Section } from '../rubric';
import type { RubricSubject } from '../subject';
import { renamedCriteria, renamedSections, sectionOf } from './renames';

export type ChangedValue = string | number | null;

/** One difference between two versions. */
export interface RubricChange {
  readonly change: 'added' | 'removed' | 'changed' | 'renamed' | 'moved';
  /** In the newer version; of what is gone, in the older one. */
  readonly subject: RubricSubject;
  /** Of what changed or was renamed. */
  readonly field?: string;
  readonly before: ChangedValue;
  readonly after: ChangedValue;
  /** Whether an evaluation can come to another score by it. */
  readonly altersScore: boolean;
}

export interface RubricComparison {
  readonly changes: readonly RubricChange[];
  readonly reachable: { readonly before: number; readonly after: number };
  readonly altersScore: boolean;
}

/** What a newer version changes; that something was renamed is a guess. */
export function compareRubrics(one: Rubric, other: Rubric): RubricComparison {
  const criteria = renamedCriteria(one, other);
  const sections = renamedSections(one, other, criteria);
  const before = renamed(renamed(one, 'section', sections), 'criterion', criteria);
  const changes = [
    ...renames(sections, (section) => ({ kind: 'section', section })),
    ...compareNamed(before.sections, other.sections, ofSection, sectionFields),
    ...renames(criteria, (criterion) => ({ kind: 'criterion', criterion })),
    ...compareNamed(criteriaOf(before), criteriaOf(other), ofCriterion, criterionFields, (was, is) => [
      ...move(is.name, before, other),
      ...compareLevels(was, is),
    ]),
    ...compareNamed(before.rules, other.rules, ofRule, ruleFields),
    ...fieldChanges({ kind: 'rubric' }, settingFields(one), settingFields(other)),
  ];
  return {
    changes,
    reachable: { before: reachablePoints(one), after: reachablePoints(other) },
    altersScore: changes.some(({ altersScore }) => altersScore),
  };
}

type Renames = ReadonlyMap<string, string>;

/** With its newer names; rules that name something as their scope follow. */
function renamed(rubric: Rubric, kind: Named, names: Renames): Rubric {
  return [...names].reduce((named, [before, after]) => rename(named, kind, before, after), rubric);
}

function renames(names: Renames, subject: (name: string) => RubricSubject): RubricChange[] {
  return [...names].map(([before, after]) => ({
    change: 'renamed',
    subject: subject(after),
    ...{ before, after },
    altersScore: false,
  }));
}

/** A criterion in another section scores as before only where both sections count alike, by their criteria alone. */
function move(criterion: string, before: Rubric, after: Rubric): RubricChange[] {
  const [from, to] = [sectionOf(before, criterion), sectionOf(after, criterion)];
  if (from === undefined || to === undefined || from.name === to.name) return [];
  const isWeightedAlike = (from.weight ?? 1) === (to.weight ?? 1);
  const altersScore = !isWeightedAlike || countsAsWhole(before, from) || countsAsWhole(after, to);
  return [
    { change: 'moved', subject: { kind: 'criterion', criterion }, before: from.name, after: to.name, altersScore },
  ];
}

function countsAsWhole({ rules }: Rubric, { name, notApplicable }: Section): boolean {
  return notApplicable !== undefined || rules.some(({ section }) => section === name);
}

type Fields = Readonly<Record<string, { readonly value: ChangedValue; readonly scores: boolean }>>;

function scoring(value: ChangedValue | undefined): Fields[string] {
  return { value: value ?? null, scores: true };
}

function wording(value: ChangedValue | undefined): Fields[string] {
  return { value: value ?? null, scores: false };
}

function sectionFields({ points, weight, notApplicable }: Section): Fields {
  return { points: wording(points), weight: scoring(weight ?? 1), notApplicable: scoring(notApplicable) };
}

function criterionFields({
  points,
  weight,
  notApplicable,
  step,
  metric,
  occurrence,
  errorClass,
  levels,
}: Criterion): Fields {
  return {
    points: { value: points, scores: levels.length === 0 },
    weight: scoring(weight),
    notApplicable: scoring(notApplicable),
    step: scoring(step),
    metric: scoring(metric?.better),
    unit: wording(metric?.unit),
    occurrence: scoring(occurrence?.kind),
    each: scoring(occurrence?.each),
    cap: scoring(occurrence?.cap),
    errorClass: wording(errorClass),
  };
}

function levelFields({ points, limit, descriptor }: Level): Fields {
  return { points: scoring(points), limit: scoring(limit), descriptor: wording(descriptor) };
}

function ruleFields({ outcome, criterion, section, text }: ContactRule): Fields {
  return { outcome: scoring(outcome), criterion: scoring(criterion), section: scoring(section), text: wording(text) };
}

function settingFields(rubric: Rubric): Fields {
  return {
    name: wording(rubric.name),
    passMark: scoring(rubric.passMark),
    fatalScore: scoring(rubric.fatalScore),
    decimals: scoring(rubric.decimals),
    base: scoring(rubric.base ?? 0),
    bands: scoring(rubric.bands.map(({ name, from }) => `${name} ${from}`).join('; ')),
  };
}

function ofSection({ name }: { name: string }): RubricSubject {
  return { kind: 'section', section: name };
}

function ofCriterion({ name }: { name: string }): RubricSubject {
  return { kind: 'criterion', criterion: name };
}

function ofRule({ name }: { name: string }): RubricSubject {
  return { kind: 'rule', rule: name };
}

function compareNamed<T extends { readonly name: string }>(
  one: readonly T[],
  other: readonly T[],
  subject: (named: T) => RubricSubject,
  fields: (named: T) => Fields,
  more: (was: T, is: T) => RubricChange[] = () => [],
): RubricChange[] {
  const before = new Map(one.map((named) => [named.name, named]));
  const after = new Map(other.map((named) => [named.name, named]));
  return [
    ...one.filter(({ name }) => !after.has(name)).map((named) => gone(subject(named))),
    ...other.flatMap((named) => {
      const was = before.get(named.name);
      if (!was) return [fresh(subject(named))];
      return [...fieldChanges(subject(named), fields(was), fields(named)), ...more(was, named)];
    }),
  ];
}

function gone(subject: RubricSubject): RubricChange {
  return { change: 'removed', subject, before: null, after: null, altersScore: true };
}

function fresh(subject: RubricSubject): RubricChange {
  return { change: 'added', subject, before: null, after: null, altersScore: true };
}

function fieldChanges(subject: RubricSubject, before: Fields, after: Fields): RubricChange[] {
  return Object.keys(after).flatMap((field): RubricChange[] => {
    const [was, is] = [before[field], after[field]];
    if (!was || !is || was.value === is.value) return [];
    const altersScore = was.scores || is.scores;
    return [{ change: 'changed', subject, field, before: was.value, after: is.value, altersScore }];
  });
}

function compareLevels(one: Criterion, other: Criterion): RubricChange[] {
  const named = ({ levels }: Criterion): (Level & { name: string })[] =>
    levels.map((level) => ({ ...level, name: level.label }));
  return compareNamed(
    named(one),
    named(other),
    ({ label }) => ({ kind: 'level', criterion: other.name, level: label }),
    levelFields,
  );
}
