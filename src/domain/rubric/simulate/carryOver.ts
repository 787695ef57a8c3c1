import Big from 'big.js';
import type { CellValue } from '../../cellValue';
import { renamedCriteria } from '../compare/compareRubrics';
import { bestPoints, criteriaOf } from '../points';
import type { Criterion, Rubric } from '../rubric';

/** How the evaluations of a criterion are read under another standard. */
export type CarryOver =
  /** The number as it stands: the same scale, or the same measure. */
  | { readonly how: 'same'; readonly from: string }
  /** Points stand for a level, and the level has other points now. */
  | { readonly how: 'byLevel'; readonly from: string; readonly shared: readonly string[] }
  /** Another full mark: the share of it is kept. */
  | { readonly how: 'scaled'; readonly from: string }
  /** Nothing in the log tells: it is left out, and the rest is weighted up. */
  | { readonly how: 'leftOut' };

export interface CarriedCriterion {
  readonly criterion: string;
  readonly carry: CarryOver;
  /** The new cell for an old one, a word for not applicable for anything that tells nothing. */
  readonly read: (cell: CellValue) => CellValue | null;
}

/** For every criterion of a new standard how it is read from evaluations by an old one. */
export function carryOver(old: Rubric, next: Rubric): CarriedCriterion[] {
  const renames = renamedCriteria(old, next);
  const known = new Map(criteriaOf(old).map((criterion) => [renames.get(criterion.name) ?? criterion.name, criterion]));
  return criteriaOf(next).map((criterion) => {
    const from = known.get(criterion.name);
    return from ? carried(from, criterion) : leftOut(criterion);
  });
}

function carried(old: Criterion, next: Criterion): CarriedCriterion {
  const { name: criterion } = next;
  const from = old.name;
  if (isMeasured(old) || isMeasured(next)) {
    const isSame =
      JSON.stringify([kindOf(old), old.metric?.unit]) === JSON.stringify([kindOf(next), next.metric?.unit]);
    return isSame ? { criterion, carry: { how: 'same', from }, read: number } : leftOut(next);
  }
  if (old.levels.length > 0 && next.levels.length > 0) {
    const points = new Map<number, number>();
    const shared: string[] = [];
    for (const level of old.levels) {
      const now = next.levels.find(({ label }) => label === level.label);
      if (points.has(level.points)) shared.push(level.label);
      else if (now) points.set(level.points, now.points);
    }
    const isSame =
      [...points].every(([before, after]) => before === after) &&
      points.size === new Set(old.levels.map((one) => one.points)).size;
    if (isSame) return { criterion, carry: { how: 'same', from }, read: number };
    const isTold = old.levels.every((level) => points.has(level.points));
    if (isTold) {
      return {
        criterion,
        carry: { how: 'byLevel', from, shared },
        read: (cell) => (typeof cell === 'number' ? (points.get(cell) ?? null) : null),
      };
    }
  }
  const [before, after] = [bestPoints(old), bestPoints(next)];
  if (before === after) return { criterion, carry: { how: 'same', from }, read: number };
  return {
    criterion,
    carry: { how: 'scaled', from },
    read: (cell) =>
      typeof cell === 'number' && before > 0 ? Big(cell).times(after).div(before).round(4).toNumber() : null,
  };
}

function leftOut({ name }: Criterion): CarriedCriterion {
  return { criterion: name, carry: { how: 'leftOut' }, read: () => null };
}

function number(cell: CellValue): CellValue | null {
  return typeof cell === 'number' ? cell : null;
}

function isMeasured({ metric, occurrence }: Criterion): boolean {
  return metric !== undefined || occurrence !== undefined;
}

function kindOf({ metric, occurrence }: Criterion): string {
  return metric ? 'metric' : occurrence ? 'occurrence' : 'points';
}
