import { criteriaOf } from '../points';
import type { Criterion, Rubric } from '../rubric';
import { ofCriterion, ofLevel, problem, WHOLE, type RubricProblem } from './finding';

/** How a criterion is scored otherwise than by choosing a level: measured, counted, entered in steps. */
export function scaleProblems(criterion: Criterion): RubricProblem[] {
  return [...metricProblems(criterion), ...occurrenceProblems(criterion), ...stepProblems(criterion)];
}

function metricProblems({ name, metric, levels }: Criterion): RubricProblem[] {
  if (!metric) return [];
  if (levels.length < 2)
    return [problem('error', { code: 'METRIC_LEVELS_MISSING', criterion: name }, ofCriterion(name))];
  const plain = [{ kind: 'plainLevels', criterion: name }] as const;
  const missing = levels
    .slice(0, -1)
    .filter(({ limit }) => limit === undefined)
    .map(({ label }) =>
      problem('error', { code: 'METRIC_LIMIT_MISSING', criterion: name, level: label }, ofLevel(name, label), plain),
    );
  const limits = levels.flatMap(({ label, limit }) => (limit === undefined ? [] : [{ label, limit }]));
  const disordered = limits.slice(1).filter(({ limit }, at) => {
    const before = limits[at]?.limit ?? 0;
    return metric.better === 'lower' ? limit <= before : limit >= before;
  });
  const last = levels.at(-1);
  return [
    ...missing,
    ...disordered.map(({ label }) =>
      problem(
        'error',
        { code: 'METRIC_LIMITS_DISORDERED', criterion: name, level: label },
        ofLevel(name, label),
        plain,
      ),
    ),
    ...(last?.limit === undefined
      ? []
      : [problem('info', { code: 'METRIC_END_OPEN', criterion: name, level: last.label }, ofLevel(name, last.label))]),
    ...(metric.unit.trim() === ''
      ? [problem('info', { code: 'METRIC_UNIT_MISSING', criterion: name }, ofCriterion(name))]
      : []),
  ];
}

function occurrenceProblems({ name, occurrence, levels, points }: Criterion): RubricProblem[] {
  if (!occurrence) return [];
  const { kind, each, cap } = occurrence;
  const subject = ofCriterion(name);
  const problems: RubricProblem[] = [];
  if (!(Number.isFinite(each) && each > 0) || (cap !== undefined && !(cap > 0))) {
    problems.push(problem('error', { code: 'OCCURRENCE_ILLEGAL', criterion: name, each }, subject));
  } else if (cap !== undefined && cap < each) {
    const repairs = [{ kind: 'setCap', criterion: name, cap: each }] as const;
    problems.push(problem('warning', { code: 'CAP_BELOW_ONE', criterion: name, each, cap }, subject, repairs));
  }
  if (levels.length > 0) {
    const repairs = [{ kind: 'removeLevels', criterion: name }] as const;
    problems.push(problem('error', { code: 'LEVELS_BESIDE_OCCURRENCE', criterion: name }, subject, repairs));
  }
  if (kind === 'deduction' && cap !== undefined && points > 0 && cap > points) {
    const repairs = [{ kind: 'setCap', criterion: name, cap: points }] as const;
    problems.push(problem('info', { code: 'CAP_ABOVE_POINTS', criterion: name, cap, points }, subject, repairs));
  }
  return problems;
}

function stepProblems({ name, step, levels, points }: Criterion): RubricProblem[] {
  if (step === undefined) return [];
  const repairs = [{ kind: 'removeStep', criterion: name }] as const;
  if (levels.length > 0) {
    return [problem('info', { code: 'STEP_BESIDE_LEVELS', criterion: name }, ofCriterion(name), repairs)];
  }
  return Number.isInteger(points / step)
    ? []
    : [problem('warning', { code: 'STEP_MISFIT', criterion: name, step, points }, ofCriterion(name), repairs)];
}

/** Points to start from belong to deductions that have none of their own. */
export function baseProblems(rubric: Rubric): RubricProblem[] {
  const { base = 0 } = rubric;
  const isUsed = criteriaOf(rubric).some(({ occurrence }) => occurrence?.kind === 'deduction');
  return base <= 0 || isUsed
    ? []
    : [problem('info', { code: 'BASE_WITHOUT_DEDUCTIONS', base }, WHOLE, [{ kind: 'removeBase' }])];
}
