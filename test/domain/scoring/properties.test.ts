import fc from 'fast-check';
import type { CellValue } from '../../../src/domain/cellValue';
import type { ColumnKey } from '../../../src/domain/evaluation/columnKey';
import { addUp, bestPoints, criteriaOf, reachablePoints } from '../../../src/domain/rubric/points';
import type { Rubric } from '../../../src/domain/rubric/rubric';
import { computedCells, scoreCells, type RowCells } from '../../../src/domain/scoring/scoreCells';
import { rowScorer } from '../../../src/domain/scoring/rowScorer';
import { scoringColumns } from '../../../src/domain/scoring/scoringColumns';
import { badCell, badRuleCell, rubrics, rowsOf, scoringCases, wordings, type ScoringCase } from './randomCases';

const oneRow = scoringCases(1, false).map(({ rubric, words, rows }) => ({ rubric, words, cells: rows[0] }));

/** Nothing fires, so that the final score is the raw one. */
function withoutRules(cells: RowCells, { rubric, words }: Pick<ScoringCase, 'rubric' | 'words'>): RowCells {
  return { ...cells, ...Object.fromEntries(rubric.rules.map(({ name }) => [`rule:${name}`, words.notFired[0] ?? ''])) };
}

function firing(cells: RowCells, rule: string, { words }: Pick<ScoringCase, 'words'>): RowCells {
  return { ...cells, [`rule:${rule}`]: words.fired[0] ?? '' };
}

test('the outcome of a rule is always as set', () => {
  fc.assert(
    fc.property(oneRow, fc.nat(), ({ rubric, words, cells }, at) => {
      const rule = rubric.rules[at % Math.max(1, rubric.rules.length)];
      fc.pre(rule !== undefined);
      const quiet = withoutRules(cells, { rubric, words });
      const before = scoreCells(rubric, words, quiet);
      const after = scoreCells(rubric, words, firing(quiet, rule.name, { words }));

      expect(after).toMatchObject({ pass: false, grade: rubric.bands.at(-1)?.name, fatal: rule.outcome === 'fatal' });
      if (rule.outcome !== 'veto') expect(after.raw).toBe(before.raw);
      const zeroes = rule.outcome === 'zeroContact' || (rule.outcome === 'fatal' && rubric.fatalScore === 'zero');
      expect(after.final).toBe(zeroes ? 0 : after.raw);
    }),
  );
});

test('more points for a criterion never make a lower score', () => {
  fc.assert(
    fc.property(oneRow, fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), ({ rubric, words, cells }, at, share) => {
      const one = criteriaOf(rubric)[at % criteriaOf(rubric).length];
      const key: ColumnKey = `criterion:${one?.name ?? ''}`;
      const now = cells[key];
      fc.pre(one !== undefined && typeof now === 'number');
      const more = Number((now + (bestPoints(one) - now) * share).toFixed(2));
      fc.pre(more >= now && more <= bestPoints(one));
      const low = scoreCells(rubric, words, cells);
      const high = scoreCells(rubric, words, { ...cells, [key]: more });

      expect(high.raw).toBeGreaterThanOrEqual(Number(low.raw));
      expect(high.final).toBeGreaterThanOrEqual(Number(low.final));
      expect(bandIndex(rubric, high.grade)).toBeLessThanOrEqual(bandIndex(rubric, low.grade));
      expect(Number(high.pass)).toBeGreaterThanOrEqual(Number(low.pass));
    }),
  );
});

function bandIndex(rubric: Rubric, grade: string): number {
  return rubric.bands.findIndex(({ name }) => name === grade);
}

test('not applicable never lowers a score where it counts as full marks', () => {
  fc.assert(
    fc.property(oneRow, fc.nat(), ({ rubric, words, cells }, at) => {
      const lenient = criteriaOf(rubric).filter((one) => one.notApplicable === 'fullMarks');
      const one = lenient[at % Math.max(1, lenient.length)];
      fc.pre(one !== undefined);
      const without = scoreCells(rubric, words, { ...cells, [`criterion:${one.name}`]: words.notApplicable[0] ?? '' });

      expect(without.check).toBe('');
      expect(without.raw).toBeGreaterThanOrEqual(Number(scoreCells(rubric, words, cells).raw));
    }),
  );
});

test('where nothing is left out, the raw score is the sum of the sections, at most what is reachable', () => {
  fc.assert(
    fc.property(oneRow, ({ rubric, words, cells }) => {
      const allCount = criteriaOf(rubric).every(({ name }) => typeof cells[`criterion:${name}`] === 'number');
      const score = scoreCells(rubric, words, cells);
      const leavesOut = criteriaOf(rubric).some((one) => one.notApplicable === 'excluded');
      fc.pre(allCount || !leavesOut);

      const sections = addUp(Object.values(score.sections).map(Number));
      expect(Math.abs(Number(score.raw) - sections)).toBeLessThanOrEqual(0.5 * 10 ** -rubric.decimals + 1e-9);
      expect(sections).toBeLessThanOrEqual(reachablePoints(rubric));
    }),
  );
});

test('the order of criteria and of rules changes no score', () => {
  fc.assert(
    fc.property(oneRow, ({ rubric, words, cells }) => {
      const turned: Rubric = {
        ...rubric,
        sections: rubric.sections
          .map((section) => ({ ...section, criteria: [...section.criteria].reverse() }))
          .reverse(),
        rules: [...rubric.rules].reverse(),
      };
      expect(scoreCells(turned, words, cells)).toEqual(scoreCells(rubric, words, cells));
    }),
  );
});

test('a bad cell leaves no score and is named, and only the sections without it keep their subtotals', () => {
  const damaged = fc.tuple(rubrics, wordings).chain(([rubric, words]) => {
    const all = [
      ...criteriaOf(rubric).map((one) => ({ name: one.name, key: `criterion:${one.name}`, bad: badCell(one, words) })),
      ...rubric.rules.map(({ name }) => ({ name, key: `rule:${name}`, bad: badRuleCell(words) })),
    ];
    return fc.constantFrom(...all).chain(({ name, key, bad }) =>
      fc.record({ cells: rowsOf(rubric, words, false), value: bad }).map(({ cells, value }) => ({
        rubric,
        words,
        name,
        cells: { ...cells, [key]: value },
      })),
    );
  });
  fc.assert(
    fc.property(damaged, ({ rubric, words, name, cells }) => {
      const computed = computedCells(rubric, words, cells);

      expect(computed.get('check')).toBe(name);
      for (const key of ['raw', 'final', 'grade', 'pass', 'fatal'] as const) expect(computed.get(key)).toBe('');
      for (const section of rubric.sections) {
        const isTouched =
          section.criteria.some((one) => one.name === name) ||
          rubric.rules.some(
            (rule) =>
              rule.name === name &&
              rule.outcome === 'veto' &&
              section.criteria.some((one) => one.name === rule.criterion),
          );
        const subtotal: CellValue | undefined = computed.get(`section:${section.name}`);
        expect(subtotal === '').toBe(isTouched);
      }
    }),
  );
});

test('looking at many rows at once says the same of each as scoring it alone', () => {
  fc.assert(
    fc.property(scoringCases(4), ({ rubric, words, rows }) => {
      const keys = [
        ...criteriaOf(rubric).map(({ name }): ColumnKey => `criterion:${name}`),
        ...rubric.rules.map(({ name }): ColumnKey => `rule:${name}`),
      ];
      const wanted = [...scoringColumns(rubric, words).keys()];
      const score = rowScorer(rubric, words, keys, wanted);
      for (const cells of rows) {
        const together = score(keys.map((key) => cells[key] ?? ''));
        const alone = computedCells(rubric, words, cells);
        wanted.forEach((key, at) => {
          const [one, other] = [together[at], alone.get(key)];
          if (typeof one === 'number' && typeof other === 'number') expect(one).toBeCloseTo(other, 9);
          else expect([key, one]).toEqual([key, other]);
        });
      }
    }),
    { numRuns: 500 },
  );
});
