import type { CellValue } from '../../../src/domain/cellValue';
import { criterionName } from '../../../src/domain/grid/criterionHeader';
import type { LogReading } from '../../../src/domain/grid/logReading';

export type ReadEvaluation = Record<string, CellValue | Record<string, CellValue>>;

/** Evaluations by what their cells mean. */
export function evaluationsOf({ columns, rows }: LogReading): ReadEvaluation[] {
  return rows.map(({ cells }) => {
    const criteria: Record<string, CellValue> = {};
    const rules: Record<string, CellValue> = {};
    const read: ReadEvaluation = { criteria, rules };
    columns.forEach(({ header, meaning }, at) => {
      const cell = cells[at] ?? '';
      if (meaning === 'criterion') criteria[criterionName(header)] = cell;
      else if (meaning === 'rule') rules[criterionName(header)] = cell;
      else if (meaning !== 'ignored') read[meaning] = cell;
    });
    return read;
  });
}
