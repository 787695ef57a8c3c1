import type { EvaluationInput } from '../../../domain/evaluation/evaluation';
import type { TextStore } from '../../storage/textStore';
import type { EditedRow } from './evaluationForm';

/** An evaluation on its way into a log. It stays here until the log was seen to keep it. */
export interface OutboxEntry {
  readonly log: string;
  readonly input: EvaluationInput & { readonly id: string };
  /** The row that a correction is meant for; null for a new evaluation, and once it was saved. */
  readonly editing: EditedRow | null;
  /** The save that reported success; null where none did. The log may still lose the row to a colleague's merge. */
  readonly sent: Sent | null;
}

export interface Sent {
  /** Milliseconds, as the clock of this computer says. */
  readonly at: number;
  /** What the row says of this save; a serial date-time. */
  readonly evaluatedAt: number;
}

/** One stored text an entry, so that two panes on one workbook never overwrite each other's entries. */
export interface Outbox {
  put(entry: OutboxEntry): void;
  remove(id: string): void;
  entries(log: string): OutboxEntry[];
}

const PREFIX = 'outbox:';

export function createOutbox(store: TextStore): Outbox {
  return {
    put: (entry) => store.set(PREFIX + entry.input.id, JSON.stringify(entry)),
    remove: (id) => store.remove(PREFIX + id),
    entries: (log) =>
      store
        .keys()
        .filter((key) => key.startsWith(PREFIX))
        .sort()
        .map((key) => parseEntry(store.get(key)))
        .filter((entry) => entry !== null)
        .filter((entry) => entry.log === log),
  };
}

/** What a damaged or foreign text holds is not an entry; it is passed over, not deleted. */
function parseEntry(text: string | null): OutboxEntry | null {
  try {
    const value = JSON.parse(text ?? 'null') as OutboxEntry | null;
    const complete =
      typeof value?.log === 'string' &&
      typeof value.input.id === 'string' &&
      typeof value.input.contact.id === 'string' &&
      typeof value.input.answers === 'object' &&
      value.editing !== undefined &&
      (value.sent === null || typeof value.sent.evaluatedAt === 'number');
    return complete ? value : null;
  } catch {
    return null;
  }
}
