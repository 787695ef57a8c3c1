import type { CriterionTexts, LevelTexts, SectionTexts, Text } from './bilingual';

const YES: Text = ['是', 'Yes'];
const NO: Text = ['否', 'No'];

/** What to tick, and how to tell that it holds. */
export type CheckItem = readonly [name: Text, holds: Text, fails: Text];

/** Yes or no, a point an item; what could not be checked is left out of the total. */
export function checklist(name: Text, items: readonly CheckItem[]): SectionTexts {
  return { name, points: items.length, criteria: items.map(checked) };
}

function checked([name, holds, fails]: CheckItem): CriterionTexts {
  const levels: LevelTexts[] = [
    { label: YES, points: 1, descriptor: holds },
    { label: NO, points: 0, descriptor: fails },
  ];
  return { name, points: 1, notApplicable: 'excluded', levels };
}
