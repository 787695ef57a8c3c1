import type { RuleTexts } from './bilingual';
import { INBOUND_SECTIONS } from './inboundSections';
import { RED_LINES } from './redLines';
import type { StandardTexts } from './standard';

// Ours: the standard for calls prints no fatal rules. These are red lines that most centres draw.
const RULES: readonly RuleTexts[] = [
  RED_LINES.dataDisclosed,
  RED_LINES.cutOff,
  { ...RED_LINES.abuse, criterion: ['礼貌', 'Courtesy'] },
  { ...RED_LINES.falsePromise, criterion: ['信息正确', 'Correct information'] },
];

/** Inbound calls: 19 criteria, 100 points. */
export const INBOUND_CALL: StandardTexts = {
  key: 'inbound',
  name: ['电话呼入质检标准', 'Inbound call'],
  sections: INBOUND_SECTIONS,
  rules: RULES,
};
