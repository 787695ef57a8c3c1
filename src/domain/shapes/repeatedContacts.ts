import type { ColumnMapping } from '../grid/columnMapping';
import type { LogReading } from '../grid/logReading';
import { normalText } from '../grid/normalText';

/** From this share of rows on it is no accident that rows below each other are about one contact. */
const LEAST = 0.2;
/** Fewer rows show nothing. */
const LEAST_ROWS = 3;

/**
 * How many rows of a log are about the contact of the row above, and the column that says so; null where so few are that
 * each row may be taken for an evaluation.
 */
export function repeatedContacts(log: LogReading): { readonly column: ColumnMapping; readonly rows: number } | null {
  const column = log.columns.find(({ meaning }) => meaning === 'contactId');
  if (!column || log.shape !== 'rows' || log.rows.length < LEAST_ROWS) return null;
  const at = log.columns.indexOf(column);
  let rows = 0;
  let above = '';
  for (const { cells } of log.rows) {
    const id = normalText(String(cells[at] ?? ''));
    if (id !== '' && id === above) rows += 1;
    above = id;
  }
  return rows >= LEAST * log.rows.length ? { column, rows } : null;
}
