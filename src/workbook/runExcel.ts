import { QaError } from '../domain/failure';
import { excelFailure } from './excelFailure';
import type { SheetPasswords } from './sheetProtection';

/** What the layers above pass on without knowing what Excel can do with it. */
export type BatchContext = Excel.RequestContext;

/** What one action cost. Clean-up batches that Office.js sends by itself are not awaited and not counted. */
interface RequestLogEntry {
  readonly action: string;
  readonly requests: number;
  readonly milliseconds: number;
}

/** One connection to one Excel: every use case takes it first. Two of them in one process are two people. */
export interface ExcelSession extends SheetPasswords {
  run<T>(action: string, batch: (context: BatchContext) => Promise<T>): Promise<T>;
  /** Keeps the password that a person typed for a protected sheet, as long as this session lasts; null forgets it. */
  unlock(sheet: string, password: string | null): void;
  readonly log: readonly RequestLogEntry[];
}

/** Excel on the web can leave a sync unanswered for ever when a file has just been opened (office-js issue 6678). */
const ANSWER_SECONDS = 120;
const KEPT_LOG_ENTRIES = 200;

/**
 * The one place that calls `Excel.run`: waits for a cell being edited, counts requests, turns errors into failures.
 * What is not answered within `answerSeconds` fails with TIMED_OUT, and sends nothing more when the answer comes after all:
 * by then the person may have repeated it.
 */
export function createExcelSession(
  excel: Pick<typeof Excel, 'run'>,
  answerSeconds: number = ANSWER_SECONDS,
): ExcelSession {
  const log: RequestLogEntry[] = [];
  const passwords = new Map<string, string>();
  return {
    log,
    unlock(sheet, password) {
      if (password === null) passwords.delete(sheet);
      else passwords.set(sheet, password);
    },
    passwordOf: (sheet) => passwords.get(sheet) ?? null,
    async run<T>(action: string, batch: (context: BatchContext) => Promise<T>): Promise<T> {
      const started = performance.now();
      let requests = 0;
      let isGivenUp = false;
      try {
        return await answerInTime(
          excel.run({ delayForCellEdit: true }, (context) => {
            const sync = context.sync.bind(context);
            context.sync = <P>(passThrough?: P) => {
              if (isGivenUp) throw new QaError({ code: 'TIMED_OUT', seconds: answerSeconds });
              requests += 1;
              return sync(passThrough);
            };
            return batch(context);
          }),
          answerSeconds,
        );
      } catch (error) {
        isGivenUp = true;
        throw error instanceof QaError ? error : new QaError(excelFailure(error));
      } finally {
        log.push({ action, requests, milliseconds: performance.now() - started });
        if (log.length > KEPT_LOG_ENTRIES) log.shift();
      }
    },
  };
}

async function answerInTime<T>(answer: Promise<T>, seconds: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new QaError({ code: 'TIMED_OUT', seconds })), seconds * 1000);
  });
  try {
    return await Promise.race([answer, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
