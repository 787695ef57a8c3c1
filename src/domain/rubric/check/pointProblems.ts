import Big from 'big.js';
import { addUp, bestPoints, criteriaOf, reachablePoints } from '../points';
import type { Criterion, Rubric, Section } from '../rubric';
import { ofCriterion, ofSection, problem, WHOLE, type Repair, type RubricProblem } from './finding';

/** Points that cannot be: of sections, criteria, levels, weights, and the base. */
export function illegalPoints(rubric: Rubric): RubricProblem[] {
  const { base } = rubric;
  const sections = rubric.sections.flatMap(({ name, points, weight }) => [
    ...illegal(name, points, ofSection(name)),
    ...(weight === undefined ? [] : illegalWeight(name, weight, ofSection(name))),
  ]);
  const criteria = criteriaOf(rubric).flatMap(({ name, points, weight, levels }) => [
    ...[points, ...levels.map((level) => level.points)].flatMap((value) => illegal(name, value, ofCriterion(name))),
    ...illegalWeight(name, weight, ofCriterion(name)),
  ]);
  const illegalBase =
    base === undefined || isPoints(base) ? [] : [problem('error', { code: 'BASE_ILLEGAL', base }, WHOLE)];
  const illegalOnes = [...sections, ...criteria, ...illegalBase];
  if (illegalOnes.length > 0 || reachablePoints(rubric) > 0) return illegalOnes;
  return [problem('error', { code: 'NOTHING_REACHABLE' }, WHOLE)];
}

function illegal(name: string, points: number, subject: RubricProblem['subject']): RubricProblem[] {
  return isPoints(points) ? [] : [problem('error', { code: 'POINTS_ILLEGAL', name, points }, subject)];
}

function illegalWeight(name: string, weight: number, subject: RubricProblem['subject']): RubricProblem[] {
  const isLegal = Number.isFinite(weight) && weight > 0;
  return isLegal ? [] : [problem('error', { code: 'WEIGHT_ILLEGAL', name, weight }, subject)];
}

function isPoints(points: number): boolean {
  return Number.isFinite(points) && points >= 0;
}

/** Points as printed against what they are made of, at every tier, and against the total that the standard declares. */
export function pointDifferences(rubric: Rubric, declaredTotal: number | null): RubricProblem[] {
  const totals = {
    sections: addUp([rubric.base ?? 0, ...rubric.sections.map(({ points, weight }) => times(points, weight ?? 1))]),
    criteria: addUp([rubric.base ?? 0, ...rubric.sections.map((one) => times(printed(one), one.weight ?? 1))]),
    best: reachablePoints(rubric),
  };
  const differ = totals.sections !== totals.criteria || totals.criteria !== totals.best;
  return [
    ...(differ ? [problem('warning', { code: 'TOTALS_DIFFER', ...totals }, WHOLE)] : []),
    ...declared(totals.best, declaredTotal),
    ...rubric.sections.flatMap(sectionDifference),
    ...criteriaOf(rubric).flatMap(criterionDifference),
    ...weightsNotWhole(rubric),
  ];
}

function declared(reachable: number, total: number | null): RubricProblem[] {
  return total === null || total === reachable
    ? []
    : [problem('warning', { code: 'DECLARED_TOTAL_DIFFERS', declared: total, reachable }, WHOLE)];
}

/** A section prints what its criteria print or, where they are weighted, what they count. */
function sectionDifference(section: Section): RubricProblem[] {
  const { name, points, criteria } = section;
  const [plain, weighted] = [addUp(criteria.map((criterion) => criterion.points)), printed(section)];
  if (points === plain || points === weighted || criteria.length === 0) return [];
  const [only] = criteria.length === 1 ? criteria : [];
  const repairs: Repair[] = [
    { kind: 'setSectionPoints', section: name, points: weighted },
    ...(points > 0 && weighted > 0 && plain === weighted
      ? [
          only
            ? ({ kind: 'setCriterionPoints', criterion: only.name, points } as const)
            : ({ kind: 'distributePoints', section: name } as const),
        ]
      : []),
  ];
  return [
    problem(
      'warning',
      { code: 'SECTION_POINTS_DIFFER', section: name, points, criteria: weighted },
      ofSection(name),
      repairs,
    ),
  ];
}

function criterionDifference(criterion: Criterion): RubricProblem[] {
  const { name, points } = criterion;
  const best = bestPoints(criterion);
  if (best === points) return [];
  const repairs: Repair[] = [
    { kind: 'setCriterionPoints', criterion: name, points: best },
    ...(points > 0 && best > 0 ? [{ kind: 'raiseLevels', criterion: name, points } as const] : []),
  ];
  return [
    problem('warning', { code: 'CRITERION_POINTS_DIFFER', criterion: name, points, best }, ofCriterion(name), repairs),
  ];
}

/** Differences that no score shows. */
const INVISIBLE = 0.005;

/** Where weights are in use, they are shares of a hundred. */
function weightsNotWhole(rubric: Rubric): RubricProblem[] {
  const isWeighted =
    rubric.sections.some(({ weight = 1 }) => weight !== 1) || criteriaOf(rubric).some(({ weight }) => weight !== 1);
  const reachable = reachablePoints(rubric);
  if (!isWeighted || Math.abs(reachable - 100) < INVISIBLE || reachable <= 0) return [];
  // What a contact starts with has no weight.
  const { base = 0 } = rubric;
  const repairs: Repair[] = base < Math.min(100, reachable) ? [{ kind: 'scaleWeights', to: 100 }] : [];
  return [problem('warning', { code: 'WEIGHTS_NOT_WHOLE', reachable }, WHOLE, repairs)];
}

function printed({ criteria }: Section): number {
  return addUp(criteria.map((criterion) => times(criterion.points, criterion.weight)));
}

function times(points: number, weight: number): number {
  return Big(points).times(weight).toNumber();
}
