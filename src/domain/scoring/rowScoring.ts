import type { ColumnKey } from '../evaluation/columnKey';
import type { Rubric } from '../rubric/rubric';
import { holdsWord } from './cellTests';
import { allOf, replaceColumns, when, type Expression } from './expression';
import { scoringColumns } from './scoringColumns';
import type { ScoringWords } from './scoringWords';

/** Columns that tell whether a row holds a contact. */
const CONTACT_COLUMNS: readonly ColumnKey[] = ['contactId', 'contactDate', 'agent'];

/**
 * The computed columns as a row of a log has them: blank as long as the row is only prepared, that is, names no contact.
 * `has` tells which columns the log has; one without any of them treats every row as a contact. Where it has no column
 * for what a criterion's cell stands for, the cell is read wherever it is needed.
 */
export function rowScoring(
  rubric: Rubric,
  words: ScoringWords,
  has: (key: ColumnKey) => boolean,
): ReadonlyMap<ColumnKey, Expression> {
  const all = scoringColumns(rubric, words);
  const readInPlace = (key: ColumnKey): Expression | undefined =>
    key.startsWith('points:') && !has(key) ? all.get(key) : undefined;
  const expressions = [...all]
    .filter(([key]) => readInPlace(key) === undefined)
    .map(([key, expression]): [ColumnKey, Expression] => [key, replaceColumns(expression, readInPlace)]);
  const isBlank = CONTACT_COLUMNS.filter(has).map((key) => holdsWord(key, ['']));
  if (isBlank.length === 0) return new Map(expressions);
  // Where a blank cell stands for points, a prepared row would have subtotals too.
  const readsBlanks = Object.values(words.criteria ?? {}).some((reading) =>
    reading.words.some(({ word }) => word === ''),
  );
  return new Map(
    expressions.map(([key, expression]) => [
      key,
      key.startsWith('section:') && !readsBlanks ? expression : when(allOf(isBlank), '', expression),
    ]),
  );
}
