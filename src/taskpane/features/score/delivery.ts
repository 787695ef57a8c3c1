import type { findEvaluations } from '../../../app/readEvaluation';
import type { SavedEvaluation, saveEvaluation } from '../../../app/saveEvaluation';
import type { ExcelSession } from '../../../workbook/runExcel';
import type { Outbox, OutboxEntry, Sent } from './outbox';

type Unsent = Omit<OutboxEntry, 'sent'>;

/** The use cases that delivery needs. */
export interface DeliveryUseCases {
  readonly save: typeof saveEvaluation;
  readonly find: typeof findEvaluations;
}

/** By then copies have merged, slow lines included. */
const KEPT_MS = 10 * 60_000;
/** Half a second as a part of a day: cells keep 15 digits. */
const SAME_TIME = 0.5 / 86_400;

/** Brings evaluations into a log, one after another, none lost and none twice. */
export interface Delivery {
  /**
   * Saves the evaluation under its ID. On failure it stays in the outbox and the failure is thrown: ROW_CHANGED where a
   * colleague changed the row that is corrected.
   */
  deliver(entry: Unsent): Promise<SavedEvaluation>;
  /**
   * Saves again what a merge dropped and forgets what the log has kept long enough. Returns the IDs saved again. A row
   * that is there proves nothing at first: this Excel may show its own copy, which was not merged yet.
   */
  confirm(log: string): Promise<string[]>;
  /** Gives an evaluation up for good: after an undo, or when the person discards it. */
  forget(id: string): void;
  /** Evaluations that no save has succeeded for. */
  unsent(log: string): OutboxEntry[];
}

/** `clock` answers milliseconds. */
export function createDelivery(
  session: ExcelSession,
  outbox: Outbox,
  useCases: DeliveryUseCases,
  clock: () => number = Date.now,
): Delivery {
  // One save at a time: two at once would look for the first empty row together.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
    const turn = last.then(task, task);
    last = turn.catch(() => undefined);
    return turn;
  };

  const save = async ({ log, input, editing }: Unsent): Promise<SavedEvaluation> => {
    const saved = await useCases.save(session, { ...input, log, opened: editing?.opened ?? undefined });
    outbox.put({ log, input, editing: null, sent: { at: clock(), evaluatedAt: saved.evaluatedAt } });
    return saved;
  };

  return {
    deliver(entry) {
      outbox.put({ ...entry, sent: null });
      return inTurn(() => save(entry));
    },
    confirm: (log) =>
      inTurn(async () => {
        const sent = outbox.entries(log).filter(isSent);
        if (sent.length === 0) return [];
        const found = await useCases.find(session, { log, ids: sent.map((entry) => entry.input.id) });
        const held = new Map(found.map(({ id, evaluatedAt }) => [id, evaluatedAt]));
        const savedAgain: string[] = [];
        for (const entry of sent) {
          if (isDropped(entry.sent, held.get(entry.input.id))) {
            await save(entry);
            savedAgain.push(entry.input.id);
          } else if (clock() - entry.sent.at >= KEPT_MS) outbox.remove(entry.input.id);
        }
        return savedAgain;
      }),
    forget: (id) => outbox.remove(id),
    unsent: (log) => outbox.entries(log).filter((entry) => entry.sent === null),
  };
}

function isSent(entry: OutboxEntry): entry is OutboxEntry & { readonly sent: Sent } {
  return entry.sent !== null;
}

/** `heldAt`: when the row in the log was saved; undefined: there is no row, null: the log does not tell. */
function isDropped(sent: Sent, heldAt: number | null | undefined): boolean {
  if (heldAt === undefined) return true;
  // An older save stands there: a merge dropped our change of the row. A newer one is a colleague's and stays.
  return heldAt !== null && heldAt < sent.evaluatedAt - SAME_TIME;
}
