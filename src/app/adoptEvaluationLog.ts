import { failWith } from '../domain/failure';
import type { ColumnMeaning } from '../domain/grid/columnMapping';
import type { LogShape } from '../domain/grid/logReading';
import { rubricSettings } from '../domain/rubric/rubricTable';
import { queueAddedColumns } from '../workbook/addedColumns';
import { partAddress } from '../workbook/addedSpace';
import { adoptionRow } from '../workbook/adoptionRecord';
import { rubricSheetPlan } from '../workbook/rubricTable';
import type { BatchContext, ExcelSession } from '../workbook/runExcel';
import { logRow, rubricSettingRows, type LogDefinition, type SetupRow } from '../workbook/setupTable';
import { syncUnlocked } from '../workbook/sheetProtection';
import { queueSheetState, queueTableSheet } from '../workbook/tableSheet';
import { prepareAdoption, type Preparation } from './adoption/prepareAdoption';
import { localSerial } from './localSerial';

export interface AdoptionArguments {
  readonly sheet: string;
  /** `A3:P1203`; found where absent. */
  readonly range?: string;
  /** Sheets of the log's parts that are taken; all where absent. */
  readonly parts?: readonly string[];
  /** A standard that stands, such as `log1_v1`, for a log with the same columns; found where absent. */
  readonly rubric?: string;
  /** What differs from the guesses, by header. */
  readonly columns?: readonly ColumnChoice[];
  readonly fatalValues?: readonly string[];
  readonly notApplicableValues?: readonly string[];
}

interface ColumnChoice {
  readonly header: string;
  readonly meaning: ColumnMeaning;
  readonly points?: number;
  readonly section?: string;
}

/** What adopting writes: shown before it is written, returned after. Nothing that exists changes. */
export interface AdoptionPlan {
  readonly shape: LogShape;
  /** Of the first part. */
  readonly log: string;
  readonly rubric: string;
  /** Whether the standard stood already, from a log with the same columns. */
  readonly joins: boolean;
  /** Of the first part. */
  readonly sheet: string;
  readonly range: string;
  readonly parts: readonly AdoptedPart[];
  /** Evaluations in all parts. */
  readonly rows: number;
  /** Evaluations whose day cannot be told: no month counts them. */
  readonly undated: number;
  /** Rows below the evaluations that score themselves once somebody fills them. */
  readonly spareRows: number;
  /** Header of the column that says the day an evaluation counts on; null where their dates are Excel's. */
  readonly dayColumn: string | null;
  /** Headers of the columns that are added, and the cells they take with their sheet: `质检登记!X3:AF111`. */
  readonly added: readonly string[];
  readonly addedRange: string;
  /** Sheets that are created. */
  readonly sheets: readonly string[];
  readonly criteria: readonly { readonly name: string; readonly section: string; readonly points: number }[];
  readonly agents: number;
  /** What the words in the cells are taken to mean. */
  readonly words: LogDefinition['words'];
}

export interface AdoptedPart {
  readonly log: string;
  readonly sheet: string;
  readonly range: string;
  readonly rows: number;
  readonly spareRows: number;
  readonly addedRange: string;
  /** ISO day and agent that the tab or a title gives. */
  readonly day: string | null;
  readonly agent: string | null;
}

/** Reads only: what `adoptEvaluationLog` would write. */
export function planAdoption(session: ExcelSession, args: AdoptionArguments): Promise<AdoptionPlan> {
  return session.run('planAdoption', async (context) => (await prepareAdoption(context, session, args)).plan);
}

/**
 * Takes a log that people made as it is: our columns go to the right of each of its parts with an ID and formulas a row,
 * its rubric and agents to sheets of their own, and what means what to `QA_Setup`, last. Nothing that exists changes;
 * repeating it completes it.
 */
export function adoptEvaluationLog(session: ExcelSession, args: AdoptionArguments): Promise<AdoptionPlan> {
  return session.run('adoptEvaluationLog', async (context) => {
    const prepared = await prepareAdoption(context, session, args);
    await writeAdoption(context, prepared);
    return prepared.plan;
  });
}

async function writeAdoption(context: BatchContext, prepared: Preparation): Promise<void> {
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
  for (const part of written) part.queueSheetCheck();
  if (!plan.joins) queueTableSheet(context, sheetPlan, readState());
  foundations.write(context, draft.agents, setupRows(prepared));
  // Making sheets brings them to the front; people are left where their log is.
  written[0].queueActivate();
  await context.sync();
}

function setupRows({ plan, spaces, rubric }: Preparation): SetupRow[] {
  const at = localSerial(new Date());
  return [
    ...(plan.joins ? [] : rubricSettingRows(plan.rubric, rubricSettings(rubric))),
    ...spaces.map(({ part, widths }) =>
      adoptionRow(part.definition.log, {
        at,
        columns: part.added.map(({ header }, index) => ({ header, width: widths[index] })),
      }),
    ),
    ...spaces.map(({ part }) => logRow(part.definition)),
  ];
}
