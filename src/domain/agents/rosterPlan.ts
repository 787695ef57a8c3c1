import type { AgentPeriod } from './agentPeriods';
import type { RosterConflict } from './wantedAgents';

/** A blank cell of QA_Agents that gets filled: its row, counted among the rows that were given. */
export interface RosterCell {
  readonly row: number;
  readonly field: keyof AgentPeriod;
  readonly value: string;
}

/** Something to be done for one agent, as a whole or not at all. */
export interface RosterChange {
  /** Names the change, to choose it by. */
  readonly id: string;
  /** `join`: new to the list; `move`: another team from `day` on; `leave`: last day is `day`; `complete`: blanks filled. */
  readonly kind: 'join' | 'move' | 'leave' | 'complete';
  readonly number: string;
  readonly name: string;
  readonly team: string;
  /** The team before a move, '' otherwise. */
  readonly fromTeam: string;
  /** ISO day, '' where none is known. */
  readonly day: string;
  /** Rows to add below. */
  readonly rows: readonly AgentPeriod[];
  readonly cells: readonly RosterCell[];
}

export interface RosterPlan {
  readonly changes: readonly RosterChange[];
  readonly conflicts: readonly RosterConflict[];
  /** Agents about whom there is nothing to do. */
  readonly unchanged: number;
}

/** The list as it is once changes have been carried out. */
export function agentsAfter(standing: readonly AgentPeriod[], changes: readonly RosterChange[]): AgentPeriod[] {
  const cells = changes.flatMap((change) => change.cells);
  const completed = standing.map((period, at) => {
    const own = cells.filter(({ row }) => row === at).map(({ field, value }) => [field, value] as const);
    return { ...period, ...Object.fromEntries(own) };
  });
  return [...completed, ...changes.flatMap(({ rows }) => rows)];
}
