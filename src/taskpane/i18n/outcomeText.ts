import type { ContactRule, Rubric } from '../../domain/rubric/rubric';
import type { Text } from './text';

/** What a rule does when it fires. */
export function outcomeText(rule: ContactRule, fatalScore: Rubric['fatalScore'], t: Text['t']): string {
  switch (rule.outcome) {
    case 'fatal':
      return t(fatalScore === 'zero' ? 'score.outcome.fatalZero' : 'score.outcome.fatalKeep');
    case 'zeroContact':
      return t('score.outcome.zeroContact');
    case 'veto':
      return t('score.outcome.veto', { criterion: rule.criterion ?? '' });
  }
}
