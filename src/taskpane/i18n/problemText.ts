import type { RubricProblem, RubricProblemCode } from '../../domain/rubric/problems';
import type { Language } from '../../domain/language';

/** One entry a code, so that a new code does not compile until both languages have words for it. */
type ProblemTexts = {
  readonly [Code in RubricProblemCode]: (problem: Extract<RubricProblem, { code: Code }>) => string;
};

const zhCN: ProblemTexts = {
  SECTION_POINTS_DIFFER: ({ section, points, criteria }) =>
    `“${section}”标 ${points} 分，其监控点合计 ${criteria} 分。`,
  CRITERION_POINTS_DIFFER: ({ criterion, points, best }) => `“${criterion}”标 ${points} 分，最高一级只有 ${best} 分。`,
  TOTALS_DIFFER: ({ sections, criteria, best }) =>
    `各项目合计 ${sections} 分，监控点合计 ${criteria} 分，实际最高可得 ${best} 分。分数不会自动换算。`,
  GATE_ALLOWS_NOT_APPLICABLE: ({ rule, criterion }) => `“${rule}”否决的“${criterion}”允许选不涉及。`,
  NAME_TAKEN: ({ name }) => `名称“${name}”重复。`,
  NAME_ILLEGAL: ({ name }) => `名称“${name}”不能用作列标题。`,
  KEY_ILLEGAL: ({ key }) => `标准代码“${key}”只能用英文字母和数字，且以字母开头。`,
  VERSION_ILLEGAL: ({ version }) => `版本号“${version}”不是正整数。`,
  SECTION_EMPTY: ({ section }) => `“${section}”没有监控点。`,
  POINTS_ILLEGAL: ({ name, points }) => `“${name}”的分值 ${points} 无效。`,
  WEIGHT_ILLEGAL: ({ criterion, weight }) => `“${criterion}”的权重 ${weight} 无效。`,
  NOTHING_REACHABLE: () => '没有任何监控点能得分。',
  LEVELS_NOT_DESCENDING: ({ criterion }) => `“${criterion}”的评级没有按分值从高到低排列。`,
  LEVEL_LABEL_TAKEN: ({ criterion, label }) => `“${criterion}”的评级名称“${label}”重复或为空。`,
  RULE_CRITERION_UNKNOWN: ({ rule, criterion }) => `“${rule}”要否决的监控点“${criterion}”不存在。`,
  BANDS_ILLEGAL: () => '等级须从高到低排列、名称不重复，最低一级从 0 起。',
  PASS_MARK_ILLEGAL: ({ passMark }) => `合格线 ${passMark}% 不在 0 至 100 之间。`,
  DECIMALS_ILLEGAL: ({ decimals }) => `小数位数 ${decimals} 不是 0、1 或 2。`,
  FORMULA_TOO_LONG: ({ column }) => `“${column}”列的公式过长，Excel 存不下。`,
};

const en: ProblemTexts = {
  SECTION_POINTS_DIFFER: ({ section, points, criteria }) =>
    `“${section}” says ${points} points; its criteria add up to ${criteria}.`,
  CRITERION_POINTS_DIFFER: ({ criterion, points, best }) =>
    `“${criterion}” says ${points} points; its best level gives ${best}.`,
  TOTALS_DIFFER: ({ sections, criteria, best }) =>
    `Sections add up to ${sections}, criteria to ${criteria}, and at most ${best} can be reached. Nothing is rescaled.`,
  GATE_ALLOWS_NOT_APPLICABLE: ({ rule, criterion }) => `“${criterion}”, which “${rule}” vetoes, may be not applicable.`,
  NAME_TAKEN: ({ name }) => `The name “${name}” is used twice.`,
  NAME_ILLEGAL: ({ name }) => `The name “${name}” cannot be a column header.`,
  KEY_ILLEGAL: ({ key }) => `The rubric’s key “${key}” must be letters and digits and begin with a letter.`,
  VERSION_ILLEGAL: ({ version }) => `The version ${version} is no positive whole number.`,
  SECTION_EMPTY: ({ section }) => `“${section}” has no criteria.`,
  POINTS_ILLEGAL: ({ name, points }) => `“${name}” cannot have ${points} points.`,
  WEIGHT_ILLEGAL: ({ criterion, weight }) => `“${criterion}” cannot have the weight ${weight}.`,
  NOTHING_REACHABLE: () => 'No criterion gives any points.',
  LEVELS_NOT_DESCENDING: ({ criterion }) => `The levels of “${criterion}” do not go from most to fewest points.`,
  LEVEL_LABEL_TAKEN: ({ criterion, label }) => `“${criterion}” has the level “${label}” twice, or one without a name.`,
  RULE_CRITERION_UNKNOWN: ({ rule, criterion }) => `“${rule}” vetoes “${criterion}”, which does not exist.`,
  BANDS_ILLEGAL: () => 'Grades must go from high to low, have different names, and end at 0.',
  PASS_MARK_ILLEGAL: ({ passMark }) => `The pass mark ${passMark}% is not between 0 and 100.`,
  DECIMALS_ILLEGAL: ({ decimals }) => `${decimals} decimals are not 0, 1 or 2.`,
  FORMULA_TOO_LONG: ({ column }) => `The formula of the column “${column}” is too long for Excel.`,
};

const TEXTS: Readonly<Record<Language, ProblemTexts>> = { 'zh-CN': zhCN, en };

/** A problem of a rubric in words. */
export function problemText(problem: RubricProblem, language: Language): string {
  const words = TEXTS[language][problem.code] as (problem: RubricProblem) => string;
  return words(problem);
}
