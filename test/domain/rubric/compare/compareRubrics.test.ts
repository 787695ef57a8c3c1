import fc from 'fast-check';
import { compareRubrics } from '../../../../src/domain/rubric/compare/compareRubrics';
import { renamedCriteria } from '../../../../src/domain/rubric/compare/renames';
import { scoreCells } from '../../../../src/domain/scoring/scoreCells';
import { rubrics } from '../../scoring/randomCases';
import { scoringCases } from '../../scoring/randomRows';
import { edits } from '../randomEdits';

test('what is said to alter no score alters none', () => {
  fc.assert(
    fc.property(scoringCases(3), edits, ({ rubric, words, rows }, edit) => {
      const next = edit(rubric);
      fc.pre(!compareRubrics(rubric, next).altersScore);
      const names = renamedCriteria(rubric, next);
      for (const row of rows) {
        const cells = Object.fromEntries(
          Object.entries(row).map(([key, cell]) => {
            const name = key.slice('criterion:'.length);
            return [names.has(name) ? `criterion:${names.get(name)}` : key, cell];
          }),
        );
        const criteria = Object.fromEntries(
          Object.entries(words.criteria ?? {}).map(([name, reading]) => [names.get(name) ?? name, reading]),
        );
        const [{ final, grade, pass }, after] = [
          scoreCells(rubric, words, row),
          scoreCells(next, { ...words, criteria }, cells),
        ];
        expect(after).toMatchObject({ final, grade, pass });
      }
    }),
    { numRuns: 150 },
  );
});

test('nothing changes between a standard and itself, and whatever is edited is said', () => {
  fc.assert(
    fc.property(rubrics, edits, (rubric, edit) => {
      const next = edit(rubric);
      const isSame = JSON.stringify(next) === JSON.stringify(rubric);
      expect(compareRubrics(rubric, next).changes.length > 0).toBe(!isSame);
    }),
  );
});
