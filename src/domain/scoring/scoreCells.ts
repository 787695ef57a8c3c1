import type { CellValue } from '../cellValue';
import type { ColumnKey } from '../evaluation/columnKey';
import type { Answers, Score } from '../evaluation/evaluation';
import { criterionCell } from '../evaluation/criterionCell';
import { logWords } from '../evaluation/words';
import { criteriaOf } from '../rubric/points';
import type { Rubric } from '../rubric/rubric';
import { evaluateExpression } from './evaluateExpression';
import type { Expression } from './expression';
import { scoringColumns } from './scoringColumns';
import type { ScoringWords } from './scoringWords';

/** In some logs a blank cell means full marks: there it must not stand for an answer that is still missing. */
const UNREADABLE = '#N/A';

/** Cells of one row of a log; what is missing is blank. */
export type RowCells = Readonly<Partial<Record<ColumnKey, CellValue>>>;

/** What the computed columns of a row hold, given its other cells. */
export function computedCells(rubric: Rubric, words: ScoringWords, cells: RowCells): ReadonlyMap<ColumnKey, CellValue> {
  return computeColumns(scoringColumns(rubric, words), cells);
}

/** Computes columns one after the other, each from the row's cells and from the columns before it. */
export function computeColumns(
  columns: ReadonlyMap<ColumnKey, Expression>,
  cells: RowCells,
): ReadonlyMap<ColumnKey, CellValue> {
  const computed = new Map<ColumnKey, CellValue>();
  for (const [key, expression] of columns) {
    computed.set(
      key,
      evaluateExpression(expression, (used) => computed.get(used) ?? cells[used] ?? ''),
    );
  }
  return computed;
}

/** Scores a row as its formulas do. */
export function scoreCells(rubric: Rubric, words: ScoringWords, cells: RowCells): Score {
  const computed = computedCells(rubric, words, cells);
  return scoreFromComputed(rubric, words, (key) => computed.get(key) ?? '');
}

/** Scores what a form holds; a criterion without an answer leaves no score, an unknown name is passed over. */
export function scoreAnswers(
  rubric: Rubric,
  words: ScoringWords,
  answers: Answers,
  fired: readonly string[] = [],
): Score {
  return scoreCells(rubric, words, Object.fromEntries(cellsOf(rubric, words, answers, fired)));
}

/**
 * What the criteria's and rules' cells hold for these answers; where a criterion has none, or one that its cell cannot
 * hold, something that is no answer.
 */
export function cellsOf(
  rubric: Rubric,
  words: ScoringWords,
  answers: Answers,
  fired: readonly string[],
): ReadonlyMap<ColumnKey, CellValue> {
  const cells = new Map<ColumnKey, CellValue>();
  for (const criterion of criteriaOf(rubric)) {
    const answer = Object.hasOwn(answers, criterion.name) ? answers[criterion.name] : undefined;
    const cell = answer === undefined ? null : criterionCell(criterion, answer, words);
    cells.set(`criterion:${criterion.name}`, cell ?? (words.criteria?.[criterion.name] ? UNREADABLE : ''));
  }
  for (const { name } of rubric.rules) {
    cells.set(`rule:${name}`, (fired.includes(name) ? words.fired[0] : words.notFired[0]) ?? '');
  }
  return cells;
}

/** The score that a row's computed cells show. */
function scoreFromComputed(rubric: Rubric, words: ScoringWords, cell: (key: ColumnKey) => CellValue): Score {
  const { yes, no } = logWords(words.language);
  const pass = cell('pass');
  return {
    raw: numberOrNone(cell('raw')),
    final: numberOrNone(cell('final')),
    grade: String(cell('grade')),
    pass: pass === yes ? true : pass === no ? false : '',
    fatal: cell('fatal') === yes,
    check: String(cell('check')),
    sections: Object.fromEntries(
      rubric.sections.map(({ name }) => {
        const subtotal = cell(`section:${name}`);
        return [name, typeof subtotal === 'number' ? subtotal : String(subtotal)];
      }),
    ),
  };
}

function numberOrNone(value: CellValue): number | '' {
  return typeof value === 'number' ? value : '';
}
