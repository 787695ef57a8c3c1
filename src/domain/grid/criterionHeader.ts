/** What a criterion's header prints: `礼貌用语(5分)`, `信息录入 15 分)`, `Greeting /5`, `服务态度（权重20%）`. */
export interface CriterionHeader {
  readonly name: string;
  readonly points: number | null;
  /** Percent, where the header prints one instead of points. */
  readonly weight?: number;
}

/**
 * The criterion's name and its printed points or weight. Brackets may be full-width, broken or missing; without brackets
 * only a number that says `分`, `pts`, `max` or `/` is points.
 */
export function readCriterionHeader(header: string): CriterionHeader {
  const narrow = halfWidth(header);
  if (!/\d/u.test(narrow)) return { name: tidied(header), points: null };
  for (const [kind, pattern] of PATTERNS) {
    const found = pattern.exec(narrow);
    const number = Math.max(...(found?.groups?.['points']?.match(/\d+(?:\.\d+)?/gu) ?? ['0']).map(Number));
    if (!found || !(number > 0)) continue;
    const name = tidied(`${header.slice(0, found.index)} ${header.slice(found.index + found[0].length)}`);
    if (name === '') continue;
    return kind === 'points' ? { name, points: number } : { name, points: null, weight: number };
  }
  return { name: tidied(header), points: null };
}

/** The criterion's name without its printed points. */
export function criterionName(header: string): string {
  return readCriterionHeader(header).name;
}

const NUMBER = '\\d+(?:\\.\\d+)?';
const WORD = '(?:满分|分值|权重|标准分|配分|总分|共|max\\.?|maximum|out of|up to|worth|full marks?)';
const POINTS = `${WORD}? ?[:=]? ?(?<points>${NUMBER})`;
const UNIT = '(?:分值|分|points?|pts?\\.?|marks?|p)';
const RANGE = '(?:\\d+ ?[-~–至到] ?)?';
/** What parts points from a note within the same brackets. */
const NOTE = '[,，;；、:]';
const WEIGHT = '(?:权重|占比|比重|占|weight(?:ing|age)?)';

/** Surest first: a weight, in brackets, with a unit after a lost bracket, after a word, after a slash. */
const PATTERNS: readonly (readonly ['points' | 'weight', RegExp])[] = [
  ['weight', new RegExp(`[(\\[<] ?${WEIGHT}? ?[:=]? ?(?<points>${NUMBER}) ?% ?[)\\]>]?`, 'iu')],
  ['weight', new RegExp(`${WEIGHT} ?[:=]? ?(?<points>${NUMBER}) ?%`, 'iu')],
  ['points', new RegExp(`[(\\[<] ?(?<points>${NUMBER}(?: ?[/、,|] ?${NUMBER})+) ?${UNIT}? ?[)\\]>]`, 'iu')],
  ['points', new RegExp(`[(\\[<] ?${RANGE}${POINTS} ?${UNIT}? ?${WORD}? ?[)\\]>]`, 'iu')],
  ['points', new RegExp(`[(\\[<](?:[^()\\[\\]]*${NOTE})? ?${POINTS} ?${UNIT} ?(?:${NOTE}[^()\\[\\]]*)?[)\\]>]`, 'iu')],
  [
    'points',
    new RegExp(
      `[(\\[<](?:[^()\\[\\]]*${NOTE})? ?${WORD} ?[:=]? ?(?<points>${NUMBER}) ?(?:${NOTE}[^()\\[\\]]*)?[)\\]>]`,
      'iu',
    ),
  ],
  ['points', new RegExp(`[(\\[<] ?${RANGE}${POINTS} ?${UNIT} ?$`, 'iu')],
  ['points', new RegExp(`[(\\[<] ?${RANGE}${POINTS} ?$`, 'iu')],
  ['points', new RegExp(`${RANGE}(?<![\\d.])${POINTS} ?${UNIT} ?[)\\]>]`, 'iu')],
  ['points', new RegExp(`${RANGE}(?<![\\d.])${POINTS} ?${UNIT}(?![\\p{L}])`, 'iu')],
  ['points', new RegExp(`${WORD} ?[:=]? ?(?<points>${NUMBER})$`, 'iu')],
  ['points', new RegExp(` ?/ ?(?<points>${NUMBER}) ?${UNIT}?$`, 'iu')],
];

/** Every character in its plain form where that is one character too, so that places in both texts are the same. */
function halfWidth(text: string): string {
  const plain: Record<string, string> = { '【': '[', '〔': '[', '】': ']', '〕': ']' };
  return text.replace(/[^]/gu, (character) => {
    const form = plain[character] ?? character.normalize('NFKC').replace(/\s/u, ' ');
    return form.length === character.length ? form : character;
  });
}

function tidied(name: string): string {
  return name
    .replace(/\s+/gu, ' ')
    .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '')
    .replace(/^[\s:：,，;；、-]+|[\s:：,，;；、([（【-]+$/gu, '')
    .replace(/^[()（）\s]+$/u, '');
}
