import type { Rubric } from './rubric';

/** Key and version of an id such as `internet_v1`; null for anything else. */
export function readRubricId(id: string): { readonly key: string; readonly version: number } | null {
  const match = /^([A-Za-z][A-Za-z0-9]*)_v(\d+)$/.exec(id);
  return match ? { key: match[1] ?? '', version: Number(match[2]) } : null;
}

/** The version that comes after all of a key's versions among some ids; 1 for a new key. */
export function nextVersion(key: string, ids: readonly string[]): number {
  const versions = ids.flatMap((id) => {
    const known = readRubricId(id);
    return known && known.key.toLowerCase() === key.toLowerCase() ? [known.version] : [];
  });
  return Math.max(0, ...versions) + 1;
}

/** A key that no other standard has: letters and digits of its name, else `standard1`. */
export function newKey(name: string, ids: readonly string[]): string {
  const letters = name
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]/gu, '')
    .replace(/^\d+/u, '')
    .slice(0, 20)
    .toLowerCase();
  const taken = new Set(ids.map((id) => readRubricId(id)?.key.toLowerCase()));
  if (letters.length >= 3 && !taken.has(letters)) return letters;
  const stem = letters.length >= 3 ? letters : 'standard';
  let number = letters.length >= 3 ? 2 : 1;
  while (taken.has(`${stem}${number}`)) number += 1;
  return `${stem}${number}`;
}

/** The same standard as another version. */
export function asVersion(rubric: Rubric, key: string, version: number): Rubric {
  return { ...rubric, key, version };
}
