import { placeName, rangeAddress } from '../domain/address';
import type { ColumnMeaning } from '../domain/grid/columnMapping';
import { newEvaluationId } from '../domain/evaluation/evaluationId';
import { failWith } from '../domain/failure';
import type { Language } from '../domain/language';
import { bestPoints } from '../domain/rubric/points';
import { rubricSettings } from '../domain/rubric/rubricTable';
import { addedAddress, queueAddedColumns, queueAddedSpace, type AddedColumns } from '../workbook/addedColumns';
import { queueLogPlace, type LogPlace } from '../workbook/logPlace';
import { rubricSheetPlan } from '../workbook/rubricTable';
import type { BatchContext, ExcelSession } from '../workbook/runExcel';
import { logRow, rubricSettingRows } from '../workbook/setupTable';
import { queueSheetState, queueTableSheet } from '../workbook/tableSheet';
import { draftAdoption, type AdoptionDraft } from './adoption/adoptionDraft';
import { readSource, type FoundSource } from './adoption/readSource';
import { queueFoundations, type Foundations } from './ensureFoundations';

export interface AdoptionArguments {
  readonly sheet: string;
  /** `A3:P1203`; found where absent. */
  readonly range?: string;
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
  readonly log: string;
  readonly rubric: string;
  readonly sheet: string;
  readonly range: string;
  /** Evaluations in it. */
  readonly rows: number;
  /** Evaluations whose date is text: no month counts them. */
  readonly undated: number;
  /** Headers of the columns that are added, and the cells they take with their sheet: `质检登记!X3:AF111`. */
  readonly added: readonly string[];
  readonly addedRange: string;
  /** Sheets that are created. */
  readonly sheets: readonly string[];
  readonly criteria: readonly { readonly name: string; readonly section: string; readonly points: number }[];
  readonly agents: number;
}

/** Reads only: what `adoptEvaluationLog` would write. */
export function planAdoption(session: ExcelSession, args: AdoptionArguments): Promise<AdoptionPlan> {
  return session.run('planAdoption', async (context) => (await prepare(context, args)).plan);
}

/**
 * Takes a log that people made as it is: our columns go to its right with an ID and formulas a row, its rubric and agents
 * to sheets of their own, and what means what to `QA_Setup`, last. Nothing that exists changes; repeating it completes it.
 */
export function adoptEvaluationLog(session: ExcelSession, args: AdoptionArguments): Promise<AdoptionPlan> {
  return session.run('adoptEvaluationLog', async (context) => {
    const { plan, draft, foundations, columns } = await prepare(context, args);
    const { rubric, definition } = draft;
    const sheetPlan = rubricSheetPlan(rubric, definition.language);
    const readState = queueSheetState(context, sheetPlan);
    await context.sync();
    foundations.check(context);
    const written = queueAddedColumns(context, columns, rubric, definition);
    await context.sync();
    if (!written.isRight()) {
      written.queuePutBack();
      await context.sync();
      failWith({ code: 'ROW_CHANGED', where: placeName(plan.sheet, plan.range) });
    }
    written.queueSheetCheck();
    queueTableSheet(context, sheetPlan, readState());
    foundations.write(context, draft.agents, [
      ...rubricSettingRows(definition.rubric, rubricSettings(rubric)),
      logRow(definition),
    ]);
    // Making sheets brings them to the front; people are left where their log is.
    written.queueActivate();
    await context.sync();
    return plan;
  });
}

interface Preparation {
  readonly plan: AdoptionPlan;
  readonly draft: AdoptionDraft;
  readonly source: FoundSource;
  readonly foundations: Foundations;
  readonly columns: AddedColumns;
}

async function prepare(context: BatchContext, args: AdoptionArguments): Promise<Preparation> {
  const source = await readSource(context, args);
  const guessedLanguage = languageOf(source);
  const readFoundations = queueFoundations(context, guessedLanguage);
  await context.sync();
  const foundations = readFoundations();
  if (source.geometry.isProtected) failWith({ code: 'SHEET_PROTECTED', sheet: source.sheet });
  if (source.geometry.isFiltered) failWith({ code: 'SHEET_FILTERED', sheet: source.sheet });

  const key = freeKey(foundations);
  const draft = draftAdoption(source, args, key, foundations.language);
  const readSpace = queueAddedSpace(context, source, draft);
  const places = foundations.setup.logs().map(({ log }) => queueLogPlace(context, log));
  await context.sync();
  refuseAdopted(
    source,
    places.map((read) => read()),
  );
  const today = new Date().toISOString().slice(0, 10);
  const columns = readSpace(() => newEvaluationId(today, Math.random));
  const range = rangeAddress(source.headerRow, source.firstColumn, draft.rows + 1, source.columns.length);
  const plan: AdoptionPlan = {
    log: draft.definition.log,
    rubric: draft.definition.rubric,
    sheet: source.sheet,
    range,
    rows: draft.evaluations,
    undated: draft.undated,
    added: draft.added.map(({ header }) => header),
    addedRange: addedAddress(columns),
    sheets: [rubricSheetPlan(draft.rubric, draft.definition.language).sheet, ...foundations.sheets],
    criteria: draft.rubric.sections.flatMap((section) =>
      section.criteria.map((criterion) => ({
        name: criterion.name,
        section: section.name,
        points: bestPoints(criterion),
      })),
    ),
    agents: draft.agents.length,
  };
  return { plan, draft, source, foundations, columns };
}

function languageOf(source: FoundSource): Language {
  return source.columns.some(({ header }) => /\p{Script=Han}/u.test(header)) ? 'zh-CN' : 'en';
}

function refuseAdopted(source: FoundSource, places: readonly LogPlace[]): void {
  const adopted = places.find(({ sheet, headerRow }) => sheet === source.sheet && headerRow === source.headerRow);
  if (adopted) failWith({ code: 'ALREADY_ADOPTED', log: adopted.name });
}

/** `log1`, `log2` … : the first that no rubric goes by. */
function freeKey({ setup }: Foundations): string {
  const used = new Set([...setup.rubrics(), ...setup.logs().map(({ rubric }) => rubric)]);
  let number = 1;
  while (used.has(`log${number}_v1`)) number += 1;
  return `log${number}`;
}
