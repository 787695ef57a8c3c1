import type { CellValue } from '../cellValue';
import { readCriterionHeader } from '../grid/criterionHeader';
import { headerMeaning, isMeasureHeader } from '../grid/headerWords';
import { normalText } from '../grid/normalText';

/** What a column of a list of staff says. */
export type RosterField =
  'number' | 'name' | 'team' | 'leader' | 'hired' | 'left' | 'status' | 'business' | 'from' | 'to';

/** Words that mean it in a list of staff, whatever they mean elsewhere. */
const HEADERS: Readonly<Record<Exclude<RosterField, 'name' | 'team'>, readonly string[]>> = {
  number: listed('员工id | 坐席id | 人员编号 | 人员工号 | 职工号 | Staff Number | Employee Number | Emp No. | Emp #'),
  leader: listed(`
    班长 | 组长 | 班组长 | 小组长 | 团队长 | 队长 | 主管 | 团队主管 | 直属上级 | 直接上级 | 上级 | 负责人 | 现场主管
    Team Lead | Team Leader | TL | Leader | Supervisor | Manager | Line Manager | Reports To
  `),
  hired: listed(`
    入职日期 | 入职时间 | 入职 | 入司日期 | 入司时间 | 到岗日期 | 到岗时间 | 上岗日期 | 上岗时间 | 入岗日期
    Hire Date | Hired | Hired On | Start Date | Join Date | Joined | Joining Date | Date of Joining | DOJ
  `),
  left: listed(`
    离职日期 | 离职时间 | 离岗日期 | 离岗时间 | 辞职日期 | 退工日期 | 退岗日期 | 最后工作日 | 流失日期
    Leave Date | Left | Left On | Leaving Date | End Date | Termination Date | Last Day | Last Working Day
    Exit Date
  `),
  status: listed(`
    状态 | 在职状态 | 人员状态 | 员工状态 | 在岗状态 | 是否在职 | 在职 | 在职情况 | 人员情况
    Status | Employment Status | Staff Status | Active
  `),
  business: listed(`
    业务 | 业务线 | 业务组 | 业务类型 | 技能组 | 技能 | 项目 | 条线 | 队列
    Business | Line of Business | LOB | Skill | Skill Group | Project | Campaign | Queue
  `),
  from: listed('在岗起 | 调入日期 | 入组日期 | 起始日期 | Active From | In Team Since | Team Since | From'),
  to: listed('在岗止 | 调出日期 | 离组日期 | 截止日期 | Active To | In Team Until | To'),
};

const FIELDS: ReadonlyMap<string, RosterField> = new Map(
  (Object.keys(HEADERS) as (keyof typeof HEADERS)[]).flatMap((field) =>
    HEADERS[field].map((word): [string, RosterField] => [normalText(word), field]),
  ),
);

/** What the header of a list of staff means, null where it means nothing there. */
export function rosterField(header: string): RosterField | null {
  const field = FIELDS.get(normalText(header).replace(/[:：*]+$/u, ''));
  if (field) return field;
  switch (headerMeaning(header)?.meaning) {
    case 'agentNumber':
      return 'number';
    case 'agent':
      return 'name';
    case 'team':
      return 'team';
    default:
      return null;
  }
}

/** Whether a header says that a row is a contact or a result: of a log, or of a month's figures, never of a list of staff. */
export function isForeignToRoster(header: string): boolean {
  if (rosterField(header) !== null) return false;
  if (readCriterionHeader(header).points !== null || isMeasureHeader(header)) return true;
  const guess = headerMeaning(header);
  return guess !== null && guess.strength > 1 && FOREIGN.has(guess.meaning);
}

const FOREIGN: ReadonlySet<string> = new Set(['contactId', 'contactDate', 'evaluator', 'evaluatedAt', 'rule', 'total']);

const LEFT = /^(?:已|已经)?(?:离职|离岗|辞职|辞退|退工|退岗|流失|left|leaver|inactive|resigned|terminated|exited)$/u;
const NOT_EMPLOYED = /^(?:否|n|no|false|0|×|✗)$/u;

/** Whether a status says that somebody has left; `header` tells what a plain no denies. */
export function saysLeft(header: string, status: CellValue): boolean {
  const word = normalText(String(status));
  if (LEFT.test(word)) return true;
  return NOT_EMPLOYED.test(word) && /是否在职|^在职|active/u.test(normalText(header));
}

function listed(words: string): string[] {
  return words.trim().split(/\s*[|\n]\s*/u);
}
