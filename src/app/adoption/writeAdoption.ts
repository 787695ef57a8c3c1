import { failWith } from '../../domain/failure';
import type { Rubric } from '../../domain/rubric/rubric';
import { rubricSettings } from '../../domain/rubric/rubricTable';
import { queueAddedColumns } from '../../workbook/addedColumns';
import { partAddress, type AddedSpace } from '../../workbook/addedSpace';
import { adoptionRow } from '../../workbook/adoptionRecord';
import { rubricSheetPlan } from '../../workbook/rubricTable';
import type { BatchContext } from '../../workbook/runExcel';
import { logRow, rubricSettingRows, type SetupRow } from '../../workbook/setupTable';
import { syncUnlocked } from '../../workbook/sheetProtection';
import { queueSheetState, queueTableSheet } from '../../workbook/tableSheet';
import type { AdoptionPlan } from '../adoptEvaluationLog';
import type { Foundations } from '../ensureFoundations';
import { localSerial } from '../localSerial';
import type { AdoptionDraft } from './adoptionDraft';

/** All that adopting in place needs, with everything checked that can be checked before a cell is written. */
export interface Preparation {
  readonly plan: AdoptionPlan;
  readonly draft: AdoptionDraft;
  readonly foundations: Foundations;
  readonly spaces: readonly AddedSpace[];
  /** The standard that scores the log: the draft's own, or the one it joins. */
  readonly rubric: Rubric;
}

/** Three requests: what stands now, our columns beside every part, then sheets of ours with what means what last. */
export async function writeAdoption(context: BatchContext, prepared: Preparation): Promise<void> {
  const { plan, draft, foundations, spaces, rubric } = prepared;
  const sheetPlan = rubricSheetPlan(rubric, foundations.language);
  const readState = queueSheetState(context, sheetPlan);
  await context.sync();
  let written: ReturnType<typeof queueAddedColumns>[] = [];
  const locks = spaces.map(({ lock }) => lock);
  await syncUnlocked(context, locks, () => {
    foundations.check(context);
    written = spaces.map((space) => queueAddedColumns(context, space, rubric));
  });
  const wrong = written.findIndex((part) => !part.isRight());
  if (wrong >= 0) {
    await syncUnlocked(context, locks, () => written.forEach((part) => part.queuePutBack()));
    failWith({ code: 'ROW_CHANGED', where: partAddress(spaces[wrong].part) });
  }
  // Widths too want an open sheet.
  await syncUnlocked(context, locks, () => {
    for (const part of written) part.queueSheetCheck();
    if (!plan.joins) queueTableSheet(context, sheetPlan, readState());
    foundations.write(context, draft.agents, setupRows(prepared));
    for (const part of written) part.queueWidths();
    // Making sheets brings them to the front; people are left where their log is.
    written[0].queueActivate();
  });
}

function setupRows({ plan, spaces, rubric }: Preparation): SetupRow[] {
  const at = localSerial(new Date());
  return [
    ...(plan.joins ? [] : rubricSettingRows(plan.rubric, rubricSettings(rubric))),
    ...spaces.map(({ part, widths, spareFormats, spareUnlocked }) =>
      adoptionRow(part.definition.log, {
        at,
        first: plan.log,
        dressed: part.lastDressed - part.headerRow,
        columns: part.added.map(({ header }, index) => ({
          header,
          width: widths[index],
          ...(spareFormats[index] === 'General' ? {} : { format: spareFormats[index] }),
          ...(spareUnlocked[index] && { unlocked: true }),
        })),
      }),
    ),
    ...spaces.map(({ part }) => logRow(part.definition)),
  ];
}
