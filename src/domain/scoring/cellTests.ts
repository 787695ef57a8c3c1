import type { CellValue } from '../cellValue';
import type { ColumnKey } from '../evaluation/columnKey';
import { bestPoints } from '../rubric/points';
import type { Criterion } from '../rubric/rubric';
import { anyOf, call, column, operation, when, type Expression } from './expression';

/** Stands for an error cell among texts; no word of a log is like it. */
const ERROR_TEXT = '#!';

/**
 * Whether a criterion's cell holds points from 0 to its best, or a word for not applicable where the criterion knows it.
 * ISLOGICAL comes first because LibreOffice takes booleans for numbers. The range is tested as the distance from its
 * middle: each reference to a column is long, and a formula has 8192 characters for all of them.
 */
export function holdsAnswer(criterion: Criterion, notApplicable: readonly string[]): Expression {
  const cell = column(`criterion:${criterion.name}`);
  const middle = bestPoints(criterion) / 2;
  const inRange = operation(call('ABS', operation(cell, '-', middle)), '<=', middle);
  const words = criterion.notApplicable === 'forbidden' ? [] : notApplicable.filter((word) => word !== '');
  return when(call('ISLOGICAL', cell), false, when(call('ISNUMBER', cell), inRange, holdsText(cell, words)));
}

/**
 * Whether a cell holds one of the words ('' is blank), whatever else it may hold. TRUE and FALSE are words too, for logs
 * with tick boxes; they stand apart because LibreOffice joins them to a text as 1 and 0.
 */
export function holdsWord(key: ColumnKey, words: readonly CellValue[]): Expression {
  const cell = column(key);
  const texts = words.map((word) => String(word).toLowerCase());
  const [yes, no] = [texts.includes('true'), texts.includes('false')];
  const boolean = yes === no ? yes : operation(cell, '=', yes);
  return when(call('ISLOGICAL', cell), boolean, holdsText(cell, texts));
}

/**
 * The same of a cell that holds no boolean. Joined to a text, the number 1 and the text `1` are the same word, as people
 * who type into text cells mean it; IFERROR keeps error cells from leaking.
 */
function holdsText(cell: Expression, texts: readonly string[]): Expression {
  const content = call('IFERROR', operation(cell, '&', ''), ERROR_TEXT);
  return anyOf([...new Set(texts)].map((text) => operation(content, '=', text)));
}
