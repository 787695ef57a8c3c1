import type { Language } from '../../language';
import { DEFAULT_PASS_MARK, defaultBands } from '../defaults';
import type { Rubric } from '../rubric';
import { rulesIn, say, sectionsIn, type RuleTexts, type Text } from './bilingual';
import { INBOUND_SECTIONS } from './inboundSections';

const NAME: Text = ['电话呼入质检标准', 'Inbound call'];

// Ours: the standard for calls prints no fatal rules. These are red lines that most centres draw.
const RULES: readonly RuleTexts[] = [
  { name: ['泄露客户信息', 'Customer data disclosed'], outcome: 'fatal' },
  { name: ['无故挂断客户', 'Customer cut off without reason'], outcome: 'zero' },
  { name: ['辱骂讽刺客户', 'Abuse of the customer'], outcome: 'veto', criterion: ['礼貌', 'Courtesy'] },
  { name: ['虚假承诺', 'False promise'], outcome: 'veto', criterion: ['信息正确', 'Correct information'] },
];

/** Standard for inbound calls: 19 criteria, 100 points. */
export function inboundCall(language: Language): Rubric {
  return {
    key: 'inbound',
    version: 1,
    name: say(NAME, language),
    sections: sectionsIn(INBOUND_SECTIONS, language),
    rules: rulesIn(RULES, language),
    // Ours: the standard prints neither grades nor a pass mark nor what a fatal error does to the score.
    bands: defaultBands(language),
    passMark: DEFAULT_PASS_MARK,
    fatalScore: 'zero',
    decimals: 2,
  };
}
