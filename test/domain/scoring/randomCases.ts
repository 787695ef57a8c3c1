import fc from 'fast-check';
import { reachablePoints } from '../../../src/domain/rubric/points';
import type { ContactRule, Criterion, Level, Rubric, Section } from '../../../src/domain/rubric/rubric';

const points = fc.oneof(
  fc.integer({ min: 1, max: 40 }),
  fc.integer({ min: 1, max: 80 }).map((halves) => halves / 2),
  fc.integer({ min: 1, max: 999 }).map((hundredths) => hundredths / 100),
);
const weight = fc.oneof(fc.constant(1), fc.constantFrom(0.1, 0.35, 0.5, 1.5, 2, 0.333, 40));
const nameTail = fc.constantFrom('', '（5分）', ' [5]', "'s #1", ' "quoted"', ' & <b>', ',;', '@home', ' x y');

const policy = fc.constantFrom('forbidden', 'fullMarks', 'excluded');
const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined, freq: 2 });

type Kind = Pick<Criterion, 'points' | 'levels'> & Partial<Criterion>;

const entered: fc.Arbitrary<Kind> = fc
  .record({ best: points, step: optional(fc.constantFrom(0.5, 1)) })
  .map(({ best, step }): Kind => ({
    points: step === undefined ? best : Math.max(step, Math.round(best / step) * step),
    levels: [],
    step,
  }));

const shares = fc
  .array(fc.integer({ min: 0, max: 99 }), { minLength: 1, maxLength: 4 })
  .map((lower) => [100, ...lower.sort((one, other) => other - one)]);

function levelsOf(best: number, parts: readonly number[]): Level[] {
  return parts.map((share, index) => ({
    label: `L${index}`,
    points: Number(((best * share) / 100).toFixed(2)),
    descriptor: '',
  }));
}

const chosen: fc.Arbitrary<Kind> = fc
  .record({ best: points, parts: shares })
  .map(({ best, parts }): Kind => ({ points: best, levels: levelsOf(best, parts) }));

const measured: fc.Arbitrary<Kind> = fc
  .record({
    best: points,
    parts: shares,
    unit: fc.constantFrom('秒', 's', '', '%'),
    better: fc.constantFrom('lower', 'higher'),
    limits: fc.uniqueArray(fc.integer({ min: 0, max: 400 }), { minLength: 5, maxLength: 5 }),
    isLastOpen: fc.boolean(),
  })
  .map(({ best, parts, unit, better, limits, isLastOpen }): Kind => {
    const levels = levelsOf(best, parts);
    const inOrder = limits.sort((one, other) => (better === 'lower' ? one - other : other - one));
    return {
      points: best,
      levels: levels.map((level, at) =>
        isLastOpen && at === levels.length - 1 ? level : { ...level, limit: (inOrder[at] ?? 0) / 4 },
      ),
      metric: { unit, better },
    };
  });

const counted: fc.Arbitrary<Kind> = fc
  .record({
    own: fc.oneof(fc.constant(0), points),
    kind: fc.constantFrom('bonus', 'deduction'),
    each: points,
    cap: optional(points),
  })
  .map(({ own, kind, each, cap }): Kind => ({
    points: own,
    levels: [],
    occurrence: { kind, each, ...(cap !== undefined && { cap }) },
  }));

const criterion: fc.Arbitrary<Criterion> = fc
  .record({
    name: nameTail,
    kind: fc.oneof(entered, chosen, chosen, measured, counted),
    weight,
    notApplicable: policy,
    errorClass: optional(fc.constantFrom('script', 'communication', 'customerCritical')),
  })
  .map(({ kind, ...rest }) => withoutAbsent<Criterion>({ ...kind, ...rest }));

const section: fc.Arbitrary<Section> = fc
  .record({
    points: fc.constant(10),
    weight: optional(fc.constantFrom(0.3, 0.5, 2, 1.25)),
    notApplicable: optional(fc.constantFrom('fullMarks', 'excluded')),
    criteria: fc.array(criterion, { minLength: 1, maxLength: 4 }),
  })
  .map((one) => withoutAbsent<Section>({ name: one.criteria[0]?.name ?? '', ...one }));

const rule = fc.record({
  tail: nameTail,
  outcome: fc.constantFrom('fatal', 'zeroContact', 'veto'),
  scope: fc.constantFrom('contact', 'section', 'criterion'),
  at: fc.nat(),
  text: optional(fc.constant('整通说明')),
});

/** Without the properties that are undefined: a rubric read from its table has none. */
function withoutAbsent<T extends object>(value: { readonly [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;
}

/** Rubrics as they may legally be: odd names, weights with decimals, every way of scoring, every policy and outcome. */
export const rubrics: fc.Arbitrary<Rubric> = fc
  .record({
    sections: fc.array(section, { minLength: 1, maxLength: 4 }),
    rules: fc.array(rule, { maxLength: 4 }),
    cuts: fc.uniqueArray(fc.integer({ min: 1, max: 198 }), { maxLength: 4 }),
    passMark: fc.integer({ min: 0, max: 200 }).map((halves) => halves / 2),
    fatalScore: fc.constantFrom('zero', 'keep'),
    decimals: fc.constantFrom(0, 1, 2),
    version: fc.integer({ min: 1, max: 9 }),
    base: optional(fc.constantFrom(100, 7.5)),
  })
  .map(({ sections, rules, cuts, ...rest }): Rubric => {
    const named = sections.map((one, at) => ({
      ...one,
      name: `节${at + 1}${one.name}`,
      criteria: one.criteria.map((each, index) => ({ ...each, name: `项${at + 1}.${index + 1}${each.name}` })),
    }));
    const rubric = withoutAbsent<Rubric>({
      key: 'random',
      name: 'Random',
      sections: named,
      rules: rules.map(({ tail, outcome, scope, at, text }, index) =>
        withoutAbsent<ContactRule>({
          name: `规则${index + 1}${tail}`,
          outcome,
          text,
          ...(outcome !== 'zeroContact' && scopeOf(named, scope, at)),
        }),
      ),
      bands: [...cuts.sort((one, other) => other - one).map((halves) => halves / 2), 0].map((from, index) => ({
        name: `等${index + 1}`,
        from,
      })),
      ...rest,
    });
    // A rubric of nothing but bonuses and deductions has points to begin with.
    return reachablePoints(rubric) > 0 ? rubric : { ...rubric, base: 100 };
  });

function scopeOf(
  sections: readonly Section[],
  scope: 'contact' | 'section' | 'criterion',
  at: number,
): Partial<ContactRule> {
  const all = scope === 'section' ? sections : sections.flatMap(({ criteria }) => criteria);
  const { name } = all[at % all.length];
  return scope === 'contact' ? {} : { [scope]: name };
}
