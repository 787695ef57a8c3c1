import { addUp } from '../points';

/** One evaluation, scored by both standards; '' where it has no score. */
export interface ScoredTwice {
  readonly id: string;
  readonly agent: string;
  readonly before: SimulatedScore;
  readonly after: SimulatedScore;
}

export interface SimulatedScore {
  readonly final: number | '';
  readonly grade: string;
  readonly pass: boolean;
}

/** What a standard makes of some evaluations. */
export interface SimulatedFigures {
  /** Mean final score to two decimals, '' without evaluations. */
  readonly mean: number | '';
  /** 0 to 1, to four decimals. */
  readonly passRate: number | '';
  readonly grades: Readonly<Record<string, number>>;
}

export interface SimulatedAgent {
  readonly agent: string;
  readonly evaluations: number;
  readonly before: number;
  readonly after: number;
  /** `after` less `before`; in percent of the reachable points where these differ. */
  readonly delta: number;
  /** Places from the best mean on; equal means share a place. */
  readonly rankBefore: number;
  readonly rankAfter: number;
}

export interface Simulation {
  /** Evaluations that have a score by both standards, and those that have not. */
  readonly evaluations: number;
  readonly unscored: number;
  /** Whether figures are percent of the reachable points, because these differ. */
  readonly inPercent: boolean;
  readonly before: SimulatedFigures;
  readonly after: SimulatedFigures;
  /** Largest change first. */
  readonly agents: readonly SimulatedAgent[];
  /** Evaluations that pass by one standard only, largest change first, and how many there are in all. */
  readonly turned: readonly ScoredTwice[];
  readonly turnedCount: number;
}

const MOST_TURNED = 200;

/** Who moves, and by how much, where a standard takes another's place. */
export function simulation(
  rows: readonly ScoredTwice[],
  reachable: { readonly before: number; readonly after: number },
): Simulation {
  const inPercent = reachable.before !== reachable.after;
  const scored = rows.filter(({ before, after }) => before.final !== '' && after.final !== '');
  const value = (row: ScoredTwice, which: 'before' | 'after'): number => {
    const final = Number(row[which].final);
    if (!inPercent) return final;
    // A standard without points gives none.
    return reachable[which] === 0 ? 0 : (final * 100) / reachable[which];
  };
  const delta = (row: ScoredTwice): number => value(row, 'after') - value(row, 'before');
  const turned = scored
    .filter(({ before, after }) => before.pass !== after.pass)
    .sort((one, other) => Math.abs(delta(other)) - Math.abs(delta(one)));
  return {
    evaluations: scored.length,
    unscored: rows.length - scored.length,
    inPercent,
    before: figures(scored, 'before', value),
    after: figures(scored, 'after', value),
    agents: agentsOf(scored, value),
    turned: turned.slice(0, MOST_TURNED),
    turnedCount: turned.length,
  };
}

function figures(
  rows: readonly ScoredTwice[],
  which: 'before' | 'after',
  value: (row: ScoredTwice, which: 'before' | 'after') => number,
): SimulatedFigures {
  const grades: Record<string, number> = {};
  for (const row of rows) grades[row[which].grade] = (grades[row[which].grade] ?? 0) + 1;
  if (rows.length === 0) return { mean: '', passRate: '', grades };
  return {
    mean: mean(rows.map((row) => value(row, which))),
    passRate: Math.round((rows.filter((row) => row[which].pass).length * 10_000) / rows.length) / 10_000,
    grades,
  };
}

function agentsOf(
  rows: readonly ScoredTwice[],
  value: (row: ScoredTwice, which: 'before' | 'after') => number,
): SimulatedAgent[] {
  const byAgent = new Map<string, ScoredTwice[]>();
  for (const row of rows) {
    const own = byAgent.get(row.agent);
    if (own) own.push(row);
    else byAgent.set(row.agent, [row]);
  }
  const means = [...byAgent].map(([agent, own]) => ({
    agent,
    evaluations: own.length,
    before: mean(own.map((row) => value(row, 'before'))),
    after: mean(own.map((row) => value(row, 'after'))),
  }));
  const rank = (which: 'before' | 'after', own: number): number =>
    1 + means.filter((other) => other[which] > own).length;
  return means
    .map((one) => ({
      ...one,
      delta: rounded(one.after - one.before),
      rankBefore: rank('before', one.before),
      rankAfter: rank('after', one.after),
    }))
    .sort((one, other) => Math.abs(other.delta) - Math.abs(one.delta) || one.agent.localeCompare(other.agent));
}

function mean(values: readonly number[]): number {
  return rounded(addUp(values) / values.length);
}

function rounded(value: number): number {
  return Math.round((value + (value < 0 ? -1e-9 : 1e-9)) * 100) / 100;
}
