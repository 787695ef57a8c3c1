/** Things that were found, things there are, and how many of the found ones are right. */
export interface Tally {
  readonly found: number;
  readonly there: number;
  readonly right: number;
}

export const NOTHING: Tally = { found: 0, there: 0, right: 0 };

export function added(one: Tally, other: Tally): Tally {
  return { found: one.found + other.found, there: one.there + other.there, right: one.right + other.right };
}

/** Of what was found, the share that is right; 1 where nothing was found. */
export function precision({ found, right }: Tally): number {
  return found === 0 ? 1 : right / found;
}

/** Of what is there, the share that was found; 1 where nothing is there. */
export function recall({ there, right }: Tally): number {
  return there === 0 ? 1 : right / there;
}

export const SUBJECTS = {
  logs: 'logs',
  headerRows: 'header rows',
  shapes: 'shapes',
  evaluations: 'logs with every evaluation counted',
  roles: 'column roles',
  criteria: 'criteria with points',
  totals: 'totals rows',
  fatal: 'fatal columns with their words',
} as const;

export type Subject = keyof typeof SUBJECTS;

export type Figures = Readonly<Record<Subject, Tally>>;

export function noFigures(): Record<Subject, Tally> {
  return Object.fromEntries(Object.keys(SUBJECTS).map((subject) => [subject, NOTHING])) as Record<Subject, Tally>;
}

export function summed(all: readonly Figures[]): Figures {
  const sum = noFigures();
  for (const figures of all) {
    for (const subject of Object.keys(sum) as Subject[]) sum[subject] = added(sum[subject], figures[subject]);
  }
  return sum;
}
