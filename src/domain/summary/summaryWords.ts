import type { Language } from '../language';
import { textLiteral } from './formulaText';

/** Every word on the summary sheet; those that take a cell are pieces of formulas. */
export interface SummaryWords {
  readonly sheet: string;
  /** `month` is the cell of the first day. */
  readonly title: (month: string, rubrics: string) => string;
  readonly month: string;
  readonly period: string;
  readonly scope: string;
  readonly scopes: { readonly random: string; readonly all: string };
  readonly scopeNote: string;
  readonly kindlessNote: string;
  readonly undated: string;
  readonly outside: string;
  readonly headline: (unit: string) => string;
  readonly trend: (unit: string) => string;
  readonly teams: (unit: string) => string;
  readonly agents: (unit: string) => string;
  readonly targets: string;
  readonly targetColumns: { readonly name: string; readonly direction: string; readonly value: string };
  readonly points: (outOf: number) => string;
  readonly percent: string;
  readonly columns: {
    readonly month: string;
    readonly team: string;
    readonly number: string;
    readonly agent: string;
    readonly evaluations: string;
    readonly meanFinal: string;
    readonly meanRaw: string;
    readonly passRate: string;
    readonly fatal: string;
    readonly fatalRate: string;
    readonly unscored: string;
  };
  readonly noTeam: string;
  readonly chartData: string;
  readonly partialSums: string;
  readonly partialSumsNote: string;
  readonly trendChart: (unit: string) => string;
  readonly agentChart: (unit: string) => string;
  /** Pieces of the banner; each takes the cell with the count. */
  readonly banner: {
    readonly unscored: (count: string) => string;
    readonly undated: (count: string) => string;
    readonly teams: (sum: string, count: string) => string;
    readonly agents: (sum: string, count: string) => string;
    readonly withoutKind: string;
    readonly noneInScope: (outside: string) => string;
  };
}

const CHINESE: SummaryWords = {
  sheet: '质检汇总',
  title: (month, rubrics) =>
    `YEAR(${month})&"年"&MONTH(${month})&${textLiteral(`月质检汇总${rubrics && `：${rubrics}`}`)}`,
  month: '月份',
  period: '统计区间',
  scope: '抽检口径',
  scopes: { random: '随机', all: '全部' },
  scopeNote: '选“随机”只计随机抽检，选“全部”计入各类抽检；草稿和作废不计',
  kindlessNote: '；没有抽检类型列的记录表全部计入',
  undated: '日期无效',
  outside: '口径外',
  headline: (unit) => `总体（${unit}）`,
  trend: (unit) => `近 12 个月走势（${unit}）`,
  teams: (unit) => `各班组（${unit}）`,
  agents: (unit) => `各坐席（${unit}）`,
  targets: '整体指标要求',
  targetColumns: { name: '指标', direction: '要求', value: '目标值' },
  points: (outOf) => `满分 ${outOf} 分`,
  percent: '多套标准，均为占满分的百分比',
  columns: {
    month: '月份',
    team: '班组',
    number: '工号',
    agent: '坐席',
    evaluations: '质检量',
    meanFinal: '平均最终分',
    meanRaw: '平均原始分',
    passRate: '合格率',
    fatal: '致命差错',
    fatalRate: '致命差错率',
    unscored: '未计分',
  },
  noTeam: '（未填）',
  chartData: '图表数据',
  partialSums: '分项合计',
  partialSumsNote: '记录分在多张工作表时，上方公式分段求和所用，请勿修改',
  trendChart: (unit) => `近 12 个月平均得分（${unit}）`,
  agentChart: (unit) => `各坐席当月平均最终分（${unit}）`,
  banner: {
    unscored: (count) => `${count}&" 条评估有空缺或错误而未计分（见记录表“核对”列）；"`,
    undated: (count) => `${count}&" 条评估的通话日期不是日期，未计入任何月份；"`,
    teams: (sum, count) => `"各班组合计 "&${sum}&" 条，总体 "&${count}&" 条，请刷新汇总；"`,
    agents: (sum, count) => `"各坐席合计 "&${sum}&" 条，总体 "&${count}&" 条，请刷新汇总；"`,
    noneInScope: (outside) => `"本月没有口径内的评估，口径外有 "&${outside}&" 条；"`,
    withoutKind: '"有评估未填抽检类型，不在随机口径内；"',
  },
};

const ENGLISH: SummaryWords = {
  sheet: 'QA Summary',
  title: (month, rubrics) =>
    `${textLiteral(`QA summary${rubrics && `: ${rubrics}`}, `)}&YEAR(${month})&"-"&RIGHT("0"&MONTH(${month}),2)`,
  month: 'Month',
  period: 'Period',
  scope: 'Sampling',
  scopes: { random: 'Random', all: 'All' },
  scopeNote: 'Random counts random samples only, All counts every kind; drafts and voids never count',
  kindlessNote: '; a log without sampling kinds counts in full',
  undated: 'No valid date',
  outside: 'Not in scope',
  headline: (unit) => `Overall (${unit})`,
  trend: (unit) => `Last 12 months (${unit})`,
  teams: (unit) => `Teams (${unit})`,
  agents: (unit) => `Agents (${unit})`,
  targets: 'Targets of the centre',
  targetColumns: { name: 'Rate', direction: 'To be', value: 'Target' },
  points: (outOf) => `out of ${outOf} points`,
  percent: 'several standards, in percent of the reachable points',
  columns: {
    month: 'Month',
    team: 'Team',
    number: 'Agent no.',
    agent: 'Agent',
    evaluations: 'Evaluations',
    meanFinal: 'Mean final',
    meanRaw: 'Mean raw',
    passRate: 'Pass rate',
    fatal: 'Fatal',
    fatalRate: 'Fatal rate',
    unscored: 'Unscored',
  },
  noTeam: '(none)',
  chartData: 'Chart data',
  partialSums: 'Partial sums',
  partialSumsNote: 'Read by the formulas above where records stand on many sheets; leave as they are',
  trendChart: (unit) => `Mean score of the last 12 months (${unit})`,
  agentChart: (unit) => `Mean final score of the month by agent (${unit})`,
  banner: {
    unscored: (count) => `${count}&" evaluations have gaps or errors and no score (see Check in the log); "`,
    undated: (count) => `${count}&" evaluations have no valid contact date and count in no month; "`,
    teams: (sum, count) => `"Teams add up to "&${sum}&", overall "&${count}&": refresh the summary; "`,
    agents: (sum, count) => `"Agents add up to "&${sum}&", overall "&${count}&": refresh the summary; "`,
    noneInScope: (outside) => `"No evaluation of the month is in scope, "&${outside}&" are not; "`,
    withoutKind: '"Some evaluations name no sampling kind and are not among the random ones; "',
  },
};

export function summaryWords(language: Language): SummaryWords {
  return language === 'en' ? ENGLISH : CHINESE;
}
