import type { Occurrence } from '../rubric/rubric';
import { halfWidth } from './plainText';

const NUMBER = String.raw`(\d+(?:\.\d+)?)`;
/** Deductions and bonuses each time, as people write them. */
const EACH: readonly (readonly [Occurrence['kind'], RegExp])[] = [
  ['deduction', new RegExp(String.raw`(?:每|一)[^，。,;；\d]{0,8}?(?:扣减?|减)\s*${NUMBER}\s*分`, 'giu')],
  ['deduction', new RegExp(String.raw`(?:扣减?|减)\s*${NUMBER}\s*分?\s*[/每]\s*(?:次|处|例|项|个|条|通)`, 'giu')],
  ['deduction', new RegExp(String.raw`-\s*${NUMBER}\s*分?\s*[/每]\s*(?:次|处|例|项|个)`, 'giu')],
  ['bonus', new RegExp(String.raw`(?:每|一)[^，。,;；\d]{0,8}?(?:加|奖励?)\s*${NUMBER}\s*分`, 'giu')],
  ['bonus', new RegExp(String.raw`(?:加|奖励?)\s*${NUMBER}\s*分?\s*[/每]\s*(?:次|处|例|项|个|条|通)`, 'giu')],
  [
    'deduction',
    new RegExp(
      String.raw`(?:deduct|minus|subtract|lose|loses?|-)\s*${NUMBER}\s*(?:points?|pts?|marks?)?\s*(?:per|each|every|for each|for every|a)\s*(?:time|occurrence|instance|case|error|mistake)?`,
      'giu',
    ),
  ],
  [
    'deduction',
    new RegExp(
      String.raw`${NUMBER}\s*(?:points?|pts?)\s*(?:are\s*)?(?:deducted|off|lost)\s*(?:per|each|for each|every)`,
      'giu',
    ),
  ],
  [
    'bonus',
    new RegExp(
      String.raw`(?:add|plus|\+|bonus(?: of)?)\s*${NUMBER}\s*(?:points?|pts?)?\s*(?:per|each|every|for each|a)\s*(?:time|occurrence|instance|case)?`,
      'giu',
    ),
  ],
];

/** Once, and nothing more: `扣5分`, `-10分`, `deduct 5 points`. */
const ONCE: readonly (readonly [Occurrence['kind'], RegExp])[] = [
  ['deduction', new RegExp(String.raw`(?:扣除?减?|减)\s*${NUMBER}\s*分`, 'giu')],
  ['deduction', new RegExp(String.raw`^-\s*${NUMBER}\s*(?:分|points?|pts?)?$`, 'giu')],
  ['deduction', new RegExp(String.raw`(?:deduct|minus|lose)\s*${NUMBER}\s*(?:points?|pts?)`, 'giu')],
  ['bonus', new RegExp(String.raw`(?:加|奖励?)\s*${NUMBER}\s*分`, 'giu')],
  ['bonus', new RegExp(String.raw`^\+\s*${NUMBER}\s*(?:分|points?|pts?)?$`, 'giu')],
];

const CAP = new RegExp(
  String.raw`(?:最多|最高|上限|至多|累计不超过|不超过|封顶|扣完|max(?:imum)?(?: of)?|up to|at most|no more than|cap(?:ped)?(?: at)?)\s*(?:可|共|为|累计)?\s*(?:加|扣|减)?\s*(?:分)?\s*[:=]?\s*${NUMBER}|${NUMBER}\s*分?\s*(?:封顶|为限)`,
  'iu',
);

/** `每次扣2分，最多扣6分`; null where the text says no, or several, points each time. */
export function readOccurrence(text: string): Occurrence | null {
  const plain = halfWidth(text);
  const each = firstOnly(plain, EACH);
  if (each) {
    const found = CAP.exec(plain);
    const cap = Number(found?.[1] ?? found?.[2] ?? NaN);
    return cap > 0 ? { ...each, cap } : each;
  }
  const once = firstOnly(plain, ONCE);
  return once ? { ...once, cap: once.each } : null;
}

/** Where a text names several different deductions, none of them is what an occurrence takes. */
function firstOnly(text: string, patterns: readonly (readonly [Occurrence['kind'], RegExp])[]): Occurrence | null {
  const capless = text.replace(CAP, '');
  const found = patterns.flatMap(([kind, pattern]) =>
    [...capless.matchAll(pattern)].map((match) => ({ kind, each: Number(match[1]) })),
  );
  const distinct = new Set(found.map(({ kind, each }) => `${kind}${each}`));
  const [first] = found;
  return distinct.size === 1 && first && first.each > 0 ? first : null;
}
