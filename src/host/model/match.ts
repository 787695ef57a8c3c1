import type { CellSnapshot } from './snapshot';

type Value = string | number | boolean;

/**
 * MATCH: the position, counted from 1, or undefined for #N/A. Type 0 is exact, without regard to case and
 * with wildcards * ? and ~ in a text; 1 is the last value not greater in an ascending list, -1 the last not less in a
 * descending one. Values of another type are passed over.
 */
export function matchPosition(lookup: Value, cells: readonly CellSnapshot[], type: number): number | undefined {
  if (type === 0) {
    const matches = exactMatcher(lookup);
    const index = cells.findIndex(({ v, e }) => v !== undefined && !e && matches(v));
    return index < 0 ? undefined : index + 1;
  }
  let found: number | undefined;
  for (const [index, { v }] of cells.entries()) {
    if (v === undefined || typeof v !== typeof lookup) continue;
    const order = compare(v, lookup);
    if (type > 0 ? order > 0 : order < 0) break;
    found = index + 1;
  }
  return found;
}

function exactMatcher(lookup: Value): (value: Value) => boolean {
  if (typeof lookup !== 'string') return (value) => value === lookup;
  const pattern = lookup.replace(/~([*?~])|[.*+?^${}()|[\]\\]/g, (match, escaped: string | undefined) => {
    if (escaped !== undefined) return `\\${escaped}`;
    if (match === '*') return '.*';
    return match === '?' ? '.' : `\\${match}`;
  });
  const expression = new RegExp(`^${pattern}$`, 'isu');
  return (value) => typeof value === 'string' && expression.test(value);
}

function compare(a: Value, b: Value): number {
  if (typeof a === 'string' && typeof b === 'string') return a.toLowerCase().localeCompare(b.toLowerCase());
  return Number(a) - Number(b);
}
