import type { CellValue } from '../cellValue';
import { pointsReader } from './pointsReader';
import type { ScoreColumn } from './scoreColumns';

/** How many of the rows that could be compared come to the total that stands in them. */
export interface Agreement {
  readonly compared: number;
  readonly agree: number;
}

/** Rows of a log with the total that its people have; without those in which a fatal error may have overruled the sum. */
export interface TotalRows {
  readonly rows: readonly (readonly CellValue[])[];
  /** The points that a row came to, by the team's own total; null where it has none. */
  readonly totalOf: (row: readonly CellValue[]) => number | null;
}

/** Evidence needs no more rows than this. */
const MOST_ROWS = 1000;
const LEAST_ROWS = 3;
const ENOUGH = 0.95;

export function isConvincing({ compared, agree }: Agreement): boolean {
  return compared >= LEAST_ROWS && agree >= compared * ENOUGH;
}

/** Rows spread over the whole log. */
export function spread<Row>(rows: readonly Row[]): readonly Row[] {
  if (rows.length <= MOST_ROWS) return rows;
  return Array.from({ length: MOST_ROWS }, (_, at) => rows[Math.floor((at * rows.length) / MOST_ROWS)]);
}

/**
 * What stands between the columns' sums and the totals where that is the same in nearly every row, 0 where nothing does:
 * a log may start from 100 points whatever its criteria come to. Null where it differs, or all sums are alike.
 */
export function steadyDifference(columns: readonly ScoreColumn[], totals: TotalRows): number | null {
  const found = sumsBeside(columns, totals);
  const counts = new Map<number, number>();
  for (const { sum, total } of found) {
    const difference = Number((total - sum).toFixed(2));
    counts.set(difference, (counts.get(difference) ?? 0) + 1);
  }
  const [usual] = [...counts].sort(([, one], [, other]) => other - one);
  const isSteady = usual !== undefined && isConvincing({ compared: found.length, agree: usual[1] });
  return isSteady && (usual[0] === 0 || new Set(found.map(({ sum }) => sum)).size > 1) ? usual[0] : null;
}

/** How often the columns, read as they stand, add up to the totals; not applicable counts in full, as adopted. */
export function agreementOf(columns: readonly ScoreColumn[], totals: TotalRows): Agreement {
  const found = sumsBeside(columns, totals);
  return { compared: found.length, agree: found.filter(({ sum, total }) => isSame(sum, total)).length };
}

/** The sum of each row's points beside its total, where both can be told. */
function sumsBeside(
  columns: readonly ScoreColumn[],
  { rows, totalOf }: TotalRows,
): { readonly sum: number; readonly total: number }[] {
  const readers = columns.map((column) => ({ column, read: pointsReader(column) }));
  return rows.flatMap((row) => {
    const total = totalOf(row);
    const points = readers.map(({ column, read }) => {
      const answer = read(row[column.column] ?? '');
      return answer === 'N/A' ? column.full : answer;
    });
    if (total === null || points.includes(null)) return [];
    return [{ sum: points.reduce<number>((before, value) => before + (value ?? 0), 0), total }];
  });
}

function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) < 0.006;
}

/**
 * The share of the full marks that each word must stand for so that the rows come to their totals: least squares over
 * all rows, taken to the nearest twentieth. Null where the rows do not tell; whether it is right the agreement says.
 */
export function impliedShares(
  columns: readonly ScoreColumn[],
  asked: readonly string[],
  { rows, totalOf }: TotalRows,
): ReadonlyMap<string, number> | null {
  const at = new Map(asked.map((word, index) => [word, index]));
  const readers = columns.map((column) => ({ column, read: pointsReader(column) }));
  const matrix = asked.map(() => asked.map(() => 0));
  const right = asked.map(() => 0);
  for (const row of rows) {
    const total = totalOf(row);
    if (total === null) continue;
    const weights = asked.map(() => 0);
    let rest: number | null = total;
    for (const { column, read } of readers) {
      const cell = row[column.column] ?? '';
      const word = at.get(String(cell));
      const full = column.full ?? 0;
      const answer = word === undefined ? read(cell) : null;
      if (word !== undefined) weights[word] = (weights[word] ?? 0) + full;
      else if (answer === null) rest = null;
      else if (rest !== null) rest -= answer === 'N/A' ? full : answer;
    }
    if (rest === null) continue;
    const target = rest;
    weights.forEach((weight, line) => {
      if (weight === 0) return;
      weights.forEach((other, place) => {
        const cells = matrix[line];
        if (cells) cells[place] = (cells[place] ?? 0) + weight * other;
      });
      right[line] = (right[line] ?? 0) + weight * target;
    });
  }
  const solved = solve(matrix, right);
  return solved && new Map(asked.map((word, index) => [word, Math.round((solved[index] ?? 0) * 20) / 20]));
}

/** Gaussian elimination with pivots; null where the equations leave something open. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] | null {
  const lines = matrix.map((line, at) => [...line, right[at] ?? 0]);
  const size = lines.length;
  const largest = Math.max(...lines.flat().map(Math.abs), 0);
  for (let step = 0; step < size; step += 1) {
    const best = lines.slice(step).reduce((found, line) => (weight(line, step) > weight(found, step) ? line : found));
    if (weight(best, step) <= largest * 1e-9) return null;
    lines.splice(lines.indexOf(best), 1);
    lines.splice(step, 0, best);
    const pivot = best[step] ?? 1;
    lines.forEach((line, at) => {
      const factor = at === step ? 0 : (line[step] ?? 0) / pivot;
      if (factor !== 0) best.forEach((value, place) => (line[place] = (line[place] ?? 0) - factor * value));
    });
  }
  return lines.map((line, at) => (line[size] ?? 0) / (line[at] ?? 1));
}

function weight(line: readonly number[], step: number): number {
  return Math.abs(line[step] ?? 0);
}
