import type { CellValue } from '../cellValue';
import type { Agent } from '../evaluation/evaluation';
import { parseDay, type PeriodHint } from '../grid/parseDay';

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
}

/**
 * The distinct agents of log rows: by number and name, so that namesakes stay apart; a row without a number belongs to
 * the only agent of that name. The team is the one of the latest contact. In order of team, number, name.
 */
export function collectAgents(rows: readonly AgentRow[], hint: PeriodHint = {}): CollectedAgent[] {
  const groups = new Map<string, Sighting[]>();
  for (const row of rows) {
    const sighting = sightingOf(row, hint);
    if (sighting.key === '' && sighting.number === '') continue;
    const key = `${canonicalNumber(sighting.number)}|${sighting.key}`;
    const group = groups.get(key);
    if (group) group.push(sighting);
    else groups.set(key, [sighting]);
  }
  return mergedUnnumbered([...groups.values()])
    .map(agentOf)
    .sort(
      (one, other) =>
        compare(one.team, other.team) || compare(one.number, other.number) || compare(one.name, other.name),
    );
}

/** What makes two spellings one name: no inner blanks in short Chinese names, case and width ignored. */
export function nameKey(name: string): string {
  const text = name.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();
  const joined = text.replace(/ /gu, '');
  return /^\p{Script=Han}{2,3}$/u.test(joined) ? joined : text;
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
    number: String(row.number).trim(),
    name,
    team: String(row.team).trim(),
    day: parseDay(row.date, hint) ?? '',
    times: row.times ?? 1,
  };
}

/** Excel's counting takes 00123 and 123 for the same. */
export function canonicalNumber(number: string): string {
  return number
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^0+(?=\d+$)/u, '');
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
  const numbers = sightings.map(({ number }) => number).filter((number) => number !== '');
  const longest = numbers.reduce((best, next) => (next.length > best.length ? next : best), '');
  return { number: longest, name: (distinct[0] ?? '').trim(), team: latest?.team ?? '', spellings: distinct };
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
