import type { Rubric } from '../../domain/rubric/rubric';

/** Whether two rubrics ask the same: criteria with their points in the same sections, and the same rules. */
export function sameStandard(one: Rubric, other: Rubric): boolean {
  return asked(one) === asked(other);
}

function asked({ sections, rules }: Rubric): string {
  const criteria = sections.flatMap((section) =>
    section.criteria.map(({ name, points, weight, levels, notApplicable }) => [
      ...[section.name, name, points, weight, notApplicable],
      levels.map((level) => level.points),
    ]),
  );
  return JSON.stringify([criteria, rules.map(({ name, outcome }) => [name, outcome])]);
}
