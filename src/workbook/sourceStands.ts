import type { SheetGeometry } from './sheetContents';

/** A log of theirs as it was read. */
interface Source {
  readonly sheet: string;
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly columns: readonly { readonly header: string }[];
  readonly geometry: SheetGeometry;
}

/**
 * Queues looking whether a log of theirs still stands as it was read: the same headers, and as many rows and columns in
 * use. A colleague may have inserted some or written beside it since. Call the result after the request.
 */
export function queueSourceStands(context: Excel.RequestContext, source: Source): () => boolean {
  const sheet = context.workbook.worksheets.getItem(source.sheet);
  const used = sheet.getUsedRange(true);
  const header = sheet.getRangeByIndexes(source.headerRow, source.firstColumn, 1, source.columns.length);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  header.load('text');
  return () => isAsRead(source, used, header);
}

function isAsRead({ geometry, columns }: Source, used: Excel.Range, header: Excel.Range): boolean {
  const [texts] = header.text;
  return (
    used.rowIndex === geometry.firstRow &&
    used.columnIndex === geometry.firstColumn &&
    used.rowCount === geometry.rows &&
    used.columnCount === geometry.columns &&
    columns.every(({ header: text }, position) => texts[position].trim() === text.trim())
  );
}
