import { normalText } from '../../grid/normalText';
import { criteriaOf } from '../points';
import type { ContactRule, Rubric } from '../rubric';
import { ofRule, problem, WHOLE, type Repair, type RubricProblem } from './finding';

export function ruleProblems(rubric: Rubric): RubricProblem[] {
  const criteria = new Set(criteriaOf(rubric).map(({ name }) => name));
  const sections = new Set(rubric.sections.map(({ name }) => name));
  return rubric.rules.flatMap((rule) => {
    const { name, outcome, criterion, section } = rule;
    const subject = ofRule(name);
    const [contact, remove]: Repair[] = [
      { kind: 'ofContact', rule: name },
      { kind: 'removeRule', rule: name },
    ];
    const problems: RubricProblem[] = [];
    if (criterion !== undefined && section !== undefined) {
      const repairs: Repair[] = [{ kind: 'ofCriterion', rule: name }, contact];
      problems.push(problem('error', { code: 'RULE_HAS_TWO_SCOPES', rule: name }, subject, repairs));
    }
    if (criterion !== undefined && !criteria.has(criterion)) {
      const finding = { code: 'RULE_CRITERION_UNKNOWN', rule: name, criterion } as const;
      problems.push(problem('error', finding, subject, [contact, remove]));
    }
    if (section !== undefined && !sections.has(section)) {
      const finding = { code: 'RULE_SECTION_UNKNOWN', rule: name, section } as const;
      problems.push(problem('error', finding, subject, [contact, remove]));
    }
    if (outcome === 'zeroContact' && (criterion ?? section) !== undefined) {
      problems.push(problem('warning', { code: 'ZERO_HAS_SCOPE', rule: name }, subject, [contact]));
    }
    return problems;
  });
}

/** Rules that say the same twice, and rules on criteria that need not be answered. */
export function ruleOddities(rubric: Rubric): RubricProblem[] {
  return [...alike(rubric), ...gates(rubric)];
}

function alike({ rules }: Rubric): RubricProblem[] {
  const meaning = ({ text, name, outcome, criterion, section }: ContactRule): string =>
    JSON.stringify([normalText(text ?? name), outcome, criterion, section]);
  return rules.flatMap((rule, at) => {
    const other = rules.slice(0, at).find((before) => meaning(before) === meaning(rule));
    if (!other) return [];
    const repairs: Repair[] = [{ kind: 'removeRule', rule: rule.name }];
    return [
      problem('warning', { code: 'RULES_ALIKE', rule: rule.name, other: other.name }, ofRule(rule.name), repairs),
    ];
  });
}

/** A rule fires whatever the answer is, not applicable included; good to know, no fault. */
function gates(rubric: Rubric): RubricProblem[] {
  return rubric.rules.flatMap(({ name, criterion }) => {
    const gate = criteriaOf(rubric).find((one) => one.name === criterion);
    if (!gate || gate.notApplicable === 'forbidden') return [];
    const finding = { code: 'GATE_ALLOWS_NOT_APPLICABLE', rule: name, criterion: gate.name } as const;
    return [problem('info', finding, ofRule(name), [{ kind: 'mustBeAnswered', criterion: gate.name }])];
  });
}

/** Where every criterion may be left out, nothing is certain to be scored. */
export function absenceProblems(rubric: Rubric): RubricProblem[] {
  const criteria = criteriaOf(rubric);
  const isSure = rubric.sections.some(
    ({ notApplicable, criteria: own }) =>
      notApplicable !== 'excluded' && own.some((criterion) => criterion.notApplicable !== 'excluded'),
  );
  return criteria.length === 0 || isSure || (rubric.base ?? 0) > 0
    ? []
    : [problem('info', { code: 'EVERYTHING_MAY_BE_ABSENT' }, WHOLE)];
}
