import fc from 'fast-check';
import { rescorer } from '../../../../src/domain/rubric/simulate/rescore';
import { scoringCases } from '../../scoring/randomRows';

test('a standard simulated against itself moves nobody', () => {
  fc.assert(
    fc.property(scoringCases(3), ({ rubric, words, rows }) => {
      const { keys, score } = rescorer(rubric, words, rubric);
      for (const row of rows) {
        const { before, after } = score(keys.map((key) => row[key] ?? ''));
        if (before.final !== '') expect(after).toEqual({ ...before });
      }
    }),
    { numRuns: 300 },
  );
});
