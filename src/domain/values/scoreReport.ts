import { ruleWords } from '../grid/knownWords';
import type { EvaluationRow, LogReading } from '../grid/logReading';
import { countWords } from './countValues';
import {
  pointsOfNumber,
  saysDeduction,
  scoreColumns,
  withStyle,
  type ColumnStyle,
  type ScoreColumn,
  type ScoreWord,
} from './scoreColumns';
import { numberOfCell } from './scoreText';
import {
  agreementOf,
  impliedShares,
  isConvincing,
  spread,
  steadyDifference,
  type Agreement,
  type TotalRows,
} from './totalsFit';

/** What the criteria's cells of a log stand for, as far as it can be known. */
export interface ScoreReport {
  /** Every criterion's column. */
  readonly columns: readonly ScoreColumn[];
  /** How often these columns add up to the team's own totals; null where the log has none that are numbers. */
  readonly totals: Agreement | null;
}

/** How a person said that a criterion's numbers are meant. */
export interface StyleChoice {
  readonly header: string;
  readonly style: ColumnStyle;
}

/** What a log's criteria hold; where their own totals tell what is meant, by these. */
export function scoreReport(
  reading: Pick<LogReading, 'columns' | 'rows'>,
  styles: readonly StyleChoice[] = [],
): ScoreReport {
  const columns = scoreColumns(reading.columns, reading.rows).map((column) => {
    const choice = styles.find(({ header }) => header === column.header);
    return choice ? withStyle(column, choice.style, 'chosen', reading.rows) : column;
  });
  const totals = totalRows(reading, columns);
  if (totals === null || columns.every(isUnknown)) return { columns, totals: null };
  const ways = candidates(columns, reading.rows);
  const told =
    first(ways, (way) => toldByTotals(way, totals)) ??
    first(ways, (way) => toldByTotals(way, withoutSteadyDifference(way, totals)));
  if (told) return { columns: told, totals: agreementOf(told, totals) };
  const found = agreementOf(columns, totals);
  const isContradicted = found.compared >= 5 && found.agree * 2 < found.compared;
  return { columns: isContradicted ? columns.map(doubted) : columns, totals: found };
}

/** The first answer that is one. */
function first<Way, Answer>(ways: readonly Way[], ask: (way: Way) => Answer | null): Answer | null {
  for (const way of ways) {
    const answer = ask(way);
    if (answer !== null) return answer;
  }
  return null;
}

/** Whether a word's points must be decided by a person before a score is right. */
export function isOpen({ points, why }: ScoreWord): boolean {
  return points === null || why === 'level';
}

function isUnknown({ full }: ScoreColumn): boolean {
  return full === null;
}

function totalRows(
  { columns, rows }: Pick<LogReading, 'columns' | 'rows'>,
  scores: readonly ScoreColumn[],
): TotalRows | null {
  const totalColumn = columns.findIndex(({ meaning }) => meaning === 'total');
  if (totalColumn < 0) return null;
  const rules = columns
    .flatMap(({ meaning }, column) => (meaning === 'rule' ? [column] : []))
    .map((column) => {
      const { notFired } = ruleWords(countWords(rows, column).map(({ word }) => word));
      return { column, quiet: new Set(notFired) };
    });
  const usable = rows.filter(
    ({ cells }) =>
      numberOfCell(cells[totalColumn]) !== null &&
      rules.every(({ column, quiet }) => quiet.has(String(cells[column] ?? '').trim())),
  );
  const full = scores.reduce((sum, column) => sum + (column.full ?? 0), 0);
  const isDeducted = saysDeduction(columns[totalColumn].header);
  return {
    rows: spread(usable).map(({ cells }) => cells),
    totalOf(row) {
      const total = numberOfCell(row[totalColumn]);
      return total !== null && isDeducted ? full - Math.abs(total) : total;
    },
  };
}

/** The columns as they seem, then in other ways that their numbers may be meant. */
function candidates(columns: readonly ScoreColumn[], rows: readonly EvaluationRow[]): ScoreColumn[][] {
  const turned = (isMeant: (column: ScoreColumn) => boolean, style: ScoreColumn['style']): ScoreColumn[][] =>
    columns.some(isMeant) ? [columns.map((one) => (isMeant(one) ? withStyle(one, style, 'totals', rows) : one))] : [];
  return [
    [...columns],
    ...turned(({ styleSure }) => !styleSure, 'share'),
    ...turned(({ styleReason }) => styleReason === 'default', 'deduction'),
    ...turned(({ styleReason }) => styleReason === 'header' || styleReason === 'otherColumns', 'points'),
  ];
}

/** The columns with the points that their totals confirm or imply; null where the rows do not come to their totals. */
function toldByTotals(columns: readonly ScoreColumn[], totals: TotalRows): ScoreColumn[] | null {
  const asked = askedWords(columns);
  const assumed = assumedColumns(columns);
  const fitted = (): ScoreColumn[] | null => {
    if (asked.length === 0) return null;
    const shares = impliedShares(columns, asked, totals);
    return shares && columns.map((column) => withPoints(column, ({ word }) => impliedPoints(column, shares.get(word))));
  };
  const right = [() => assumed, fitted]
    .map((make) => make())
    .find((one) => one && isConvincing(agreementOf(one, totals)));
  if (!right) return null;
  const confirmed = new Set(asked.filter((word) => isConfirmed(right, word, totals)));
  return columns.map((column, at) => ({
    ...column,
    styleSure: true,
    styleReason: column.styleSure ? column.styleReason : 'totals',
    words: column.words.map((word, index): ScoreWord => {
      const points = right[at]?.words[index]?.points ?? null;
      return confirmed.has(word.word) && points !== null ? { ...word, points, why: 'totals' } : word;
    }),
  }));
}

/** More words than this no totals can tell apart. */
const MOST_ASKED = 10;

/** Levels and what nobody knows. Marks say what they say; where totals contradict them, a person decides. */
function askedWords(columns: readonly ScoreColumn[]): string[] {
  const counts = new Map<string, number>();
  for (const { word, count, why } of columns.flatMap(({ words }) => words)) {
    if (why === 'level' || why === 'unknown') counts.set(word, (counts.get(word) ?? 0) + count);
  }
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .slice(0, MOST_ASKED)
    .map(([word]) => word);
}

function withPoints(column: ScoreColumn, points: (word: ScoreWord) => ScoreWord['points']): ScoreColumn {
  return { ...column, words: column.words.map((word) => ({ ...word, points: points(word) ?? word.points })) };
}

/** The totals as if they started from nothing but the criteria's points. */
function withoutSteadyDifference(columns: readonly ScoreColumn[], { rows, totalOf }: TotalRows): TotalRows {
  const difference = steadyDifference(assumedColumns(columns), { rows, totalOf });
  return {
    rows,
    totalOf(row) {
      const total = totalOf(row);
      return total === null || difference === null ? null : Number((total - difference).toFixed(10));
    },
  };
}

function assumedColumns(columns: readonly ScoreColumn[]): ScoreColumn[] {
  return columns.map((column) => withPoints(column, (word) => assumedPoints(column, word)));
}

/** A blank among deductions is nothing taken off. */
function assumedPoints({ full }: ScoreColumn, { word, points }: ScoreWord): ScoreWord['points'] {
  return word === '' ? full : points;
}

function impliedPoints(column: ScoreColumn, share: number | undefined): number | null {
  return share === undefined ? null : pointsOfNumber(share, { ...column, style: 'share' });
}

/** The rows with this very word come to their totals too: they may be few among all. */
function isConfirmed(columns: readonly ScoreColumn[], word: string, { rows, totalOf }: TotalRows): boolean {
  const places = columns.map(({ column }) => column);
  const own = rows.filter((row) => places.some((column) => String(row[column] ?? '') === word));
  const { compared, agree } = agreementOf(columns, { rows: own, totalOf });
  return compared >= 2 && agree >= compared * 0.9;
}

/** Marks whose points the totals contradict are a guess of ours. */
function doubted(column: ScoreColumn): ScoreColumn {
  return { ...column, words: column.words.map((word) => (word.why === 'mark' ? { ...word, why: 'level' } : word)) };
}
