/** The columns every evaluation log starts with, in this order, whatever its rubric. */
export const COMMON_COLUMNS = [
  'id',
  'contactId',
  'contactDate',
  'agentNumber',
  'agent',
  'team',
  'channel',
  'mode',
  'kind',
  'evaluator',
  'evaluatedAt',
  'status',
  'final',
  'grade',
  'pass',
  'fatal',
  'reasons',
  'check',
  'raw',
] as const;

export type CommonColumn = (typeof COMMON_COLUMNS)[number];

/** One column of an evaluation log, named by what it holds rather than by its header. */
export type ColumnKey =
  | CommonColumn
  /** Of adopted logs alone: the day an evaluation counts on, where their own dates are no dates to Excel. */
  | 'day'
  | `section:${string}`
  | `criterion:${string}`
  /** What a criterion's cell stands for, in points, where it holds something else. */
  | `points:${string}`
  | `rule:${string}`
  | 'comment';

const COMPUTED: ReadonlySet<ColumnKey> = new Set<ColumnKey>(['day', 'final', 'grade', 'pass', 'fatal', 'check', 'raw']);

/** Whether formulas fill the column; all others are typed, by a person or by the pane. */
export function isComputed(key: ColumnKey): boolean {
  return COMPUTED.has(key) || key.startsWith('section:') || key.startsWith('points:');
}
