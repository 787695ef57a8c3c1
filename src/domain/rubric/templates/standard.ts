import type { Language } from '../../language';
import { DEFAULT_PASS_MARK, defaultBands } from '../defaults';
import type { Rubric } from '../rubric';
import { rulesIn, say, sectionsIn, type RuleTexts, type SectionTexts, type Text } from './bilingual';

export interface StandardTexts {
  readonly key: string;
  readonly name: Text;
  readonly sections: readonly SectionTexts[];
  readonly rules: readonly RuleTexts[];
}

/**
 * A built-in standard in a language. Bands, pass mark, and that a fatal error zeroes the score are ours: the documents
 * that the standards come from print none of them.
 */
export function standardIn({ key, name, sections, rules }: StandardTexts, language: Language): Rubric {
  return {
    key,
    version: 1,
    name: say(name, language),
    sections: sectionsIn(sections, language),
    rules: rulesIn(rules, language),
    bands: defaultBands(language),
    passMark: DEFAULT_PASS_MARK,
    fatalScore: 'zero',
    decimals: 2,
  };
}
