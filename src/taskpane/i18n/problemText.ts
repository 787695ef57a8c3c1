import type { Finding } from '../../domain/rubric/check/finding';
import type { ImportFinding } from '../../domain/rubricImport/rubricReading';
import type { TableFinding } from '../../domain/rubric/check/tableFindings';
import type { Language } from '../../domain/language';

type Sayable = Finding | TableFinding | ImportFinding;

/** One entry a code, so that a new code does not compile until both languages have words for it. */
type ProblemTexts = {
  readonly [Code in Sayable['code']]: (problem: Extract<Sayable, { code: Code }>) => string;
};

const zhCN: ProblemTexts = {
  SECTION_POINTS_DIFFER: ({ section, points, criteria }) =>
    `“${section}”标 ${points} 分，其监控点合计 ${criteria} 分。`,
  CRITERION_POINTS_DIFFER: ({ criterion, points, best }) => `“${criterion}”标 ${points} 分，最高一级只有 ${best} 分。`,
  TOTALS_DIFFER: ({ sections, criteria, best }) =>
    `各项目合计 ${sections} 分，监控点合计 ${criteria} 分，实际最高可得 ${best} 分。分数不会自动换算。`,
  DECLARED_TOTAL_DIFFERS: ({ declared, reachable }) => `标准写明总分 ${declared} 分，实际最高可得 ${reachable} 分。`,
  WEIGHTS_NOT_WHOLE: ({ reachable }) => `按权重合计最高可得 ${reachable} 分，不是 100 分。`,
  GATE_ALLOWS_NOT_APPLICABLE: ({ rule, criterion }) => `“${rule}”针对的“${criterion}”可以选不涉及；规则照样会触发。`,
  NAME_TAKEN: ({ name }) => `名称“${name}”重复，或与记录表自带的列同名。`,
  NAME_ILLEGAL: ({ name }) => `名称“${name}”不能用作列标题：不能为空，首尾不能有空格，不能换行。`,
  NAME_TOO_LONG: ({ name, longest }) => `名称“${name.slice(0, 20)}…”太长，列标题最多 ${longest} 个字符。`,
  NAMES_ALIKE: ({ name, other }) => `“${name}”和“${other}”只差空格或全半角，容易看错。`,
  KEY_ILLEGAL: ({ key }) => `标准代码“${key}”只能用英文字母和数字，且以字母开头。`,
  VERSION_ILLEGAL: ({ version }) => `版本号“${version}”不是正整数。`,
  SECTION_EMPTY: ({ section }) => `“${section}”没有监控点。`,
  POINTS_ILLEGAL: ({ name, points }) => `“${name}”的分值 ${points} 无效。`,
  WEIGHT_ILLEGAL: ({ name, weight }) => `“${name}”的权重 ${weight} 无效。`,
  BASE_ILLEGAL: ({ base }) => `起评分 ${base} 无效。`,
  BASE_WITHOUT_DEDUCTIONS: ({ base }) => `起评分是 ${base} 分，但没有任何扣分项。`,
  NOTHING_REACHABLE: () => '没有任何监控点能得分。',
  EVERYTHING_MAY_BE_ABSENT: () => '每个监控点都可以不计入：全选不涉及的评估没有分数。',
  LEVELS_NOT_DESCENDING: ({ criterion }) => `“${criterion}”的评级没有按分值从高到低排列。`,
  LEVEL_LABEL_TAKEN: ({ criterion, label }) => `“${criterion}”的评级名称“${label}”重复或为空。`,
  LEVEL_MISSING: ({ criterion, label }) => `“${criterion}”缺“${label}”一级，其他监控点都有。`,
  LEVEL_POINTS_EQUAL: ({ criterion, level, other, points }) =>
    `“${criterion}”的“${level}”和“${other}”都是 ${points} 分：登记表里只存分数，看不出选了哪一级。`,
  DESCRIPTOR_MISSING: ({ criterion, level, points }) => `“${criterion}”的“${level}”（${points} 分）没有说明。`,
  DESCRIPTORS_EQUAL: ({ criterion, level, other }) => `“${criterion}”的“${level}”和“${other}”说明相同。`,
  LIMITS_CONFLICT: ({ criterion, better, worse, from, to }) =>
    `“${criterion}”的“${better}”说到 ${to} 为止，“${worse}”从 ${from} 算起：${from} 至 ${to} 之间两级都算（时间以秒计）。`,
  METRIC_LIMIT_MISSING: ({ criterion, level }) => `“${criterion}”按数值定级，“${level}”缺达标值。`,
  METRIC_LIMITS_DISORDERED: ({ criterion, level }) =>
    `“${criterion}”的“${level}”达标值没有依次放宽，这一级永远选不到。`,
  METRIC_LEVELS_MISSING: ({ criterion }) => `“${criterion}”按数值定级，至少要有两级。`,
  METRIC_END_OPEN: ({ criterion, level }) => `“${criterion}”超出“${level}”达标值的数没有对应的评级，该行不出分。`,
  METRIC_UNIT_MISSING: ({ criterion }) => `“${criterion}”没有写计量单位。`,
  OCCURRENCE_ILLEGAL: ({ criterion, each }) => `“${criterion}”每次加减 ${each} 分无效：每次分值和上限都须大于 0。`,
  LEVELS_BESIDE_OCCURRENCE: ({ criterion }) => `“${criterion}”按次数加减分，不能再有评级。`,
  CAP_BELOW_ONE: ({ criterion, each, cap }) => `“${criterion}”每次 ${each} 分，上限 ${cap} 分还不到一次。`,
  CAP_ABOVE_POINTS: ({ criterion, cap, points }) =>
    `“${criterion}”满分 ${points} 分，扣分上限却是 ${cap} 分；扣到 0 为止。`,
  STEP_MISFIT: ({ criterion, step, points }) =>
    `“${criterion}”的满分 ${points} 不是步长 ${step} 的整数倍，填不到满分。`,
  STEP_BESIDE_LEVELS: ({ criterion }) => `“${criterion}”按评级打分，步长不起作用。`,
  RULE_CRITERION_UNKNOWN: ({ rule, criterion }) => `“${rule}”针对的监控点“${criterion}”不存在。`,
  RULE_SECTION_UNKNOWN: ({ rule, section }) => `“${rule}”针对的项目“${section}”不存在。`,
  RULE_HAS_TWO_SCOPES: ({ rule }) => `“${rule}”同时针对监控点和项目，只能选一个。`,
  ZERO_HAS_SCOPE: ({ rule }) => `“${rule}”是整通 0 分，不分监控点或项目。`,
  RULES_ALIKE: ({ rule, other }) => `“${rule}”和“${other}”是同一条规则。`,
  BANDS_ILLEGAL: () => '等级须从高到低排列、名称不重复，最低一级从 0 起。',
  PASS_MARK_ILLEGAL: ({ passMark }) => `合格线 ${passMark}% 不在 0 至 100 之间。`,
  PASS_MARK_WITHIN_BAND: ({ passMark, band }) =>
    `合格线 ${passMark}% 落在“${band}”中间：同一等级有的合格、有的不合格。`,
  DECIMALS_ILLEGAL: ({ decimals }) => `小数位数 ${decimals} 不是 0、1 或 2。`,
  FORMULA_TOO_LONG: ({ column }) => `“${column}”列的公式过长，Excel 存不下：请减少监控点或红线，或把名称改短。`,
  POINTS_MISSING: ({ text }) => `“${text}”没有写分值。`,
  POINTS_TWICE: ({ text, points, other }) => `“${text}”名称里写 ${points} 分，分值列写 ${other} 分；按名称里的算。`,
  SECOND_STANDARD: ({ text }) => `从“${text}”起是另一套标准，没有读取；请选定它的单元格再导入一次。`,
  CELL_UNREADABLE: ({ column, value }) => `“${column}”列的“${value}”看不懂，或与同一监控点的其他行不一致。`,
  COLUMN_MISSING: ({ column }) => `标准表里没有“${column}”列。`,
  SETTING_UNREADABLE: ({ setting }) => `设置“${setting}”看不懂。`,
};

const en: ProblemTexts = {
  SECTION_POINTS_DIFFER: ({ section, points, criteria }) =>
    `“${section}” says ${points} points; its criteria add up to ${criteria}.`,
  CRITERION_POINTS_DIFFER: ({ criterion, points, best }) =>
    `“${criterion}” says ${points} points; its best level gives ${best}.`,
  TOTALS_DIFFER: ({ sections, criteria, best }) =>
    `Sections add up to ${sections}, criteria to ${criteria}, and at most ${best} can be reached. Nothing is rescaled.`,
  DECLARED_TOTAL_DIFFERS: ({ declared, reachable }) =>
    `The rubric states a total of ${declared}; at most ${reachable} can be reached.`,
  WEIGHTS_NOT_WHOLE: ({ reachable }) => `With its weights at most ${reachable} points can be reached, not 100.`,
  GATE_ALLOWS_NOT_APPLICABLE: ({ rule, criterion }) =>
    `“${criterion}”, which “${rule}” is about, may be not applicable; the rule fires all the same.`,
  NAME_TAKEN: ({ name }) => `The name “${name}” is used twice, or is a column that every log has.`,
  NAME_ILLEGAL: ({ name }) =>
    `The name “${name}” cannot be a column header: it must not be empty, begin or end with a space, or break lines.`,
  NAME_TOO_LONG: ({ name, longest }) =>
    `The name “${name.slice(0, 30)}…” is too long: a column header has at most ${longest} characters.`,
  NAMES_ALIKE: ({ name, other }) => `“${name}” and “${other}” differ in spaces or width only and are easily mistaken.`,
  KEY_ILLEGAL: ({ key }) => `The rubric’s key “${key}” must be letters and digits and begin with a letter.`,
  VERSION_ILLEGAL: ({ version }) => `The version ${version} is no positive whole number.`,
  SECTION_EMPTY: ({ section }) => `“${section}” has no criteria.`,
  POINTS_ILLEGAL: ({ name, points }) => `“${name}” cannot have ${points} points.`,
  WEIGHT_ILLEGAL: ({ name, weight }) => `“${name}” cannot have the weight ${weight}.`,
  BASE_ILLEGAL: ({ base }) => `A contact cannot start from ${base} points.`,
  BASE_WITHOUT_DEDUCTIONS: ({ base }) => `A contact starts from ${base} points, but nothing deducts any.`,
  NOTHING_REACHABLE: () => 'No criterion gives any points.',
  EVERYTHING_MAY_BE_ABSENT: () =>
    'Every criterion may be left out: an evaluation that is not applicable throughout has no score.',
  LEVELS_NOT_DESCENDING: ({ criterion }) => `The levels of “${criterion}” do not go from most to fewest points.`,
  LEVEL_LABEL_TAKEN: ({ criterion, label }) => `“${criterion}” has the level “${label}” twice, or one without a name.`,
  LEVEL_MISSING: ({ criterion, label }) => `“${criterion}” lacks the level “${label}” that other criteria have.`,
  LEVEL_POINTS_EQUAL: ({ criterion, level, other, points }) =>
    `“${level}” and “${other}” of “${criterion}” are both ${points} points: the log keeps points only and cannot tell which was chosen.`,
  DESCRIPTOR_MISSING: ({ criterion, level, points }) =>
    `The level “${level}” (${points} points) of “${criterion}” has no descriptor.`,
  DESCRIPTORS_EQUAL: ({ criterion, level, other }) =>
    `“${level}” and “${other}” of “${criterion}” have the same descriptor.`,
  LIMITS_CONFLICT: ({ criterion, better, worse, from, to }) =>
    `In “${criterion}” the level “${better}” reaches to ${to} and “${worse}” begins at ${from}: what lies between is both (times in seconds).`,
  METRIC_LIMIT_MISSING: ({ criterion, level }) => `“${criterion}” is measured, but “${level}” has no threshold.`,
  METRIC_LIMITS_DISORDERED: ({ criterion, level }) =>
    `The threshold of “${level}” in “${criterion}” is no wider than the one before: that level is never reached.`,
  METRIC_LEVELS_MISSING: ({ criterion }) => `“${criterion}” is measured and needs at least two levels.`,
  METRIC_END_OPEN: ({ criterion, level }) =>
    `A number beyond the threshold of “${level}” reaches no level of “${criterion}”; such a row has no score.`,
  METRIC_UNIT_MISSING: ({ criterion }) => `“${criterion}” is measured without a unit.`,
  OCCURRENCE_ILLEGAL: ({ criterion, each }) =>
    `“${criterion}” cannot count ${each} points each time: points and limit must be above 0.`,
  LEVELS_BESIDE_OCCURRENCE: ({ criterion }) => `“${criterion}” counts occurrences and cannot have levels as well.`,
  CAP_BELOW_ONE: ({ criterion, each, cap }) =>
    `“${criterion}” counts ${each} points each time, but its limit of ${cap} is below one.`,
  CAP_ABOVE_POINTS: ({ criterion, cap, points }) =>
    `“${criterion}” has ${points} points and may lose up to ${cap}; it stops at 0.`,
  STEP_MISFIT: ({ criterion, step, points }) =>
    `The ${points} points of “${criterion}” are no multiple of its step ${step}: full marks cannot be entered.`,
  STEP_BESIDE_LEVELS: ({ criterion }) => `“${criterion}” is scored by levels; its step has no effect.`,
  RULE_CRITERION_UNKNOWN: ({ rule, criterion }) => `“${rule}” is about “${criterion}”, which does not exist.`,
  RULE_SECTION_UNKNOWN: ({ rule, section }) => `“${rule}” is about the section “${section}”, which does not exist.`,
  RULE_HAS_TWO_SCOPES: ({ rule }) => `“${rule}” is about a criterion and a section; it can be about one of them.`,
  ZERO_HAS_SCOPE: ({ rule }) => `“${rule}” zeroes the whole contact, not a criterion or section.`,
  RULES_ALIKE: ({ rule, other }) => `“${rule}” and “${other}” are the same rule.`,
  BANDS_ILLEGAL: () => 'Grades must go from high to low, have different names, and end at 0.',
  PASS_MARK_ILLEGAL: ({ passMark }) => `The pass mark ${passMark}% is not between 0 and 100.`,
  PASS_MARK_WITHIN_BAND: ({ passMark, band }) =>
    `The pass mark ${passMark}% lies within “${band}”: some contacts of that grade pass and some do not.`,
  DECIMALS_ILLEGAL: ({ decimals }) => `${decimals} decimals are not 0, 1 or 2.`,
  FORMULA_TOO_LONG: ({ column }) =>
    `The formula of the column “${column}” is too long for Excel: use fewer criteria or rules, or shorter names.`,
  POINTS_MISSING: ({ text }) => `Nothing says how many points “${text}” has.`,
  POINTS_TWICE: ({ text, points, other }) =>
    `“${text}” says ${points} points in its name and ${other} in its column; those of the name are taken.`,
  SECOND_STANDARD: ({ text }) =>
    `Another standard begins at “${text}” and was not read; select its cells and import again.`,
  CELL_UNREADABLE: ({ column, value }) =>
    `“${value}” in the column “${column}” cannot be read, or differs from other rows of the same criterion.`,
  COLUMN_MISSING: ({ column }) => `The rubric’s table has no column “${column}”.`,
  SETTING_UNREADABLE: ({ setting }) => `The setting “${setting}” cannot be read.`,
};

const TEXTS: Readonly<Record<Language, ProblemTexts>> = { 'zh-CN': zhCN, en };

/** A problem of a rubric in words. */
export function problemText(problem: Sayable, language: Language): string {
  const words = TEXTS[language][problem.code] as (problem: Sayable) => string;
  return words(problem);
}
