import { bestPoints } from '../rubric/points';
import type { Criterion, Level } from '../rubric/rubric';
import { holdsPoints } from '../scoring/cellTests';
import { evaluateExpression } from '../scoring/evaluateExpression';
import { expression } from '../scoring/expression';
import { byLevel, measuredPoints } from '../scoring/measuredPoints';
import { isMeasuredOrCounted } from '../scoring/pointsCell';
import type { ScoringWords } from '../scoring/scoringWords';

/**
 * The points that a number stands for as an answer: what a metric measured or occurrences come to, or the points
 * themselves. Null where the criterion does not take the number.
 */
export function answerPoints(
  criterion: Criterion,
  answer: number,
  words: Pick<ScoringWords, 'criteria'> = {},
): number | null {
  if (!Number.isFinite(answer)) return null;
  const cell = (): number => answer;
  const measured = isMeasuredOrCounted(criterion, words) ? measuredPoints(criterion, []) : null;
  if (measured) {
    const points = evaluateExpression(measured, cell);
    return typeof points === 'number' ? points : null;
  }
  const isLegal = words.criteria?.[criterion.name]
    ? answer >= 0 && answer <= bestPoints(criterion)
    : evaluateExpression(holdsPoints(criterion, []), cell) === true;
  return isLegal ? answer : null;
}

/** The level that a measured number reaches; undefined where there is none, or the criterion measures nothing. */
export function answerLevel(criterion: Criterion, answer: number): Level | undefined {
  const { metric, levels } = criterion;
  if (!metric || answerPoints(criterion, answer) === null) return undefined;
  const at = evaluateExpression(
    byLevel(criterion, metric, expression(answer), (_level, index) => index),
    () => '',
  );
  return typeof at === 'number' ? levels[at] : undefined;
}
