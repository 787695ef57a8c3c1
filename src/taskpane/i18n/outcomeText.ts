import type { ContactRule, Rubric } from '../../domain/rubric/rubric';
import { zeroedScope } from '../../domain/rubric/zeroedScope';
import type { Text } from './text';

/** What a rule does when it fires. */
export function outcomeText(rule: ContactRule, fatalScore: Rubric['fatalScore'], t: Text['t']): string {
  const { outcome } = rule;
  if (outcome === 'zeroContact') return t('score.outcome.zeroContact');
  return t(`score.outcome.${outcome}`, { effect: effectText(rule, fatalScore, t) });
}

function effectText(rule: ContactRule, fatalScore: Rubric['fatalScore'], t: Text['t']): string {
  const zeroed = zeroedScope(rule, fatalScore);
  if (zeroed === null) return t('score.outcome.keep');
  return zeroed.kind === 'contact' ? t('score.outcome.zero') : t('score.outcome.scope', { scope: zeroed.name });
}
