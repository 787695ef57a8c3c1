import type { CellValue } from '../domain/cellValue';
import type { Score } from '../domain/evaluation/evaluation';
import { logWords } from '../domain/evaluation/words';
import type { LogColumns } from '../workbook/logPlace';

/** The score as the cells of a row say it. */
export function scoreOfCells(columns: LogColumns, values: readonly CellValue[]): Score {
  const cells = columns.cellsOf(values);
  const { yes, no } = logWords(columns.definition.language);
  const sections: Record<string, number | string> = {};
  for (const key of columns.keys) {
    if (key.startsWith('section:')) sections[key.slice('section:'.length)] = asNumberOrText(cells[key]);
  }
  return {
    raw: numberOrBlank(cells.raw),
    final: numberOrBlank(cells.final),
    grade: String(cells.grade ?? ''),
    pass: cells.pass === yes ? true : cells.pass === no ? false : '',
    fatal: cells.fatal === yes,
    check: String(cells.check ?? ''),
    sections,
  };
}

function numberOrBlank(cell: CellValue | undefined): number | '' {
  return typeof cell === 'number' ? cell : '';
}

function asNumberOrText(cell: CellValue): number | string {
  return typeof cell === 'number' ? cell : String(cell);
}

/** Where two scores of one evaluation differ in a figure that counts; null where they agree. */
export function differenceOf(expected: Score, found: Score): { pane: string; cell: string } | null {
  const figures = ({ raw, final, grade, pass, fatal, check }: Score): string =>
    JSON.stringify({ raw, final, grade, pass, fatal, check });
  return figures(expected) === figures(found) ? null : { pane: figures(expected), cell: figures(found) };
}
