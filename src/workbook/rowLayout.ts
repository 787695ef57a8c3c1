import type { ColumnKey } from '../domain/evaluation/columnKey';
import type { RowLayout } from '../domain/rows/rowUse';
import type { LogColumns } from './logPlace';

/** Columns that tell whether a row is in use. */
export const USE_COLUMNS: readonly ColumnKey[] = ['id', 'contactId', 'agentNumber', 'agent'];

/** What is known of a log's columns, for the rows that it has. */
export function rowLayout(columns: LogColumns): RowLayout {
  const at = (keys: readonly ColumnKey[]): number[] =>
    keys.filter((key) => columns.has(key)).map((key) => columns.position(key));
  const typed = columns.typedKeys;
  return {
    id: columns.position('id'),
    identity: at(USE_COLUMNS),
    typed: at(typed),
    computed: at(columns.keys.filter((key) => !typed.includes(key))),
    firstColumn: columns.place.firstColumn,
  };
}
