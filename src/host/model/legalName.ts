const LONGEST_NAME = 255;

/**
 * Whether a table or a defined name may be called so: it starts with a letter, _ or \, has letters, digits, full stops, _
 * and \ only, and cannot be taken for a cell in either way of addressing.
 */
export function isLegalName(name: string): boolean {
  const looksLikeCell = /^[A-Za-z]{1,3}\d{1,7}$/.test(name) || /^(?:[Rr]\d*)?(?:[Cc]\d*)?$/.test(name);
  return /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= LONGEST_NAME && !looksLikeCell;
}
