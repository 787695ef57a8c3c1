import type { ColumnKey } from '../evaluation/columnKey';
import type { Rubric } from '../rubric/rubric';
import { holdsWord } from './cellTests';
import { allOf, when, type Expression } from './expression';
import { scoringColumns } from './scoringColumns';
import type { ScoringWords } from './scoringWords';

/** Columns that tell whether a row holds a contact. */
const CONTACT_COLUMNS: readonly ColumnKey[] = ['contactId', 'contactDate', 'agent'];

/**
 * The computed columns as a row of a log has them: blank as long as the row is only prepared, that is, names no contact.
 * `has` tells which columns the log has; one without any of them treats every row as a contact.
 */
export function rowScoring(
  rubric: Rubric,
  words: ScoringWords,
  has: (key: ColumnKey) => boolean,
): ReadonlyMap<ColumnKey, Expression> {
  const isBlank = CONTACT_COLUMNS.filter(has).map((key) => holdsWord(key, ['']));
  const expressions = [...scoringColumns(rubric, words)];
  if (isBlank.length === 0) return new Map(expressions);
  return new Map(
    expressions.map(([key, expression]) => [
      key,
      key.startsWith('section:') ? expression : when(allOf(isBlank), '', expression),
    ]),
  );
}
