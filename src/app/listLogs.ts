import { queueLogPlace, type LogPlace } from '../workbook/logPlace';
import type { BatchContext, ExcelSession } from '../workbook/runExcel';
import { queueSetup, type Setup } from '../workbook/setupTable';

/** A log that this workbook is set up with. */
export interface LogSummary {
  /** Table name or, for a log that stays a plain range, its defined name. */
  readonly log: string;
  readonly rubric: string;
  readonly rubricName: string;
  readonly sheet: string;
}

/** The logs that a workbook is set up with, without looking at anything else; none before set-up. */
export function listLogs(session: ExcelSession): Promise<readonly LogSummary[]> {
  return session.run('listLogs', async (context) => {
    const readSetup = queueSetup(context);
    await context.sync();
    const setup = readSetup();
    return summariesOf(setup, await placesOf(context, setup));
  });
}

/** Where the logs of a workbook stand, in the order of its set-up. */
export async function placesOf(context: BatchContext, setup: Setup): Promise<LogPlace[]> {
  const places = setup.logs().map(({ log }) => queueLogPlace(context, log));
  if (places.length > 0) await context.sync();
  return places.map((read) => read());
}

export function summariesOf(setup: Setup, places: readonly LogPlace[]): LogSummary[] {
  return setup.logs().map(({ log, rubric }, index) => ({
    log,
    rubric,
    rubricName: rubricNameOf(setup, rubric),
    sheet: places[index].sheet,
  }));
}

/** What people call a rubric; its id where no name is set. */
export function rubricNameOf(setup: Setup, rubric: string): string {
  return String(setup.rubricSettings(rubric).name ?? rubric);
}
