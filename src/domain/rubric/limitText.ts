import type { Metric } from './rubric';

/** A threshold as a rubric's table shows it: `≤ 20`, `≥ 98`. */
export function limitText(better: Metric['better'], limit: number): string {
  return `${better === 'lower' ? '≤' : '≥'} ${limit}`;
}

/** Reads what people write for one: `≤20`, `<= 20`, `>=98`; null for anything else. */
export function readLimit(text: string): { readonly better: Metric['better']; readonly limit: number } | null {
  const match = /^(≤|<=|≥|>=)\s*(\d+(?:\.\d+)?)$/.exec(text.normalize('NFKC').trim());
  if (!match) return null;
  return { better: match[1] === '≤' || match[1] === '<=' ? 'lower' : 'higher', limit: Number(match[2]) };
}
