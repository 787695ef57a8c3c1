import type { CellValue } from '../cellValue';
import type { Agent } from '../evaluation/evaluation';
import { idKey, nameKey, withoutZeros } from '../identity/matchKey';
import { ZerosLost } from '../identity/zerosLost';

/** Who a row names, and where. */
export interface NamedRow {
  readonly number: CellValue;
  readonly name: CellValue;
  readonly address: string;
}

/**
 * What leaves open who somebody is: one name with several numbers (`namesakes`, or a number mistyped), one number with
 * several names (`severalNames`: renamed or mistyped), rows that name a namesake without a number to go by (`ambiguous`).
 */
export type AgentProblem =
  | { readonly problem: 'namesakes'; readonly name: string; readonly numbers: readonly Counted[] }
  | { readonly problem: 'severalNames'; readonly number: string; readonly names: readonly Counted[] }
  | {
      readonly problem: 'ambiguous';
      readonly name: string;
      readonly count: number;
      /** The first rows' cells of the name. */
      readonly examples: readonly string[];
    };

/** A spelling and the rows that have it; 0 where only the list does. */
export interface Counted {
  readonly text: string;
  readonly count: number;
}

const EXAMPLES = 5;

/** What is unclear about the agents of log rows, against the listed agents where there are any. */
export function agentProblems(rows: readonly NamedRow[], listed: readonly Agent[] = []): AgentProblem[] {
  const zeros = new ZerosLost(
    rows.map(({ number }) => number),
    listed.map(({ number }) => number),
  );
  const sightings = rows.map((row) => ({
    row,
    name: nameKey(String(row.name)),
    number: zeros.has(row.number) ? null : idKey(row.number),
  }));
  const byName = new Map<string, Spellings>();
  const byNumber = new Map<string, Spellings>();
  const note = (name: string, number: string | null, shown: { name: string; number: string }, times: number): void => {
    if (name === '' || number === null) return;
    spellingsOf(byName, name).add(withoutZeros(number), shown.number, times);
    spellingsOf(byNumber, withoutZeros(number)).add(name, shown.name, times);
  };
  for (const { row, name, number } of sightings) {
    note(name, number, { name: String(row.name), number: String(row.number) }, 1);
  }
  for (const agent of listed) note(nameKey(agent.name), idKey(agent.number), agent, 0);

  const namesakes = [...byName].filter(([, numbers]) => numbers.size > 1);
  const shared = new Set(namesakes.map(([name]) => name));
  return [
    ...namesakes.map(([name, numbers]): AgentProblem => ({
      problem: 'namesakes',
      name: shownName(name, byNumber),
      numbers: numbers.counted(),
    })),
    ...[...byNumber]
      .filter(([, names]) => names.size > 1)
      .map(([number, names]): AgentProblem => ({
        problem: 'severalNames',
        number: shownName(number, byName),
        names: names.counted(),
      })),
    ...[...shared].flatMap((name): AgentProblem[] => {
      const open = sightings.filter((one) => one.name === name && one.number === null);
      if (open.length === 0) return [];
      const examples = open.slice(0, EXAMPLES).map(({ row }) => row.address);
      return [{ problem: 'ambiguous', name: shownName(name, byNumber), count: open.length, examples }];
    }),
  ];
}

/** Keys and what is written for them, with the rows that do. */
class Spellings {
  private readonly found = new Map<string, { text: string; count: number }>();

  get size(): number {
    return this.found.size;
  }

  add(key: string, text: string, times: number): void {
    const known = this.found.get(key);
    if (known) known.count += times;
    else this.found.set(key, { text: text.trim(), count: times });
  }

  text(key: string): string | undefined {
    return this.found.get(key)?.text;
  }

  /** Most rows first. */
  counted(): Counted[] {
    return [...this.found.values()].sort((one, other) => other.count - one.count);
  }
}

function spellingsOf(all: Map<string, Spellings>, key: string): Spellings {
  const known = all.get(key) ?? new Spellings();
  all.set(key, known);
  return known;
}

/** As it is written where it was met first. */
function shownName(key: string, others: ReadonlyMap<string, Spellings>): string {
  for (const spellings of others.values()) {
    const text = spellings.text(key);
    if (text !== undefined) return text;
  }
  return key;
}
