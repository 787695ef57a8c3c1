import type { Level } from '../rubric/rubric';
import type { FoundLevel } from './criterionTexts';
import { shareOfPoints, sharesOf } from '../rubric/levelWords';

export interface PointedLevels {
  /** Best first. */
  readonly levels: readonly Level[];
  /** In the order of `levels`. */
  readonly found: readonly FoundLevel[];
  /** Labels whose points are shares that we chose. */
  readonly shared: readonly string[];
  /** Labels whose points were a range. */
  readonly ranged: readonly string[];
}

/** Levels with their points; those that print none get shares of the criterion's, rounded to `step` where one is given. */
export function withPoints(found: readonly FoundLevel[], points: number | null, step: number | null): PointedLevels {
  const printed = found.map((level) => level.points ?? shareOf(level, points));
  const lacking = printed.filter((value) => value === null).length;
  const shares = sharesOf(found.map(({ label }) => label));
  const best = points ?? Math.max(0, ...printed.map((value) => value ?? 0));
  const levels = found.map((level, at) => ({
    found: level,
    isShared: printed[at] === null,
    level: {
      label: level.label,
      points: printed[at] ?? shareOfPoints(best, shares[at] ?? 0, step),
      descriptor: level.descriptor,
    },
  }));
  // People list worst first too; a scale that falls stays as it is.
  if (lacking === 0) levels.sort((one, other) => other.level.points - one.level.points);
  return {
    levels: levels.map(({ level }) => level),
    found: levels.map((one) => one.found),
    shared: levels.filter(({ isShared }) => isShared).map(({ level }) => level.label),
    ranged: found.filter(({ from }) => from !== undefined).map(({ label }) => label),
  };
}

function shareOf({ share }: FoundLevel, points: number | null): number | null {
  return share === undefined || points === null ? null : shareOfPoints(points, share, null);
}
