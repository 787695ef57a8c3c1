import type { CellValue } from '../cellValue';
import { answerOfCell } from '../evaluation/criterionCell';
import type { Answer } from '../evaluation/evaluation';
import type { Criterion } from '../rubric/rubric';
import { PLAIN_NUMBERS } from '../scoring/criterionReading';
import { scoringWords } from '../scoring/scoringWords';
import { readingOf } from './readingOf';
import type { ScoreColumn } from './scoreColumns';

/** Reads the cells of a criterion's column as its score will; null where a cell cannot be read. Remembers every content. */
export function pointsReader(column: ScoreColumn): (cell: CellValue) => Answer | null {
  const reading = readingOf(column) ?? { numbers: PLAIN_NUMBERS, texts: [], words: [] };
  const criterion: Criterion = {
    name: column.header,
    points: column.full ?? 0,
    weight: 1,
    levels: [],
    notApplicable: 'fullMarks',
  };
  const notApplicable = column.words.filter(({ points }) => points === 'notApplicable').map(({ word }) => word);
  const words = { ...scoringWords('en'), notApplicable };
  const known = new Map<CellValue, Answer | null>();
  return (cell) => {
    const found = known.get(cell);
    if (found !== undefined) return found;
    const answer = answerOfCell(criterion, cell, reading, words);
    known.set(cell, answer);
    return answer;
  };
}
