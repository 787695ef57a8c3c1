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
export type ColumnKey = CommonColumn | `section:${string}` | `criterion:${string}` | `rule:${string}` | 'comment';

const COMPUTED: ReadonlySet<ColumnKey> = new Set<ColumnKey>(['final', 'grade', 'pass', 'fatal', 'check', 'raw']);

/** Whether formulas fill the column; all others are typed, by a person or by the pane. */
export function isComputed(key: ColumnKey): boolean {
  return COMPUTED.has(key) || key.startsWith('section:');
}
