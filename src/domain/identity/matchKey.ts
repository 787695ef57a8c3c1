import type { CellValue } from '../cellValue';

/** A number of more digits than Excel keeps: what stands after the fifteenth is lost. */
export const FIRST_CUT_NUMBER = 1e15;

const INVISIBLE = /[\s\u200b-\u200f\u2060\ufeff]+/gu;
const MIDDLE_DOT = /[·•‧∙⋅・]/gu;
const SCIENTIFIC = /^\d(?:\.\d+)?e\+\d{1,3}$/u;

/** What makes two spellings one name: blanks, width, case and the kind of middle dot do not count. '' for no name. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').replace(INVISIBLE, '').replace(MIDDLE_DOT, '·').toLowerCase();
}

/**
 * What two identifiers are compared by, zeros in front included; null where the cell must not be used to match: a number
 * that Excel cut after 15 digits, text such as `1.23457E+17`, an error, a blank cell. Numbers that lost their zeros cannot
 * be told by themselves: see `ZerosLost`.
 */
export function idKey(value: CellValue): string | null {
  if (typeof value === 'boolean') return null;
  if (typeof value === 'number') {
    return Number.isInteger(value) && value >= 0 && value < FIRST_CUT_NUMBER ? String(value) : null;
  }
  // Most are nothing but digits.
  if (/^\d+$/u.test(value)) return value;
  const key = plainText(value);
  return key === '' || key.startsWith('#') || SCIENTIFIC.test(key) ? null : key;
}

/** Whether a text is a number that Excel wrote in scientific form: its last digits are gone. */
export function isScientificText(text: string): boolean {
  return /e/iu.test(text) && SCIENTIFIC.test(plainText(text));
}

/** Numbers without the zeros in front, as Excel's counting compares them: it takes 00123 and 123 for the same. */
export function withoutZeros(number: string): string {
  return plainText(number).replace(/^0+(?=\d+$)/u, '');
}

/** Half-width, lower case, without blanks; most numbers are so already. */
function plainText(text: string): string {
  const narrow = /[^\x21-\x7e]/u.test(text) ? text.normalize('NFKC').replace(INVISIBLE, '') : text;
  return narrow.toLowerCase();
}
