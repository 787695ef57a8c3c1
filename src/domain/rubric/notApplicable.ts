import type { Criterion, Section, SectionPolicy } from './rubric';

/** Whether a criterion's cell may hold N/A at all: by itself, or where the whole section did not occur. */
export function mayBeNotApplicable(criterion: Criterion, section: Section): boolean {
  return criterion.notApplicable !== 'forbidden' || section.notApplicable !== undefined;
}

/** Whether N/A stands in some of a section's criteria only where it stands in all of them. */
export function allowsOnlyWhole({ notApplicable, criteria }: Section): boolean {
  return notApplicable !== undefined && criteria.some((criterion) => criterion.notApplicable === 'forbidden');
}

/**
 * What it means that none of a section's criteria occurred, where that is something else than what each of them says for
 * itself; undefined where it is not.
 */
export function wholePolicy({ notApplicable, criteria }: Section): SectionPolicy | undefined {
  return criteria.every((criterion) => criterion.notApplicable === notApplicable) ? undefined : notApplicable;
}

/** Whether a section of which nothing occurred counts nowhere: by its own policy or, without one, by all its criteria's. */
export function mayDropOut({ notApplicable, criteria }: Section): boolean {
  if (notApplicable !== undefined) return notApplicable === 'excluded';
  return criteria.every((criterion) => criterion.notApplicable === 'excluded');
}
