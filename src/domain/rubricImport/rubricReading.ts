import type { CentreTarget } from '../summary/centreTarget';
import type { Finding, Repair, Severity } from '../rubric/check/finding';
import type { Rubric } from '../rubric/rubric';
import type { RubricSubject } from '../rubric/subject';

/** How a standard is laid out on its sheet. */
export type ImportLayout =
  /** One row a criterion, its levels in a cell. */
  | 'criterionRows'
  /** One row a level. */
  | 'levelRows'
  /** Levels side by side. */
  | 'levelColumns'
  /** Items to tick, or to take points off for. */
  | 'checklist'
  /** Criteria with full marks or weights. */
  | 'plainList'
  /** The header of an evaluation log. */
  | 'logHeader';

/** What the sheet does not say and we filled in; each can be corrected. */
export interface ImportGuess {
  readonly code:
    /** Levels print no points: shares of the criterion's. */
    | 'LEVEL_SHARES'
    /** A level's points are a range; its upper end was taken. */
    | 'LEVEL_RANGE'
    /** Points follow from a weight in percent. */
    | 'POINTS_FROM_WEIGHT'
    /** The points are what the section has left. */
    | 'POINTS_FROM_REST'
    /** Points are the best level's. */
    | 'POINTS_FROM_LEVELS'
    /** An item to tick counts one point. */
    | 'CHECKLIST_POINTS'
    /** The section prints no points: its criteria's sum. */
    | 'SECTION_POINTS_FROM_SUM'
    /** Criteria that stand in no section. */
    | 'SECTION_ADDED'
    /** Deductions start from 100. */
    | 'BASE_ASSUMED'
    /** The criterion's weight makes its levels' points count in percent. */
    | 'WEIGHT_FACTOR'
    /** A name met twice got a number. */
    | 'NAME_NUMBERED'
    /** Full marks of a log's column follow from its cells. */
    | 'POINTS_FROM_CELLS';
  readonly subject: RubricSubject;
  readonly where: string;
}

export type NoteChoice = 'fatal' | 'zeroContact' | 'veto' | 'fullMarks' | 'plain';

/** What is asked once; `chosen` is what the words say, until somebody answers otherwise. */
export type ImportQuestion = {
  /** Key of its answer in the decisions. */
  readonly id: string;
  readonly where: string;
  readonly text: string;
} & (
  | {
      readonly kind: 'note';
      readonly criterion: string | null;
      readonly options: readonly NoteChoice[];
      readonly chosen: NoteChoice;
    }
  | { readonly kind: 'fatalScore'; readonly options: readonly ['zero', 'keep']; readonly chosen: Rubric['fatalScore'] }
  | {
      readonly kind: 'rounding';
      readonly options: readonly ['none', '0.5', '1'];
      readonly chosen: 'none' | '0.5' | '1';
    }
  | {
      readonly kind: 'metric';
      readonly criterion: string;
      readonly unit: string;
      /** What a measured number would have to reach, by level. */
      readonly limits: readonly { readonly level: string; readonly limit: number }[];
      /** Numbers that two levels both claim. */
      readonly conflict: { readonly from: number; readonly to: number } | null;
      readonly options: readonly ['no', 'yes'];
      readonly chosen: 'no' | 'yes';
    }
);

/** A rate of the whole centre: a target on its summary, never a threshold of one contact. */
export interface ImportTarget extends CentreTarget {
  readonly where: string;
}

/** What the reader itself finds wrong; the checker finds the rest. */
export type ImportFinding =
  /** Nothing says how many points it has. */
  | { readonly code: 'POINTS_MISSING'; readonly text: string }
  /** Its name prints other points than its column; those of the name are taken. */
  | { readonly code: 'POINTS_TWICE'; readonly text: string; readonly points: number; readonly other: number }
  /** Another standard begins on the sheet; it was not read. */
  | { readonly code: 'SECOND_STANDARD'; readonly text: string };

/** A finding with the team's own cell. */
export type ImportProblem = (Finding | ImportFinding) & {
  readonly severity: Severity;
  readonly subject: RubricSubject;
  readonly repairs: readonly Repair[];
  readonly where: string;
};

/** A standard as its sheet says it, and everything a person should look at before it is used. */
export interface RubricReading {
  readonly sheet: string;
  /** Everything that was read: `B3:F40`. */
  readonly range: string;
  readonly layout: ImportLayout;
  readonly rubric: Rubric;
  /** Cells of every section, criterion, level and rule, by `subjectKey`. */
  readonly places: Readonly<Record<string, string>>;
  readonly guesses: readonly ImportGuess[];
  readonly questions: readonly ImportQuestion[];
  readonly targets: readonly ImportTarget[];
  readonly problems: readonly ImportProblem[];
  /** The total that the sheet states, null where it states none. */
  readonly declaredTotal: number | null;
  /** Filled cells of the table that nothing was made of. */
  readonly unused: readonly { readonly where: string; readonly text: string }[];
}

/** Answers by a question's id, and corrected points by `points:` and the subject's key. */
export type ImportDecisions = Readonly<Record<string, string | number>>;
