import { failWith } from '../domain/failure';
import type { Rubric } from '../domain/rubric/rubric';
import { LogColumns, queueLogPlace } from '../workbook/logPlace';
import { queueRubric } from '../workbook/rubricTable';
import type { BatchContext } from '../workbook/runExcel';
import { queueSetup, type Setup } from '../workbook/setupTable';

/** A log, ready to be read or written: two requests, whatever its size. */
interface ReadLog {
  readonly columns: LogColumns;
  readonly rubric: Rubric;
}

/**
 * Finds a log by its name and reads its rubric. `queueMore` may queue what the caller wants to read in the second
 * request; its result is called after it.
 */
export async function readLog<T>(
  context: BatchContext,
  log: string,
  queueMore: (columns: LogColumns, setup: Setup) => () => T,
): Promise<ReadLog & { readonly more: T }> {
  const readSetup = queueSetup(context);
  const readPlace = queueLogPlace(context, log);
  await context.sync();

  const setup = readSetup();
  const definition = setup.log(log) ?? failWith({ code: 'LOG_NOT_FOUND', log });
  const columns = new LogColumns(readPlace(), definition);
  const readRubric = queueRubric(context, definition.rubric);
  const readMore = queueMore(columns, setup);
  await context.sync();
  return { columns, rubric: readRubric(setup, definition.language), more: readMore() };
}
