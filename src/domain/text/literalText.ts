/** Excel reads these as something else although they begin with a letter. */
const LOOKS_LIKE_VALUE = /^(true|false)$|^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\W*\d|^(上午|下午)/i;
const BEGINS_WITH_LETTER = /^\p{L}/u;

/**
 * Text as it must be written into a cell so that it stays that text: with an apostrophe before it wherever Excel might
 * take it for a formula, number, date, time, percentage, boolean or error. The apostrophe is not part of the value, so
 * one too many does no harm; all that does not begin with a letter gets one.
 */
export function asLiteralText(text: string): string {
  if (text === '') return '';
  return BEGINS_WITH_LETTER.test(text) && !LOOKS_LIKE_VALUE.test(text) ? text : `'${text}`;
}
