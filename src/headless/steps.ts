import { z } from 'zod';
import { adoptEvaluationLog, planAdoption } from '../app/adoptEvaluationLog';
import { buildRoster, planRoster } from '../app/buildRoster';
import { checkRubric } from '../app/checkRubric';
import { compareRubrics } from '../app/compareRubrics';
import { addOpinion, decideOpinion, readConsultation } from '../app/consultRubric';
import { createEvaluationLog } from '../app/createEvaluationLog';
import { giveMissingIds } from '../app/giveMissingIds';
import { importRubric } from '../app/importRubric';
import { inspectWorkbook } from '../app/inspectWorkbook';
import { installTemplate } from '../app/installTemplate';
import { listRubrics } from '../app/listRubrics';
import { openRubric } from '../app/openRubric';
import { publishRubric } from '../app/publishRubric';
import { readEvaluation } from '../app/readEvaluation';
import { refreshSummary } from '../app/refreshSummary';
import { removeAdoption } from '../app/removeAdoption';
import { reviewRubric } from '../app/reviewRubric';
import { restoreRubric } from '../app/restoreRubric';
import { saveEvaluation } from '../app/saveEvaluation';
import { saveRubric } from '../app/saveRubric';
import { simulateRubric } from '../app/simulateRubric';
import { workbookState } from '../app/workbookState';
import { LANGUAGES, type Language } from '../domain/language';
import { OPINION_ROLES } from '../domain/rubric/consultation/opinion';
import { RUBRIC_STATES } from '../domain/rubric/life/life';
import { TEMPLATE_NAMES, type TemplateName } from '../domain/rubric/templates';
import type { ExcelSession } from '../workbook/runExcel';
import { adoptionSchema } from './adoptionSchema';
import { rubricSchema, withIdentity } from './rubricSchema';
import { withMessages } from './withMessages';

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
const month = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
  .describe('2026-03');
const language = z.enum(LANGUAGES as readonly [Language, ...Language[]]);
const rubricIdText = text.describe('rubric id such as internet_v1');
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
  checkRubric: step(
    z.strictObject({ rubric: text.describe('rubric id such as internet_v1') }),
    async (session, args) => {
      const checked = await checkRubric(session, args);
      return withMessages(checked, checked.language);
    },
  ),
  importRubric: step(
    z.strictObject({
      sheet: text,
      range: text.optional().describe('cells of the standard, B3:F40; found where absent'),
      decisions: z
        .record(z.string(), z.union([z.string(), z.number()]))
        .optional()
        .describe('answers by the id of a question; corrected points by points: and the key of what they belong to'),
    }),
    async (session, args) => withMessages(await importRubric(session, args), 'zh-CN'),
  ),
  saveRubric: step(
    z.strictObject({
      rubric: rubricSchema,
      language: language.optional(),
      targets: z
        .array(
          z.strictObject({
            name: text,
            better: z.enum(['higher', 'lower']),
            value: z.number(),
            where: text.optional(),
          }),
        )
        .optional()
        .describe('rates of the centre, 0 to 1'),
    }),
    saveRubric,
  ),
  openRubric: step(z.strictObject({ rubric: rubricIdText }), openRubric),
  listRubrics: step(z.strictObject({ today: day.optional() }), listRubrics),
  publishRubric: step(
    z.strictObject({
      rubric: rubricIdText,
      to: z.enum(RUBRIC_STATES).optional().describe('official where absent'),
      from: month.optional().describe('month from whose first day it is official; the earliest one where absent'),
      on: day.optional().describe('day of the decision; today where absent'),
      trialUntil: day.optional(),
      reason: text.optional().describe('why it is sent back to draft'),
      deadline: day.optional(),
      withOpenOpinions: z.boolean().optional(),
    }),
    publishRubric,
  ),
  reviewRubric: step(z.strictObject({ rubric: rubricIdText, on: day.optional() }), reviewRubric),
  restoreRubric: step(z.strictObject({ rubric: rubricIdText, how: z.enum(['putBack', 'takeWording']) }), restoreRubric),
  addOpinion: step(
    z.strictObject({
      rubric: rubricIdText,
      role: z.enum(OPINION_ROLES),
      text,
      date: day.optional(),
      adopted: z.boolean().optional(),
      reason: text.optional(),
    }),
    addOpinion,
  ),
  decideOpinion: step(
    z.strictObject({ rubric: rubricIdText, text, adopted: z.boolean().nullable(), reason: text.optional() }),
    decideOpinion,
  ),
  readConsultation: step(z.strictObject({ rubric: rubricIdText }), readConsultation),
  compareRubrics: step(z.strictObject({ one: rubricIdText, other: rubricIdText }), compareRubrics),
  simulateRubric: step(
    z.strictObject({
      log: text,
      rubric: z.union([rubricIdText, rubricSchema]),
      month: month.optional(),
    }),
    (session, { rubric, ...args }) =>
      simulateRubric(session, { ...args, rubric: typeof rubric === 'string' ? rubric : withIdentity(rubric) }),
  ),
  installTemplate: step(
    z.strictObject({
      template: z.enum(TEMPLATE_NAMES as readonly [TemplateName, ...TemplateName[]]),
      language,
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
  refreshSummary: step(z.strictObject({ month }), refreshSummary),
};

/** JSON schema of every step, `do` included. */
export function describeSteps(): unknown {
  return Object.fromEntries(
    Object.entries(STEPS).map(([name, { schema }]) => {
      const { properties = {}, required = [], ...rest } = z.toJSONSchema(schema, { io: 'input' });
      return [name, { ...rest, properties: { do: { const: name }, ...properties }, required: ['do', ...required] }];
    }),
  );
}
