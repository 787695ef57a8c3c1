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
}

export interface Section {
  readonly name: string;
  /** Points the standard prints for the section; may differ from what its criteria add up to. */
  readonly points: number;
  readonly criteria: readonly Criterion[];
}

export interface Criterion {
  readonly name: string;
  /** Points the standard prints for the criterion; may differ from its best level. */
  readonly points: number;
  /** Multiplies the criterion's points in the total; 1 where the standard states none. */
  readonly weight: number;
  /** Best first. Empty: a number from 0 to `points` is entered. */
  readonly levels: readonly Level[];
  readonly notApplicable: NotApplicablePolicy;
}

export interface Level {
  readonly label: string;
  readonly points: number;
  readonly descriptor: string;
}

/** Forbidden; counts as full marks; or left out and the rest re-weighted. */
export type NotApplicablePolicy = 'forbidden' | 'fullMarks' | 'excluded';

export interface ContactRule {
  readonly name: string;
  readonly outcome: RuleOutcome;
  /** For a veto: the criterion that is set to 0. */
  readonly criterion?: string;
}

/** fatal: a class of the contact, score by setting. zero: the contact scores 0. veto: the criterion is 0 and the contact fails. */
export type RuleOutcome = 'fatal' | 'zero' | 'veto';

export interface GradeBand {
  readonly name: string;
  /** Inclusive, in percent of the reachable points. */
  readonly from: number;
}

/** The rubric's id in setup rows, table names and use-case arguments: `internet_v1`. */
export function rubricId(rubric: Pick<Rubric, 'key' | 'version'>): string {
  return `${rubric.key}_v${rubric.version}`;
}
