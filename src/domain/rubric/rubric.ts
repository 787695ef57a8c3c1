/**
 * A scoring standard as it is used: sections of criteria, each with its levels, and the rules that overrule the sum.
 * Names are the keys: a criterion's name is also its column header, so names are unique over criteria, sections and rules.
 */
export interface Rubric {
  /** ASCII, starts with a letter, letters and digits only: part of table names. */
  readonly key: string;
  readonly version: number;
  readonly name: string;
  readonly sections: readonly Section[];
  readonly rules: readonly ContactRule[];
  /** Highest first; the last one starts at 0. */
  readonly bands: readonly GradeBand[];
  /** Percent of the reachable points from which a contact passes. */
  readonly passMark: number;
  /** What a fatal error does to the final score; a fatal contact fails either way. */
  readonly fatalScore: 'zero' | 'keep';
  /** Decimals of raw and final score, 0 to 2. */
  readonly decimals: number;
  /** Points a contact has before its criteria add to them or take from them: 100 for a list of deductions. Absent: 0. */
  readonly base?: number;
}

export interface Section {
  readonly name: string;
  /** Points the standard prints for the section; may differ from what its criteria add up to. */
  readonly points: number;
  /** Multiplies the section's subtotal in the total. Absent: 1. */
  readonly weight?: number;
  /** What it means that none of its criteria occurred, whatever they allow one by one. Absent: each criterion's own policy. */
  readonly notApplicable?: SectionPolicy;
  readonly criteria: readonly Criterion[];
}

export interface Criterion {
  readonly name: string;
  /** Points the standard prints for the criterion; may differ from its best level. */
  readonly points: number;
  /** Multiplies the criterion's points in the total; 1 where the standard states none. */
  readonly weight: number;
  /** Best first. Empty: a number from 0 to `points` is entered, or occurrences are counted. */
  readonly levels: readonly Level[];
  readonly notApplicable: NotApplicablePolicy;
  /** Of entered points: they are multiples of it. Absent: any number. */
  readonly step?: Step;
  /** A measured number chooses the level; every level but the last has a limit. */
  readonly metric?: Metric;
  /** Occurrences are counted and add to `points` or take from them; there are no levels then. */
  readonly occurrence?: Occurrence;
  readonly errorClass?: ErrorClass;
}

export type Step = 0.5 | 1;

export interface Metric {
  /** As people write it behind the number: `秒`, `s`. May be empty. */
  readonly unit: string;
  /** With lower, a level is reached by a number up to its limit; with higher, by one from its limit on. */
  readonly better: 'lower' | 'higher';
}

export interface Occurrence {
  /** A bonus adds to the criterion's points, a deduction takes from them. */
  readonly kind: 'bonus' | 'deduction';
  /** Points each time, above 0. */
  readonly each: number;
  /** Most points that all occurrences together add or take. Absent: no limit but that a total never falls below 0. */
  readonly cap?: number;
}

/** What a loss of points is a case of: script, communication or compliance, or one of COPC's classes. */
export type ErrorClass =
  | ('script' | 'communication' | 'compliance')
  | ('customerCritical' | 'businessCritical' | 'complianceCritical' | 'nonCritical');

export interface Level {
  readonly label: string;
  readonly points: number;
  readonly descriptor: string;
  /** Of a metric criterion: the last number that still reaches this level. */
  readonly limit?: number;
}

/** Forbidden; counts as full marks; or left out and the rest re-weighted. */
export type NotApplicablePolicy = 'forbidden' | 'fullMarks' | 'excluded';
export type SectionPolicy = Exclude<NotApplicablePolicy, 'forbidden'>;

/** Whatever its scope, a contact whose rule fired fails. At most one of `criterion` and `section` is set; neither: the contact. */
export interface ContactRule {
  readonly name: string;
  readonly outcome: RuleOutcome;
  /** The criterion that is set to 0. */
  readonly criterion?: string;
  /** The section whose subtotal is set to 0. */
  readonly section?: string;
  /** What the standard says of it, in full; the name is its column header. */
  readonly text?: string;
}

/**
 * fatal: a class of the contact; its scope is set to 0 or keeps its score by `fatalScore`. zeroContact: the contact scores
 * 0, there is no other scope. veto: its scope is set to 0.
 */
export type RuleOutcome = 'fatal' | 'zeroContact' | 'veto';

export interface GradeBand {
  readonly name: string;
  /** Inclusive, in percent of the reachable points. */
  readonly from: number;
}

/** The rubric's id in setup rows, table names and use-case arguments: `internet_v1`. */
export function rubricId(rubric: Pick<Rubric, 'key' | 'version'>): string {
  return `${rubric.key}_v${rubric.version}`;
}
