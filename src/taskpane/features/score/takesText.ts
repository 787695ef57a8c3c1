import { bestPoints } from '../../../domain/rubric/points';
import type { Criterion } from '../../../domain/rubric/rubric';
import type { ScoreText } from '../../i18n/score/useScoreText';

/** Which numbers may be typed for a criterion. */
export function takesText(criterion: Criterion, t: ScoreText): string {
  const { metric, occurrence, levels, step } = criterion;
  if (metric) return t('takes.measured');
  if (occurrence) return t('takes.count');
  const best = bestPoints(criterion);
  const isStepped = step !== undefined && levels.length === 0;
  return isStepped ? t('takes.steps', { best, step }) : t('takes.points', { best });
}
