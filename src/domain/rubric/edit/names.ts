import { criteriaOf } from '../points';
import type { Rubric } from '../rubric';

/** Names of sections, criteria and rules: each is a header in the log, and headers know no letter case. */
export function namesOf(rubric: Rubric): readonly string[] {
  return [...rubric.sections, ...criteriaOf(rubric), ...rubric.rules].map(({ name }) => name);
}

/** The name, with a number where it is taken already. */
export function freeName(rubric: Rubric, wanted: string): string {
  const taken = new Set(namesOf(rubric).map((name) => name.toLowerCase()));
  let name = wanted;
  for (let copy = 2; taken.has(name.toLowerCase()); copy += 1) name = `${wanted} (${copy})`;
  return name;
}
