import * as z from 'zod/mini';
import type { Setup, SetupRow } from './setupTable';

/** What undoing an adoption must know of a log: our columns as they were made, and what stood there before. */
export interface AdoptionRecord {
  /** Serial date-time of the adoption: evaluations saved later are the pane's. */
  readonly at: number;
  /** The first of the logs that were adopted in one go with it. */
  readonly first: string;
  /** In their order: header, and the width in points that the column had. */
  readonly columns: readonly { readonly header: string; readonly width: number }[];
}

const stored = z.object({
  at: z.number(),
  first: z.string(),
  columns: z.array(z.object({ header: z.string(), width: z.number() })),
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
