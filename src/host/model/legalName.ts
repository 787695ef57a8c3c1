import { parseRange } from './address';

const LONGEST_NAME = 255;

/**
 * Whether a table or a defined name may be called so: it starts with a letter, _ or \, has letters, digits, full stops, _
 * and \ only, and cannot be taken for a cell in either way of addressing.
 */
export function isLegalName(name: string): boolean {
  const looksLikeCell = parseRange(name) !== null || /^(?:[Rr]\d*)?(?:[Cc]\d*)?$/.test(name);
  return /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= LONGEST_NAME && !looksLikeCell;
}
