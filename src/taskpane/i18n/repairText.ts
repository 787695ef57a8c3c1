import type { Language } from '../../domain/language';
import type { Repair } from '../../domain/rubric/check/finding';

/** One entry a repair, so that a new one does not compile until both languages have words for it. */
type RepairTexts = {
  readonly [Kind in Repair['kind']]: (repair: Extract<Repair, { kind: Kind }>) => string;
};

const zhCN: RepairTexts = {
  setSectionPoints: ({ points }) => `项目改为 ${points} 分`,
  distributePoints: () => '按比例分给各监控点',
  setCriterionPoints: ({ points }) => `监控点改为 ${points} 分`,
  raiseLevels: ({ points }) => `各级按比例调到满分 ${points}`,
  scaleWeights: ({ to }) => `权重按比例调到共 ${to} 分`,
  rename: ({ to }) => `改名为“${to.length > 20 ? `${to.slice(0, 20)}…` : to}”`,
  sortLevels: () => '按分值从高到低排列',
  removeLevel: ({ level }) => `删除“${level}”`,
  removeSection: () => '删除这个项目',
  removeRule: () => '删除这条规则',
  mustBeAnswered: () => '改为必须评分',
  ofContact: () => '改为针对整通',
  ofCriterion: () => '只针对监控点',
  plainLevels: () => '改为按评级打分',
  removeLevels: () => '去掉评级',
  removeStep: () => '去掉步长',
  setCap: ({ cap }) => `上限改为 ${cap} 分`,
  removeBase: () => '去掉起评分',
  setPassMark: ({ passMark }) => `合格线改为 ${passMark}%`,
};

const en: RepairTexts = {
  setSectionPoints: ({ points }) => `Give the section ${points} points`,
  distributePoints: () => 'Distribute over its criteria',
  setCriterionPoints: ({ points }) => `Give the criterion ${points} points`,
  raiseLevels: ({ points }) => `Scale its levels up to ${points}`,
  scaleWeights: ({ to }) => `Scale the weights to ${to} points`,
  rename: ({ to }) => `Rename to “${to.length > 30 ? `${to.slice(0, 30)}…` : to}”`,
  sortLevels: () => 'Sort from most to fewest points',
  removeLevel: ({ level }) => `Remove “${level}”`,
  removeSection: () => 'Remove the section',
  removeRule: () => 'Remove the rule',
  mustBeAnswered: () => 'Make an answer obligatory',
  ofContact: () => 'Make it about the contact',
  ofCriterion: () => 'Keep the criterion only',
  plainLevels: () => 'Score by levels instead',
  removeLevels: () => 'Remove its levels',
  removeStep: () => 'Remove the step',
  setCap: ({ cap }) => `Limit it to ${cap}`,
  removeBase: () => 'Remove the base',
  setPassMark: ({ passMark }) => `Set the pass mark to ${passMark}%`,
};

const TEXTS: Readonly<Record<Language, RepairTexts>> = { 'zh-CN': zhCN, en };

/** What a repair would do, as its button says it. */
export function repairText(repair: Repair, language: Language): string {
  const words = TEXTS[language][repair.kind] as (repair: Repair) => string;
  return words(repair);
}
