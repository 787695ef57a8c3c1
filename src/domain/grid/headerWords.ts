import { criterionName } from './criterionHeader';
import { type HeaderMeaning, SURE_HEADERS, WEAK_HEADERS } from './headerVocabulary';
import { normalText } from './normalText';

export interface HeaderGuess {
  readonly meaning: HeaderMeaning;
  /** 3: the very word; 2: the word with an addition; 1: a word that often means something else. */
  readonly strength: 1 | 2 | 3;
}

/** What a header says by its words, null where it is no known word. */
export function headerMeaning(header: string): HeaderGuess | null {
  const plain = normalText(criterionName(header)).replace(/[:：*#]+$/u, '');
  if (plain === '') return null;
  const exact = EXACT.get(plain) ?? EXACT.get(normalText(header));
  if (exact) return exact;
  // A remark about a rule column is no rule, a subtotal no criterion: what is told apart first wins.
  const part = PARTS.find(([, pattern]) => pattern.test(plain));
  return part ? { meaning: part[0], strength: part[0] === 'ignored' ? 3 : 2 } : null;
}

/** Headers of numbers about contacts or agents that are no points: counts, rates, durations, ranks. */
export function isMeasureHeader(header: string): boolean {
  return MEASURE.test(normalText(header));
}

/** A section's subtotal: counted as a criterion its points would count twice. */
export function isSubtotalHeader(header: string): boolean {
  return SUBTOTAL.test(normalText(header));
}

/** Whether a cell labels a row of totals: `合计`, `一组小计`, `平均分：`, `Grand total`. */
export function isTotalLabel(text: string): boolean {
  return TOTAL_LABEL.test(normalText(text));
}

const EXACT: ReadonlyMap<string, HeaderGuess> = new Map([...exact(WEAK_HEADERS, 1), ...exact(SURE_HEADERS, 3)]);

function exact(
  headers: Readonly<Partial<Record<HeaderMeaning, readonly string[]>>>,
  strength: HeaderGuess['strength'],
): [string, HeaderGuess][] {
  return (Object.keys(headers) as HeaderMeaning[]).flatMap((meaning) =>
    (headers[meaning] ?? []).map((word): [string, HeaderGuess] => [normalText(word), { meaning, strength }]),
  );
}

const SUBTOTAL = /小计|subtotal|sub-total/u;

const PARTS: readonly (readonly [HeaderMeaning, RegExp])[] = [
  ['ignored', SUBTOTAL],
  ['reasons', /(?:扣分|失分)(?:说明|原因|理由|明细|描述)/u],
  [
    'ignored',
    /(?:致命|红线|否决|差错|fatal|critical).*(?:说明|原因|描述|类型|类别|内容|情况|条款|reason|detail|type|comment)/u,
  ],
  ['rule', /致命|红线|一票否决|零容忍|fatal|auto-?fail|zerotolerance/u],
  ['total', /(?:总得?分|合计|总计)$|^total|totalscore/u],
  ['evaluatedAt', /(?:质检|评分|监听|抽检|评估)(?:日期|时间)/u],
  ['contactDate', /(?:通话|录音|来电|会话|呼叫|服务|受理|call|contact)(?:开始)?(?:日期|时间|date)/u],
  ['contactId', /流水号|(?:录音|通话|会话|工单)(?:编号|号|id)|(?:call|contact|interaction|ticket)(?:id|no\.?|number)/u],
  ['agentNumber', /工号|(?:agent|employee|staff)(?:id|no\.?|number)/u],
  ['comment', /备注|评语|comments?$|remarks?$/u],
];

const MEASURE =
  /率|占比|比例|数量|总量|条数|件数|次数|通数|人数|天数|数$|量$|次$|平均|均分|均值|排名|名次|同比|环比|时长|秒|分钟|%|percent|\brate|count|number|volume|average|avg|mean|rank|duration|seconds|minutes|length|aht|acw|csat|age$/u;

const TOTAL_LABEL =
  /^(?:.{0,12}(?:合计|小计|总计|共计|平均值?|平均分|均分)|汇总|合计数|(?:grand|sub-?)?totals?|.{0,20}(?:subtotal|total|average)|avg\.?|mean|sum)[:：]?$/u;
