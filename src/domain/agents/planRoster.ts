import { idKey, nameKey, withoutZeros } from '../identity/matchKey';
import { type AgentPeriod, people } from './agentPeriods';
import { changeOf } from './changeOfAgent';
import type { RosterChange, RosterPlan } from './rosterPlan';
import type { RosterConflict, WantedAgent, WantedAgents } from './wantedAgents';

/**
 * What would make the list agree with what a list of staff or a log says: rows to add, blanks to fill, never anything that
 * stands there already. Where the two speak of different things nothing is planned, and the conflict says so. A team
 * without a day counts from `asOf` on where the list has another one.
 */
export function planRoster(
  standing: readonly AgentPeriod[],
  wanted: WantedAgents,
  { asOf, isComplete }: { readonly asOf: string; /** Who is not in it is not at work. */ readonly isComplete: boolean },
): RosterPlan {
  const known = people(standing);
  const conflicts: RosterConflict[] = [...wanted.conflicts];
  const changes: RosterChange[] = [];
  const met = new Set<readonly AgentPeriod[]>();
  let unchanged = 0;
  for (const agent of wanted.agents) {
    const found = find(agent, known, wanted.agents);
    if (found.conflict) {
      conflicts.push(conflictOf(found.conflict, agent, found.of));
      for (const own of found.of) met.add(own);
      continue;
    }
    const [own = []] = found.of;
    met.add(own);
    const { change, conflicts: open } = changeOf(agent, own, standing, asOf);
    conflicts.push(...open);
    if (change) changes.push(change);
    else unchanged += 1;
  }
  if (isComplete) {
    const missing = known.filter((own) => !met.has(own) && own.some(({ to }) => to === '' || to >= asOf));
    for (const own of missing) conflicts.push(notListed(own));
  }
  return { changes, conflicts, unchanged };
}

type Found = { readonly conflict?: RosterConflict['kind']; readonly of: readonly (readonly AgentPeriod[])[] };

/** Whom on the list an agent is: by number and name, by a number alone never where the name is another. */
function find(agent: WantedAgent, known: readonly (readonly AgentPeriod[])[], all: readonly WantedAgent[]): Found {
  const number = idKey(agent.number);
  const name = nameKey(agent.name);
  const named = known.filter((own) => own.some((period) => nameKey(period.name) === name));
  const numbersOf = (own: readonly AgentPeriod[]): string[] => own.flatMap((period) => idKey(period.number) ?? []);
  if (number === null) {
    return named.length > 1 ? { conflict: 'ambiguous', of: named } : { of: named };
  }
  const exact = named.filter((own) => numbersOf(own).includes(number));
  if (exact.length > 0) return { of: exact.slice(0, 1) };
  const numbered = known.filter((own) => numbersOf(own).includes(number));
  if (numbered.length > 0) return { conflict: 'renamed', of: numbered };
  const shorter = named.filter((own) => numbersOf(own).some((one) => withoutZeros(one) === withoutZeros(number)));
  if (shorter.length > 0) return { conflict: 'zerosLost', of: shorter };
  const unnumbered = named.filter((own) => numbersOf(own).length === 0);
  if (unnumbered.length === 0) return { of: [] };
  const namesakes = all.filter((one) => nameKey(one.name) === name);
  return namesakes.length === 1 && named.length === 1 ? { of: unnumbered } : { conflict: 'ambiguous', of: named };
}

function conflictOf(
  kind: RosterConflict['kind'],
  { number, name, where }: WantedAgent,
  of: readonly (readonly AgentPeriod[])[],
): RosterConflict {
  const listed = of.map(([period]) => [period?.number, period?.name].filter(Boolean).join(' ')).join('; ');
  return { kind, number, name, listed, found: [number, name].filter(Boolean).join(' '), where };
}

function notListed(own: readonly AgentPeriod[]): RosterConflict {
  const last = own[own.length - 1];
  const { number = '', name = '', team = '' } = last ?? {};
  return { kind: 'notListed', number, name, listed: team, found: '', where: '' };
}
