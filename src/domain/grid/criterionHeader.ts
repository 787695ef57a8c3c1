/**
 * Reads headers such as `礼貌用语(5分)`, `信息录入 15 分)` or `Greeting /5`: the criterion's name and its printed points.
 * Brackets may be full-width, broken or missing; without brackets only a number that says `分`, `pts` or `/` is points.
 */
export function readCriterionHeader(header: string): { readonly name: string; readonly points: number | null } {
  const narrow = halfWidth(header);
  for (const pattern of PATTERNS) {
    const found = pattern.exec(narrow);
    const points = Number(found?.groups?.['points']);
    if (!found || !(points > 0)) continue;
    const name = tidied(`${header.slice(0, found.index)} ${header.slice(found.index + found[0].length)}`);
    if (name !== '') return { name, points };
  }
  return { name: tidied(header), points: null };
}

/** The criterion's name without its printed points. */
export function criterionName(header: string): string {
  return readCriterionHeader(header).name;
}

const POINTS = '(?:满分|分值|权重|共|max\\.?|maximum)? ?[:=]? ?(?<points>\\d+(?:\\.\\d+)?)';
const UNIT = '(?:分值|分|points?|pts?\\.?|p)';
const RANGE = '(?:\\d+ ?[-~至到] ?)?';

/** Surest first: in brackets, with a unit after a lost bracket, after a slash. */
const PATTERNS = [
  new RegExp(`[(\\[<] ?${RANGE}${POINTS} ?${UNIT}? ?[)\\]>]`, 'iu'),
  new RegExp(`[(\\[<] ?${RANGE}${POINTS} ?${UNIT} ?$`, 'iu'),
  new RegExp(`[(\\[<] ?${RANGE}${POINTS} ?$`, 'iu'),
  new RegExp(`${RANGE}(?<![\\d.])${POINTS} ?${UNIT} ?[)\\]>]`, 'iu'),
  new RegExp(`${RANGE}(?<![\\d.])${POINTS} ?${UNIT}(?![\\p{L}])`, 'iu'),
  new RegExp(` ?/ ?(?<points>\\d+(?:\\.\\d+)?) ?${UNIT}?$`, 'iu'),
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
