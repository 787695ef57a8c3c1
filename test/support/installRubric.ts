import { queueFoundations } from '../../src/app/ensureFoundations';
import type { Language } from '../../src/domain/language';
import { rubricId, type Rubric } from '../../src/domain/rubric/rubric';
import { rubricSettings } from '../../src/domain/rubric/rubricTable';
import { rubricSheetPlan } from '../../src/workbook/rubricTable';
import type { ExcelSession } from '../../src/workbook/runExcel';
import { rubricSettingRows } from '../../src/workbook/setupTable';
import { queueSheetState, queueTableSheet } from '../../src/workbook/tableSheet';

/** Puts any rubric into a workbook, as templates are put there. */
export async function installRubric(session: ExcelSession, rubric: Rubric, language: Language): Promise<string> {
  const id = rubricId(rubric);
  await session.run('installRubric', async (context) => {
    const plan = rubricSheetPlan(rubric, language);
    const readFoundations = queueFoundations(context, language);
    const readState = queueSheetState(context, plan);
    await context.sync();
    queueTableSheet(context, plan, readState());
    readFoundations().write(context, [], rubricSettingRows(id, rubricSettings(rubric)));
    await context.sync();
  });
  return id;
}
