import { nameKey } from '../identity/matchKey';
import { serialToIso, monthBounds } from '../time/serialDay';
import { type AgentPeriod, people } from './agentPeriods';
import type { CollectedAgent } from './collectAgents';

/**
 * The agents a month's summary lists: all who were at work in it, evaluated or not. Who left before it or came after it is
 * left out, unless a contact of the month or a later one says otherwise, or a namesake is told from them by number.
 */
export function coveredAgents(
  agents: readonly CollectedAgent[],
  periods: readonly AgentPeriod[],
  month: string,
): CollectedAgent[] {
  const { first, next } = monthBounds(month);
  const [from, to] = [serialToIso(first), serialToIso(next - 1)];
  const away = people(periods).filter((own) =>
    own.every((period) => (period.to !== '' && period.to < from) || (period.from !== '' && period.from > to)),
  );
  const names = agents.map(({ name }) => nameKey(name));
  const isShared = (name: string): boolean => names.indexOf(nameKey(name)) !== names.lastIndexOf(nameKey(name));
  const isAway = ({ number, name }: CollectedAgent): boolean =>
    away.some((own) =>
      own.some((one) => nameKey(one.name) === nameKey(name) && (one.number === number || number === '')),
    );
  return agents.filter((agent) => agent.lastDay >= from || isShared(agent.name) || !isAway(agent));
}
