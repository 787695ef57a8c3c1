import type { CellValue } from '../cellValue';
import { logWords } from '../evaluation/words';
import type { Language } from '../language';

/** What a log's cells say; letter case does not matter, a word that looks like a number matches the number too. */
export interface ScoringWords {
  readonly language: Language;
  /** The first one is shown for a section that is not applicable as a whole. */
  readonly notApplicable: readonly string[];
  /** What a rule's column holds where the rule fired. */
  readonly fired: readonly CellValue[];
  /** What it may hold else; '' is blank. A word in both lists means fired. */
  readonly notFired: readonly CellValue[];
}

/** The words of the logs we make ourselves. */
export function scoringWords(language: Language): ScoringWords {
  const words = logWords(language);
  return { language, notApplicable: [words.notApplicable], fired: [words.fired], notFired: [words.notFired] };
}
