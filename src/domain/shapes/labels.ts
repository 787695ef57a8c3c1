import type { CellValue } from '../cellValue';
import type { ColumnMeaning } from '../grid/columnMapping';
import { readCriterionHeader } from '../grid/criterionHeader';
import { headerMeaning } from '../grid/headerWords';
import { normalText } from '../grid/normalText';

/** Meanings that say which contact something is about. */
export const CONTACT_MEANINGS: ReadonlySet<ColumnMeaning> = new Set<ColumnMeaning>([
  'contactId',
  'contactDate',
  'agentNumber',
  'agent',
]);

/** No label is longer: a longer cell is a sentence. */
const LONGEST_LABEL = 30;

/** What a cell means as a label beside or above its value, null where it is none. */
export function labelMeaning(value: CellValue | undefined): ColumnMeaning | null {
  if (typeof value !== 'string' || value.length > LONGEST_LABEL) return null;
  const text = labelText(value);
  if (text === '' || readCriterionHeader(text).points !== null) return null;
  return headerMeaning(text)?.meaning ?? null;
}

/** A label without its colon. */
export function labelText(value: string): string {
  return value.trim().replace(/[\s:：]+$/u, '');
}

/** `坐席：张三` in one cell: its label and what follows; null where it is no known label with a value. */
export function inlineLabel(value: CellValue | undefined): { readonly label: string; readonly value: string } | null {
  if (typeof value !== 'string') return null;
  const found = /^(?<label>[^:：]{1,20})[:：](?<value>[^]+)$/u.exec(value.trim());
  const label = found?.groups?.['label']?.trim() ?? '';
  const rest = found?.groups?.['value']?.trim() ?? '';
  return rest !== '' && labelMeaning(label) !== null ? { label, value: rest } : null;
}

/** Headers of full marks: `满分`, `分值`, `Max points`. */
export function isPointsHeader(value: CellValue | undefined): boolean {
  return typeof value === 'string' && POINTS.test(plain(value));
}

/** Headers of the points that were given: `得分`, `Score`. */
export function isScoreHeader(value: CellValue | undefined): boolean {
  return typeof value === 'string' && SCORE.test(plain(value));
}

/** Headers of points that were taken off: `扣分`, `Points lost`. */
export function isLossHeader(value: CellValue | undefined): boolean {
  return typeof value === 'string' && LOSS.test(plain(value));
}

/** Headers of the names of criteria or of their sections. */
export function isNameHeader(value: CellValue | undefined): boolean {
  return typeof value === 'string' && NAME.test(plain(value));
}

/** Headers of what is required or allowed: text about a criterion, not its name. */
export function isDescriptionHeader(value: CellValue | undefined): boolean {
  return typeof value === 'string' && DESCRIPTION.test(plain(value));
}

/** Headers of why points were taken off. */
export function isReasonHeader(value: CellValue | undefined): boolean {
  return typeof value === 'string' && REASON.test(plain(value));
}

/** Headers of the item that points were taken off for. */
export function isItemHeader(value: CellValue | undefined): boolean {
  return typeof value === 'string' && (ITEM.test(plain(value)) || NAME.test(plain(value)));
}

/** Words for "nothing was taken off". */
export function isNoneWord(value: CellValue | undefined): boolean {
  return typeof value === 'string' && NONE.test(normalText(value));
}

function plain(value: string): string {
  return normalText(value)
    .replace(/\((?:分|points?|pts?|max)?\)/gu, '')
    .replace(/[:*#]+$/u, '');
}

const POINTS =
  /^(?:满分|分值|标准分值?|总分值|配分|满分值|应得分|最高分|权重|分数上限|max(?:imum)?(?:points?|score|marks?)?|points?(?:available|possible)|possible(?:points?|score)?|full(?:marks?|points?|score)|available(?:points?|marks?)?|outof|weight|worth)$/u;
const SCORE =
  /^(?:得分|实得分|实得|实际得分|评分|打分|质检得分|给分|本次得分|评分结果|分数|score|scored|score(?:given|awarded)|points?(?:awarded|given|earned|scored)|awarded|earned|given|marks?|rating|result|actual)$/u;
const LOSS =
  /^(?:扣分|扣分值|扣分分值|扣减|扣减分值?|扣分数|所扣分数?|扣除分数?|扣几分|失分|失分值|deductions?|deducted|deductedpoints?|points?(?:deducted|lost|off|deduction)|loss|lost|minus|penalty)$/u;
const NAME =
  /^(?:(?:评分|考核|质检|检查|监控|监听|评估|评价)(?:项目?|点|内容|指标|要点|要素|大项|小项|细项|子项|维度|环节|类别)|项目|大项|小项|细项|子项|内容|指标|一级指标|二级指标|模块|维度|环节|类别|要素|criteri(?:on|a)|items?|questions?|categor(?:y|ies)|sections?|skills?|attributes?|parameters?|qualitystandard|standards?|checks?|competency|metric|area)$/u;
const DESCRIPTION =
  /标准$|说明$|描述$|要求$|细则$|规则$|定义$|description|standard|definition|guideline|guidance|requirement|expectation|levels?$/u;
const REASON =
  /^(?:(?:扣分|失分)(?:原因|说明|理由|依据|明细|描述)|原因|理由|说明|备注|问题描述|具体问题|问题说明|情况说明|具体描述|描述|依据|点评|评语|reasons?|why|(?:deduction)?reasons?(?:fordeduction)?|details?|comments?|remarks?|notes?|evidence|explanation|observations?)$/u;
const ITEM =
  /^(?:扣分(?:项目?|点|指标|内容|环节|类型|条款|细项)|失分(?:项目?|点)|问题(?:项目?|点|类型|分类|环节)|差错(?:项目?|点|类型)|错误(?:项目?|点|类型)|不合格项目?|违规项目?|不符合项|缺陷项?|(?:deduct(?:ion|ed))(?:item|criterion|point|category|type)?|deductedfor|issues?|error(?:point|type|item)?|finding|defect|problem(?:type)?|lostpointson|failed(?:item|criterion))$/u;
const NONE =
  /^(?:无|没有|无扣分|不扣分|未扣分|无问题|未发现问题|正常|合格|满分|none|nil|no|nodeductions?|nothing|noissues?|n\/a|na|ok|pass|perfect|-+|—+|–|\/|\\)$/u;
