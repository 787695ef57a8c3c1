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
export const isPointsHeader = headerTest(
  /^(?:单项|该项|标准|项目|考核|质检|评分)?(?:满分值?|分值|标准分值?|总分值|配分|应得分|最高分|权重|基准分|基础分|分数上限)$/u,
  /^(?:max(?:imum)?|possible|available|full|potential|target)(?:points?|pts|score|marks?|value)?$/u,
  /^(?:points?|pts|marks|score)(?:available|possible|max(?:imum)?|value)$|^(?:outof|weight(?:ing|age)?|worth)$/u,
);

/** Headers of the points that were given: `得分`, `Score`. */
export const isScoreHeader = headerTest(
  /^(?:质检|实际|本次|单项|该项|评估|考核|员工|坐席|最终)?(?:得分值?|实得分?|评分|打分|给分|所得分)(?:情况|结果)?$/u,
  /^(?:actual|agent|given|awarded|final)?(?:score|points?|marks?)?(?:d|given|awarded|earned|scored|achieved|obtained)$/u,
  /^(?:score|rating|result|actual|(?:actual|agent)(?:score|points?|marks?))$/u,
);

/** Headers that say points, full ones or given ones: what stands beside them tells. */
export const isEitherPointsHeader = headerTest(/^(?:分数?|得分数|points?|pts\.?|marks?)$/u);

/** Headers of points that were taken off: `扣分`, `Points lost`. */
export const isLossHeader = headerTest(
  /^(?:本次|实际|单项|该项|质检|所|应)?(?:扣分|扣减|扣除|失分|减分)(?:分?值|分数?|数|几分)?$|^扣几分$/u,
  /^(?:points?|pts|marks|score)?(?:deductions?|deducted|lost|loss|off|minus|penalty)(?:points?|pts|marks|score|value)?$/u,
);

/** Headers of the names of criteria or of their sections. */
export const isNameHeader = headerTest(
  /^(?:评分|考核|质检|检查|监控|监听|评估|评价|评定|打分|检测|服务|录音|通话|一级|二级|三级|标准)?(?:项目?|要?点|内容|指标|要素|大项|小项|细项|子项|维度|环节|类别|模块|条目|名称)(?:名称)?$/u,
  /^(?:quality|evaluation|call|scoring|qa|main|sub)?(?:criteri(?:on|a)|items?|questions?|categor(?:y|ies)|sections?|skills?|attributes?|parameters?|standards?|check(?:s|points?|list)?|competenc(?:y|ies)|metrics?|areas?|behaviou?rs?|elements?|aspects?)$/u,
);

/** Headers of what is required or allowed: text about a criterion, not its name. */
export const isDescriptionHeader = headerTest(
  /(?:标准|说明|描述|要求|细则|规则|定义|要领)$/u,
  /(?:description|standards?|definition|guidelines?|guidance|requirements?|expectations?|levels?)$/u,
);

/** Headers of why points were taken off. */
export const isReasonHeader = headerTest(
  /(?:原因|理由|说明|描述|依据|情况|备注|点评|评语|事由|问题|明细)$/u,
  /(?:reasons?|why|details?|comments?|remarks?|notes?|evidence|explanation|observations?|feedback|description)(?:fordeduction)?$/u,
);

/** Headers that say themselves that what stands below was at fault. */
export const isDeductedItem = headerTest(
  /^(?:扣分|失分|问题|差错|错误|不合格|违规|不符合|缺陷|失误)(?:项目?|点|指标|内容|环节|类型|条款|细项|分类|类别|名称|要素|维度)?$/u,
  /(?:item|criteri(?:on|a)|error|issue|finding|defect|fault|mistake|deduct(?:ion|edfor)|infraction|problem)s?(?:item|type|category|point|name|missed|failed|lost)?$/u,
);

/** Headers of the item that points were taken off for. */
export function isItemHeader(value: CellValue | undefined): boolean {
  return isDeductedItem(value) || isNameHeader(value);
}

/** Words for "nothing was taken off". */
export function isNoneWord(value: CellValue | undefined): boolean {
  return typeof value === 'string' && NONE.test(normalText(value));
}

const NONE =
  /^(?:无|没有|未发现|不扣|未扣|正常|合格|满分|ok|pass|perfect|nil|none|nothing|n\/a|na|-+|—+|–|\/|\\)$|^(?:无|没有|未发现|未)(?:扣分?|失分|问题|差错|错误|异常|违规)(?:项目?|点)?$|^不扣分$|^no(?:deductions?|errors?|issues?|problems?|faults?|defects?|mistakes?|findings?|loss(?:es)?)?(?:found)?$/u;

/** No header is longer. */
const LONGEST_HEADER = 30;
const REMEMBERED = 5000;
const HOLDS_DIGIT = /\d/u;

/** Whether a cell is such a header. Cells of data are asked too, again and again: answers are remembered. */
function headerTest(...patterns: readonly RegExp[]): (value: CellValue | undefined) => boolean {
  const known = new Map<string, boolean>();
  return (value) => {
    if (typeof value !== 'string' || value.length > LONGEST_HEADER || HOLDS_DIGIT.test(value)) return false;
    const before = known.get(value);
    if (before !== undefined) return before;
    const text = normalText(value)
      .replace(/\((?:分|points?|pts?|max)?\)/gu, '')
      .replace(/[:*#.]+$/u, '');
    const is = patterns.some((pattern) => pattern.test(text));
    if (known.size < REMEMBERED) known.set(value, is);
    return is;
  };
}
