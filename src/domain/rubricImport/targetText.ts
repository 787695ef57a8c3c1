import type { ImportTarget } from './rubricReading';
import { halfWidth, joinLines } from './plainText';

const NAME = String.raw`[^，,。；;:：\s][^，,。；;:：]{0,24}?`;
const RATE = String.raw`(?:率|比例|占比|满意度|\brate|level|\bcsat|\btarget|\bwithin \d+ ?s(?:ec\w*)?)`;
const VALUE = String.raw`(?<value>\d+(?:\.\d+)?)\s*%`;
const PATTERNS: readonly RegExp[] = [
  // `15秒接起率≥98%`
  new RegExp(
    String.raw`(?<name>${NAME}${RATE})\s*(?:目标)?(?:应|需|须|要|should be|must be|is|of)?\s*(?:[:：]\s*)?(?<sign>≥|>=|不低于|不少于|大于等于|达到|达|高于|大于|>|at least|above|≤|<=|不高于|不超过|小于等于|低于|小于|<|at most|below|under)\s*${VALUE}`,
    'giu',
  ),
  // `满意度：95%以上`, `CSAT target: 88% or higher`
  new RegExp(
    String.raw`(?<name>${NAME}${RATE})\s*(?:目标)?\s*[:：]?\s*(?:为|是|is)?\s*${VALUE}\s*(?<sign>及?以上|or (?:higher|above|more|better)|及?以下|or (?:lower|below|less))`,
    'giu',
  ),
  // `80% of calls answered within 20 seconds`
  new RegExp(
    String.raw`(?<sign>at least|at most)?\s*${VALUE} of (?:all |our )?(?<name>(?:calls|chats|contacts|e-?mails|tickets|cases|messages|orders)\s[^.;，。；]*(?:answered|resolved|closed|replied|handled|picked up|completed|solved)[^.;，。；]{0,40})`,
    'giu',
  ),
];
const LOWER = /^(?:≤|<|不高于|不超过|小于|低于|及?以下|at most|below|under|or (?:lower|below|less))/iu;

/** Rates of the whole centre in a text: `15秒接起率≥98%`. */
export function targetsInText(text: string): Omit<ImportTarget, 'where'>[] {
  const plain = halfWidth(joinLines(text)).replace(/＞=/gu, '>=');
  return PATTERNS.flatMap((pattern) => [...plain.matchAll(pattern)]).map(({ groups }) => ({
    name: (groups?.['name'] ?? '').trim(),
    better: LOWER.test(groups?.['sign'] ?? '') ? 'lower' : 'higher',
    value: Number(groups?.['value']) / 100,
  }));
}
