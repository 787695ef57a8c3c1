import fc from 'fast-check';
import { LANGUAGES } from '../../../src/domain/language';
import { applyRepair } from '../../../src/domain/rubric/check/applyRepair';
import type { Repair, RubricProblemCode } from '../../../src/domain/rubric/check/finding';
import { rubricProblems } from '../../../src/domain/rubric/problems';
import type { Criterion, Rubric } from '../../../src/domain/rubric/rubric';
import { TEMPLATE_NAMES, template } from '../../../src/domain/rubric/templates';
import { rubrics } from '../scoring/randomCases';

const inbound = template('inboundCall', 'zh-CN');
const [opening, ...others] = inbound.sections;

function codes(rubric: Rubric): RubricProblemCode[] {
  return rubricProblems(rubric).map(({ code }) => code);
}

/** The inbound standard with its first criterion changed. */
function withFirst(change: Partial<Criterion>): Rubric {
  const [first, ...rest] = opening?.criteria ?? [];
  if (!opening || !first) throw new Error('The template has no criteria');
  return { ...inbound, sections: [{ ...opening, criteria: [{ ...first, ...change }, ...rest] }, ...others] };
}

/** What the domain's own standard is known to contradict itself in: 100, 95 and 90 points, and 20 or 30 seconds. */
test('the internet standard contradicts itself in points and in one time, and only there', () => {
  for (const language of LANGUAGES) {
    const found = rubricProblems(template('internetService', language));
    expect(found.map(({ code, severity }) => [code, severity])).toEqual([
      ['TOTALS_DIFFER', 'warning'],
      ['SECTION_POINTS_DIFFER', 'warning'],
      ['CRITERION_POINTS_DIFFER', 'warning'],
      ['LIMITS_CONFLICT', 'warning'],
    ]);
    expect(found[0]).toMatchObject({ sections: 100, criteria: 95, best: 90, subject: { kind: 'rubric' } });
    expect(found[1]).toMatchObject({ points: 10, criteria: 5 });
    expect(found[2]).toMatchObject({ points: 10, best: 5 });
    expect(found[3]).toMatchObject({ from: 20, to: 30 });
  }
});

test.each([
  ['inboundCall', []],
  ['outboundCall', []],
  ['outboundSales', []],
  ['nonVoice', ['EVERYTHING_MAY_BE_ABSENT']],
] satisfies [(typeof TEMPLATE_NAMES)[number], RubricProblemCode[]][])('%s: %j', (name, expected) => {
  expect(codes(template(name, 'zh-CN')).filter((code) => code !== 'GATE_ALLOWS_NOT_APPLICABLE')).toEqual(expected);
});

test.each(TEMPLATE_NAMES)('%s may be used in both languages', (name) => {
  for (const language of LANGUAGES) {
    expect(rubricProblems(template(name, language)).filter(({ severity }) => severity === 'error')).toEqual([]);
  }
});

test('legal rubrics have no errors', () => {
  fc.assert(
    fc.property(rubrics, (rubric) => {
      expect(rubricProblems(rubric).filter(({ severity }) => severity === 'error')).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

/** Levels with points and, where they have one, a limit. */
function levels(...given: readonly (readonly [points: number, limit?: number])[]): Criterion['levels'] {
  return given.map(([points, limit], at) => ({
    label: `L${at}`,
    points,
    descriptor: `D${at}`,
    ...(limit !== undefined && { limit }),
  }));
}

test.each([
  ['NAME_TAKEN', { name: '询问姓名' }],
  ['NAME_TAKEN', { name: '应答技巧' }],
  ['NAME_TAKEN', { name: '虚假承诺' }],
  ['NAME_TAKEN', { name: '最终分' }],
  ['NAME_TAKEN', { name: 'FINAL SCORE' }],
  ['NAME_TAKEN', { name: '小计·开始语' }],
  ['NAME_ILLEGAL', { name: ' 招呼语' }],
  ['NAME_ILLEGAL', { name: '招呼\n语' }],
  ['NAME_TOO_LONG', { name: '语'.repeat(251) }],
  ['POINTS_ILLEGAL', { points: NaN, levels: [] }],
  ['WEIGHT_ILLEGAL', { weight: 0 }],
  [
    'LEVELS_NOT_DESCENDING',
    {
      levels: [
        { label: '差', points: 0, descriptor: '' },
        { label: '好', points: 3, descriptor: '' },
      ],
    },
  ],
  [
    'LEVEL_LABEL_TAKEN',
    {
      levels: [
        { label: '好', points: 3, descriptor: '' },
        { label: '好', points: 0, descriptor: '' },
      ],
    },
  ],
  ['METRIC_LEVELS_MISSING', { levels: [], metric: { unit: '秒', better: 'lower' } }],
  ['METRIC_LIMIT_MISSING', { metric: { unit: '秒', better: 'lower' } }],
  ['METRIC_LIMITS_DISORDERED', { metric: { unit: '秒', better: 'lower' }, levels: levels([3, 20], [1, 10], [0]) }],
  ['METRIC_LIMITS_DISORDERED', { metric: { unit: '%', better: 'higher' }, levels: levels([3, 95], [1, 98], [0]) }],
  ['OCCURRENCE_ILLEGAL', { levels: [], occurrence: { kind: 'deduction', each: 0 } }],
  ['LEVELS_BESIDE_OCCURRENCE', { occurrence: { kind: 'deduction', each: 1 } }],
] satisfies [RubricProblemCode, Partial<Criterion>][])('%s: %j', (code, change) => {
  expect(rubricProblems(withFirst(change))).toContainEqual(expect.objectContaining({ code, severity: 'error' }));
});

test.each([
  ['KEY_ILLEGAL', { key: '呼入' }],
  ['KEY_ILLEGAL', { key: 'in_bound' }],
  ['VERSION_ILLEGAL', { version: 1.5 }],
  ['SECTION_EMPTY', { sections: [...inbound.sections, { name: '空', points: 0, criteria: [] }] }],
  ['RULE_CRITERION_UNKNOWN', { rules: [{ name: '红线', outcome: 'veto', criterion: '没有' }] }],
  ['BANDS_ILLEGAL', { bands: [{ name: '优', from: 60 }] }],
  ['PASS_MARK_ILLEGAL', { passMark: 101 }],
  ['DECIMALS_ILLEGAL', { decimals: 3 }],
  ['NOTHING_REACHABLE', { sections: [] }],
] satisfies [RubricProblemCode, Partial<Rubric>][])('%s: %j', (code, change) => {
  expect(rubricProblems({ ...inbound, ...change })).toContainEqual(
    expect.objectContaining({ code, severity: 'error' }),
  );
});

test.each([
  ['warning', 'NAMES_ALIKE', { name: '询 问姓名' }],
  [
    'warning',
    'DESCRIPTOR_MISSING',
    { levels: levels([3], [0]).map((one, at) => (at ? { ...one, descriptor: '' } : one)) },
  ],
  ['warning', 'DESCRIPTORS_EQUAL', { levels: levels([3], [0]).map((one) => ({ ...one, descriptor: '一样' })) }],
  ['warning', 'CRITERION_POINTS_DIFFER', { points: 5 }],
  ['warning', 'STEP_MISFIT', { levels: [], points: 2.5, step: 1 }],
  ['warning', 'CAP_BELOW_ONE', { levels: [], occurrence: { kind: 'deduction', each: 2, cap: 1 } }],
  ['info', 'CAP_ABOVE_POINTS', { levels: [], occurrence: { kind: 'deduction', each: 2, cap: 8 } }],
  ['warning', 'LEVEL_POINTS_EQUAL', { levels: levels([3], [1], [1], [0]) }],
  ['info', 'STEP_BESIDE_LEVELS', { step: 1 }],
  ['info', 'METRIC_UNIT_MISSING', { metric: { unit: '', better: 'lower' }, levels: levels([3, 10], [0]) }],
  ['info', 'METRIC_END_OPEN', { metric: { unit: '秒', better: 'lower' }, levels: levels([3, 10], [0, 20]) }],
  ['info', 'LEVEL_MISSING', { levels: opening?.criteria[0]?.levels.filter((_level, at) => at !== 1) ?? [] }],
] satisfies ['warning' | 'info', RubricProblemCode, Partial<Criterion>][])('%s %s: %j', (severity, code, change) => {
  expect(rubricProblems(withFirst(change))).toContainEqual(expect.objectContaining({ code, severity }));
});

test.each([
  ['error', 'RULE_SECTION_UNKNOWN', { rules: [{ name: '红线', outcome: 'veto', section: '没有' }] }],
  [
    'error',
    'RULE_HAS_TWO_SCOPES',
    { rules: [{ name: '红线', outcome: 'veto', section: '开始语', criterion: '招呼语' }] },
  ],
  ['warning', 'ZERO_HAS_SCOPE', { rules: [{ name: '红线', outcome: 'zeroContact', section: '开始语' }] }],
  [
    'warning',
    'RULES_ALIKE',
    {
      rules: [
        { name: '红线', outcome: 'fatal', text: '辱骂客户' },
        { name: '禁忌', outcome: 'fatal', text: '辱骂 客户' },
      ],
    },
  ],
  ['info', 'GATE_ALLOWS_NOT_APPLICABLE', { rules: [{ name: '红线', outcome: 'veto', criterion: '等候音乐' }] }],
  ['info', 'PASS_MARK_WITHIN_BAND', { passMark: 85 }],
  ['info', 'BASE_WITHOUT_DEDUCTIONS', { base: 10 }],
  ['error', 'BASE_ILLEGAL', { base: -1 }],
] satisfies ['error' | 'warning' | 'info', RubricProblemCode, Partial<Rubric>][])(
  '%s %s: %j',
  (severity, code, change) => {
    expect(rubricProblems({ ...inbound, ...change })).toContainEqual(expect.objectContaining({ code, severity }));
  },
);

test('a total that the standard declares is held against what can be reached', () => {
  expect(rubricProblems(inbound, { declaredTotal: 100 })).toEqual(rubricProblems(inbound));
  expect(rubricProblems(inbound, { declaredTotal: 98 })).toContainEqual(
    expect.objectContaining({ code: 'DECLARED_TOTAL_DIFFERS', declared: 98, reachable: 100 }),
  );
});

/** Standards with slips of every kind in them. */
const slips: fc.Arbitrary<Rubric> = rubrics.chain((rubric) =>
  fc
    .array(fc.tuple(fc.nat(), fc.constantFrom<(one: Criterion, first: Criterion) => Criterion>(...SLIPS)), {
      maxLength: 3,
    })
    .map((changes) =>
      changes.reduce((changed, [at, slip]) => {
        const all = changed.sections.flatMap(({ criteria }) => criteria);
        const [one, first] = [all[at % all.length], all[0]];
        if (!one || !first) return changed;
        return {
          ...changed,
          sections: changed.sections.map((section) => ({
            ...section,
            criteria: section.criteria.map((criterion) => (criterion === one ? slip(one, first) : criterion)),
          })),
        };
      }, rubric),
    ),
);

const SLIPS: readonly ((one: Criterion, first: Criterion) => Criterion)[] = [
  (one, { name }) => ({ ...one, name }),
  (one) => ({ ...one, name: ` ${one.name}` }),
  (one) => ({ ...one, levels: [...one.levels].reverse() }),
  (one) => ({ ...one, points: one.points + 1 }),
  (one) => ({ ...one, weight: 2 }),
  (one) => ({ ...one, step: 1, points: one.points + 0.25 }),
  (one) => ({ ...one, levels: levels([1], [0]), occurrence: { kind: 'deduction', each: 3, cap: 1 } }),
];

test('a repair mends what it is for, and breaks nothing', () => {
  const errors = (rubric: Rubric): number =>
    rubricProblems(rubric).filter(({ severity }) => severity === 'error').length;
  const repairs = new Set<Repair['kind']>();
  fc.assert(
    fc.property(slips, fc.nat(), (rubric, at) => {
      const offered = rubricProblems(rubric).flatMap((problem) =>
        problem.repairs.map((repair) => ({ problem, repair })),
      );
      const chosen = offered[at % Math.max(1, offered.length)];
      fc.pre(chosen !== undefined);
      repairs.add(chosen.repair.kind);
      const mended = applyRepair(rubric, chosen.repair);
      const { severity, code } = chosen.problem;
      const count = (of: Rubric): number =>
        rubricProblems(of).filter(
          (one) => one.code === code && JSON.stringify(one.subject) === JSON.stringify(chosen.problem.subject),
        ).length;
      if (severity === 'error' || errors(rubric) === 0) expect(count(mended)).toBeLessThan(count(rubric));
      expect(errors(mended)).toBeLessThanOrEqual(errors(rubric));
    }),
    { numRuns: 150 },
  );
  expect([...repairs]).toEqual(
    expect.arrayContaining(['rename', 'setCriterionPoints', 'setSectionPoints', 'sortLevels']),
  );
});

test('a rubric whose formulas would not fit into a cell is refused, with the column', () => {
  const criteria = Array.from({ length: 60 }, (_, index): Criterion => ({
    name: `第 ${index} 项，${'很长的名称'.repeat(10)}`,
    points: 1,
    weight: 1,
    levels: [],
    notApplicable: 'forbidden',
  }));
  const rubric: Rubric = { ...inbound, sections: [{ name: '全部', points: 60, criteria }], rules: [] };
  expect(rubricProblems(rubric)).toContainEqual(
    expect.objectContaining({ code: 'FORMULA_TOO_LONG', column: '核对', severity: 'error' }),
  );
});
