import { displayWidth } from '../displayWidth';
import type { RuleOutcome } from '../rubric/rubric';
import { NOTE_START } from './noteWords';
import { cleanName, halfWidth } from './plainText';

/** What a note's words say: an outcome of the contact, that nothing is deducted, or nothing that scores. */
export type NoteMeaning = RuleOutcome | 'fullMarks' | 'plain';

const FATAL =
  /致命|fatal|auto(?:matic(?:ally)?)?[-\s]?fail|critical (?:error|fail)|fails? the (?:whole |entire )?(?:call|contact|chat|case|interaction|ticket|e-?mail|evaluation)/iu;
/** Says that the contact fails, not how. */
const RED_LINE = /红线|高压线|零容忍|red lines?\b|zero tolerance/iu;
const VETO = /一票否决|否决项|\bveto/iu;
const ZERO =
  /[0零]\s*分\s*(?:录音|处理)|(?:直接|一律|全部|整体|总分|全单|最终)[^，。；;]{0,6}[0零]\s*分|(?:本|该|整|此)(?:通|条|次|单|录音|电话|话务|会话|工单)[^，。；;]{0,8}[0零]\s*分|(?:contact|call|chat|case|interaction|whole|total)[^.]{0,30}\b(?:scores?|scored|gets?|is|to)\s+(?:0|zero)\b|zero (?:score|points) for the (?:call|contact|chat)/iu;
/** Of a text that stands for itself; beside a criterion it means that criterion's points. */
const ZERO_ALONE = /(?:计|记|为|按|扣为)\s*[0零]\s*分/u;
const FULL_MARKS =
  /不(?:予|需|用|必|再|做|作|应)?要?\s*扣分|不算扣分|免扣|不扣|不涉及|不适用|按满分|给满分|得满分|no deduction|not deduct|no points (?:are )?(?:lost|deducted)|not applicable|\bn\/a\b|full marks if/iu;

/**
 * Only what the words say outright; vaguer ones are a plain note, and people are asked.
 * @param beside whether the text describes a criterion, or stands for itself
 */
export function noteMeaning(text: string, beside: 'criterion' | 'nothing' = 'nothing'): NoteMeaning {
  const plain = halfWidth(text);
  if (FATAL.test(plain)) return 'fatal';
  if (VETO.test(plain)) return 'veto';
  if (ZERO.test(plain) || (beside === 'nothing' && ZERO_ALONE.test(plain))) return 'zeroContact';
  if (RED_LINE.test(plain)) return 'fatal';
  if (FULL_MARKS.test(plain)) return 'fullMarks';
  return 'plain';
}

/** Whether the words speak of an outcome of the contact at all. */
export function speaksOfOutcome(text: string, beside: 'criterion' | 'nothing' = 'nothing'): boolean {
  return ['fatal', 'veto', 'zeroContact'].includes(noteMeaning(text, beside));
}

const RED_HEADING =
  /^(?:(?:auto(?:matic)?[-\s]?fail(?:ure)?s?|fatal(?: errors?)?|critical errors?|red lines?|zero tolerance)|(?:致命(?:性)?(?:差错|错误|项)?|一票否决(?:项)?|否决项|红线(?:项)?|高压线|零分项|0分录音)(?:情形|行为|条款)?)(?:\s*[(][^()]*[)])?\s*[:]?$/iu;

/** Whether a text heads a list of what has an outcome: `红线（有一项即0分）`. */
export function isRedHeading(text: string): boolean {
  return RED_HEADING.test(halfWidth(cleanName(text)));
}

/** What a column such as `Auto-fail?` says by its yes beside a criterion. */
export function flagNote(criterion: string, header: string): string {
  return `${criterion} – ${header.replace(/\s*[?？]$/u, '')}`;
}

const RESULT =
  /[，,。；;、：:\s（(–—-]*(?:则|即|均|都|一律|直接|应|将|的?视为|的?按|的?属于?|的?判为?|的?记为?|的?计为?|的?定为|的?列为)?(?:该|此|本|整)?(?:条|通|次)?(?:录音|电话|话务|会话|通话|服务|工单)?(?:则|即|均|视|判|按|定|记|计|属|列)?(?:为|于|作)?\s*(?:致命(?:性)?(?:差错|错误|项|问题)?|一票否决|否决项|[0零]\s*分|红线).*$/u;
const RESULT_EN =
  /[\s,.;:–—-]*(?:\(?(?:is|are|counts? as|means?|=|->|→|results? in|leads? to|will be|to be)?\s*(?:an?|the)?\s*(?:auto(?:matic)?[-\s]?fail(?:ure)?|fatal(?: error)?|critical (?:error|fail)|veto|zero(?: score| points)?|the (?:call|contact|chat)[^.]* (?:scores?|gets?) (?:0|zero))).*$/iu;
/** `致命差错：…`: the outcome stands before its condition. */
export const OUTCOME_START =
  /^(?:auto(?:matic)?[-\s]?fail(?:ure)?s?|fatal(?: errors?)?|critical (?:errors?|fails?)|red lines?|致命(?:性)?(?:差错|错误|项)?|一票否决(?:项)?|红线(?:项)?|零分项|0分录音)\s*(?:项|情形|情况)?\s*[:：]\s*/iu;
const OPENING = /^(?:如果|如整体|如|若|凡是?|当|出现|发现|有|存在|if (?:the agent )?|when(?:ever)?\s+)+/iu;
const CLOSING = /(?:的情况|的行为|的现象|情形|情况|的?时候?|的|者)$/u;
/** Of a header; a Chinese character counts twice. */
const LONGEST = 60;

/** A short name of the rule that a note makes: the condition without what follows from it. */
export function ruleName(text: string): string {
  const stripped = text.replace(NOTE_START, '').replace(OUTCOME_START, '');
  const condition = stripped.replace(RESULT, '').replace(RESULT_EN, '');
  const bare = cleanName(condition === '' ? stripped : condition)
    .replace(OPENING, '')
    .replace(CLOSING, '')
    .trim();
  const name = bare === '' ? cleanName(text) : bare;
  return shortened(name);
}

function shortened(name: string): string {
  if (displayWidth(name) <= LONGEST) return name;
  let cut = name;
  while (displayWidth(cut) > LONGEST) cut = cut.slice(0, -1);
  const end = Math.max(...['，', ',', '、', '；', ';', ' '].map((mark) => cut.lastIndexOf(mark)));
  return cleanName(end > cut.length / 3 ? cut.slice(0, end) : cut);
}
