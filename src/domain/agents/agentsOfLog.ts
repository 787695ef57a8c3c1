import { idKey, nameKey } from '../identity/matchKey';
import { serialToIso, isoToSerial } from '../time/serialDay';
import { type AgentRow, collectAgents } from './collectAgents';
import type { RosterConflict, TeamDays, WantedAgent, WantedAgents } from './wantedAgents';

/** A day and the team that a row of the log gives somebody on it. */
interface Seen {
  readonly day: string;
  readonly team: string;
  /** What teams are compared by. */
  readonly key: string;
}

/** The day after, or before, an ISO day. */
export function dayFrom(day: string, days: number): string {
  return serialToIso(isoToSerial(day) + days);
}

/**
 * The agents of a log and when they were in which team: a team lasts until the first contact in another one. Who is first
 * seen in a later month than the log's first has joined then. Rows need ISO days; those without one date nothing.
 */
export function agentsOfLog(rows: readonly AgentRow[], where: string): WantedAgents {
  const conflicts: RosterConflict[] = [];
  const days = rows.map(({ date }) => String(date)).filter((day) => day !== '');
  const firstMonth = days.reduce((first, day) => (day < first ? day : first), days[0] ?? '').slice(0, 7);
  const seen = sightings(rows);
  const agents = collectAgents(rows)
    .filter(({ name }) => name !== '')
    .map(({ number, name, team, spellings }): WantedAgent => {
      const keys = new Set(spellings.map(nameKey));
      const own = [...keys].flatMap((key) => seen.get(`${idKey(number) ?? ''}|${key}`) ?? []);
      const twice = dayOfTwoTeams(own);
      if (twice) conflicts.push({ kind: 'twoTeamsOnOneDay', number, name, listed: '', found: twice, where });
      const teams = twice || own.length === 0 ? [{ team, from: '', to: '' }] : teamDays(own);
      const first = own.reduce((day, one) => (day === '' || one.day < day ? one.day : day), '');
      const joined = first.slice(0, 7) > firstMonth && !twice ? first : '';
      return {
        number,
        name,
        leader: '',
        hired: '',
        business: '',
        teams: teams.map((one, at) => (at === 0 ? { ...one, from: joined } : one)),
        left: '',
        where,
      };
    });
  return { agents, conflicts };
}

/** Days and teams by number and name, rows without a number apart: whose they are is for collecting to say. */
function sightings(rows: readonly AgentRow[]): Map<string, Seen[]> {
  const seen = new Map<string, Seen[]>();
  for (const { number, name, team: cell, date } of rows) {
    const team = String(cell).trim();
    if (date === '' || team === '') continue;
    const key = `${idKey(number) ?? ''}|${nameKey(String(name))}`;
    const sighting = { day: String(date), team, key: nameKey(team) };
    const known = seen.get(key);
    if (known) known.push(sighting);
    else seen.set(key, [sighting]);
  }
  return seen;
}

function dayOfTwoTeams(seen: readonly Seen[]): string | null {
  const teams = new Map<string, string>();
  for (const { day, key } of seen) {
    const known = teams.get(day);
    if (known !== undefined && known !== key) return day;
    teams.set(day, key);
  }
  return null;
}

function teamDays(seen: readonly Seen[]): TeamDays[] {
  const inOrder = [...seen].sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
  const runs = inOrder.filter(({ key }, at) => key !== inOrder[at - 1]?.key);
  return runs.map(({ team, day }, at) => {
    const next = runs[at + 1];
    return { team, from: at === 0 ? '' : day, to: next ? dayFrom(next.day, -1) : '' };
  });
}
