import type { CellValue } from '../cellValue';
import { logWords } from '../evaluation/words';
import type { Language } from '../language';
import type { CriterionReading } from './criterionReading';

/** What a log's cells say; letter case does not matter, a word that looks like a number matches the number too. */
export interface ScoringWords {
  readonly language: Language;
  /** The first one is shown for a section that is not applicable as a whole. */
  readonly notApplicable: readonly string[];
  /** What a rule's column holds where the rule fired. */
  readonly fired: readonly CellValue[];
  /** What it may hold else; '' is blank. A word in both lists means fired. */
  readonly notFired: readonly CellValue[];
  /**
   * Names of the rules whose columns hold reasons in people's own words: anything fires them but blanks and the words of
   * `notFired`.
   */
  readonly otherIsFired?: readonly string[] | undefined;
  /** By name: the criteria whose cells hold something else than points and words for not applicable. */
  readonly criteria?: Readonly<Record<string, CriterionReading>> | undefined;
  /** What the log's own status column says. */
  readonly status?: StatusWords | undefined;
}

/** Evaluations that are void or drafts count nowhere. */
export interface StatusWords {
  readonly void: readonly string[];
  readonly draft: readonly string[];
  /** What a row that counts says; '' where the column says nothing then. */
  readonly submitted: string;
}

/** The words of a log without its language, as they are stored with it. */
export type StoredWords = Omit<ScoringWords, 'language' | 'fired' | 'notFired'> & {
  readonly fired: readonly (string | number)[];
  readonly notFired: readonly (string | number)[];
};

/** The words of the logs we make ourselves. */
export function scoringWords(language: Language): ScoringWords {
  const words = logWords(language);
  return { language, notApplicable: [words.notApplicable], fired: [words.fired], notFired: [words.notFired] };
}
