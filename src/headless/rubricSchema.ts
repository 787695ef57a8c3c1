import { z } from 'zod';
import type { SaveRubricArguments } from '../app/saveRubric';
import { DEFAULT_PASS_MARK, defaultBands } from '../domain/rubric/defaults';
import type { Criterion, Rubric, Section } from '../domain/rubric/rubric';
import { ruleName } from '../domain/rubricImport/noteText';

const text = z.string().min(1);
const points = z.number().min(0);
const policy = z.enum(['forbidden', 'fullMarks', 'excluded']);

const level = z.strictObject({
  label: text,
  points,
  descriptor: z.string().default(''),
  limit: z.number().min(0).optional().describe('of a metric: the last number that still reaches this level'),
});
const criterion = z
  .strictObject({
    name: text,
    points: points.optional().describe('those of the best level where absent'),
    weight: z.number().positive().default(1),
    levels: z.array(level).default([]).describe('best first'),
    notApplicable: policy.default('fullMarks'),
    step: z.union([z.literal(0.5), z.literal(1)]).optional(),
    metric: z.strictObject({ unit: z.string(), better: z.enum(['lower', 'higher']) }).optional(),
    occurrence: z
      .strictObject({
        kind: z.enum(['bonus', 'deduction']),
        each: z.number().positive(),
        cap: z.number().positive().optional(),
      })
      .optional(),
    errorClass: z
      .enum([
        ...(['script', 'communication', 'compliance', 'customerCritical'] as const),
        ...(['businessCritical', 'complianceCritical', 'nonCritical'] as const),
      ])
      .optional(),
  })
  .transform((one): Criterion => ({
    ...one,
    points: one.points ?? Math.max(0, ...one.levels.map((each) => each.points)),
  }));
const section = z
  .strictObject({
    name: text,
    points: points.optional().describe("its criteria's sum where absent"),
    weight: z.number().positive().optional(),
    notApplicable: policy.exclude(['forbidden']).optional(),
    criteria: z.array(criterion),
  })
  .transform((one): Section => ({
    ...one,
    points: one.points ?? one.criteria.reduce((sum, each) => sum + each.points * each.weight, 0),
  }));
const rule = z
  .strictObject({
    name: text.optional().describe('column header; made from the text where absent'),
    outcome: z.enum(['fatal', 'zeroContact', 'veto']),
    criterion: text.optional(),
    section: text.optional(),
    text: text.optional(),
  })
  .transform((one) => ({ ...one, name: one.name ?? ruleName(one.text ?? '') }));

/** A rubric as a recipe gives it, for instance as importRubric returned it. */
export const rubricSchema = z
  .strictObject({
    key: text.optional().describe('letters and digits; with a version it names the draft that is replaced'),
    version: z.number().int().positive().optional(),
    name: text,
    sections: z.array(section).min(1),
    rules: z.array(rule).default([]),
    bands: z.array(z.strictObject({ name: text, from: z.number().min(0) })).optional(),
    passMark: z.number().min(0).max(100).default(DEFAULT_PASS_MARK),
    fatalScore: z.enum(['zero', 'keep']).default('zero'),
    decimals: z.number().int().min(0).max(2).default(2),
    base: points.optional(),
  })
  .transform((one): SaveRubricArguments['rubric'] => ({
    ...one,
    bands: one.bands ?? defaultBands(/\p{Script=Han}/u.test(one.name) ? 'zh-CN' : 'en'),
  }));

/** The same with an identity, for what is looked at without being saved. */
export function withIdentity(rubric: SaveRubricArguments['rubric']): Rubric {
  return { key: 'unsaved', version: 1, ...rubric };
}
