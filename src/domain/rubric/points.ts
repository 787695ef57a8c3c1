import Big from 'big.js';
import type { Criterion, Rubric } from './rubric';

/** Most points a criterion can get, unweighted: its best level or, without levels, its printed points. */
export function bestPoints(criterion: Criterion): number {
  return criterion.levels.length === 0 ? criterion.points : Math.max(...criterion.levels.map((level) => level.points));
}

/** Most points a contact can get: weight x best points over all criteria. */
export function reachablePoints(rubric: Rubric): number {
  return addUp(criteriaOf(rubric).map((criterion) => Big(criterion.weight).times(bestPoints(criterion)).toNumber()));
}

/** All criteria in the order of the rubric. */
export function criteriaOf(rubric: Rubric): readonly Criterion[] {
  return rubric.sections.flatMap((section) => section.criteria);
}

/** A sum on decimals, so that 0.1 + 0.2 is 0.3. */
export function addUp(points: readonly number[]): number {
  return points.reduce((sum, value) => sum.plus(value), Big(0)).toNumber();
}
