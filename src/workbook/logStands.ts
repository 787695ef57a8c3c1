import type { CellValue } from '../domain/cellValue';
import { headerTexts, type LogColumns } from './logPlace';

/**
 * Queues looking whether a log still stands as it was found: Excel reads and writes by position, and a colleague may have
 * inserted a row or a column since. Queued before what reads or writes in the same request; call the result after it.
 */
export function queueLogStands(context: Excel.RequestContext, columns: LogColumns): () => boolean {
  const { place } = columns;
  const header = columns.queueHeader(context);
  header.load('values');
  return () => isSameHeader(header, place.headers);
}

function isSameHeader(header: Excel.Range, headers: readonly string[]): boolean {
  const found = headerTexts(header.values as CellValue[][]);
  return headers.every((text, position) => text === found[position]);
}
