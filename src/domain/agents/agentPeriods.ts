import type { Agent } from '../evaluation/evaluation';
import { idKey, nameKey, withoutZeros } from '../identity/matchKey';

/** An agent in one team: one row of `QA_Agents`. Somebody who moved has several. */
export interface AgentPeriod extends Agent {
  readonly leader: string;
  /** ISO day, '' where unknown. */
  readonly hired: string;
  readonly business: string;
  /** ISO days, inclusive; '' is since ever and until further notice. What people typed and is no day stands as it is. */
  readonly from: string;
  readonly to: string;
}

/** An agent as of a day. */
interface AgentOnDay extends Agent {
  /** Whether the list has the agent at work on that day. */
  readonly active: boolean;
}

/** Whether the agent is in that team on that day; what is typed for a day and is none makes no period. */
function isActiveOn({ from, to }: AgentPeriod, day: string): boolean {
  return (from === '' || (isDay(from) && from <= day)) && (to === '' || (isDay(to) && day <= to));
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/u.test(text);
}

/**
 * The periods of each person in the order of their days: the same number and name, or a name without a number that only
 * one person has. People stand in the order of the list.
 */
export function people(periods: readonly AgentPeriod[]): AgentPeriod[][] {
  const groups = new Map<string, AgentPeriod[]>();
  const add = (key: string, period: AgentPeriod): void => {
    const group = groups.get(key);
    if (group) group.push(period);
    else groups.set(key, [period]);
  };
  const keyOf = (number: string, name: string): string => `${withoutZeros(number)}|${nameKey(name)}`;
  for (const period of periods) {
    const namesakes = periods.filter((one) => one.number !== '' && nameKey(one.name) === nameKey(period.name));
    const numbers = new Set(namesakes.map(({ number }) => withoutZeros(number)));
    const [only] = numbers;
    const number = period.number === '' && numbers.size === 1 ? (only ?? '') : period.number;
    add(keyOf(number, period.name), period);
  }
  return [...groups.values()].map((group) =>
    [...group].sort((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0)),
  );
}

/**
 * The team a contact of this day counts for, as the list has it: by number, or by a name that is one person's; a number
 * that lost its zeros only together with the name. Null where nobody or more than one row of the list fits.
 */
export function teamAsOf(
  periods: readonly AgentPeriod[],
  who: { readonly number?: string; readonly name?: string },
  day: string,
): string | null {
  const number = idKey(who.number ?? '');
  const name = nameKey(who.name ?? '');
  const fitting = periods.filter((period) => {
    if (!isActiveOn(period, day)) return false;
    const listed = idKey(period.number);
    if (number !== null && listed === number) return true;
    const isSameName = name !== '' && nameKey(period.name) === name;
    return isSameName && (number === null || listed === null || isWithoutZerosOf(number, listed));
  });
  const [only] = fitting;
  return only && fitting.length === 1 && only.team !== '' ? only.team : null;
}

function isWithoutZerosOf(number: string, listed: string): boolean {
  return listed.endsWith(number) && /^0+$/u.test(listed.slice(0, listed.length - number.length));
}

/** Everybody on the list once, as of their last team. */
export function currentAgents(periods: readonly AgentPeriod[]): Agent[] {
  return people(periods).map((own) => {
    const last = own[own.length - 1];
    const numbered = own.find(({ number }) => number !== '');
    return { number: numbered?.number ?? '', name: last?.name ?? '', team: last?.team ?? '' };
  });
}

const LAST_DAY = '9999-12-31';

/** Everybody on the list once, with the team of the day, or their last one: who is at work then comes first. */
export function agentsOn(periods: readonly AgentPeriod[], day: string): AgentOnDay[] {
  const on = day === '' ? LAST_DAY : day;
  const agents = people(periods.filter(({ name }) => nameKey(name) !== '')).map((own): AgentOnDay => {
    const now = own.findLast((period) => isActiveOn(period, on));
    const shown = now ?? own.findLast(({ from }) => from <= on) ?? own[0];
    const numbered = own.find(({ number }) => number !== '') ?? shown;
    return {
      number: numbered?.number ?? '',
      name: shown?.name ?? '',
      team: shown?.team ?? '',
      active: now !== undefined,
    };
  });
  return [...agents.filter(({ active }) => active), ...agents.filter(({ active }) => !active)];
}
