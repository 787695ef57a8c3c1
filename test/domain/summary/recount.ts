import type { TestLog } from './workbook';
import { WORDS } from './workbook';

type Row = TestLog['rows'][number];

/** The figures of some rows, counted on whole hundredths: no rounding but the last one. */
export interface Recount {
  readonly evaluations: number;
  readonly meanFinal: number | '';
  readonly meanRaw: number | '';
  readonly passRate: number | '';
  readonly fatal: number;
  readonly fatalRate: number | '';
  readonly unscored: number;
}

export interface Slice {
  /** First days of the month and of the next. */
  readonly from: number;
  readonly to: number;
  readonly scope: string;
  /** Rows of the team or the agent. */
  readonly takes: (row: Row, log: TestLog) => boolean;
}

export function recount(logs: readonly TestLog[], slice: Slice): Recount {
  const rows = logs.flatMap((log) => log.rows.filter((row) => counts(row, log, slice)).map((row) => ({ row, log })));
  const scored = rows.filter(({ row }) => typeof row.final === 'number');
  const mixed = new Set(logs.map(({ reachable }) => reachable)).size > 1;
  const mean = (of: 'final' | 'raw'): number | '' => {
    const common = mixed ? logs.reduce((product, { reachable }) => product * reachable, 1) : 1;
    const sum = scored.reduce((all, { row, log }) => {
      const hundredths = Math.round(Number(row[of]) * 100);
      return all + (mixed ? (hundredths * 100 * common) / log.reachable : hundredths);
    }, 0);
    return ratio(sum, scored.length * common, 100, 1 / 100);
  };
  const having = (of: 'pass' | 'fatal'): number => scored.filter(({ row }) => row[of] === WORDS.yes).length;
  return {
    evaluations: scored.length,
    meanFinal: mean('final'),
    meanRaw: mean('raw'),
    passRate: ratio(having('pass'), scored.length, 10_000),
    fatal: having('fatal'),
    fatalRate: ratio(having('fatal'), scored.length, 10_000),
    unscored: rows.length - scored.length,
  };
}

function counts(row: Row, log: TestLog, { from, to, scope, takes }: Slice): boolean {
  const date = row.contactDate;
  if (typeof date !== 'number' || date < from || date >= to) return false;
  if (WORDS.uncounted.includes(String(row.status))) return false;
  if (scope === '随机' && log.keys.includes('kind') && !String(row.kind).startsWith(WORDS.random)) return false;
  return takes(row, log);
}

/** Half up at the last of `parts` a unit, on whole numbers. */
function ratio(above: number, below: number, parts: number, unit = 1): number | '' {
  if (below === 0) return '';
  const scaled = BigInt(Math.round(above)) * BigInt(Math.round(parts * unit));
  return Number((2n * scaled + BigInt(below)) / (2n * BigInt(below))) / parts;
}
