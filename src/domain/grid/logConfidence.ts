import { printsPoints } from './criteriaGuess';
import type { ColumnMapping, ColumnMeaning } from './columnMapping';
import { isFewRepeats } from './agentRepeats';
import type { ExcludedRow, EvaluationRow, LogReading } from './logReading';

/** Sheets named like this hold lists or figures about evaluations rather than evaluations. */
const OTHER_SHEET = /名单|花名册|汇总|统计|报表|排名|字典|说明|roster|summary|report|dashboard|\blist\b|ranking/iu;
/** Points of these are not given for contacts. */
const OTHER_POINTS =
  /考试|试卷|笔试|补考|单选|多选|判断题|简答|实操|绩效考核|\bexam|\bquiz|multiple.?choice|true\/false|written test/iu;

/** What of a log says how sure it is one. */
interface Reading {
  readonly name: string;
  readonly titles: readonly string[];
  readonly columns: readonly ColumnMapping[];
  readonly rows: readonly EvaluationRow[];
  readonly excluded: readonly ExcludedRow[];
}

/** From here on a guessed criterion counts as one. */
const LIKELY = 0.55;
/** Logs without a word on the agent or on the contact stay below what is shown, until their tabs say it. */
const INCOMPLETE = 0.35;

/**
 * How sure we are, 0 to 1, that columns are those of an evaluation log: it names the contact and the agent and it gives
 * points. A list of agents has no points, a summary no contact.
 */
export function logConfidence({ name, titles, columns, rows, excluded }: Reading): number {
  const texts = [name, ...titles, ...columns.map(({ header }) => header)];
  const last = rows[rows.length - 1]?.row ?? 0;
  const isBroken = excluded.some(({ row }) => row < last);
  const sum =
    columnConfidence(columns) -
    (rows.length === 0 ? 0.2 : 0) -
    (isBroken ? 0.05 : 0) -
    (OTHER_SHEET.test(name) ? 0.15 : 0);
  const isOther = texts.some((text) => OTHER_POINTS.test(text));
  const most = isOther ? 0.2 : mostConfidence(columns, rows);
  return Math.round(Math.max(0, Math.min(sum, most)) * 100) / 100;
}

/** Below this a log is not worth showing to anybody. */
const LEAST_SHOWN = 0.4;

/** The logs that are sure enough to be shown, surest first. */
export function shownLogs(logs: readonly LogReading[]): LogReading[] {
  return logs
    .map(withGivenParts)
    .filter(({ confidence }) => confidence >= LEAST_SHOWN)
    .sort((one, other) => other.confidence - one.confidence);
}

/** The confidence of a log whose tabs say what its columns do not: the agent, or the day. */
function withGivenParts(log: LogReading): LogReading {
  const isGiven = log.parts.some(({ day, agent }) => day !== null || agent !== null);
  if (log.shape !== 'rows' || !isGiven) return log;
  const agent = log.parts.every((part) => part.agent !== null) || has(log.columns, 'agent', 'agentNumber');
  const contact = log.parts.every((part) => part.day !== null) || has(log.columns, 'contactId', 'contactDate');
  if (!agent || !contact) return log;
  const sum = columnConfidence(log.columns) + 0.15;
  return { ...log, confidence: Math.max(log.confidence, Math.round(Math.min(1, sum) * 100) / 100) };
}

function columnConfidence(columns: readonly ColumnMapping[]): number {
  const score = (...meanings: ColumnMeaning[]): number => (has(columns, ...meanings) ? 1 : 0);
  return (
    pointsConfidence(columns) +
    0.2 * score('agent', 'agentNumber') +
    0.15 * score('contactId', 'contactDate') +
    0.05 * score('contactId') +
    0.05 * score('evaluator', 'evaluatedAt') +
    0.05 * score('rule') +
    0.05 * score('total') +
    0.05 * score('comment', 'reasons', 'kind', 'mode')
  );
}

function pointsConfidence(columns: readonly ColumnMapping[]): number {
  const criteria = columns.filter(({ meaning }) => meaning === 'criterion');
  const stated = criteria.filter(({ header, reason }) => printsPoints(header) || reason !== 'content').length;
  const likely = criteria.filter(({ confidence }) => confidence >= LIKELY).length;
  if (stated >= 2) return 0.4;
  if (likely >= 2) return 0.3;
  if (criteria.length >= 2) return 0.2;
  return criteria.length === 1 ? 0.1 : 0;
}

function mostConfidence(columns: readonly ColumnMapping[], rows: readonly EvaluationRow[]): number {
  const criteria = columns.filter(({ meaning }) => meaning === 'criterion');
  if (criteria.length === 0) return 0.2;
  // One column of small numbers may be anything.
  if (criteria.length === 1 && criteria[0]?.reason === 'content') return INCOMPLETE;
  if (!has(columns, 'agent', 'agentNumber')) return INCOMPLETE;
  if (has(columns, 'contactId', 'contactDate')) return 1;
  // Nothing names the contact: an evaluation each if agents come again and again and somebody evaluated them.
  const isEvaluated = has(columns, 'evaluator', 'evaluatedAt', 'rule', 'comment', 'reasons');
  return isEvaluated && !isFewRepeats(columns, rows) ? 0.5 : INCOMPLETE;
}

function has(columns: readonly ColumnMapping[], ...meanings: ColumnMeaning[]): boolean {
  return columns.some(({ meaning }) => meanings.includes(meaning));
}
