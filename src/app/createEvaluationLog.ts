import { placeName, rangeAddress } from '../domain/address';
import { evaluationTableName, queueRubric } from '../workbook/rubricTable';
import type { ExcelSession } from '../workbook/runExcel';
import { createdLogDefinition, logSheetPlan, queueLogDress } from '../workbook/logSheet';
import { logRow } from '../workbook/setupTable';
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

/** Makes an empty evaluation log for a rubric (`internet_v1`) on a sheet of its own; an existing one is returned as it is. */
export function createEvaluationLog(session: ExcelSession, args: { rubric: string }): Promise<CreatedLog> {
  return session.run('createEvaluationLog', async (context) => {
    const readRubric = queueRubric(context, args.rubric);
    const readFoundations = queueFoundations(context, 'zh-CN');
    const readExisting = queueTableAddress(context, evaluationTableName(args.rubric));
    await context.sync();

    const { setup, language, sheets, check, write } = readFoundations();
    const rubric = readRubric(setup, language);
    const plan = logSheetPlan(rubric, language);
    const row = logRow(createdLogDefinition(rubric, language));
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
