import type { Language } from '../domain/language';
import { reachablePoints } from '../domain/rubric/points';
import { rubricId, type Rubric } from '../domain/rubric/rubric';
import { rubricSettings } from '../domain/rubric/rubricTable';
import { template, type TemplateName } from '../domain/rubric/templates';
import { rubricSheetPlan, rubricTableName } from '../workbook/rubricTable';
import type { ExcelSession } from '../workbook/runExcel';
import { rubricSettingRows } from '../workbook/setupTable';
import { isSheetMissing, queueSheetState, queueTableSheet } from '../workbook/tableSheet';
import { queueWritable } from '../workbook/workbookGuard';
import { queueFoundations } from './ensureFoundations';

interface InstalledRubric {
  /** `internet_v1`. */
  readonly rubric: string;
  readonly table: string;
  readonly name: string;
  /** Most points a contact can get. */
  readonly reachable: number;
  readonly criteria: readonly { readonly name: string; readonly section: string; readonly points: number }[];
  readonly rules: readonly { readonly name: string; readonly outcome: string }[];
}

/** Writes a built-in standard as a `QA_Rubric_…` table, with `QA_Setup` and `QA_Agents` if they are missing. */
export function installTemplate(
  session: ExcelSession,
  args: { template: TemplateName; language: Language },
): Promise<InstalledRubric> {
  const rubric = template(args.template, args.language);
  const plan = rubricSheetPlan(rubric, args.language);
  return session.run('installTemplate', async (context) => {
    const readFoundations = queueFoundations(context, args.language);
    const sheetState = queueSheetState(context, plan);
    const refuseUnwritable = queueWritable(context);
    await context.sync();

    const foundations = readFoundations();
    const id = rubricId(rubric);
    const state = sheetState();
    refuseUnwritable(isSheetMissing(state) || foundations.sheets.length > 0);
    const isInstalled = state.kind === 'complete';
    const isComplete = isInstalled && 'name' in foundations.setup.rubricSettings(id);
    const settings = isComplete ? [] : rubricSettingRows(id, rubricSettings(rubric));
    foundations.check(context);
    if (!isInstalled) queueTableSheet(context, plan, state);
    foundations.write(context, [], settings);
    await context.sync();
    return installedRubric(rubric);
  });
}

function installedRubric(rubric: Rubric): InstalledRubric {
  const id = rubricId(rubric);
  return {
    rubric: id,
    table: rubricTableName(id),
    name: rubric.name,
    reachable: reachablePoints(rubric),
    criteria: rubric.sections.flatMap((section) =>
      section.criteria.map(({ name, points }) => ({ name, section: section.name, points })),
    ),
    rules: rubric.rules.map(({ name, outcome }) => ({ name, outcome })),
  };
}
