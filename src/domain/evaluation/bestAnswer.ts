import { bestPoints } from '../rubric/points';
import type { Criterion } from '../rubric/rubric';

/** An answer that stands for a criterion's best points: for a metric the last number that still reaches them. */
export function bestAnswer(criterion: Criterion): number {
  if (criterion.metric) return criterion.levels[0]?.limit ?? 0;
  return criterion.occurrence ? 0 : bestPoints(criterion);
}
