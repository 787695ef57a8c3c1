import type { CellValue } from '../cellValue';
import type { Agent } from '../evaluation/evaluation';
import { parseDay, type PeriodHint } from '../grid/parseDay';
import { idKey, nameKey, withoutZeros } from '../identity/matchKey';

/** The cells of one log row that say who handled the contact; '' where the log has no such column. */
export interface AgentRow {
  readonly number: CellValue;
  readonly name: CellValue;
  readonly team: CellValue;
  readonly date: CellValue;
  /** Rows that read the same, where a caller has counted them; 1 otherwise. */
  readonly times?: number;
}

/** An agent and every way the log writes the name: counting formulas match spellings exactly. */
export interface CollectedAgent extends Agent {
  readonly spellings: readonly string[];
  /** ISO day of the latest contact, '' where none is dated. */
  readonly lastDay: string;
}

/**
 * The distinct agents of log rows: by number and name, so that namesakes stay apart; a row without a number belongs to
 * the only agent of that name, one without a name to the only agent of exactly that number. The team is the one of the
 * latest contact. In order of team, number, name.
 */
export function collectAgents(rows: readonly AgentRow[], hint: PeriodHint = {}): CollectedAgent[] {
  const groups = new Map<string, Sighting[]>();
  for (const row of rows) {
    const sighting = sightingOf(row, hint);
    if (sighting.key === '' && sighting.number === '') continue;
    const key = `${withoutZeros(sighting.number)}|${sighting.key}`;
    const group = groups.get(key);
    if (group) group.push(sighting);
    else groups.set(key, [sighting]);
  }
  return mergedUnnamed(mergedUnnumbered([...groups.values()]))
    .map(agentOf)
    .sort(
      (one, other) =>
        compare(one.team, other.team) || compare(one.number, other.number) || compare(one.name, other.name),
    );
}

interface Sighting {
  readonly key: string;
  readonly number: string;
  readonly name: string;
  readonly team: string;
  readonly day: string;
  readonly times: number;
}

function sightingOf(row: AgentRow, hint: PeriodHint): Sighting {
  const name = String(row.name);
  return {
    key: nameKey(name),
    // A number that Excel cut is nobody's.
    number: idKey(row.number) === null ? '' : String(row.number).trim(),
    name,
    team: String(row.team).trim(),
    day: parseDay(row.date, hint) ?? '',
    times: row.times ?? 1,
  };
}

function mergedUnnumbered(groups: readonly Sighting[][]): Sighting[][] {
  const numbered = groups.filter(([first]) => first?.number !== '');
  const merged = numbered.map((group) => [...group]);
  const apart: Sighting[][] = [];
  for (const group of groups.filter(([first]) => first?.number === '')) {
    const owners = merged.filter(([first]) => first?.key === group[0]?.key);
    if (owners.length === 1) owners[0]?.push(...group);
    else apart.push(group);
  }
  return [...merged, ...apart];
}

/** A number that lost its zeros may be somebody else's: without a name it belongs to nobody. */
function mergedUnnamed(groups: readonly Sighting[][]): Sighting[][] {
  const isExact = (group: readonly Sighting[]): boolean => new Set(group.map(({ number }) => idKey(number))).size === 1;
  const named = groups.filter(([first]) => first?.key !== '').map((group) => [...group]);
  const apart: Sighting[][] = [];
  for (const group of groups.filter(([first]) => first?.key === '')) {
    const number = withoutZeros(group[0]?.number ?? '');
    const owners = named.filter((one) => one.some((sighting) => withoutZeros(sighting.number) === number));
    const [owner] = owners;
    const numbered = owner?.filter((sighting) => sighting.number !== '') ?? [];
    if (owner && owners.length === 1 && isExact([...numbered, ...group])) owner.push(...group);
    else apart.push(group);
  }
  return [...named, ...apart];
}

function agentOf(sightings: readonly Sighting[]): CollectedAgent {
  const spellings = byFrequency(sightings);
  // Counting ignores case: two spellings that differ in case only would count twice.
  const distinct = spellings.filter(
    (one, at) => spellings.findIndex((other) => other.toLowerCase() === one.toLowerCase()) === at,
  );
  const withTeam = sightings.filter(({ team }) => team !== '');
  const latest = withTeam.reduce<Sighting | undefined>(
    (best, next) => (best && best.day > next.day ? best : next),
    undefined,
  );
  const lastDay = sightings.reduce((last, { day }) => (day > last ? day : last), '');
  const numbers = sightings.map(({ number }) => number).filter((number) => number !== '');
  const longest = numbers.reduce((best, next) => (next.length > best.length ? next : best), '');
  return {
    number: longest,
    name: (distinct.find((spelling) => nameKey(spelling) !== '') ?? '').trim(),
    team: latest?.team ?? '',
    spellings: distinct,
    lastDay,
  };
}

/** Distinct spellings, most frequent first, then in the order met. */
function byFrequency(sightings: readonly Sighting[]): string[] {
  const counts = new Map<string, number>();
  for (const { name, times } of sightings) counts.set(name, (counts.get(name) ?? 0) + times);
  return [...counts].sort(([, one], [, other]) => other - one).map(([text]) => text);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
