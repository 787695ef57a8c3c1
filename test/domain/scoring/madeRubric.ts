import type { Criterion, Rubric, Section } from '../../../src/domain/rubric/rubric';

/** A criterion whose points are entered, unless the rest says otherwise. */
export function criterion(name: string, points: number, rest: Partial<Criterion> = {}): Criterion {
  return { name, points, weight: 1, levels: [], notApplicable: 'forbidden', ...rest };
}

/** Passes and is B from 60 % on, A from 90 %. */
export function rubric(sections: readonly Section[], rest: Partial<Rubric> = {}): Rubric {
  return {
    key: 'case',
    version: 1,
    name: 'Case',
    sections,
    rules: [],
    bands: [
      { name: 'A', from: 90 },
      { name: 'B', from: 60 },
      { name: 'C', from: 0 },
    ],
    passMark: 60,
    fatalScore: 'zero',
    decimals: 2,
    ...rest,
  };
}

/** Prints what its criteria add up to. */
export function section(name: string, ...criteria: readonly Criterion[]): Section {
  return { name, points: criteria.reduce((sum, { points }) => sum + points, 0), criteria };
}
