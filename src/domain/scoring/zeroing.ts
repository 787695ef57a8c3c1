import type { ContactRule, Criterion, Rubric, Section } from '../rubric/rubric';
import { zeroedScope, type ZeroedScope } from '../rubric/zeroedScope';
import { hasFired } from './cellTests';
import { anyOf, when, type Expression, type Operand } from './expression';
import type { ScoringWords } from './scoringWords';

/** The rules that set a contact, a section or a criterion to 0 when they fire. */
export function rulesZeroing({ rules, fatalScore }: Rubric, scope: ZeroedScope): readonly ContactRule[] {
  return rules.filter((rule) => {
    const zeroed = zeroedScope(rule, fatalScore);
    if (zeroed === null || zeroed.kind !== scope.kind) return false;
    return zeroed.kind === 'contact' || scope.kind === 'contact' || zeroed.name === scope.name;
  });
}

export function rulesZeroingCriterion(rubric: Rubric, { name }: Criterion): readonly ContactRule[] {
  return rulesZeroing(rubric, { kind: 'criterion', name });
}

/** The rules that set a section as a whole to 0; those on its criteria are not among them. */
export function rulesZeroingSection(rubric: Rubric, { name }: Section): readonly ContactRule[] {
  return rulesZeroing(rubric, { kind: 'section', name });
}

export function whenAnyFired(
  rules: readonly ContactRule[],
  words: ScoringWords,
  then: Operand,
  otherwise: Expression,
): Expression {
  return rules.length === 0 ? otherwise : when(anyOf(rules.map((rule) => hasFired(rule.name, words))), then, otherwise);
}
