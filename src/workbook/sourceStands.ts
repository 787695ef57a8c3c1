import type { CellValue } from '../domain/cellValue';
import { headerTexts } from './logPlace';

/** A log of theirs as it was read. */
export interface StandingSource {
  readonly sheet: string;
  /** The lowest row of its header, and how many rows that has. */
  readonly headerRow: number;
  readonly headerRows: number;
  readonly firstColumn: number;
  readonly headers: readonly string[];
  /** The last row in use on the sheet. */
  readonly usedBottom: number;
}

/**
 * Queues looking whether a log of theirs still stands as it was read: the same headers, and the sheet in use as far down.
 * A colleague may have inserted rows or columns since. Call the result after the request.
 */
export function queueSourceStands(context: Excel.RequestContext, source: StandingSource): () => boolean {
  const { headerRow, headerRows, firstColumn, headers } = source;
  const sheet = context.workbook.worksheets.getItem(source.sheet);
  const used = sheet.getUsedRange(true);
  const header = sheet.getRangeByIndexes(headerRow - headerRows + 1, firstColumn, headerRows, headers.length);
  used.load('rowIndex,rowCount');
  header.load('values');
  return () => isAsRead(source, used, header);
}

function isAsRead({ headers, usedBottom }: StandingSource, used: Excel.Range, header: Excel.Range): boolean {
  const texts = headerTexts(header.values as CellValue[][]);
  return (
    used.rowIndex + used.rowCount - 1 === usedBottom &&
    headers.every((text, position) => texts[position].trim() === text.trim())
  );
}
