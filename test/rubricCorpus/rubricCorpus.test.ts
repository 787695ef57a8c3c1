import { PARTS } from './corpus';
import { addTallies, judge, KINDS, shareOf, type Kind } from './kit/judge';

/** Least share of each thing that is read right, just below what is reached. */
const LEAST: Readonly<Record<keyof typeof PARTS, Readonly<Record<Kind, number>>>> = {
  development: { sections: 1, criteria: 1, points: 1, levels: 1, outcomes: 1 },
  heldOut: { sections: 0.89, criteria: 0.89, points: 0.89, levels: 0.97, outcomes: 0.98 },
};

test('there are enough worksheets, each by a name of its own, a part of them kept apart', () => {
  const names = Object.values(PARTS).flatMap((sheets) => sheets.map(({ name }) => name));
  expect(names.length).toBeGreaterThanOrEqual(40);
  expect(new Set(names).size).toBe(names.length);
  expect(PARTS.heldOut.length).toBeGreaterThanOrEqual(20);
});

test.each(['development', 'heldOut'] as const)('%s: standards are read at least as well as they were', (part) => {
  const judgements = PARTS[part].map(judge);
  const tally = addTallies(judgements.map((one) => one.tally));
  const below = KINDS.filter((kind) => shareOf(tally[kind]) < LEAST[part][kind]);
  // Nobody is told what is missed in the part kept apart.
  const wrong = part === 'development' ? judgements.flatMap((one) => one.wrong) : [];
  expect({ below: below.map((kind) => [kind, shareOf(tally[kind])]), wrong }).toEqual({ below: [], wrong: [] });
});
