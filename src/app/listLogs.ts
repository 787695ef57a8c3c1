import { QaError } from '../domain/failure';
import { adoptionRecord } from '../workbook/adoptionRecord';
import { queueLogPlace, type LogPlace } from '../workbook/logPlace';
import type { BatchContext, ExcelSession } from '../workbook/runExcel';
import { queueSheetInFront } from '../workbook/selectedCell';
import { queueSetup, type Setup } from '../workbook/setupTable';

/** A log that this workbook is set up with. */
export interface LogSummary {
  /** Table name or, for a log that stays a plain range, its defined name. */
  readonly log: string;
  readonly rubric: string;
  readonly rubricName: string;
  readonly sheet: string;
  /** Whether its sheet is in front. */
  readonly inFront: boolean;
  /** Whether it is a log that people made and that was adopted, so that this can be taken back. */
  readonly adopted: boolean;
}

/** The logs that a workbook is set up with and that stand, without looking at anything else; none before set-up. */
export function listLogs(session: ExcelSession): Promise<readonly LogSummary[]> {
  return session.run('listLogs', async (context) => {
    const readSetup = queueSetup(context);
    const readFront = queueSheetInFront(context);
    await context.sync();
    const setup = readSetup();
    return summariesOf(setup, await placesOf(context, setup), readFront());
  });
}

/** Where the logs of a workbook stand, in the order of its set-up; null for one whose table or name is gone. */
export async function placesOf(context: BatchContext, setup: Setup): Promise<(LogPlace | null)[]> {
  const places = setup.logs().map(({ log }) => queueLogPlace(context, log));
  if (places.length > 0) await context.sync();
  return places.map(placeOrNull);
}

function placeOrNull(read: () => LogPlace): LogPlace | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof QaError && error.failure.code === 'LOG_NOT_FOUND') return null;
    throw error;
  }
}

export function summariesOf(setup: Setup, places: readonly (LogPlace | null)[], front: string): LogSummary[] {
  return setup.logs().flatMap(({ log, rubric }, index) => {
    const place = places[index];
    if (place === null) return [];
    const { sheet } = place;
    return [
      {
        log,
        rubric,
        rubricName: rubricNameOf(setup, rubric),
        sheet,
        inFront: sheet === front,
        adopted: adoptionRecord(setup, log) !== null,
      },
    ];
  });
}

/** What people call a rubric; its id where no name is set. */
export function rubricNameOf(setup: Setup, rubric: string): string {
  return String(setup.rubricSettings(rubric).name ?? rubric);
}
