/** Numbers as Excel joins them to a text. VALUE takes more than these, which scores do not read. */
const PLAIN_NUMBER = /^(?:0|-?(?!0$)(?:0|[1-9]\d{0,8})(?:\.\d{0,3}[1-9])?)$/;

export function isPlainNumber(text: string): boolean {
  return PLAIN_NUMBER.test(text);
}
