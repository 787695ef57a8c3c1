import { LANGUAGES, type Language } from '../language';
import type { NotApplicablePolicy, RuleOutcome } from './rubric';

/** The words a rubric's table is written in. */
export interface RubricWords {
  readonly headers: Readonly<
    Record<
      | 'section'
      | 'sectionPoints'
      | 'criterion'
      | 'points'
      | 'weight'
      | 'notApplicable'
      | 'level'
      | 'levelPoints'
      | 'descriptor'
      | 'rule'
      | 'outcome',
      string
    >
  >;
  readonly policies: Readonly<Record<NotApplicablePolicy, string>>;
  readonly outcomes: Readonly<Record<RuleOutcome, string>>;
}

export const RUBRIC_WORDS: Readonly<Record<Language, RubricWords>> = {
  'zh-CN': {
    headers: {
      section: '监控项目',
      sectionPoints: '项目分值',
      criterion: '监控点',
      points: '分值',
      weight: '权重',
      notApplicable: '不涉及时',
      level: '评级',
      levelPoints: '评级分',
      descriptor: '评级说明',
      rule: '整通规则',
      outcome: '触发后果',
    },
    policies: { forbidden: '不允许', fullMarks: '不扣分', excluded: '不计入' },
    outcomes: { fatal: '致命差错', zero: '0分录音', veto: '一票否决' },
  },
  en: {
    headers: {
      section: 'Section',
      sectionPoints: 'Section points',
      criterion: 'Criterion',
      points: 'Points',
      weight: 'Weight',
      notApplicable: 'If not applicable',
      level: 'Level',
      levelPoints: 'Level points',
      descriptor: 'Descriptor',
      rule: 'Contact rule',
      outcome: 'Outcome',
    },
    policies: { forbidden: 'Not allowed', fullMarks: 'Full marks', excluded: 'Left out' },
    outcomes: { fatal: 'Fatal error', zero: 'Zero score', veto: 'Veto' },
  },
};

/** The policy or outcome a word stands for, in whichever language; undefined for none. */
export function wordMeaning<K extends 'policies' | 'outcomes'>(
  kind: K,
  word: string,
): keyof RubricWords[K] | undefined {
  const wanted = word.trim().toLowerCase();
  for (const language of LANGUAGES) {
    const words: Readonly<Record<string, string>> = RUBRIC_WORDS[language][kind];
    const found = Object.keys(words).find((meaning) => words[meaning]?.toLowerCase() === wanted);
    if (found !== undefined) return found as keyof RubricWords[K];
  }
  return undefined;
}
