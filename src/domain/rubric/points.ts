import Big from 'big.js';
import type { Criterion, Rubric, Section } from './rubric';

/**
 * Most points a criterion counts as reachable, unweighted: its best level or, without levels, its printed points. A bonus
 * comes on top and is never reachable.
 */
export function bestPoints(criterion: Criterion): number {
  return criterion.levels.length === 0 ? criterion.points : Math.max(...criterion.levels.map((level) => level.points));
}

/** Most points a contact can get without bonuses: its base and weight x best points over all criteria. */
export function reachablePoints(rubric: Rubric): number {
  return addUp([rubric.base ?? 0, ...rubric.sections.map(sectionReachable)]);
}

/** What a section can add to the total, its own weight and its criteria's included. */
export function sectionReachable(section: Section): number {
  return Big(section.weight ?? 1)
    .times(sectionBest(section))
    .toNumber();
}

/** Most points that a section's subtotal can show without bonuses. */
export function sectionBest({ criteria }: Section): number {
  return addUp(criteria.map((criterion) => Big(criterion.weight).times(bestPoints(criterion)).toNumber()));
}

/** All criteria in the order of the rubric. */
export function criteriaOf(rubric: Rubric): readonly Criterion[] {
  return rubric.sections.flatMap((section) => section.criteria);
}

/** A sum on decimals, so that 0.1 + 0.2 is 0.3. */
export function addUp(points: readonly number[]): number {
  return points.reduce((sum, value) => sum.plus(value), Big(0)).toNumber();
}
