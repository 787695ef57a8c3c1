/**
 * Text as it is compared: full-width forms made half-width, white space and invisible characters dropped, lower case.
 * `坐 席（5 分）` becomes `坐席(5分)`.
 */
export function normalText(text: string): string {
  // Numbers and codes, of which long logs are full, are as they should be.
  if (/^[\x21-\x7e]*$/u.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200d\u2060\ufeff]+/gu, '')
    .replace(/[【〔［]/gu, '[')
    .replace(/[】〕］]/gu, ']')
    .toLowerCase();
}
