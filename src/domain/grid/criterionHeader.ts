/**
 * Reads headers such as `礼貌用语(5分)`, `信息录入 15 分)` or `Greeting /5`: the criterion's name and its printed points.
 * Brackets may be full-width, broken or missing; without brackets only a number that says `分`, `pts` or `/` is points.
 */
export function readCriterionHeader(header: string): { readonly name: string; readonly points: number | null } {
  const text = header
    .normalize('NFKC')
    .replace(/[【〔]/gu, '[')
    .replace(/[】〕]/gu, ']')
    .replace(/\s+/gu, ' ')
    .trim();
  for (const pattern of PATTERNS) {
    const found = pattern.exec(text);
    const points = Number(found?.groups?.['points']);
    if (!found || !(points > 0)) continue;
    const name = tidied(`${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`);
    if (name !== '') return { name, points };
  }
  return { name: tidied(text), points: null };
}

/** The criterion's name without its printed points. */
export function criterionName(header: string): string {
  return readCriterionHeader(header).name;
}

const POINTS = '(?:满分|分值|权重|共|max\\.?|maximum)? ?[:=]? ?(?<points>\\d+(?:\\.\\d+)?)';
const UNIT = '(?:分值|分|points?|pts?\\.?|p)';
const RANGE = '(?:0 ?[-~至到] ?)?';

/** Surest first: in brackets, with a unit after a lost bracket, after a slash. */
const PATTERNS = [
  new RegExp(`[(\\[<] ?${RANGE}${POINTS} ?${UNIT}? ?[)\\]>]`, 'iu'),
  new RegExp(`[(\\[<] ?${RANGE}${POINTS} ?${UNIT} ?$`, 'iu'),
  new RegExp(`[(\\[<] ?${RANGE}${POINTS} ?$`, 'iu'),
  new RegExp(`${RANGE}(?<![\\d.])${POINTS} ?${UNIT} ?[)\\]>]`, 'iu'),
  new RegExp(`${RANGE}(?<![\\d.])${POINTS} ?${UNIT}(?![\\p{L}])`, 'iu'),
  new RegExp(` ?/ ?(?<points>\\d+(?:\\.\\d+)?) ?${UNIT}?$`, 'iu'),
];

function tidied(name: string): string {
  return name
    .replace(/\s+/gu, ' ')
    .replace(/^[\s:,;、-]+|[\s:,;、([-]+$/gu, '')
    .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '')
    .trim();
}
