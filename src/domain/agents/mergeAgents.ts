import type { Agent } from '../evaluation/evaluation';
import { nameKey, withoutZeros } from '../identity/matchKey';
import type { CollectedAgent } from './collectAgents';

/**
 * The listed agents in their order, each with the spellings the logs use, then the agents nobody listed. An agent is the
 * same by number and name; where one side has no number, by a name that only one person has.
 */
export function mergeAgents(listed: readonly Agent[], seen: readonly CollectedAgent[]): CollectedAgent[] {
  const owners = seen.map((agent) => ownerOf(agent, listed, seen));
  const known = listed.map((agent, at) => {
    const own = seen.filter((_one, index) => owners[index] === at);
    return {
      ...agent,
      spellings: distinctSpellings([agent.name, ...own.flatMap(({ spellings }) => spellings)]),
      lastDay: own.reduce((last, { lastDay }) => (lastDay > last ? lastDay : last), ''),
    };
  });
  return [...known, ...seen.filter((_, index) => owners[index] === -1)];
}

/** The place of the listed agent that a seen one is, -1 where it is none of them. */
function ownerOf(agent: CollectedAgent, listed: readonly Agent[], seen: readonly CollectedAgent[]): number {
  const isNamesake = (one: Agent): boolean => nameKey(one.name) === nameKey(agent.name);
  const named = listed.flatMap((one, at) => (isNamesake(one) ? [at] : []));
  const number = withoutZeros(agent.number);
  const exact = named.find((at) => withoutZeros(listed[at]?.number ?? '') === number);
  if (exact !== undefined) return exact;
  const numbers = [...listed, ...seen].filter(isNamesake).map((one) => withoutZeros(one.number));
  const people = new Set(numbers.filter((one) => one !== '')).size;
  return people <= 1 && named.length === 1 ? (named[0] ?? -1) : -1;
}

/** Counting ignores case: two spellings that differ in case only would count twice. */
function distinctSpellings(spellings: readonly string[]): string[] {
  return spellings.filter(
    (one, at) => spellings.findIndex((other) => other.toLowerCase() === one.toLowerCase()) === at,
  );
}
