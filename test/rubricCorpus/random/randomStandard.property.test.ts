import fc from 'fast-check';
import { readRubricSheet } from '../../../src/domain/rubricImport/readRubricSheet';
import type { Rubric } from '../../../src/domain/rubric/rubric';
import { LAYOUTS, writeLogHeader, writeSheet, type Layout } from './layouts';
import { standards, styles, type PlainStandard, type Style } from './randomStandard';

/** What a reader has to give back of a standard in a layout. */
function expected({ sections }: PlainStandard, { says }: Layout, { language, outcome }: Style): unknown {
  const yesNo = language === 'zh' ? ['是', '否'] : ['Yes', 'No'];
  return {
    sections: sections.map(({ name, criteria }) => ({
      name,
      points: says === 'deductions' ? 0 : criteria.reduce((sum, { points }) => sum + points, 0),
      criteria: criteria.map((criterion) => ({
        name: criterion.name,
        points: says === 'deductions' ? 0 : criterion.points,
        levels:
          says === 'levels'
            ? criterion.levels
            : says === 'yesNo'
              ? yesNo.map((label, at) => ({ label, points: at === 0 ? criterion.points : 0, descriptor: '' }))
              : [],
        occurrence: says === 'deductions' ? { kind: 'deduction', each: criterion.points } : undefined,
      })),
    })),
    outcomes: outcome === null ? [] : [outcome],
    base: says === 'deductions' ? 100 : undefined,
  };
}

function read({ sections, rules, base }: Rubric): unknown {
  return {
    sections: sections.map(({ name, points, criteria }) => ({
      name,
      points,
      criteria: criteria.map((criterion) => ({
        name: criterion.name,
        points: criterion.points,
        levels: criterion.levels,
        occurrence: criterion.occurrence,
      })),
    })),
    outcomes: rules.map(({ outcome }) => outcome),
    base,
  };
}

test.each(Object.entries(LAYOUTS))('a random standard laid out as %s is read back', (_name, layout: Layout) => {
  const cases = styles.chain((style) =>
    standards(style.language, layout.oneScale).map((standard) => ({ style, standard })),
  );
  fc.assert(
    fc.property(cases, ({ style, standard }) => {
      const sheet = writeSheet(layout, standard, style);
      expect(read(readRubricSheet(sheet).rubric)).toEqual(expected(standard, layout, style));
    }),
    { numRuns: 200 },
  );
});

test('the header of a log gives back the criteria it scores, with their points', () => {
  const cases = styles.chain((style) => standards(style.language, false).map((standard) => ({ style, standard })));
  fc.assert(
    fc.property(cases, ({ style, standard }) => {
      const { layout, rubric } = readRubricSheet(writeLogHeader(standard, style));
      const pointed = (sections: readonly { criteria: readonly { name: string; points: number }[] }[]): unknown =>
        sections.flatMap(({ criteria }) => criteria.map(({ name, points }) => ({ name, points })));
      expect(layout).toBe('logHeader');
      expect(pointed(rubric.sections)).toEqual(pointed(standard.sections));
    }),
    { numRuns: 200 },
  );
});
