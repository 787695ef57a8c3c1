import Big from 'big.js';
import type { Language } from '../language';
import { bestPoints, criteriaOf } from '../rubric/points';
import type { Rubric, RuleOutcome } from '../rubric/rubric';
import type { Answers } from './evaluation';

interface ReasonWords {
  readonly outcome: Readonly<Record<RuleOutcome, string>>;
  readonly colon: string;
  readonly separator: string;
}

const WORDS: Readonly<Record<Language, ReasonWords>> = {
  'zh-CN': { outcome: { fatal: '致命', zeroContact: '0分', veto: '一票否决' }, colon: '：', separator: '；' },
  en: { outcome: { fatal: 'Fatal', zeroContact: 'Zero score', veto: 'Veto' }, colon: ': ', separator: '; ' },
};

/**
 * Why a contact lost points, for reading only: `首次回应时长 -5；致命：服务禁忌`. Empty for a perfect contact.
 * Losses are in the criterion's own points, as its column shows them; a vetoed criterion loses all of them.
 */
export function reasons(rubric: Rubric, answers: Answers, fired: readonly string[], language: Language): string {
  const words = WORDS[language];
  const rules = rubric.rules.filter((rule) => fired.includes(rule.name));
  const vetoed = new Set(rules.filter((rule) => rule.outcome === 'veto').map((rule) => rule.criterion));
  const losses = criteriaOf(rubric).flatMap((criterion) => {
    const answer = Object.hasOwn(answers, criterion.name) ? answers[criterion.name] : undefined;
    const points = vetoed.has(criterion.name) ? 0 : answer;
    if (typeof points !== 'number') return [];
    const loss = Big(bestPoints(criterion)).minus(points);
    return loss.gt(0) ? [`${criterion.name} -${loss.toFixed()}`] : [];
  });
  return [...losses, ...rules.map((rule) => words.outcome[rule.outcome] + words.colon + rule.name)].join(
    words.separator,
  );
}
