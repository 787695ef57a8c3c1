import Big from 'big.js';
import type { Criterion, Rubric, Section } from './rubric';

/**
 * Most points a criterion can get, unweighted: its best level or, without levels, its printed points. What occurrences
 * add as a bonus comes on top and is part of no total.
 */
export function bestPoints(criterion: Criterion): number {
  return criterion.levels.length === 0 ? criterion.points : Math.max(...criterion.levels.map((level) => level.points));
}

/** Most points a section can get, as its subtotal shows them: weight x best points over its criteria. */
export function sectionBest({ criteria }: Section): number {
  return addUp(criteria.map((criterion) => Big(criterion.weight).times(bestPoints(criterion)).toNumber()));
}

/** Most points a contact can get without bonuses: what it starts with and its sections, each by its weight. */
export function reachablePoints({ base = 0, sections }: Rubric): number {
  return addUp([
    base,
    ...sections.map((section) =>
      Big(section.weight ?? 1)
        .times(sectionBest(section))
        .toNumber(),
    ),
  ]);
}

/** All criteria in the order of the rubric. */
export function criteriaOf(rubric: Rubric): readonly Criterion[] {
  return rubric.sections.flatMap((section) => section.criteria);
}

/** A sum on decimals, so that 0.1 + 0.2 is 0.3. */
export function addUp(points: readonly number[]): number {
  return points.reduce((sum, value) => sum.plus(value), Big(0)).toNumber();
}
