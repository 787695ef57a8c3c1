import { nameKey } from '../identity/matchKey';
import type { AgentPeriod } from './agentPeriods';
import { dayFrom } from './agentsOfLog';
import type { RosterCell, RosterChange } from './rosterPlan';
import type { RosterConflict, TeamDays, WantedAgent } from './wantedAgents';

interface AgentChange {
  /** Null where nothing is to be done. */
  readonly change: RosterChange | null;
  readonly conflicts: readonly RosterConflict[];
}

/** What is to be done about one agent; `own` are the agent's rows among the `standing` ones, none for a new agent. */
export function changeOf(
  agent: WantedAgent,
  own: readonly AgentPeriod[],
  standing: readonly AgentPeriod[],
  asOf: string,
): AgentChange {
  const wanted = untilLeaving(agent);
  if (own.length === 0) return { change: joining(wanted), conflicts: [] };
  const draft = new Draft(wanted, own, standing);
  closeEarlier(draft);
  placeTeams(draft, asOf);
  placeLeaving(draft);
  if (hasOverlap([...draft.after(), ...draft.rows])) {
    const teams = agent.teams.map(({ team }) => team).join(', ');
    return { change: null, conflicts: [draft.conflict('teamDiffers', draft.current.team, teams)] };
  }
  fillDetails(draft);
  return { change: draft.change(), conflicts: draft.conflicts };
}

/** The last team ends with the last day. */
function untilLeaving(agent: WantedAgent): WantedAgent {
  const last = agent.teams.length - 1;
  const teams = agent.teams.map((days, at) => (at === last && days.to === '' ? { ...days, to: agent.left } : days));
  return { ...agent, teams };
}

function joining(agent: WantedAgent): RosterChange {
  const rows = agent.teams.map((days, at) => ({
    ...rowOf(agent, days),
    from: days.from === '' && at === 0 ? agent.hired : days.from,
  }));
  return { ...named('join', agent, rows[0]?.from ?? ''), fromTeam: '', rows, cells: [] };
}

function named(
  kind: RosterChange['kind'],
  { number, name, teams }: WantedAgent,
  day: string,
): Pick<RosterChange, 'id' | 'kind' | 'number' | 'name' | 'team' | 'day'> {
  const team = teams[teams.length - 1]?.team ?? '';
  return { id: `${kind} ${[number, name].filter(Boolean).join(' ')}`, kind, number, name, team, day };
}

function rowOf({ number, name, leader, hired, business }: WantedAgent, { team, from, to }: TeamDays): AgentPeriod {
  return { number, name, team, leader, hired, business, from, to };
}

/** What is gathered for one agent. */
class Draft {
  readonly cells: RosterCell[] = [];
  readonly rows: AgentPeriod[] = [];
  readonly conflicts: RosterConflict[] = [];
  left = '';

  constructor(
    readonly agent: WantedAgent,
    readonly own: readonly AgentPeriod[],
    private readonly standing: readonly AgentPeriod[],
  ) {}

  /** The row that counts last. */
  get current(): AgentPeriod {
    return this.own[this.own.length - 1];
  }

  fill(period: AgentPeriod, field: keyof AgentPeriod, value: string): void {
    const row = this.standing.indexOf(period);
    const isFilled = period[field] !== '' || this.cells.some((cell) => cell.row === row && cell.field === field);
    if (value !== '' && !isFilled) this.cells.push({ row, field, value });
  }

  /** The agent's own rows as they would be. */
  after(): AgentPeriod[] {
    return this.own.map((period) => {
      const row = this.standing.indexOf(period);
      const filled = this.cells.filter((cell) => cell.row === row).map(({ field, value }) => [field, value] as const);
      return { ...period, ...Object.fromEntries(filled) };
    });
  }

  conflict(kind: RosterConflict['kind'], listed: string, found: string): RosterConflict {
    const { number, name, where } = this.agent;
    return { kind, number, name, listed, found, where };
  }

  change(): RosterChange | null {
    const { cells, rows, left, agent } = this;
    if (cells.length + rows.length === 0) return null;
    if (rows.length === 0) {
      return { ...named(left === '' ? 'complete' : 'leave', agent, left), fromTeam: '', rows, cells };
    }
    const inOrder = [...this.after(), ...rows].sort((one, other) => (one.from < other.from ? -1 : 1));
    const fromTeam = inOrder[inOrder.length - 2]?.team ?? '';
    return { ...named('move', agent, inOrder[inOrder.length - 1]?.from ?? ''), fromTeam, rows, cells };
  }
}

/** Teams with days find the rows of the same team, one after the other; what is left over is added. */
function placeTeams(draft: Draft, asOf: string): void {
  const { agent, own } = draft;
  const [only] = agent.teams;
  if (only && agent.teams.length === 1 && only.from === '') {
    placeTeam(draft, only.team, asOf);
    return;
  }
  const free = draft.after().map((period, at) => ({ period, row: own[at] }));
  for (const days of agent.teams) {
    const at = free.findIndex(({ period }) => isSameTeam(period.team, days.team) && meets(period, days));
    const [found] = at < 0 ? [] : free.splice(at, 1);
    if (found) {
      draft.fill(found.row, 'from', days.from);
      draft.fill(found.row, 'to', days.to);
    } else {
      draft.rows.push(rowOf(agent, days));
    }
  }
}

/** A team without days is the one of today: where the list has another one, the agent moved. */
function placeTeam(draft: Draft, team: string, asOf: string): void {
  const { agent, current } = draft;
  if (team === '' || isSameTeam(current.team, team)) return;
  if (current.team === '') {
    draft.fill(current, 'team', team);
    return;
  }
  // Whoever is on a list only as having left did not move before.
  if (agent.left !== '' && agent.left < asOf) {
    draft.conflicts.push(draft.conflict('teamDiffers', current.team, team));
    return;
  }
  draft.fill(current, 'to', dayFrom(asOf, -1));
  draft.rows.push(rowOf(agent, { team, from: asOf, to: agent.left }));
}

/** Of the rows that are there, one without an end ends the day before the next one begins. */
function closeEarlier(draft: Draft): void {
  const rows = draft.after();
  rows.forEach(({ from }, at) => {
    const next = rows
      .map((row) => row.from)
      .filter((start) => start > from)
      .sort()[0];
    if (next !== undefined) draft.fill(draft.own[at], 'to', dayFrom(next, -1));
  });
}

function placeLeaving(draft: Draft): void {
  const { agent, current } = draft;
  if (agent.left === '' || draft.rows.length > 0) return;
  if (current.to === '') {
    draft.fill(current, 'to', agent.left);
    draft.left = agent.left;
  } else if (current.to !== agent.left) {
    draft.conflicts.push(draft.conflict('detailDiffers', current.to, agent.left));
  }
}

function fillDetails(draft: Draft): void {
  const { agent, own, current } = draft;
  for (const period of own) draft.fill(period, 'number', agent.number);
  for (const field of ['leader', 'hired', 'business'] as const) {
    // Of the team they had before the move nothing is known.
    if (draft.rows.length > 0 && field !== 'hired') continue;
    draft.fill(current, field, agent[field]);
    const differs = agent[field] !== '' && current[field] !== '' && nameKey(agent[field]) !== nameKey(current[field]);
    if (differs) draft.conflicts.push(draft.conflict('detailDiffers', current[field], agent[field]));
  }
}

function isSameTeam(one: string, other: string): boolean {
  return nameKey(one) === nameKey(other);
}

/** Whether two spans of days have one in common. */
function meets(one: Pick<AgentPeriod, 'from' | 'to'>, other: Pick<AgentPeriod, 'from' | 'to'>): boolean {
  const startsBefore = (a: typeof one, b: typeof one): boolean => a.from === '' || b.to === '' || a.from <= b.to;
  return startsBefore(one, other) && startsBefore(other, one);
}

function hasOverlap(periods: readonly AgentPeriod[]): boolean {
  return (
    periods.some((one, at) => periods.slice(at + 1).some((other) => meets(one, other))) || periods.some(isInverted)
  );
}

function isInverted({ from, to }: AgentPeriod): boolean {
  return from !== '' && to !== '' && to < from;
}
