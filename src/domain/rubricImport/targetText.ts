import type { ImportTarget } from './rubricReading';
import { halfWidth, joinLines } from './plainText';

const RATE =
  /(?<name>[^，,。；;:：\s][^，,。；;:：]{0,24}?(?:率|比例|占比|rate|level|\bwithin \d+ ?s(?:ec\w*)?))\s*(?:应|需|须|要|should be|must be|is|of)?\s*(?:[:：]\s*)?(?<sign>≥|>=|＞=|不低于|不少于|大于等于|达到|达|高于|大于|>|at least|above|≤|<=|不高于|不超过|小于等于|低于|小于|<|at most|below|under)\s*(?<value>\d+(?:\.\d+)?)\s*%/giu;
const LOWER = /^(?:≤|<|不高于|不超过|小于|低于|at most|below|under)/iu;

/** Rates of the whole centre in a text: `15秒接起率≥98%`. */
export function targetsInText(text: string): Omit<ImportTarget, 'where'>[] {
  return [...halfWidth(joinLines(text)).matchAll(RATE)].map(({ groups }) => ({
    name: (groups?.['name'] ?? '').trim(),
    better: LOWER.test(groups?.['sign'] ?? '') ? 'lower' : 'higher',
    value: Number(groups?.['value']) / 100,
  }));
}
