import { z } from 'zod';
import { COMMON_COLUMNS } from '../domain/evaluation/columnKey';
import type { ColumnMeaning } from '../domain/grid/columnMapping';

const MEANINGS = [
  ...COMMON_COLUMNS,
  'criterion',
  'rule',
  'comment',
  'total',
  'ignored',
] as const satisfies ColumnMeaning[];
const text = z.string().min(1);

const column = z.strictObject({
  header: z.string(),
  meaning: z.enum(MEANINGS),
  points: z.number().positive().optional(),
  section: text.optional(),
});
const scoreValue = z.strictObject({
  header: text.optional().describe('every criterion where absent'),
  value: z.string().describe('as the cell shows it; empty for a blank cell'),
  points: z.union([z.number(), z.literal('notApplicable'), z.literal('unread')]).optional(),
  percent: z.number().min(0).max(100).optional().describe('of the full marks of its column'),
});
const mark = z.strictObject({
  kind: z.enum(['fill', 'fontColour', 'strikethrough', 'hidden', 'comment']),
  colour: z
    .string()
    .regex(/^#[0-9A-Fa-f]{6}$/)
    .optional(),
  meaning: z.enum(['void', 'fatal', 'none']),
});

/** Arguments of adoptEvaluationLog as a recipe gives them. */
export const adoptionSchema = z.strictObject({
  sheet: text,
  range: text.optional().describe('header row and rows, A3:P1203; found where absent'),
  parts: z.array(text).min(1).optional().describe('sheets of the log that are taken; all where absent'),
  rubric: text.optional().describe('a standard that stands, such as log1_v1, for a log with the same columns'),
  columns: z.array(column).optional().describe('what differs from the guesses, by header'),
  fatalValues: z.array(z.string()).optional().describe('words of the fatal column that mean fatal'),
  otherTextIsFatal: z.boolean().optional().describe('any other text of the fatal column is a reason, and fatal'),
  notApplicableValues: z.array(text).optional().describe('words of criteria that mean not applicable'),
  scoreValues: z.array(scoreValue).optional().describe('what words in criteria stand for'),
  styles: z
    .array(z.strictObject({ header: text, style: z.enum(['points', 'deduction', 'share']) }))
    .optional()
    .describe('what numbers in a criterion are'),
  statusValues: z.array(z.strictObject({ value: z.string(), meaning: z.enum(['void', 'draft', 'counts']) })).optional(),
  marks: z.array(mark).optional().describe('what rows mean that are marked by their look'),
});
