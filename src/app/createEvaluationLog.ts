import { failWith } from '../domain/failure';
import { placeName, rangeAddress } from '../domain/address';
import { lifeOf } from '../workbook/rubricLife';
import { queueRubric } from '../workbook/rubricTable';
import type { ExcelSession } from '../workbook/runExcel';
import { createdLogDefinition, logSheetPlan, queueLogDress } from '../workbook/logSheet';
import { logRow, type Setup } from '../workbook/setupTable';
import { queueTableAddress } from '../workbook/tableAddress';
import { isSheetMissing, queueSheetState, queueTableSheet } from '../workbook/tableSheet';
import { queueWritable } from '../workbook/workbookGuard';
import { queueFoundations } from './ensureFoundations';

interface CreatedLog {
  readonly log: string;
  readonly rubric: string;
  readonly sheet: string;
  readonly address: string;
}

/**
 * Makes an empty evaluation log for a rubric (`internet_v1`) on a sheet of its own; an existing one is returned as it is.
 * A standard on trial gets a log that no official figure counts; a draft gets none (RUBRIC_NOT_PUBLISHED).
 */
export function createEvaluationLog(session: ExcelSession, args: { rubric: string }): Promise<CreatedLog> {
  return session.run('createEvaluationLog', async (context) => {
    const readRubric = queueRubric(context, args.rubric);
    const readFoundations = queueFoundations(context, 'zh-CN');
    await context.sync();

    const { setup, language, sheets, check, write } = readFoundations();
    const rubric = readRubric(setup, language);
    const trial = isOnTrial(setup, args.rubric);
    const plan = logSheetPlan(rubric, language, trial);
    const row = logRow(createdLogDefinition(rubric, language, trial));
    const readExisting = queueTableAddress(context, plan.table);
    const readState = queueSheetState(context, plan);
    const refuseUnwritable = queueWritable(context);
    await context.sync();
    const state = readState();
    refuseUnwritable(isSheetMissing(state) || sheets.length > 0);
    const existing = readExisting();
    if (existing && state.kind === 'complete') {
      if (!setup.log(plan.table)) write(context, [], [row]);
      await context.sync();
      return { log: plan.table, rubric: args.rubric, ...existing };
    }

    check(context);
    const sheet = queueTableSheet(context, plan, state, (made) => queueLogDress(made, rubric, language));
    write(context, [], [row]);
    sheet.load('name');
    await context.sync();
    const address = rangeAddress(0, 0, plan.rows.length + 1, plan.headers.length);
    return { log: plan.table, rubric: args.rubric, sheet: sheet.name, address: placeName(sheet.name, address) };
  });
}

function isOnTrial(setup: Setup, rubric: string): boolean {
  // Templates and adopted logs live without a life of their own until somebody edits them.
  if (!('state' in setup.values(`life:${rubric}:`))) return false;
  const { state } = lifeOf(setup, rubric);
  return state === 'draft' || state === 'consultation'
    ? failWith({ code: 'RUBRIC_NOT_PUBLISHED', rubric })
    : state === 'trial';
}
