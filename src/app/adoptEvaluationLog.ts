import type { ColumnMeaning } from '../domain/grid/columnMapping';
import type { LogShape } from '../domain/grid/logReading';
import type { MarkAnswer } from '../domain/marks/mark';
import type { TotalsReport } from '../domain/values/totals';
import type { WordDecisions } from '../domain/values/wordDecisions';
import type { ExcelSession } from '../workbook/runExcel';
import type { LogDefinition } from '../workbook/setupTable';
import { prepareAdoption } from './adoption/prepareAdoption';

/** What a person decided before adopting; what is absent is found, or asked for by a failure. */
export interface AdoptionArguments extends WordDecisions {
  readonly sheet: string;
  /** `A3:P1203`; found where absent. */
  readonly range?: string;
  /** Sheets of the log's parts that are taken; all where absent. */
  readonly parts?: readonly string[];
  /** A standard that stands, such as `log1_v1`, for a log with the same columns; found where absent. */
  readonly rubric?: string;
  /** What differs from the guesses, by header. */
  readonly columns?: readonly ColumnChoice[];
  /** What rows mean that people marked by their look; marks that are not named mean nothing. */
  readonly marks?: readonly MarkAnswer[];
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
  /** Evaluations that name no agent, neither in their row nor by their tab: they are nobody's. */
  readonly unnamed: number;
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
  /** Rows that a mark or a word in a remark makes void, and rows that a mark makes fatal. */
  readonly marks: { readonly void: number; readonly fatal: number };
  /** Their own totals beside ours; null where they have none. They are never changed. */
  readonly totals: TotalsReport | null;
  /**
   * Where contacts are collected into a table of ours: how many of them it holds already, and the IDs of those whose
   * pages say other answers by now. They stay as they are. Null where the log is adopted in its place.
   */
  readonly collected: { readonly known: number; readonly differing: readonly string[] } | null;
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
 * its rubric and agents to sheets of their own, and what means what to `QA_Setup`, last. A log that has no row a contact
 * is collected into one of ours. Nothing that exists changes; repeating it completes it.
 */
export function adoptEvaluationLog(session: ExcelSession, args: AdoptionArguments): Promise<AdoptionPlan> {
  return session.run('adoptEvaluationLog', async (context) => {
    const { plan, write } = await prepareAdoption(context, session, args);
    await write();
    return plan;
  });
}
