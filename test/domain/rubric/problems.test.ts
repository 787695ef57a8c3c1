import fc from 'fast-check';
import { LANGUAGES } from '../../../src/domain/language';
import { rubricProblems, type RubricProblemCode } from '../../../src/domain/rubric/problems';
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

test('the internet standard contradicts itself in points, and only there', () => {
  expect(rubricProblems(template('internetService', 'zh-CN'))).toEqual([
    { code: 'TOTALS_DIFFER', severity: 'warning', sections: 100, criteria: 95, best: 90 },
    { code: 'SECTION_POINTS_DIFFER', severity: 'warning', section: '信息录入', points: 10, criteria: 5 },
    { code: 'CRITERION_POINTS_DIFFER', severity: 'warning', criterion: '规范执行情况', points: 10, best: 5 },
  ]);
  expect(codes(inbound)).toEqual([]);
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

test.each([
  ['NAME_TAKEN', { name: '询问姓名' }],
  ['NAME_TAKEN', { name: '应答技巧' }],
  ['NAME_TAKEN', { name: '虚假承诺' }],
  ['NAME_TAKEN', { name: '最终分' }],
  ['NAME_TAKEN', { name: 'FINAL SCORE' }],
  ['NAME_TAKEN', { name: '小计·开始语' }],
  ['NAME_ILLEGAL', { name: ' 招呼语' }],
  ['NAME_ILLEGAL', { name: '招呼\n语' }],
  ['NAME_ILLEGAL', { name: '语'.repeat(251) }],
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

test('a gate that allows not applicable is a warning', () => {
  const rubric = { ...inbound, rules: [{ name: '红线', outcome: 'veto', criterion: '等候音乐' }] } as const;
  expect(rubricProblems(rubric)).toEqual([
    { code: 'GATE_ALLOWS_NOT_APPLICABLE', severity: 'warning', rule: '红线', criterion: '等候音乐' },
  ]);
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
  expect(rubricProblems(rubric)).toContainEqual({ code: 'FORMULA_TOO_LONG', column: '核对', severity: 'error' });
});
