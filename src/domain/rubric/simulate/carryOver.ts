import Big from 'big.js';
import type { CellValue } from '../../cellValue';
import { isMeasuredOrCounted } from '../../scoring/pointsCell';
import type { ScoringWords } from '../../scoring/scoringWords';
import { renamedCriteria } from '../compare/renames';
import { bestPoints, criteriaOf } from '../points';
import type { Criterion, Level, Rubric } from '../rubric';

/** How the evaluations of a criterion are read under another standard. */
export type CarryOver =
  /** The number as it stands: the same scale, or the same measure. */
  | { readonly how: 'same'; readonly from: string }
  /**
   * Points stand for a level, and the level has other points now. Levels that share their points with a better one are
   * read as that one; a level that is gone, like a number that is no level's, keeps its share of the full mark.
   */
  | {
      readonly how: 'byLevel';
      readonly from: string;
      readonly shared: readonly string[];
      readonly gone: readonly string[];
    }
  /** Another full mark: the share of it is kept. */
  | { readonly how: 'scaled'; readonly from: string }
  /** Nothing in the log tells: it is left out, and the rest is weighted up. */
  | { readonly how: 'leftOut' };

export interface CarriedCriterion {
  readonly criterion: string;
  readonly carry: CarryOver;
  /** The new cell for an old one: points, or what was measured; null for a cell that holds no number. */
  readonly read: (cell: CellValue) => number | null;
}

/**
 * For every criterion of a new standard how it is read from evaluations by an old one. A criterion that a log reads in its
 * own way has points in it, whatever its standard measures.
 */
export function carryOver(old: Rubric, words: Pick<ScoringWords, 'criteria'>, next: Rubric): CarriedCriterion[] {
  const renames = renamedCriteria(old, next);
  const known = new Map(criteriaOf(old).map((criterion) => [renames.get(criterion.name) ?? criterion.name, criterion]));
  return criteriaOf(next).map((criterion) => {
    const from = known.get(criterion.name);
    if (!from) return leftOut(criterion);
    if (kindOf(from) !== kindOf(criterion)) return leftOut(criterion);
    return isMeasuredOrCounted(from, words) ? carriedMeasure(from, criterion) : carriedPoints(from, criterion);
  });
}

function carriedMeasure(old: Criterion, next: Criterion): CarriedCriterion {
  return old.metric?.unit === next.metric?.unit ? asItStands(old, next) : leftOut(next);
}

function carriedPoints(old: Criterion, next: Criterion): CarriedCriterion {
  const [before, after] = [bestPoints(old), bestPoints(next)];
  if (before === 0 && after !== 0) return leftOut(next);
  const labels = new Set(next.levels.map(({ label }) => label));
  if (old.levels.some(({ label }) => labels.has(label))) return carriedByLevel(old, next);
  const scale = ({ levels }: Criterion): string => JSON.stringify(levels.map(({ points }) => points));
  const isEntered = old.levels.length === 0 || next.levels.length === 0;
  if (before === after && (isEntered || scale(old) === scale(next))) return asItStands(old, next);
  return {
    criterion: next.name,
    carry: { how: 'scaled', from: old.name },
    read: ofNumber((points) => share(points, before, after)),
  };
}

function carriedByLevel(old: Criterion, next: Criterion): CarriedCriterion {
  const now = new Map(next.levels.map(({ label, points }) => [label, points]));
  const points = new Map<number, number>();
  for (const level of old.levels) {
    const after = now.get(level.label);
    if (after !== undefined && !points.has(level.points)) points.set(level.points, after);
  }
  const isGone = (level: Level): boolean => !points.has(level.points);
  const shared = old.levels.filter((level) => !isGone(level) && now.get(level.label) !== points.get(level.points));
  const gone = old.levels.filter(isGone);
  const best = bestPoints(old);
  const full = points.get(best) ?? bestPoints(next);
  const isSame = best === full && [...points].every(([before, after]) => before === after);
  if (isSame && shared.length === 0 && gone.length === 0) return asItStands(old, next);
  const named = (levels: readonly Level[]): string[] => levels.map(({ label }) => label);
  return {
    criterion: next.name,
    carry: { how: 'byLevel', from: old.name, shared: named(shared), gone: named(gone) },
    read: ofNumber((number) => points.get(number) ?? share(number, best, full)),
  };
}

function asItStands(old: Criterion, next: Criterion): CarriedCriterion {
  return { criterion: next.name, carry: { how: 'same', from: old.name }, read: ofNumber((number) => number) };
}

function leftOut({ name }: Criterion): CarriedCriterion {
  return { criterion: name, carry: { how: 'leftOut' }, read: () => null };
}

function ofNumber(read: (number: number) => number): CarriedCriterion['read'] {
  return (cell) => (typeof cell === 'number' ? read(cell) : null);
}

/** Points out of a full mark as points out of another one; of nothing they are nothing. */
function share(points: number, before: number, after: number): number {
  return before === 0 ? 0 : Big(points).times(after).div(before).round(4).toNumber();
}

function kindOf({ metric, occurrence }: Criterion): string {
  return metric ? 'metric' : (occurrence?.kind ?? 'points');
}
