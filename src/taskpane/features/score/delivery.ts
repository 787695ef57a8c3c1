import type { findEvaluations } from '../../../app/readEvaluation';
import type { SavedEvaluation, saveEvaluation } from '../../../app/saveEvaluation';
import type { ExcelSession } from '../../../workbook/runExcel';
import type { Outbox, OutboxEntry } from './outbox';

/** The use cases that delivery needs. */
export interface DeliveryUseCases {
  readonly save: typeof saveEvaluation;
  readonly find: typeof findEvaluations;
}

/** Brings evaluations into a log, one after another, none lost and none twice. */
export interface Delivery {
  /** Saves the evaluation under its ID. On failure it stays in the outbox and the failure is thrown. */
  deliver(entry: Pick<OutboxEntry, 'log' | 'input'>): Promise<SavedEvaluation>;
  /** Forgets what the log holds and saves again what a merge dropped. Returns the IDs saved again. */
  confirm(log: string): Promise<string[]>;
  /** Gives an evaluation up for good: after an undo, or when the person discards it. */
  forget(id: string): void;
  /** Evaluations that no save has succeeded for. */
  unsent(log: string): OutboxEntry[];
}

export function createDelivery(session: ExcelSession, outbox: Outbox, useCases: DeliveryUseCases): Delivery {
  // One save at a time: two at once would look for the first empty row together.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
    const turn = last.then(task, task);
    last = turn.catch(() => undefined);
    return turn;
  };

  const save = async (entry: Pick<OutboxEntry, 'log' | 'input'>): Promise<SavedEvaluation> => {
    const saved = await useCases.save(session, { ...entry.input, log: entry.log });
    outbox.put({ log: entry.log, input: entry.input, sent: true });
    return saved;
  };

  return {
    deliver(entry) {
      outbox.put({ log: entry.log, input: entry.input, sent: false });
      return inTurn(() => save(entry));
    },
    confirm: (log) =>
      inTurn(async () => {
        const sent = outbox.entries(log).filter((entry) => entry.sent);
        if (sent.length === 0) return [];
        const held = new Set(await useCases.find(session, { log, ids: sent.map((entry) => entry.input.id) }));
        const savedAgain: string[] = [];
        for (const entry of sent) {
          if (held.has(entry.input.id)) {
            outbox.remove(entry.input.id);
          } else {
            await save(entry);
            savedAgain.push(entry.input.id);
          }
        }
        return savedAgain;
      }),
    forget: (id) => outbox.remove(id),
    unsent: (log) => outbox.entries(log).filter((entry) => !entry.sent),
  };
}
