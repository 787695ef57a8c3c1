import { readCriterionHeader } from './criterionHeader';
import type { ColumnMapping, ColumnMeaning } from './columnMapping';
import type { DataExtent } from './dataExtent';

/** Sheets named like this hold lists or figures about evaluations rather than evaluations. */
const OTHER_SHEET = /名单|花名册|汇总|统计|报表|排名|字典|说明|roster|summary|report|dashboard|list|ranking/iu;

/**
 * How sure we are, 0 to 1, that columns are those of an evaluation log: it names the contact and the agent and it gives
 * points. A list of agents has no points, a summary no contact.
 */
export function logConfidence(sheet: string, columns: readonly ColumnMapping[], extent: DataExtent): number {
  const has = (...meanings: ColumnMeaning[]): number =>
    columns.some(({ meaning }) => meanings.includes(meaning)) ? 1 : 0;
  const criteria = columns.filter(({ meaning }) => meaning === 'criterion');
  const printed = criteria.filter(({ header }) => readCriterionHeader(header).points !== null).length;
  const points = printed >= 2 ? 0.4 : criteria.length >= 2 ? 0.25 : criteria.length === 1 ? 0.1 : 0;
  const named = has('agent', 'agentNumber');
  const contact = has('contactId', 'contactDate');
  const sum =
    points +
    0.2 * named +
    0.15 * contact +
    0.05 * has('contactId') +
    0.05 * has('evaluator', 'evaluatedAt') +
    0.05 * has('rule') +
    0.05 * has('total') +
    0.05 * has('comment', 'reasons', 'kind', 'mode');
  const most = points === 0 || named === 0 ? 0.2 : contact === 0 ? 0.3 : 1;
  const empty = extent.evaluations === 0 ? 0.2 : 0;
  const broken = extent.otherRows.length > 0 ? 0.15 : 0;
  const misnamed = OTHER_SHEET.test(sheet) ? 0.15 : 0;
  const confidence = Math.max(0, sum - empty - broken - misnamed);
  return Math.round(Math.min(confidence, most) * 100) / 100;
}
