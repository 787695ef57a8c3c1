import { ofSection, problem, type RubricProblem, type Severity } from './check/finding';
import { formulaProblems } from './check/formulaProblems';
import { levelErrors, levelOddities } from './check/levelProblems';
import { identityProblems, nameProblems } from './check/nameProblems';
import { illegalPoints, pointDifferences } from './check/pointProblems';
import { absenceProblems, ruleOddities, ruleProblems } from './check/ruleProblems';
import { baseProblems, scaleProblems } from './check/scaleProblems';
import { passMarkOddities, settingProblems } from './check/settingProblems';
import { criteriaOf } from './points';
import type { Rubric } from './rubric';

export interface CheckOptions {
  /** The total that the standard itself states, where it states one. */
  readonly declaredTotal?: number | null;
}

const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

/** What is wrong or odd about a rubric, errors first. Nothing is repaired or rescaled. */
export function rubricProblems(rubric: Rubric, { declaredTotal = null }: CheckOptions = {}): RubricProblem[] {
  const hard = [
    ...identityProblems(rubric),
    ...nameProblems(rubric),
    ...emptySections(rubric),
    ...illegalPoints(rubric),
    ...criteriaOf(rubric).flatMap((criterion) => [...levelErrors(criterion), ...scaleProblems(criterion)]),
    ...ruleProblems(rubric),
    ...settingProblems(rubric),
  ];
  // Formulas and sums of a broken rubric say nothing.
  const isBroken = hard.some(({ severity }) => severity === 'error');
  const consequences = isBroken ? [] : [...formulaProblems(rubric), ...pointDifferences(rubric, declaredTotal)];
  const all = [
    ...hard,
    ...consequences,
    ...levelOddities(rubric),
    ...ruleOddities(rubric),
    ...absenceProblems(rubric),
    ...baseProblems(rubric),
    ...passMarkOddities(rubric),
  ];
  return ORDER.flatMap((severity) => all.filter((one) => one.severity === severity));
}

function emptySections({ sections }: Rubric): RubricProblem[] {
  return sections
    .filter(({ criteria }) => criteria.length === 0)
    .map(({ name }) =>
      problem('error', { code: 'SECTION_EMPTY', section: name }, ofSection(name), [
        { kind: 'removeSection', section: name },
      ]),
    );
}
