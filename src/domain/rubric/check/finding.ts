import type { RubricSubject } from '../subject';

/** What can be wrong with a rubric, with what a reader needs to know. */
export type Finding =
  | { code: 'SECTION_POINTS_DIFFER'; section: string; points: number; criteria: number }
  | { code: 'CRITERION_POINTS_DIFFER'; criterion: string; points: number; best: number }
  | { code: 'TOTALS_DIFFER'; sections: number; criteria: number; best: number }
  | { code: 'DECLARED_TOTAL_DIFFERS'; declared: number; reachable: number }
  | { code: 'WEIGHTS_NOT_WHOLE'; reachable: number }
  | { code: 'GATE_ALLOWS_NOT_APPLICABLE'; rule: string; criterion: string }
  | { code: 'NAME_TAKEN'; name: string }
  | { code: 'NAME_ILLEGAL'; name: string }
  | { code: 'NAME_TOO_LONG'; name: string; longest: number }
  | { code: 'NAMES_ALIKE'; name: string; other: string }
  | { code: 'KEY_ILLEGAL'; key: string }
  | { code: 'VERSION_ILLEGAL'; version: number }
  | { code: 'SECTION_EMPTY'; section: string }
  | { code: 'POINTS_ILLEGAL'; name: string; points: number }
  | { code: 'WEIGHT_ILLEGAL'; name: string; weight: number }
  | { code: 'BASE_ILLEGAL'; base: number }
  | { code: 'BASE_WITHOUT_DEDUCTIONS'; base: number }
  | { code: 'NOTHING_REACHABLE' }
  | { code: 'EVERYTHING_MAY_BE_ABSENT' }
  | { code: 'LEVELS_NOT_DESCENDING'; criterion: string }
  | { code: 'LEVEL_LABEL_TAKEN'; criterion: string; label: string }
  | { code: 'LEVEL_MISSING'; criterion: string; label: string }
  | { code: 'LEVEL_POINTS_EQUAL'; criterion: string; level: string; other: string; points: number }
  | { code: 'DESCRIPTOR_MISSING'; criterion: string; level: string; points: number }
  | { code: 'DESCRIPTORS_EQUAL'; criterion: string; level: string; other: string }
  | { code: 'LIMITS_CONFLICT'; criterion: string; better: string; worse: string; from: number; to: number }
  | { code: 'METRIC_LIMIT_MISSING'; criterion: string; level: string }
  | { code: 'METRIC_LIMITS_DISORDERED'; criterion: string; level: string }
  | { code: 'METRIC_LEVELS_MISSING'; criterion: string }
  | { code: 'METRIC_END_OPEN'; criterion: string; level: string }
  | { code: 'METRIC_UNIT_MISSING'; criterion: string }
  | { code: 'OCCURRENCE_ILLEGAL'; criterion: string; each: number }
  | { code: 'LEVELS_BESIDE_OCCURRENCE'; criterion: string }
  | { code: 'CAP_BELOW_ONE'; criterion: string; each: number; cap: number }
  | { code: 'CAP_ABOVE_POINTS'; criterion: string; cap: number; points: number }
  | { code: 'STEP_MISFIT'; criterion: string; step: number; points: number }
  | { code: 'STEP_BESIDE_LEVELS'; criterion: string }
  | { code: 'RULE_CRITERION_UNKNOWN'; rule: string; criterion: string }
  | { code: 'RULE_SECTION_UNKNOWN'; rule: string; section: string }
  | { code: 'RULE_HAS_TWO_SCOPES'; rule: string }
  | { code: 'ZERO_HAS_SCOPE'; rule: string }
  | { code: 'RULES_ALIKE'; rule: string; other: string }
  | { code: 'BANDS_ILLEGAL' }
  | { code: 'PASS_MARK_ILLEGAL'; passMark: number }
  | { code: 'PASS_MARK_WITHIN_BAND'; passMark: number; band: string }
  | { code: 'DECIMALS_ILLEGAL'; decimals: number }
  | { code: 'FORMULA_TOO_LONG'; column: string };

export type RubricProblemCode = Finding['code'];

/** What would mend a finding; a person chooses, and leaving things as they are is always possible. */
export type Repair =
  | { readonly kind: 'setSectionPoints'; readonly section: string; readonly points: number }
  | { readonly kind: 'distributePoints'; readonly section: string }
  | { readonly kind: 'setCriterionPoints'; readonly criterion: string; readonly points: number }
  | { readonly kind: 'raiseLevels'; readonly criterion: string; readonly points: number }
  | { readonly kind: 'scaleWeights'; readonly to: number }
  | {
      readonly kind: 'rename';
      readonly of: 'section' | 'criterion' | 'rule';
      readonly name: string;
      readonly to: string;
    }
  | { readonly kind: 'sortLevels'; readonly criterion: string }
  | { readonly kind: 'removeLevel'; readonly criterion: string; readonly level: string }
  | { readonly kind: 'removeSection'; readonly section: string }
  | { readonly kind: 'removeRule'; readonly rule: string }
  | { readonly kind: 'mustBeAnswered'; readonly criterion: string }
  | { readonly kind: 'ofContact'; readonly rule: string }
  | { readonly kind: 'ofCriterion'; readonly rule: string }
  | { readonly kind: 'plainLevels'; readonly criterion: string }
  | { readonly kind: 'removeLevels'; readonly criterion: string }
  | { readonly kind: 'removeStep'; readonly criterion: string }
  | { readonly kind: 'setCap'; readonly criterion: string; readonly cap: number }
  | { readonly kind: 'removeBase' }
  | { readonly kind: 'setPassMark'; readonly passMark: number };

export type Severity = 'error' | 'warning' | 'info';

/** An error keeps a rubric from being used; a warning may stay, as real standards are inconsistent; info is only shown. */
export type RubricProblem = Finding & {
  readonly severity: Severity;
  readonly subject: RubricSubject;
  readonly repairs: readonly Repair[];
};

export function problem(
  severity: Severity,
  finding: Finding,
  subject: RubricSubject,
  repairs: readonly Repair[] = [],
): RubricProblem {
  return { ...finding, severity, subject, repairs };
}

export function ofSection(section: string): RubricSubject {
  return { kind: 'section', section };
}

export function ofCriterion(criterion: string): RubricSubject {
  return { kind: 'criterion', criterion };
}

export function ofLevel(criterion: string, level: string): RubricSubject {
  return { kind: 'level', criterion, level };
}

export function ofRule(rule: string): RubricSubject {
  return { kind: 'rule', rule };
}

export const WHOLE: RubricSubject = { kind: 'rubric' };
