import { LANGUAGES, type Language } from '../language';
import type { ErrorClass, NotApplicablePolicy, RuleOutcome } from './rubric';

/** The columns of a rubric's table, in order. */
export const RUBRIC_COLUMNS = [
  'section',
  'sectionPoints',
  'sectionWeight',
  'sectionNotApplicable',
  'criterion',
  'points',
  'weight',
  'notApplicable',
  'step',
  'each',
  'cap',
  'unit',
  'errorClass',
  'level',
  'levelPoints',
  'limit',
  'descriptor',
  'rule',
  'outcome',
] as const;

export type RubricColumn = (typeof RUBRIC_COLUMNS)[number];

/** The words a rubric's table is written in. */
export interface RubricWords {
  readonly headers: Readonly<Record<RubricColumn, string>>;
  readonly policies: Readonly<Record<NotApplicablePolicy, string>>;
  readonly outcomes: Readonly<Record<RuleOutcome, string>>;
  readonly errorClasses: Readonly<Record<ErrorClass, string>>;
}

export const RUBRIC_WORDS: Readonly<Record<Language, RubricWords>> = {
  'zh-CN': {
    headers: {
      section: '监控项目',
      sectionPoints: '项目分值',
      sectionWeight: '项目权重',
      sectionNotApplicable: '整项不涉及时',
      criterion: '监控点',
      points: '分值',
      weight: '权重',
      notApplicable: '不涉及时',
      step: '打分步长',
      each: '每次加减分',
      cap: '加减分上限',
      unit: '计量单位',
      errorClass: '差错类别',
      level: '评级',
      levelPoints: '评级分',
      limit: '达标值',
      descriptor: '评级说明',
      rule: '整通规则',
      outcome: '触发后果',
    },
    policies: { forbidden: '不允许', fullMarks: '不扣分', excluded: '不计入' },
    outcomes: { fatal: '致命差错', zeroContact: '0分录音', veto: '一票否决' },
    errorClasses: {
      script: '话术规范',
      communication: '沟通技巧',
      compliance: '合规风险',
      customerCritical: '客户关键差错',
      businessCritical: '业务关键差错',
      complianceCritical: '合规关键差错',
      nonCritical: '非关键差错',
    },
  },
  en: {
    headers: {
      section: 'Section',
      sectionPoints: 'Section points',
      sectionWeight: 'Section weight',
      sectionNotApplicable: 'If the section is not applicable',
      criterion: 'Criterion',
      points: 'Points',
      weight: 'Weight',
      notApplicable: 'If not applicable',
      step: 'Step',
      each: 'Each time',
      cap: 'At most',
      unit: 'Unit',
      errorClass: 'Error class',
      level: 'Level',
      levelPoints: 'Level points',
      limit: 'Threshold',
      descriptor: 'Descriptor',
      rule: 'Contact rule',
      outcome: 'Outcome',
    },
    policies: { forbidden: 'Not allowed', fullMarks: 'Full marks', excluded: 'Left out' },
    outcomes: { fatal: 'Fatal error', zeroContact: 'Zero score', veto: 'Veto' },
    errorClasses: {
      script: 'Script',
      communication: 'Communication',
      compliance: 'Compliance',
      customerCritical: 'Customer critical',
      businessCritical: 'Business critical',
      complianceCritical: 'Compliance critical',
      nonCritical: 'Non-critical',
    },
  },
};

export type RubricWordKind = 'policies' | 'outcomes' | 'errorClasses';

/** The policy, outcome or class a word stands for, in whichever language; undefined for none. */
export function wordMeaning<K extends RubricWordKind>(kind: K, word: string): keyof RubricWords[K] | undefined {
  const wanted = word.trim().toLowerCase();
  for (const language of LANGUAGES) {
    const words: Readonly<Record<string, string>> = RUBRIC_WORDS[language][kind];
    const found = Object.keys(words).find((meaning) => words[meaning]?.toLowerCase() === wanted);
    if (found !== undefined) return found as keyof RubricWords[K];
  }
  return undefined;
}

/** The column a header stands for, in whichever language. */
export function rubricColumn(header: string): RubricColumn | undefined {
  const wanted = header.trim().toLowerCase();
  return RUBRIC_COLUMNS.find((column) =>
    LANGUAGES.some((language) => RUBRIC_WORDS[language].headers[column].toLowerCase() === wanted),
  );
}
