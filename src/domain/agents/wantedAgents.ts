import { cellAddress, placeName } from '../address';
import type { CellValue } from '../cellValue';
import { parseDay } from '../grid/parseDay';
import { idKey, nameKey } from '../identity/matchKey';
import type { FoundRoster, RosterRow } from './findRosters';
import { saysLeft } from './rosterHeaders';

/** A team and its days, ISO and inclusive; '' is open. */
export interface TeamDays {
  readonly team: string;
  readonly from: string;
  readonly to: string;
}

/** An agent as a list or a log knows it. */
export interface WantedAgent {
  readonly number: string;
  readonly name: string;
  readonly leader: string;
  readonly hired: string;
  readonly business: string;
  /** In the order of their days; at least one. */
  readonly teams: readonly TeamDays[];
  /** ISO day, '' for who has not left. */
  readonly left: string;
  /** Where it says so: `名单!B4`. */
  readonly where: string;
}

/** What a list or a log says of somebody and nothing is done about. */
export interface RosterConflict {
  readonly kind:
    | 'renamed'
    | 'ambiguous'
    | 'zerosLost'
    | 'numberUnusable'
    | 'teamDiffers'
    | 'detailDiffers'
    | 'leftWithoutDay'
    | 'dayUnreadable'
    | 'doubled'
    | 'twoTeamsOnOneDay'
    | 'notListed';
  readonly number: string;
  readonly name: string;
  /** What QA_Agents says, and what was found instead; '' where there is nothing to say. */
  readonly listed: string;
  readonly found: string;
  readonly where: string;
}

export interface WantedAgents {
  readonly agents: readonly WantedAgent[];
  readonly conflicts: readonly RosterConflict[];
}

/** The agents of a list of staff. Somebody who stands in it several times needs the days of each team. */
export function agentsOfList({ sheet, columns }: FoundRoster, rows: readonly RosterRow[]): WantedAgents {
  const conflicts: RosterConflict[] = [];
  const addressOf = (row: RosterRow): string =>
    placeName(sheet, cellAddress(row.row, columns.find(({ field }) => field === 'name')?.column ?? 0));
  const statusHeader = columns.find(({ field }) => field === 'status')?.header ?? '';
  const people = new Map<string, WantedAgent[]>();
  for (const row of rows) {
    const { cells } = row;
    const where = addressOf(row);
    const name = textOf(cells.name);
    const usable = textOf(cells.number) === '' || idKey(cells.number ?? '') !== null;
    const number = usable ? textOf(cells.number) : '';
    const report = (kind: RosterConflict['kind'], found: CellValue): void => {
      conflicts.push({ kind, number, name, listed: '', found: String(found), where });
    };
    const day = (cell: CellValue = ''): string => {
      const read = parseDay(cell);
      if (read === null && textOf(cell) !== '') report('dayUnreadable', cell);
      return read ?? '';
    };
    if (!usable) report('numberUnusable', cells.number ?? '');
    const left = day(cells.left);
    if (left === '' && saysLeft(statusHeader, cells.status ?? '')) report('leftWithoutDay', cells.status ?? '');
    const agent: WantedAgent = {
      number,
      name,
      leader: textOf(cells.leader),
      hired: day(cells.hired),
      business: textOf(cells.business),
      teams: [{ team: textOf(cells.team), from: day(cells.from), to: day(cells.to) }],
      left,
      where,
    };
    const key = `${idKey(number) ?? ''}|${nameKey(name)}`;
    people.set(key, [...(people.get(key) ?? []), agent]);
  }
  const agents = [...people.values()].flatMap((own) => joined(own) ?? doubled(own, conflicts));
  return { agents, conflicts };
}

/** Several rows of one person as one agent; null where their days do not tell which team was when. */
function joined(own: readonly WantedAgent[]): WantedAgent | null {
  const rows = [...own].sort((one, other) => ((one.teams[0]?.from ?? '') < (other.teams[0]?.from ?? '') ? -1 : 1));
  const last = rows[rows.length - 1];
  if (!last || rows.length === 1) return last ?? null;
  const teams = rows.flatMap((row) => row.teams);
  const isInOrder = teams.every((team, at) => {
    const next = teams[at + 1];
    return next === undefined || (team.to !== '' && next.from !== '' && team.to < next.from);
  });
  return isInOrder ? { ...last, teams } : null;
}

function doubled(own: readonly WantedAgent[], conflicts: RosterConflict[]): WantedAgent[] {
  const [first] = own;
  const teams = new Set(own.flatMap((one) => one.teams.map(({ team }) => nameKey(team))));
  // The same row twice says nothing else than once.
  if (first && teams.size === 1) return [first];
  for (const { number, name, teams: found, where } of own.slice(1)) {
    conflicts.push({ kind: 'doubled', number, name, listed: '', found: found[0]?.team ?? '', where });
  }
  return [];
}

function textOf(cell: CellValue | undefined): string {
  return String(cell ?? '').trim();
}
