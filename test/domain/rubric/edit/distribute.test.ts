import Big from 'big.js';
import fc from 'fast-check';
import { apportion, distributePoints, shareLevels, withPoints } from '../../../../src/domain/rubric/edit/distribute';
import { scaleOf, withScale } from '../../../../src/domain/rubric/edit/scale';
import { addUp, bestPoints, criteriaOf } from '../../../../src/domain/rubric/points';
import { rubricProblems } from '../../../../src/domain/rubric/problems';
import type { Criterion, Rubric, Section } from '../../../../src/domain/rubric/rubric';
import { template } from '../../../../src/domain/rubric/templates';
import { rubrics } from '../../scoring/randomCases';

const steps = fc.constantFrom(0.5 as const, 1 as const);

function entered(...points: readonly number[]): Section {
  const criteria = points.map((each, at): Criterion => ({
    name: `C${at}`,
    points: each,
    weight: 1,
    levels: [],
    notApplicable: 'forbidden',
  }));
  return { name: 'S', points: 10, criteria };
}

function pointsOf({ criteria }: Section): number[] {
  return criteria.map(({ points }) => points);
}

test('shares add up to the whole, none more than a step off, all but one in whole steps', () => {
  const parts = fc
    .array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 12 })
    .filter((all) => addUp(all) > 0);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), parts, steps, (hundredths, weights, step) => {
      const whole = hundredths / 100;
      const sum = addUp(weights);
      const shares = apportion(
        whole,
        weights.map((weight) => weight / sum),
        step,
      );
      expect(addUp(shares)).toBe(whole);
      shares.forEach((share, at) => {
        expect(Math.abs(share - (whole * (weights[at] ?? 0)) / sum)).toBeLessThan(step + 1e-9);
      });
      const broken = shares.filter((share) => !Big(share).mod(step).eq(0));
      expect(broken.length).toBe(Big(whole).mod(step).eq(0) ? 0 : 1);
    }),
  );
});

/** By hand: 10 over 3, 3 and 1 is 4.29, 4.29 and 1.43; in ones 4, 4, 1 and the last to the largest remainder. */
test('points are handed out in proportion, evenly on demand, evenly where there are none', () => {
  expect(pointsOf(distributePoints(entered(3, 3, 1), 1))).toEqual([4, 4, 2]);
  expect(pointsOf(distributePoints(entered(3, 3, 1), 0.5))).toEqual([4.5, 4, 1.5]);
  expect(pointsOf(distributePoints(entered(3, 3, 1), 1, true))).toEqual([4, 3, 3]);
  expect(pointsOf(distributePoints(entered(0, 0, 0), 0.5))).toEqual([3.5, 3.5, 3]);
  expect(distributePoints(entered(), 1)).toEqual(entered());
});

test('handing out what is handed out already changes nothing', () => {
  fc.assert(
    fc.property(rubrics, steps, (rubric, step) => {
      for (const section of rubric.sections) {
        const once = distributePoints({ ...section, points: 12 }, step);
        expect(addUp(pointsOf(once))).toBe(12);
        expect(distributePoints(once, step)).toEqual(once);
      }
    }),
  );
});

test('with other full marks the best level has them, and the order of the levels stays', () => {
  fc.assert(
    fc.property(rubrics, fc.integer({ min: 1, max: 80 }), (rubric, halves) => {
      for (const criterion of criteriaOf(rubric)) {
        const changed = withPoints(criterion, halves / 2);
        expect([changed.points, bestPoints(changed)]).toEqual([halves / 2, halves / 2]);
        const levels = changed.levels.map(({ points }) => points);
        expect(levels).toEqual([...levels].sort((one, other) => other - one));
      }
    }),
  );
});

test('levels without points take the usual shares of their words', () => {
  const points = (labels: readonly string[], full: number, step: 0.5 | 1 | null) => {
    const levels = labels.map((label) => ({ label, points: 0, descriptor: '' }));
    const [criterion] = entered(full).criteria;
    return criterion && shareLevels({ ...criterion, levels }, step).levels.map((level) => level.points);
  };
  expect(points(['优秀', '良好', '合格', '稍差', '差'], 7, 0.5)).toEqual([7, 5.5, 4, 2, 0]);
  expect(points(['优秀', '良好', '合格', '稍差', '差'], 7, null)).toEqual([7, 5.6, 4.2, 2.1, 0]);
  expect(points(['好', '一般', '差'], 15, 1)).toEqual([15, 9, 0]);
  expect(points(['Yes', 'No'], 3, 1)).toEqual([3, 0]);
  expect(points(['甲', '乙', '丙', '丁'], 10, 1)).toEqual([10, 8, 6, 0]);
});

test('scored in another way a criterion is that, may be used at once, and comes back with its levels', () => {
  const rubric = template('inboundCall', 'zh-CN');
  const withFirst = (criterion: Criterion): Rubric => ({
    ...rubric,
    sections: [{ name: '一', points: criterion.points, criteria: [criterion] }],
    rules: [],
  });
  for (const criterion of criteriaOf(rubric)) {
    for (const kind of ['levels', 'points', 'metric', 'occurrence'] as const) {
      const changed = withScale(criterion, kind, 'zh-CN');
      expect(scaleOf(changed)).toBe(kind);
      expect(rubricProblems(withFirst(changed)).filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(withScale(changed, kind, 'zh-CN')).toEqual(changed);
    }
    expect(withScale(withScale(criterion, 'metric', 'zh-CN'), 'levels', 'zh-CN')).toEqual(criterion);
  }
});
