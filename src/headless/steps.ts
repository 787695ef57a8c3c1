import { z } from 'zod';
import { adoptEvaluationLog, planAdoption } from '../app/adoptEvaluationLog';
import { buildRoster, planRoster } from '../app/buildRoster';
import { createEvaluationLog } from '../app/createEvaluationLog';
import { giveMissingIds } from '../app/giveMissingIds';
import { inspectWorkbook } from '../app/inspectWorkbook';
import { installTemplate } from '../app/installTemplate';
import { readEvaluation } from '../app/readEvaluation';
import { refreshSummary } from '../app/refreshSummary';
import { removeAdoption } from '../app/removeAdoption';
import { saveEvaluation } from '../app/saveEvaluation';
import { workbookState } from '../app/workbookState';
import { LANGUAGES, type Language } from '../domain/language';
import { TEMPLATE_NAMES, type TemplateName } from '../domain/rubric/templates';
import type { ExcelSession } from '../workbook/runExcel';
import { adoptionSchema } from './adoptionSchema';

z.config({ jitless: true });

/** A use case as a recipe calls it: its arguments' schema and the function. */
export interface Step {
  readonly schema: z.ZodType;
  readonly run: (session: ExcelSession, args: unknown) => Promise<unknown>;
}

function step<S extends z.ZodType>(
  schema: S,
  run: (session: ExcelSession, args: z.output<S>) => Promise<unknown>,
): Step {
  return { schema, run: (session, args) => run(session, schema.parse(args)) };
}

const text = z.string().min(1);
const day = z.iso.date().describe('ISO day, 2026-03-05');
const rosterArguments = z.strictObject({
  from: z.enum(['list', 'log']).describe('a list of staff in the workbook, or the evaluation logs in use'),
  sheet: text.optional().describe('sheet of the list; found where absent'),
  range: text.optional().describe('header row and rows of the list, A3:H60; found where absent'),
  asOf: day.optional().describe('from when a team counts that the list gives without a day; today where absent'),
  changes: z
    .array(text)
    .optional()
    .describe('IDs of the changes to carry out, as planRoster gives them; all where absent'),
});

/** Every step of a recipe by name; arguments nobody knows are refused, not passed over. */
export const STEPS: Readonly<Record<string, Step>> = {
  inspectWorkbook: step(z.strictObject({}), (session) => inspectWorkbook(session)),
  installTemplate: step(
    z.strictObject({
      template: z.enum(TEMPLATE_NAMES as readonly [TemplateName, ...TemplateName[]]),
      language: z.enum(LANGUAGES as readonly [Language, ...Language[]]),
    }),
    installTemplate,
  ),
  createEvaluationLog: step(
    z.strictObject({ rubric: text.describe('rubric id such as internet_v1, as installTemplate returns it') }),
    createEvaluationLog,
  ),
  adoptEvaluationLog: step(adoptionSchema, adoptEvaluationLog),
  planAdoption: step(adoptionSchema, planAdoption),
  removeAdoption: step(
    z.strictObject({
      log: text.describe('a log as adoptEvaluationLog returns it; parts adopted with it go together'),
      keepEvaluations: z.boolean().optional().describe('evaluations saved since stay, without our scores'),
    }),
    removeAdoption,
  ),
  saveEvaluation: step(
    z.strictObject({
      log: text.describe('log name as createEvaluationLog, adoptEvaluationLog or inspectWorkbook return it'),
      contact: z.strictObject({
        id: text,
        date: day,
        agentNumber: z.string().optional(),
        agent: text,
        team: z.string().optional(),
        channel: z.string().optional(),
        mode: z.string().optional(),
        kind: z.string().optional(),
      }),
      evaluator: text,
      answers: z
        .record(z.string(), z.union([z.number(), text]))
        .describe('by criterion name: points, a measured number, a count, the label of a level, or N/A'),
      fatal: z.array(text).optional().describe('names of the rules that fired'),
      comment: z.string().optional(),
      id: text.optional().describe('evaluation ID; saving the same one again updates its row'),
    }),
    saveEvaluation,
  ),
  planRoster: step(rosterArguments, planRoster),
  buildRoster: step(rosterArguments, buildRoster),
  giveMissingIds: step(z.strictObject({ log: text.optional().describe('one log; all where absent') }), giveMissingIds),
  unlockSheet: step(
    z.strictObject({
      sheet: text,
      password: z.string().describe('of the protected sheet, for the steps that follow; empty where it has none'),
    }),
    (session, { sheet, password }) => {
      session.unlock(sheet, password);
      return Promise.resolve({ sheet });
    },
  ),
  workbookState: step(z.strictObject({}), (session) => workbookState(session)),
  readEvaluation: step(z.strictObject({ id: text }), readEvaluation),
  refreshSummary: step(
    z.strictObject({
      month: z
        .string()
        .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
        .describe('2026-03'),
    }),
    refreshSummary,
  ),
};

/** JSON schema of every step, `do` included. */
export function describeSteps(): unknown {
  return Object.fromEntries(
    Object.entries(STEPS).map(([name, { schema }]) => {
      const { properties = {}, required = [], ...rest } = z.toJSONSchema(schema);
      return [name, { ...rest, properties: { do: { const: name }, ...properties }, required: ['do', ...required] }];
    }),
  );
}
