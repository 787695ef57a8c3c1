import { saveChecked } from '../support/saveChecked';
import { development } from './development/all';
import { heldOut } from './heldOut/all';
import { FEATURES } from './kit/features';

const corpus = [...development, ...heldOut];

test('there are enough workbooks, each by a name of its own, and everything they may be like occurs at least twice', () => {
  expect(corpus.length).toBeGreaterThanOrEqual(70);
  expect(new Set(corpus.map(({ name }) => name)).size).toBe(corpus.length);
  const rare = Object.keys(FEATURES).filter(
    (feature) => corpus.filter(({ features }) => features.some((one) => one === feature)).length < 2,
  );
  expect(rare).toEqual([]);
});

test.each(corpus.map((entry) => [entry.name, entry] as const))(
  '%s is a sound file, the same each time',
  async (_, entry) => {
    const { workbook } = entry.build();
    expect(entry.build().workbook).toEqual(workbook);
    await saveChecked(workbook);
  },
);
