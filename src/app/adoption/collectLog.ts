import { failWith } from '../../domain/failure';
import type { ColumnMeaning } from '../../domain/grid/columnMapping';
import type { LogReading } from '../../domain/grid/logReading';
import type { BatchContext } from '../../workbook/runExcel';
import type { AdoptionPlan } from '../adoptEvaluationLog';

/** What a person decided; the same as for adopting in place. */
export interface CollectionArguments {
  /** What differs from the guesses, by header. */
  readonly columns?: readonly {
    readonly header: string;
    readonly meaning: ColumnMeaning;
    readonly points?: number;
    readonly section?: string;
  }[];
  readonly fatalValues?: readonly string[];
  readonly notApplicableValues?: readonly string[];
}

/** What collecting will write, and writing it. */
export interface Collection {
  readonly plan: AdoptionPlan;
  /** Writes what the plan says, once. */
  write(): Promise<void>;
}

/**
 * Reads only. A log of another shape (criteria down, a page a contact, a row a deduction) is collected into an evaluation
 * table of our own, one row a contact; theirs stays as it is. `reading` comes as it was read: `args.columns` is applied
 * here. Collected before, only contacts that are new are added. Fails by name where full marks are missing.
 */
export function planCollection(
  _context: BatchContext,
  reading: LogReading,
  _args: CollectionArguments,
): Promise<Collection> {
  return failWith({ code: 'HEADER_ROW_NOT_FOUND', where: reading.parts[0]?.sheet ?? '' });
}
