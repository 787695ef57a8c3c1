import type { Criterion, Level, Metric, Occurrence } from '../rubric/rubric';
import { allOf, call, column, expression, operation, when, type Expression } from './expression';
import { notApplicableWord } from './criterionReading';

/**
 * The points that the measured number or the count in a criterion's cell stands for, the first word for not applicable
 * where it holds one of them, '' where it holds anything else. Null where the criterion neither measures nor counts.
 */
export function measuredPoints(criterion: Criterion, notApplicable: readonly string[]): Expression | null {
  const cell = column(`criterion:${criterion.name}`);
  const points = pointsOfNumber(criterion, cell);
  if (points === null) return null;
  const ofNumber = when(points.isLegal, points.points, '');
  const ofText = notApplicableWord(cell, notApplicable);
  return when(call('ISLOGICAL', cell), '', when(call('ISNUMBER', cell), ofNumber, ofText));
}

interface NumberPoints {
  readonly isLegal: Expression;
  readonly points: Expression;
}

function pointsOfNumber(criterion: Criterion, number: Expression): NumberPoints | null {
  const { metric, occurrence } = criterion;
  const isNotNegative = operation(number, '>=', 0);
  if (metric) return { isLegal: isNotNegative, points: byLevel(criterion, metric, number, ({ points }) => points) };
  if (!occurrence) return null;
  const isWhole = operation(call('ROUND', number, 0), '=', number);
  return { isLegal: allOf([isNotNegative, isWhole]), points: occurrencePoints(criterion.points, occurrence, number) };
}

/** What is said of the first level whose limit a number reaches; one without a limit takes all that is left, '' is beyond. */
export function byLevel(
  { levels }: Criterion,
  { better }: Metric,
  number: Expression,
  said: (level: Level, at: number) => number,
): Expression {
  return levels.reduceRight<Expression>((beyond, level, at) => {
    if (level.limit === undefined) return expression(said(level, at));
    return when(operation(number, better === 'lower' ? '<=' : '>=', level.limit), said(level, at), beyond);
  }, expression(''));
}

/** A criterion with points of its own can lose no more than these; one without takes its deductions from the contact. */
function occurrencePoints(own: number, { kind, each, cap }: Occurrence, count: Expression): Expression {
  const all = each === 1 ? count : operation(each, '*', count);
  const limits = [cap, kind === 'deduction' && own > 0 ? own : undefined].filter((limit) => limit !== undefined);
  const change = limits.length === 0 ? all : call('MIN', Math.min(...limits), all);
  if (kind === 'deduction') return call('ROUND', operation(own, '-', change), 10);
  return call('ROUND', own === 0 ? change : call('SUM', own, change), 10);
}
