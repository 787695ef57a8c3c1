/** Every character in its plain form where that is one character too, so that places in both texts are the same. */
export function halfWidth(text: string): string {
  return text.replace(/[^]/gu, (character) => {
    const form = BRACKETS[character] ?? character.normalize('NFKC').replace(/[^\S\n]/u, ' ');
    return form.length === character.length ? form : character;
  });
}

const BRACKETS: Readonly<Record<string, string>> = { '【': '[', '〔': '[', '】': ']', '〕': ']' };

const HAN = String.raw`[\p{Script=Han}，。、；：！？（）“”]`;
const BROKEN = new RegExp(`(?<=${HAN})[^\\S\n]*\n\\s*(?=${HAN}|[\\d(])`, 'gu');

/** Lines that a cell was broken into as one text: nothing between Chinese, a space elsewhere. */
export function joinLines(text: string): string {
  return text.replace(BROKEN, '').replace(/\s+/gu, ' ').trim();
}

const NUMBERING =
  /^(?:\d{1,2}(?:\.\d{1,2})*[.、)）．]\s*(?!\d)|\d{1,2}(?:\.\d{1,2})+\s+|[(（](?:\d{1,2}|[一二三四五六七八九十]{1,3}|[a-z])[)）]\s*|[①-⑳]\s*|[一二三四五六七八九十]{1,3}[、.．]\s*|第[一二三四五六七八九十\d]{1,3}(?:部分|项|类|章|节)?[、:：.\s]\s*|[A-Za-z][.)）、]\s+|[-•●■◆★*※▪]\s*)/u;

/** A name as people call it: in one line, without its numbering and closing stop. */
export function cleanName(text: string): string {
  const joined = joinLines(text);
  const bare = joined.replace(NUMBERING, '');
  return (bare === '' ? joined : bare).replace(/[\s。．.;；:：,，、]+$/u, '').trim();
}

/** Whether a text begins with a numbering of headings: `一、`, `（二）`, `第三部分`. */
export function hasHeadingNumber(text: string): boolean {
  return /^(?:[一二三四五六七八九十]{1,3}[、.．]|[(（][一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十\d]{1,3}(?:部分|项|类)|[IVX]{1,4}\.\s|(?:section|part)\s+\w+)/iu.test(
    text.trim(),
  );
}

/** `一、` alone in its cell. */
export const CHINESE_NUMERAL = /^[一二三四五六七八九十]{1,3}[、.．]?$/u;

/** `1`, `2.1`, `A3`, `一、`: counts items, names none. */
export function isItemNumber(text: string): boolean {
  return CHINESE_NUMERAL.test(text) || /^[A-Z]?\d{1,3}(?:[.-]\d{1,2})*[.、)]?$/iu.test(text);
}

/** `5`, `-2`, `5分`, `5 pts`. */
export function isNumber(text: string): boolean {
  return /^[-+]?\d+(?:\.\d+)?\s*(?:分|points?|pts?)?$/iu.test(text.normalize('NFKC'));
}
