import Big from 'big.js';
import { shareOfPoints, sharesOf } from '../levelWords';
import { bestPoints } from '../points';
import type { Criterion, Section } from '../rubric';

/** Points are handed out in multiples of it. */
export type PointStep = 0.5 | 1;

/**
 * The section's points over its criteria, in proportion to what they have now, evenly where they have none. What rounding
 * leaves goes to the criteria that lost most by it, so that the sum is exact where the step divides it.
 */
export function distributePoints(section: Section, step: PointStep, evenly = false): Section {
  const { criteria, points } = section;
  const current = criteria.map((criterion) => (evenly ? 1 : criterion.points));
  const sum = current.reduce((total, value) => total + value, 0);
  const parts = current.map((value) => (sum > 0 ? value / sum : 1 / criteria.length));
  const shares = apportion(points, parts, step);
  return {
    ...section,
    criteria: criteria.map((criterion, at) => withPoints(criterion, shares[at] ?? 0)),
  };
}

/** Shares of a whole in multiples of a step, by largest remainder; the last step may be a broken one. */
export function apportion(whole: number, parts: readonly number[], step: number): number[] {
  const exact = parts.map((part) => Big(whole).times(part).div(step));
  const floors = exact.map((value) => value.round(0, Big.roundDown));
  let left = Big(whole)
    .div(step)
    .minus(floors.reduce((sum, value) => sum.plus(value), Big(0)));
  const byRemainder = exact
    .map((value, at) => ({ at, rest: value.minus(floors[at] ?? 0) }))
    .sort((one, other) => other.rest.cmp(one.rest) || one.at - other.at);
  const given = [...floors];
  for (const { at } of byRemainder) {
    if (left.lte(0)) break;
    const more = left.gte(1) ? Big(1) : left;
    given[at] = (given[at] ?? Big(0)).plus(more);
    left = left.minus(more);
  }
  return given.map((value) => value.times(step).toNumber());
}

/** Other full marks; levels keep their shares of them. */
export function withPoints(criterion: Criterion, points: number): Criterion {
  const best = bestPoints(criterion);
  return {
    ...criterion,
    points,
    levels: criterion.levels.map((level) => ({
      ...level,
      points: best > 0 ? Big(level.points).times(points).div(best).round(2).toNumber() : level.points,
    })),
  };
}

/** Ours: points of levels by what their labels usually mean, 100/80/60/30/0 percent of the criterion's. */
export function shareLevels(criterion: Criterion, step: PointStep | null): Criterion {
  const shares = sharesOf(criterion.levels.map(({ label }) => label));
  const levels = criterion.levels.map((level, at) => ({
    ...level,
    points: shareOfPoints(criterion.points, shares[at] ?? 0, step),
  }));
  return { ...criterion, levels };
}
