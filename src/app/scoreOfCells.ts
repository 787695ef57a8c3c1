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

const HEADLINE = ['final', 'grade'] as const;
const DETAILS = ['raw', 'pass', 'fatal'] as const;

/**
 * Two scores of one evaluation as people compare them, null where every figure that counts agrees: `88 / 优秀`, with
 * what differs behind these two where they agree, or the columns at fault where those differ.
 */
export function differenceOf(
  columns: LogColumns,
  expected: Score,
  found: Score,
): { pane: string; cell: string } | null {
  const differs = (figure: keyof Score): boolean => expected[figure] !== found[figure];
  const details = DETAILS.filter(differs);
  const isHeadlineEqual = !HEADLINE.some(differs);
  if (isHeadlineEqual && details.length === 0 && !differs('check')) return null;
  const { yes, no } = logWords(columns.definition.language);
  const word = (figure: Score[(typeof DETAILS)[number]]): string =>
    typeof figure === 'boolean' ? (figure ? yes : no) : numberText(figure);
  const textOf = (score: Score): string => {
    if (differs('check') && score.check !== '') return score.check;
    const behind = isHeadlineEqual ? details.map((key) => `${columns.header(key)} ${word(score[key])}`) : [];
    return [numberText(score.final), score.grade, ...behind].filter((part) => part !== '').join(' / ');
  };
  return { pane: textOf(expected), cell: textOf(found) };
}

function numberText(figure: number | ''): string {
  return figure === '' ? '–' : String(figure);
}
