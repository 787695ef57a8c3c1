/** A number with a unit that a text gives as a limit. */
export interface TextLimit {
  /** In the unit's base: seconds for times, percent for shares. */
  readonly value: number;
  readonly dimension: 'time' | 'percent';
  /** As printed: `20S`. */
  readonly text: string;
  /**
   * upTo: this value and what is below it (`30 秒以内`). above: what is above it (`超过 20 秒`). from: this value and what
   * is above it (`≥98%`). below: what is below it. at: none of them is said (`20S 左右`, `20 s`).
   */
  readonly side: 'upTo' | 'above' | 'from' | 'below' | 'at';
}

const SECONDS: readonly (readonly [RegExp, number])[] = [
  [/^(?:s|sec(?:ond)?s?|秒钟?)$/iu, 1],
  [/^(?:m|min(?:ute)?s?|分钟)$/iu, 60],
  [/^(?:h|hrs?|hours?|小时)$/iu, 3600],
  [/^(?:days?|d|天|日)$/iu, 86_400],
];

const VALUE =
  /(?<before>(?:不超过|不多于|不高于|不晚于|不大于|最迟|最多|至多|控制在|小于等于|<=|≤|within|at most|up to|no (?:more|later) than|max(?:imum)?(?: of)?)|(?:不低于|不少于|不小于|至少|达到|大于等于|>=|≥|at least|no less than)|(?:超过|超出|超|大于|高于|晚于|多于|>|more than|over|later than|longer than|exceed(?:s|ing)?|beyond|above)|(?:少于|低于|小于|不足|不到|早于|<|less than|under|below|fewer than))?\s*(?<number>\d+(?:\.\d+)?)\s*(?<unit>%|s(?:ec(?:ond)?s?)?\b|秒钟?|min(?:ute)?s?\b|分钟|hrs?\b|hours?\b|h\b|小时|days?\b|天)\s*(?<after>\(含\)|（含）|以内|之内|内|以下|及以下|以上|及以上|之后|后|or (?:less|more|later|longer)|at most)?/giu;

const BEFORE: readonly (readonly [RegExp, TextLimit['side']])[] = [
  [
    /^(?:不超过|不多于|不高于|不晚于|不大于|最迟|最多|至多|控制在|小于等于|<=|≤|within|at most|up to|no (?:more|later) than|max)/iu,
    'upTo',
  ],
  [/^(?:不低于|不少于|不小于|至少|达到|大于等于|>=|≥|at least|no less than)/iu, 'from'],
  [/^(?:超|大于|高于|晚于|多于|>|more than|over|later than|longer than|exceed|beyond|above)/iu, 'above'],
  [/^(?:少于|低于|小于|不足|不到|早于|<|less than|under|below|fewer than)/iu, 'below'],
];
const AFTER: readonly (readonly [RegExp, TextLimit['side']])[] = [
  [/^(?:以内|之内|内|及以下|以下|or less|at most)/iu, 'upTo'],
  [/^(?:及以上|or more)/iu, 'from'],
  [/^(?:以上|之后|后|or (?:later|longer))/iu, 'above'],
];

const RANGE_SIGN = String.raw`\s*(?:[-~–—至到]|to)\s*`;
const GOES_ON = new RegExp(`^${RANGE_SIGN}$`, 'iu');
const BEGUN = new RegExp(String.raw`(\d+(?:\.\d+)?)${RANGE_SIGN}$`, 'iu');

/**
 * Limits that a text names, in its order: `20S`, `30 秒以内`, `超过20秒`, `≥98%`, `within 2 minutes`. A range such as
 * `20-60 秒` is two of them, from its lower end and up to its upper one.
 */
export function limitsInText(text: string): readonly TextLimit[] {
  const plain = text.normalize('NFKC');
  const matches = [...plain.matchAll(VALUE)];
  const ends = matches.map((match) => match.index + match[0].length);
  return matches.flatMap(({ index, groups }, at): TextLimit[] => {
    const { before = '', number = '', unit = '', after = '' } = groups ?? {};
    const scale = SECONDS.find(([pattern]) => pattern.test(unit))?.[1];
    const limit = (digits: string, side: TextLimit['side']): TextLimit => ({
      value: Number(digits) * (scale ?? 1),
      dimension: scale === undefined ? 'percent' : 'time',
      text: `${digits}${unit}`,
      side,
    });
    const said =
      BEFORE.find(([pattern]) => pattern.test(before))?.[1] ?? AFTER.find(([pattern]) => pattern.test(after))?.[1];
    const isUpper = at > 0 && GOES_ON.test(plain.slice(ends[at - 1], index));
    const isLower = GOES_ON.test(plain.slice(ends[at], matches[at + 1]?.index ?? 0));
    const begun = isUpper ? undefined : BEGUN.exec(plain.slice(0, index))?.[1];
    const own = limit(number, said ?? (isUpper || begun !== undefined ? 'upTo' : isLower ? 'from' : 'at'));
    return begun === undefined ? [own] : [limit(begun, 'from'), own];
  });
}

/** What two levels, the better one first, say of one number: both claim what lies between. */
export interface LimitConflict {
  readonly from: number;
  readonly to: number;
}

/**
 * Where the better level still reaches to a number beyond the one that the worse level begins at; null where they agree
 * or say nothing. Of numbers that are better low: `20 s 左右（即 30 秒）` against `20 s 以上`.
 */
export function limitConflict(better: string, worse: string): LimitConflict | null {
  const [good, bad] = [limitsInText(better), limitsInText(worse)];
  for (const dimension of ['time', 'percent'] as const) {
    const reach = good.filter((one) => one.dimension === dimension && one.side !== 'above' && one.side !== 'from');
    const begin = bad.filter((one) => one.dimension === dimension && (one.side === 'above' || one.side === 'from'));
    if (reach.length === 0 || begin.length === 0) continue;
    const to = Math.max(...reach.map(({ value }) => value));
    const from = Math.min(...begin.map(({ value }) => value));
    if (from < to) return { from, to };
  }
  return null;
}
