import type { CellValue } from '../cellValue';
import type { ColumnKey } from '../evaluation/columnKey';
import { bestPoints } from '../rubric/points';
import type { Criterion } from '../rubric/rubric';
import { allOf, anyOf, call, column, expression, operation, when, type Expression } from './expression';

const NUMBER_TEXT = /^-?\d+(\.\d+)?$/;

/**
 * Whether a criterion's cell holds points from 0 to its best, or a word for not applicable where the criterion knows it.
 * ISLOGICAL comes first because LibreOffice takes booleans for numbers; IFERROR keeps error cells from leaking.
 */
export function holdsAnswer(criterion: Criterion, notApplicable: readonly string[]): Expression {
  const cell = column(`criterion:${criterion.name}`);
  const words = criterion.notApplicable === 'forbidden' ? [] : notApplicable.filter((word) => word !== '');
  const inRange = allOf([operation(cell, '>=', 0), operation(cell, '<=', bestPoints(criterion))]);
  return when(call('ISLOGICAL', cell), false, when(call('ISNUMBER', cell), inRange, equalsText(cell, words)));
}

/** Whether a cell holds one of the words, whatever else it may hold. */
export function holdsWord(key: ColumnKey, words: readonly CellValue[]): Expression {
  const cell = column(key);
  const texts = distinct(words.map((word) => String(word).toLowerCase()));
  const numbers = texts.filter((text) => NUMBER_TEXT.test(text)).map(Number);
  const equalsNumber = anyOf(distinct(numbers).map((number) => operation(cell, '=', number)));
  return when(
    call('ISLOGICAL', cell),
    equalsBoolean(cell, texts),
    when(call('ISNUMBER', cell), equalsNumber, equalsText(cell, texts)),
  );
}

function equalsText(cell: Expression, texts: readonly string[]): Expression {
  if (texts.length === 0) return expression(false);
  return call('IFERROR', anyOf(texts.map((text) => operation(cell, '=', text))), false);
}

function equalsBoolean(cell: Expression, texts: readonly string[]): Expression {
  const yes = texts.includes('true');
  const no = texts.includes('false');
  if (yes && no) return expression(true);
  if (yes) return cell;
  return no ? call('NOT', cell) : expression(false);
}

function distinct<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}
