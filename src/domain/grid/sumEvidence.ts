import type { CellValue } from '../cellValue';

/** A total and the columns it adds up. */
export interface SumEvidence {
  readonly total: number;
  readonly criteria: readonly number[];
  /** Rows in which the sum is right, of those with numbers throughout. */
  readonly share: number;
}

const LEAST_ROWS = 2;
const LEAST_SHARE = 0.6;

/**
 * Which run of `numeric` columns adds up to one of the `totals`: that tells criteria from other numbers whatever their
 * headers say. Runs may skip columns that are not numeric. Null where none does.
 */
export function sumEvidence(
  rows: readonly (readonly CellValue[])[],
  numeric: readonly number[],
  totals: readonly number[],
): SumEvidence | null {
  let best: SumEvidence | null = null;
  for (const total of totals) {
    for (const side of [numeric.filter((column) => column < total), numeric.filter((column) => column > total)]) {
      const found = bestRun(rows, side, total);
      if (found && (best === null || found.criteria.length > best.criteria.length)) best = found;
    }
  }
  return best;
}

function bestRun(
  rows: readonly (readonly CellValue[])[],
  columns: readonly number[],
  total: number,
): SumEvidence | null {
  const complete = rows.filter((row) => typeof row[total] === 'number');
  if (complete.length < LEAST_ROWS) return null;
  // Sums from the first column on, so that every run is one subtraction.
  const sums = complete.map((row) => runningSums(row, columns));
  const targets = complete.map((row) => Number(row[total]));
  for (let length = columns.length; length >= 2; length -= 1) {
    for (let first = 0; first + length <= columns.length; first += 1) {
      const share = shareOf(sums, targets, first, first + length);
      if (share >= LEAST_SHARE) return { total, criteria: columns.slice(first, first + length), share };
    }
  }
  return null;
}

/** A cell without a number counts as 0, as in SUM. */
function runningSums(row: readonly CellValue[], columns: readonly number[]): number[] {
  const sums = [0];
  let sum = 0;
  for (const column of columns) {
    const cell = row[column];
    sum += typeof cell === 'number' ? cell : 0;
    sums.push(sum);
  }
  return sums;
}

function shareOf(sums: readonly (readonly number[])[], targets: readonly number[], from: number, to: number): number {
  let right = 0;
  let counted = 0;
  sums.forEach((row, at) => {
    const sum = (row[to] ?? 0) - (row[from] ?? 0);
    const target = targets[at] ?? 0;
    // A fatal contact has 0 whatever its criteria say.
    if (sum === 0 || target === 0) return;
    counted += 1;
    if (Math.abs(sum - target) < 0.005) right += 1;
  });
  return counted < LEAST_ROWS ? 0 : right / counted;
}
