import { failWith } from '../domain/failure';
import type { BatchContext } from '../workbook/runExcel';
import type { Written } from '../workbook/written';

/** How often something is read and written anew where colleagues keep moving it. */
export const TRIES = 3;

/**
 * Sends a request that was queued and gives `result` where it wrote what it was meant to; else puts back what stood there
 * and tries `again`. ROW_CHANGED where that does not end.
 */
export async function untilWritten<T>(
  context: BatchContext,
  written: Written,
  where: string,
  tries: number,
  result: () => T,
  again: (tries: number) => Promise<T>,
): Promise<T> {
  await context.sync();
  if (written.isRight()) return result();
  written.queuePutBack();
  await context.sync();
  return tries > 1 ? again(tries - 1) : failWith({ code: 'ROW_CHANGED', where });
}
