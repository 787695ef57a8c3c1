import { criteriaOf } from '../points';
import type { Criterion, Rubric, Section } from '../rubric';

/*
 * A table tells criteria and sections by their names alone. That one was renamed is a guess from what stands there instead.
 */

/** The section of a criterion; undefined where the rubric has no such criterion. */
export function sectionOf({ sections }: Rubric, criterion: string): Section | undefined {
  return sections.find(({ criteria }) => criteria.some(({ name }) => name === criterion));
}

/**
 * Newer names of criteria by their older ones: one that is gone for the only new one in the same section on the
 * same scale. Of several that look alike nobody can tell which became which.
 */
export function renamedCriteria(one: Rubric, other: Rubric): ReadonlyMap<string, string> {
  const gone = withoutThoseOf(one, other);
  const added = withoutThoseOf(other, one);
  const renames = new Map<string, string>();
  for (const was of gone) {
    const rivals = gone.filter((rival) => isAlike(was, rival));
    const [is, ...others] = added.filter((candidate) => isAlike(was, candidate));
    if (is && others.length === 0 && rivals.length === 1) renames.set(was.criterion.name, is.criterion.name);
  }
  return renames;
}

/** Newer names of sections by their older ones: of the same criteria, be these renamed. */
export function renamedSections(
  one: Rubric,
  other: Rubric,
  criteria: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const names = ({ criteria: own }: Section): string =>
    JSON.stringify(own.map(({ name }) => criteria.get(name) ?? name).sort());
  const renames = new Map<string, string>();
  for (const was of one.sections) {
    if (other.sections.some(({ name }) => name === was.name)) continue;
    const is = other.sections.find((section) => names(section) === names(was));
    if (is && !one.sections.some(({ name }) => name === is.name)) renames.set(was.name, is.name);
  }
  return renames;
}

interface Placed {
  readonly criterion: Criterion;
  readonly section: string;
}

function withoutThoseOf(one: Rubric, other: Rubric): Placed[] {
  const known = new Set(criteriaOf(other).map(({ name }) => name));
  return one.sections.flatMap(({ name, criteria }) =>
    criteria.filter((criterion) => !known.has(criterion.name)).map((criterion) => ({ criterion, section: name })),
  );
}

function isAlike(one: Placed, other: Placed): boolean {
  const scale = ({ section, criterion: { points, levels, metric, occurrence } }: Placed): string =>
    JSON.stringify([
      ...[section, points, levels.map((level) => [level.label, level.points])],
      ...[metric?.unit, metric?.better, occurrence?.kind, occurrence?.each, occurrence?.cap],
    ]);
  return scale(one) === scale(other);
}
