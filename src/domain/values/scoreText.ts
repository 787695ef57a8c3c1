import type { CellValue } from '../cellValue';
import { isNotApplicable } from '../grid/knownWords';

/** What a text in a criterion's cell says. */
export type ScoreText =
  /** `95分`, `5`, `-2`, full-width too: read as the column's numbers are. */
  | { readonly kind: 'number'; readonly value: number }
  /** `扣2分`: off the full marks. */
  | { readonly kind: 'deducted'; readonly value: number }
  /** `80%`, `4/5`. */
  | { readonly kind: 'share'; readonly share: number }
  | { readonly kind: 'notApplicable' }
  /** A tick, a cross or a plain verdict. */
  | { readonly kind: 'mark'; readonly share: number }
  /** A step of a scale, or a yes that may mean good or bad: the share is ours, to be confirmed. */
  | { readonly kind: 'level'; readonly share: number };

const NUMBER = '(\\d+(?:\\.\\d+)?)';
const UNIT = '(?:分|points?|pts?\\.?|p)?';
const PATTERNS: readonly (readonly [RegExp, (value: number, of: number) => ScoreText])[] = [
  [new RegExp(`^(?:\\+|得分?:?)?${NUMBER}${UNIT}$`), (value) => ({ kind: 'number', value })],
  [new RegExp(`^-${NUMBER}${UNIT}$`), (value) => ({ kind: 'number', value: value === 0 ? 0 : -value })],
  [
    new RegExp(`^(?:扣分?|扣除|减分?|deduct(?:ed)?|minus):?-?${NUMBER}${UNIT}$`),
    (value) => ({ kind: 'deducted', value }),
  ],
  [new RegExp(`^${NUMBER}%$`), (value) => ({ kind: 'share', share: value / 100 })],
  [new RegExp(`^${NUMBER}${UNIT}/${NUMBER}${UNIT}$`), (value, of) => ({ kind: 'share', share: value / of })],
];

/** Null where the text says nothing that is known. */
export function readScoreText(text: string): ScoreText | null {
  if (isNotApplicable(text)) return { kind: 'notApplicable' };
  const plain = text.normalize('NFKC').replace(/\s+/gu, '').replace(/[−–—]/gu, '-').toLowerCase();
  for (const [pattern, meaning] of PATTERNS) {
    const found = pattern.exec(plain);
    if (found) return meaning(Number(found[1]), Number(found[2]));
  }
  const mark = MARKS.get(plain);
  if (mark !== undefined) return { kind: 'mark', share: mark };
  const level = LEVELS.get(plain);
  return level === undefined ? null : { kind: 'level', share: level };
}

/** The number that a cell is or says: `95`, `95分`; null where it is none. */
export function numberOfCell(cell: CellValue): number | null {
  if (typeof cell === 'number') return cell;
  const said = typeof cell === 'string' ? readScoreText(cell) : null;
  return said?.kind === 'number' ? said.value : null;
}

const MARKS = shares([
  [1, ['√', '✓', '✔', '☑', '✅', '合格', '达标', '符合', '通过', '满分', '对', 'pass', 'passed', 'ok', 'met']],
  [0, ['×', '✗', '✘', '✖', '☒', '❌', '不合格', '不达标', '未达标', '不符合', '不通过', '未通过', '错']],
  [0, ['fail', 'failed', 'notmet', 'unmet']],
]);

/** Scales of five and of three; a yes may answer a question for a fault. */
const LEVELS = shares([
  [1, ['优', '优秀', '很好', '非常好', '好', '是', '有', 'y', 'yes', 'true', 'excellent', 'a']],
  [0.8, ['良', '良好', '较好', 'good', 'b']],
  [0.6, ['中', '中等', '一般', '及格', '尚可', 'average', 'fair', 'c', '部分', '部分达标', '部分符合', 'partial']],
  [0.3, ['较差', 'belowaverage', 'd']],
  [0, ['差', '很差', '不及格', 'poor', 'bad', 'e', '否', '没有', 'n', 'no', 'false', 'x']],
]);

function shares(groups: readonly (readonly [number, readonly string[]])[]): ReadonlyMap<string, number> {
  return new Map(groups.flatMap(([share, words]) => words.map((word) => [word.normalize('NFKC'), share] as const)));
}
