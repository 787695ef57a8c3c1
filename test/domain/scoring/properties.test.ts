import fc from 'fast-check';
import type { CellValue } from '../../../src/domain/cellValue';
import type { ColumnKey } from '../../../src/domain/evaluation/columnKey';
import { bestAnswer } from '../../../src/domain/evaluation/bestAnswer';
import { logWords } from '../../../src/domain/evaluation/words';
import { mayDropOut } from '../../../src/domain/rubric/notApplicable';
import { addUp, bestPoints, criteriaOf, reachablePoints, sectionBest } from '../../../src/domain/rubric/points';
import type { Criterion, Rubric, Section } from '../../../src/domain/rubric/rubric';
import { zeroedScope } from '../../../src/domain/rubric/zeroedScope';
import { computedCells, scoreCells, type RowCells } from '../../../src/domain/scoring/scoreCells';
import { rowScorer } from '../../../src/domain/scoring/rowScorer';
import { scoringColumns } from '../../../src/domain/scoring/scoringColumns';
import { rubrics } from './randomCases';
import { badCell, badRuleCell, rowsOf, scoringCases, wordings, type ScoringCase } from './randomRows';

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
      const scope = zeroedScope(rule, rubric.fatalScore);

      expect(after).toMatchObject({ pass: false, grade: rubric.bands.at(-1)?.name, fatal: rule.outcome === 'fatal' });
      if (scope === null || scope.kind === 'contact') expect(after.raw).toBe(before.raw);
      if (scope?.kind === 'section') expect(after.sections[scope.name]).toBe(0);
      expect(after.final).toBe(scope?.kind === 'contact' ? 0 : after.raw);
    }),
  );
});

test('a criterion set to 0 scores like one that was answered with 0 points', () => {
  fc.assert(
    fc.property(oneRow, ({ rubric, words, cells }) => {
      const rule = rubric.rules.find((one) => zeroedScope(one, rubric.fatalScore)?.kind === 'criterion');
      const one = criteriaOf(rubric).find(({ name }) => name === rule?.criterion);
      fc.pre(rule !== undefined && one !== undefined && !one.metric && !one.occurrence && one.step === undefined);
      const key: ColumnKey = `criterion:${one.name}`;
      // An answered one: where a whole section did not occur, an answer to one of its criteria asks for the others.
      fc.pre(typeof cells[key] === 'number');
      const quiet = withoutRules(cells, { rubric, words });
      const zeroed = scoreCells(rubric, words, firing(quiet, rule.name, { words }));

      expect(zeroed.raw).toBe(scoreCells(rubric, words, { ...quiet, [key]: 0 }).raw);
    }),
  );
});

test('a better answer never makes a lower score', () => {
  fc.assert(
    fc.property(oneRow, fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), ({ rubric, words, cells }, at, share) => {
      const all = criteriaOf(rubric);
      const one = all[at % all.length];
      fc.pre(one !== undefined);
      const key: ColumnKey = `criterion:${one.name}`;
      const now = cells[key];
      fc.pre(typeof now === 'number');
      const low = scoreCells(rubric, words, cells);
      fc.pre(low.raw !== '');
      const high = scoreCells(rubric, words, { ...cells, [key]: betterAnswer(one, now, share) });

      expect(high.check).toBe('');
      expect(high.raw).toBeGreaterThanOrEqual(Number(low.raw));
      expect(high.final).toBeGreaterThanOrEqual(Number(low.final));
      expect(bandIndex(rubric, high.grade)).toBeLessThanOrEqual(bandIndex(rubric, low.grade));
      expect(Number(high.pass)).toBeGreaterThanOrEqual(Number(low.pass));
    }),
  );
});

function betterAnswer(one: Criterion, now: number, share: number): number {
  const { metric, occurrence, levels, step } = one;
  if (metric) return metric.better === 'lower' ? now * share : now + 100 * share;
  if (occurrence) return occurrence.kind === 'deduction' ? Math.floor(now * share) : now + Math.floor(10 * share);
  const more = (bestPoints(one) - now) * share;
  if (step !== undefined && levels.length === 0) return now + Math.floor(more / step) * step;
  return Math.min(Math.max(now, Number((now + more).toFixed(2))), bestPoints(one));
}

function bandIndex(rubric: Rubric, grade: string): number {
  return rubric.bands.findIndex(({ name }) => name === grade);
}

test('not applicable never lowers a score where it counts as full marks', () => {
  fc.assert(
    fc.property(oneRow, fc.nat(), ({ rubric, words, cells }, at) => {
      const lenient = rubric.sections
        // Without its last answer such a section is left out as a whole.
        .filter((section) => !mayDropOut(section))
        .flatMap(({ criteria }) => criteria)
        .filter((one) => one.notApplicable === 'fullMarks' && one.occurrence?.kind !== 'bonus');
      const one = lenient[at % Math.max(1, lenient.length)];
      fc.pre(one !== undefined);
      const without = scoreCells(rubric, words, { ...cells, [`criterion:${one.name}`]: words.notApplicable[0] ?? '' });

      expect(without.check).toBe('');
      expect(without.raw).toBeGreaterThanOrEqual(Number(scoreCells(rubric, words, cells).raw));
    }),
  );
});

test('where nothing is left out, the raw score is the base and the weighted sections, never below 0', () => {
  fc.assert(
    fc.property(oneRow, ({ rubric, words, cells }) => {
      const all = criteriaOf(rubric);
      const allCount = all.every(({ name }) => typeof cells[`criterion:${name}`] === 'number');
      const score = scoreCells(rubric, words, cells);
      const leavesOut = all.some((one) => one.notApplicable === 'excluded') || rubric.sections.some(mayDropOut);
      fc.pre(allCount || !leavesOut);

      const { base = 0, sections } = rubric;
      const sum = addUp([base, ...sections.map(({ name, weight = 1 }) => weight * Number(score.sections[name]))]);
      const isRounded = 0.5 * 10 ** -rubric.decimals + 1e-9;
      expect(Math.abs(Number(score.raw) - Math.max(0, sum))).toBeLessThanOrEqual(isRounded);
      const hasBonus = all.some(({ occurrence }) => occurrence?.kind === 'bonus');
      if (!hasBonus) expect(sum).toBeLessThanOrEqual(reachablePoints(rubric) + 1e-9);
    }),
  );
});

/** A row of which one section did not occur at all, where the rubric says what that means. */
const absentSection = oneRow.chain(({ rubric, words, cells }) => {
  const known = rubric.sections.filter(({ notApplicable }) => notApplicable !== undefined);
  const section = known.length === 0 ? fc.constant(undefined) : fc.constantFrom(...known);
  return section.map((one) => {
    const word = words.notApplicable[0] ?? '';
    const absent = (one?.criteria ?? []).map(({ name }) => [`criterion:${name}`, word]);
    return { rubric, words, section: one, cells: { ...cells, ...Object.fromEntries(absent) } as RowCells };
  });
});

test('a section that did not occur has full marks or counts nowhere, as it says, whatever its criteria allow', () => {
  fc.assert(
    fc.property(absentSection, ({ rubric, words, section, cells }) => {
      fc.pre(section !== undefined);
      const quiet = withoutRules(cells, { rubric, words });
      const score = scoreCells(rubric, words, quiet);
      expect(score.check).toBe('');
      if (section.notApplicable === 'fullMarks') {
        expect(score.sections[section.name]).toBe(sectionBest(section));
        const { name } = section;
        const full = {
          ...rubric,
          sections: rubric.sections.map((one) => (one.name === name ? alwaysScored(one) : one)),
        };
        const best = section.criteria.map((one) => [`criterion:${one.name}`, bestPoints(one)]);
        expect(scoreCells(full, words, { ...quiet, ...Object.fromEntries(best) }).raw).toBe(score.raw);
      } else {
        expect(score.sections[section.name]).toBe(words.notApplicable[0]);
        const others = { ...rubric, sections: rubric.sections.filter((one) => one !== section) };
        const [all, rest] = [reachablePoints(rubric), reachablePoints(others)];
        fc.pre(rest > 0 && others.sections.length > 0);
        const without = scoreCells(others, words, quiet).raw;
        fc.pre(without !== '');
        const isRounded = 0.5 * 10 ** -rubric.decimals;
        expect(Math.abs(Number(score.raw) - (Number(without) * all) / rest)).toBeLessThanOrEqual(
          isRounded * (1 + all / rest) + 1e-9,
        );
      }
    }),
  );
});

/** The section with the same points, entered as such. */
function alwaysScored(section: Section): Section {
  const criteria = section.criteria.map(({ name, weight, ...one }): Criterion => ({
    ...{ name, weight, levels: [], notApplicable: 'forbidden' },
    points: bestPoints({ name, weight, ...one }),
  }));
  return { ...section, criteria };
}

test('in a section that occurred, a criterion that must be scored may not be left out', () => {
  fc.assert(
    fc.property(absentSection, fc.nat(), ({ rubric, words, section, cells }, at) => {
      const answered = section?.criteria[at % section.criteria.length];
      fc.pre(section !== undefined && answered !== undefined);
      const number = bestAnswer(answered);
      const score = scoreCells(rubric, words, { ...cells, [`criterion:${answered.name}`]: number });

      const alone = section.criteria.filter((one) => one !== answered && one.notApplicable === 'forbidden');
      expect(score.check).toBe(alone.map(({ name }) => name).join(logWords(words.language).listSeparator));
      expect(score.sections[section.name] === '').toBe(alone.length > 0);
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
      ...rubric.sections.flatMap((section) =>
        section.criteria.map((one) => ({
          name: one.name,
          key: `criterion:${one.name}`,
          bad: badCell(one, section, words),
        })),
      ),
      ...rubric.rules.map(({ name }) => ({ name, key: `rule:${name}`, bad: badRuleCell(words) })),
    ];
    return fc.constantFrom(...all).chain(({ name, key, bad }) =>
      fc
        .record({ cells: rowsOf(rubric, words, { faults: false, absent: false }), value: bad })
        .map(({ cells, value }) => ({
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
        const names = [section.name, ...section.criteria.map((one) => one.name)];
        const isTouched =
          names.includes(name) ||
          rubric.rules.some((rule) => {
            const scope = rule.name === name ? zeroedScope(rule, rubric.fatalScore) : null;
            return scope !== null && scope.kind !== 'contact' && names.includes(scope.name);
          });
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
