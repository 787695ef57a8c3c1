import Big from 'big.js';
import type { Language } from '../language';
import { bestPoints, sectionBest } from '../rubric/points';
import type { Criterion, Rubric, RuleOutcome } from '../rubric/rubric';
import { zeroedScope } from '../rubric/zeroedScope';
import { isMeasuredOrCounted } from '../scoring/pointsCell';
import type { ScoringWords } from '../scoring/scoringWords';
import { answerPoints } from './answerPoints';
import type { Answers } from './evaluation';

interface ReasonWords {
  readonly outcome: Readonly<Record<RuleOutcome, string>>;
  readonly colon: string;
  readonly separator: string;
  measured(number: number, unit: string): string;
  counted(times: number): string;
}

const WORDS: Readonly<Record<Language, ReasonWords>> = {
  'zh-CN': {
    outcome: { fatal: '致命', zeroContact: '0分', veto: '一票否决' },
    colon: '：',
    separator: '；',
    measured: (number, unit) => `（${number}${unit}）`,
    counted: (times) => `（${times}次）`,
  },
  en: {
    outcome: { fatal: 'Fatal', zeroContact: 'Zero score', veto: 'Veto' },
    colon: ': ',
    separator: '; ',
    measured: (number, unit) => ` (${[number, unit].join(' ').trim()})`,
    counted: (times) => ` (×${times})`,
  },
};

/**
 * Why a contact lost points or got more, for reading only: `首次回应时长 -2（26秒）；客户表扬 +3（1次）；致命：服务禁忌`.
 * Empty for a perfect contact. Points are the criterion's own, as its column shows them; what a rule sets to 0 loses all
 * of them, a section as a whole.
 */
export function reasons(rubric: Rubric, words: ScoringWords, answers: Answers, fired: readonly string[]): string {
  const own = WORDS[words.language];
  const rules = rubric.rules.filter((rule) => fired.includes(rule.name));
  const zeroed = rules.map((rule) => zeroedScope(rule, rubric.fatalScore));
  const isZeroed = (kind: 'section' | 'criterion', name: string): boolean =>
    zeroed.some((scope) => scope !== null && scope.kind === kind && scope.name === name);
  const changes = rubric.sections.flatMap((section) => {
    if (isZeroed('section', section.name)) return change(section.name, Big(-sectionBest(section)));
    return section.criteria.flatMap((criterion) =>
      isZeroed('criterion', criterion.name)
        ? change(criterion.name, Big(-bestPoints(criterion)))
        : answerReason(criterion, words, answers),
    );
  });
  return [...changes, ...rules.map((rule) => own.outcome[rule.outcome] + own.colon + rule.name)].join(own.separator);
}

function answerReason(criterion: Criterion, words: ScoringWords, answers: Answers): string[] {
  const { name, metric } = criterion;
  const answer = Object.hasOwn(answers, name) ? answers[name] : undefined;
  const points = typeof answer === 'number' ? answerPoints(criterion, answer, words) : null;
  if (typeof answer !== 'number' || points === null) return [];
  const { measured, counted } = WORDS[words.language];
  const entered = metric ? measured(answer, metric.unit) : counted(answer);
  return change(name, Big(points).minus(bestPoints(criterion)), isMeasuredOrCounted(criterion, words) ? entered : '');
}

function change(name: string, points: Big, entered = ''): string[] {
  if (points.eq(0)) return [];
  return [`${name} ${points.gt(0) ? '+' : ''}${points.toFixed()}${entered}`];
}
