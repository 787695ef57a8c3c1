import type { ContactRule, Rubric } from './rubric';

/** What a rule sets to 0 when it fires. */
export type ZeroedScope =
  { readonly kind: 'contact' } | { readonly kind: 'section' | 'criterion'; readonly name: string };

/** Null where a rule takes no points: a fatal error of a rubric whose fatal contacts keep their scores. */
export function zeroedScope(rule: ContactRule, fatalScore: Rubric['fatalScore']): ZeroedScope | null {
  if (rule.outcome === 'fatal' && fatalScore === 'keep') return null;
  if (rule.outcome === 'zeroContact') return { kind: 'contact' };
  if (rule.criterion !== undefined) return { kind: 'criterion', name: rule.criterion };
  return rule.section !== undefined ? { kind: 'section', name: rule.section } : { kind: 'contact' };
}
