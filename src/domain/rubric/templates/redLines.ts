import type { Language } from '../../language';
import type { ContactRule } from '../rubric';
import { rulesIn, type RuleTexts } from './bilingual';

/**
 * Red lines that most centres draw, to choose from. Ours: the standards for calls print none. A veto may
 * name a criterion once it is chosen for a standard.
 */
export const RED_LINES = {
  dataDisclosed: { name: ['泄露客户信息', 'Customer data disclosed'], outcome: 'fatal' },
  misleading: { name: ['误导客户', 'Customer misled'], outcome: 'fatal' },
  guaranteedReturn: { name: ['承诺保本或收益', 'Guaranteed returns promised'], outcome: 'fatal' },
  riskNotDisclosed: { name: ['未提示风险', 'Risk not disclosed'], outcome: 'fatal' },
  feesNotDisclosed: { name: ['未告知费用', 'Fees not disclosed'], outcome: 'fatal' },
  identityNotChecked: { name: ['未核实身份办理', 'Acted without identity check'], outcome: 'fatal' },
  recordTampered: { name: ['篡改或缺失录音', 'Recording altered or missing'], outcome: 'fatal' },
  privateDeal: { name: ['私下联系或收费', 'Private dealing with the customer'], outcome: 'fatal' },
  cutOff: { name: ['无故挂断客户', 'Customer cut off without reason'], outcome: 'zeroContact' },
  shirked: { name: ['推诿且未解决', 'Shirked and left unsolved'], outcome: 'zeroContact' },
  unreachable: { name: ['故意不接或占线', 'Avoided contacts on purpose'], outcome: 'zeroContact' },
  abuse: { name: ['辱骂讽刺客户', 'Abuse of the customer'], outcome: 'veto' },
  falsePromise: { name: ['虚假承诺', 'False promise'], outcome: 'veto' },
} as const satisfies Readonly<Record<string, RuleTexts>>;

/** All of them as rules, the contact being their scope. */
export function redLines(language: Language): readonly ContactRule[] {
  return rulesIn(Object.values(RED_LINES), language);
}
