import type { RuleTexts } from './bilingual';
import { INBOUND_SECTIONS } from './inboundSections';
import type { StandardTexts } from './standard';

// Ours: the standard for calls prints no fatal rules. These are red lines that most centres draw.
const RULES: readonly RuleTexts[] = [
  { name: ['泄露客户信息', 'Customer data disclosed'], outcome: 'fatal' },
  { name: ['无故挂断客户', 'Customer cut off without reason'], outcome: 'zeroContact' },
  { name: ['辱骂讽刺客户', 'Abuse of the customer'], outcome: 'veto', criterion: ['礼貌', 'Courtesy'] },
  { name: ['虚假承诺', 'False promise'], outcome: 'veto', criterion: ['信息正确', 'Correct information'] },
];

/** Inbound calls: 19 criteria, 100 points. */
export const INBOUND_CALL: StandardTexts = {
  key: 'inbound',
  name: ['电话呼入质检标准', 'Inbound call'],
  sections: INBOUND_SECTIONS,
  rules: RULES,
};
