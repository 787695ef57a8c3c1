import { OUTBOUND_SECTIONS } from './outboundSections';
import { RED_LINES } from './redLines';
import type { StandardTexts } from './standard';

/** Outbound calls: 19 criteria, 100 points, 61 of them printed in the standard. */
export const OUTBOUND_CALL: StandardTexts = {
  key: 'outbound',
  name: ['电话呼出质检标准', 'Outbound call'],
  sections: OUTBOUND_SECTIONS,
  rules: [
    RED_LINES.dataDisclosed,
    RED_LINES.cutOff,
    { ...RED_LINES.abuse, criterion: ['礼貌得体', 'Politeness'] },
    { ...RED_LINES.falsePromise, criterion: ['不越权承诺', 'Promises within authority'] },
  ],
};
