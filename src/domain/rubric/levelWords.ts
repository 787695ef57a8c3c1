import Big from 'big.js';

/** Labels of levels that standards use, best first within a scale, with the share of the points that each gets. */
const SCALES: readonly (readonly (readonly [share: number, labels: readonly string[]])[])[] = [
  [
    [
      100,
      [
        '优秀',
        '优',
        '卓越',
        '杰出',
        '非常好',
        '很好',
        '极好',
        'excellent',
        'outstanding',
        'exceptional',
        'exemplary',
        'exceeds',
        'exceeds expectations',
        'superior',
        '非常满意',
      ],
    ],
    [80, ['良好', '良', '较好', 'very good', 'good', 'above average', '满意', 'proficient', 'strong']],
    [
      60,
      [
        '合格',
        '中',
        '中等',
        '一般',
        '及格',
        '尚可',
        '普通',
        '基本合格',
        '可接受',
        'acceptable',
        'ok',
        'okay',
        'fair',
        'average',
        'satisfactory',
        'adequate',
        'meets',
        'meets expectations',
        'competent',
        '达标',
      ],
    ],
    [
      30,
      [
        '稍差',
        '较差',
        '欠佳',
        '待改进',
        '需改进',
        '不足',
        'weak',
        'below average',
        'below',
        'below expectations',
        'needs improvement',
        'needs work',
        'developing',
        'marginal',
        '不满意',
      ],
    ],
    [
      0,
      [
        '差',
        '很差',
        '极差',
        '不合格',
        '不及格',
        '不达标',
        '未达标',
        'poor',
        'bad',
        'very poor',
        'unacceptable',
        'unsatisfactory',
        'inadequate',
        'fail',
        'failed',
        'missed',
        '非常不满意',
      ],
    ],
  ],
  [
    [100, ['好']],
    [
      60,
      [
        '部分',
        '部分做到',
        '部分达标',
        '部分符合',
        '部分完成',
        'partial',
        'partially',
        'partly',
        'partial credit',
        'partially met',
        'sometimes',
        '有时',
      ],
    ],
  ],
  [
    [
      100,
      [
        '是',
        '有',
        '做到',
        '已做到',
        '达到',
        '符合',
        '完全符合',
        '完全做到',
        '完成',
        '正确',
        '对',
        '√',
        '✓',
        '✔',
        '通过',
        '规范',
        'yes',
        'y',
        'done',
        'met',
        'fully met',
        'pass',
        'passed',
        'compliant',
        'true',
        'correct',
        'always',
        'full',
        'full credit',
        '总是',
        '全部',
      ],
    ],
    [
      0,
      [
        '否',
        '无',
        '没有',
        '未做到',
        '没做到',
        '未达到',
        '不符合',
        '未完成',
        '错误',
        '错',
        '×',
        '✗',
        '✘',
        '不通过',
        '未通过',
        '不规范',
        'no',
        'n',
        'not done',
        'not met',
        'non-compliant',
        'false',
        'incorrect',
        'wrong',
        'never',
        'none',
        'no credit',
        '从不',
      ],
    ],
  ],
];

const SHARES: ReadonlyMap<string, number> = new Map(
  SCALES.flat().flatMap(([share, labels]) => labels.map((label) => [label, share] as const)),
);

/** Labels that mean a level only beside others of their kind: A to E, 5 to 1. */
const LETTERS = /^[A-E][+-]?$|^[A-E](?:级|档|等)$/u;

/** Share in percent of the points that a level's label gets by its rank; null where the label is no known one. */
export function shareOfLabel(label: string): number | null {
  return SHARES.get(keyOf(label)) ?? null;
}

export function isLevelLabel(label: string): boolean {
  const key = keyOf(label);
  return SHARES.has(key) || LETTERS.test(label.trim()) || /^[一二三四五]级$|^level\s*\d$/iu.test(label.trim());
}

function keyOf(label: string): string {
  return label
    .normalize('NFKC')
    .trim()
    .replace(/^["“『「]|["”』」]$/gu, '')
    .replace(/\s+/gu, ' ')
    .toLowerCase();
}

/** All labels that words in a text may be, longest first: a pattern finds `较差` before `差`. */
export const LABEL_WORDS: readonly string[] = [...SHARES.keys()].sort((one, other) => other.length - one.length);

/** Share by rank alone: best 100, worst 0, the others as people think of so many steps. */
const BY_RANK: Readonly<Record<number, readonly number[]>> = {
  1: [100],
  2: [100, 0],
  3: [100, 60, 0],
  4: [100, 80, 60, 0],
  5: [100, 80, 60, 30, 0],
};

/** Shares in percent of levels given best first: by their labels where these are known and fall, else by their rank. */
export function sharesOf(labels: readonly string[]): readonly number[] {
  const known = labels.map(shareOfLabel);
  const falls = known.every((share, at) => share !== null && (at === 0 || share < (known[at - 1] ?? 0)));
  if (falls && known[0] === 100) return known.map((share) => share ?? 0);
  const ranked = BY_RANK[labels.length];
  if (ranked) return ranked;
  return labels.map((_label, at) => Math.round(100 * (1 - at / (labels.length - 1))));
}

/** A share in percent of a criterion's points, rounded to a step where one is given. */
export function shareOfPoints(points: number, share: number, step: number | null): number {
  const exact = Big(points).times(share).div(100);
  return (step === null ? exact.round(4) : exact.div(step).round(0).times(step)).toNumber();
}
