import * as z from 'zod/mini';
import type { Setup, SetupRow } from './setupTable';

/** What undoing an adoption must know of a log: our columns as they were made, and what stood there before. */
export interface AdoptionRecord {
  /** Serial date-time of the adoption: evaluations saved later are the pane's. */
  readonly at: number;
  /** The first of the logs that were adopted in one go with it. */
  readonly first: string;
  /** Rows below the header that were dressed; further down only formulas and number formats were added. */
  readonly dressed?: number;
  readonly columns: readonly AddedColumn[];
}

/** A column of ours, and what its cells were like before. */
export interface AddedColumn {
  readonly header: string;
  /** In points. */
  readonly width: number;
  /** Number format of the cells that were not dressed; null where these had several and kept them. */
  readonly format?: string | null;
  /** Whether these cells were unlocked for input. */
  readonly unlocked?: boolean;
}

const stored = z.object({
  at: z.number(),
  first: z.string(),
  dressed: z.optional(z.number()),
  columns: z.array(
    z.object({
      ...{ header: z.string(), width: z.number() },
      ...{ format: z.optional(z.nullable(z.string())), unlocked: z.optional(z.boolean()) },
    }),
  ),
});

export function adoptionKey(log: string): string {
  return `adopted:${log}`;
}

export function adoptionRow(log: string, record: AdoptionRecord): SetupRow {
  return [adoptionKey(log), JSON.stringify(record)];
}

/** Null where the log was not adopted, or by a version that kept no record. */
export function adoptionRecord(setup: Setup, log: string): AdoptionRecord | null {
  const record = stored.safeParse(setup.json(adoptionKey(log)));
  return record.success ? record.data : null;
}
