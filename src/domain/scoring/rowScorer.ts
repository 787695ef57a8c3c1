import type { CellValue } from '../cellValue';
import type { ColumnKey } from '../evaluation/columnKey';
import type { Rubric } from '../rubric/rubric';
import { compileExpression } from './compileExpression';
import { scoringColumns } from './scoringColumns';
import type { ScoringWords } from './scoringWords';

/**
 * Scores row after row of a long log. `keys` are the columns of the cells that it is given; the result has those of
 * `wanted`, in their order.
 */
export function rowScorer(
  rubric: Rubric,
  words: ScoringWords,
  keys: readonly ColumnKey[],
  wanted: readonly ColumnKey[],
): (cells: readonly CellValue[]) => CellValue[] {
  const slots = new Map(keys.map((key, slot) => [key, slot]));
  const slotOf = (key: ColumnKey): number => {
    const slot = slots.get(key) ?? slots.size;
    slots.set(key, slot);
    return slot;
  };
  const steps = [...scoringColumns(rubric, words)].map(([key, expression]) => {
    const compute = compileExpression(expression, slotOf);
    return { slot: slotOf(key), compute };
  });
  const places = wanted.map(slotOf);
  return (cells) => {
    const row: CellValue[] = [...cells];
    for (const { slot, compute } of steps) row[slot] = compute(row);
    return places.map((place) => row[place] ?? '');
  };
}
