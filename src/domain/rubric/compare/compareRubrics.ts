import { criteriaOf, reachablePoints } from '../points';
import type { ContactRule, Criterion, Level, Rubric, Section } from '../rubric';
import type { RubricSubject } from '../subject';

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

/**
 * What a newer version changes. That a criterion was renamed is a guess: it stands for one that is gone and one that is
 * new in the same section with the same points and levels.
 */
export function compareRubrics(one: Rubric, other: Rubric): RubricComparison {
  const renames = renamedCriteria(one, other);
  const changes = [
    ...compareNamed(one.sections, other.sections, ofSection, sectionFields),
    ...compareCriteria(one, other, renames),
    ...compareNamed(one.rules, other.rules, ofRule, ruleFields),
    ...fieldChanges({ kind: 'rubric' }, settingFields(one), settingFields(other)),
  ];
  return {
    changes,
    reachable: { before: reachablePoints(one), after: reachablePoints(other) },
    altersScore: changes.some(({ altersScore }) => altersScore),
  };
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

function ofRule({ name }: { name: string }): RubricSubject {
  return { kind: 'rule', rule: name };
}

function compareNamed<T extends { readonly name: string }>(
  one: readonly T[],
  other: readonly T[],
  subject: (named: T) => RubricSubject,
  fields: (named: T) => Fields,
): RubricChange[] {
  const before = new Map(one.map((named) => [named.name, named]));
  const after = new Map(other.map((named) => [named.name, named]));
  return [
    ...one.filter(({ name }) => !after.has(name)).map((named) => gone(subject(named))),
    ...other.flatMap((named) => {
      const was = before.get(named.name);
      return was ? fieldChanges(subject(named), fields(was), fields(named)) : [fresh(subject(named))];
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

function compareCriteria(one: Rubric, other: Rubric, renames: ReadonlyMap<string, string>): RubricChange[] {
  const before = new Map(
    criteriaOf(one).map((criterion) => [renames.get(criterion.name) ?? criterion.name, criterion]),
  );
  const after = new Set(criteriaOf(other).map(({ name }) => name));
  const subject = (criterion: string): RubricSubject => ({ kind: 'criterion', criterion });
  const removed = [...before].filter(([name]) => !after.has(name)).map(([, { name }]) => gone(subject(name)));
  const standing = criteriaOf(other).flatMap((criterion): RubricChange[] => {
    const was = before.get(criterion.name);
    if (!was) return [fresh(subject(criterion.name))];
    const names = { before: was.name, after: criterion.name };
    const [from, to] = [sectionOf(one, was.name), sectionOf(other, criterion.name)];
    return [
      ...(was.name === criterion.name
        ? []
        : [{ change: 'renamed', subject: subject(criterion.name), ...names, altersScore: false } as const]),
      ...(from === to
        ? []
        : [
            { change: 'moved', subject: subject(criterion.name), before: from, after: to, altersScore: false } as const,
          ]),
      ...fieldChanges(subject(criterion.name), criterionFields(was), criterionFields(criterion)),
      ...compareLevels(criterion.name, was.levels, criterion.levels),
    ];
  });
  return [...removed, ...standing];
}

function compareLevels(criterion: string, one: readonly Level[], other: readonly Level[]): RubricChange[] {
  const named = (levels: readonly Level[]): (Level & { name: string })[] =>
    levels.map((level) => ({ ...level, name: level.label }));
  return compareNamed(
    named(one),
    named(other),
    ({ label }) => ({ kind: 'level', criterion, level: label }),
    levelFields,
  );
}

function sectionOf(rubric: Rubric, criterion: string): string {
  return rubric.sections.find(({ criteria }) => criteria.some(({ name }) => name === criterion))?.name ?? '';
}

/** Older names by which criteria of the newer version went. */
export function renamedCriteria(one: Rubric, other: Rubric): ReadonlyMap<string, string> {
  const [before, after] = [criteriaOf(one), criteriaOf(other)];
  const gone = before.filter(({ name }) => !after.some((criterion) => criterion.name === name));
  const added = after.filter(({ name }) => !before.some((criterion) => criterion.name === name));
  const renames = new Map<string, string>();
  for (const criterion of gone) {
    const alike = added.filter((candidate) => isAlike(criterion, candidate));
    const inPlace = alike.filter(
      ({ name }) => sectionOf(one, criterion.name) === sectionOf(other, name) && ![...renames.values()].includes(name),
    );
    const rivals = gone.filter(
      (rival) => isAlike(rival, criterion) && sectionOf(one, rival.name) === sectionOf(one, criterion.name),
    );
    // Of several that look alike nobody can tell which became which.
    if (inPlace.length === 1 && rivals.length === 1) renames.set(criterion.name, inPlace[0]?.name ?? '');
  }
  return renames;
}

function isAlike(one: Criterion, other: Criterion): boolean {
  const scale = ({ points, levels }: Criterion): string =>
    JSON.stringify([points, levels.map((level) => [level.label, level.points])]);
  return scale(one) === scale(other);
}
