import { SHEET_ROWS } from '../domain/address';
import type { LogColumns } from './logPlace';

/** The cells of the ID column as they are when the request is served: a table may have grown since it was found. */
function idCells(context: Excel.RequestContext, columns: LogColumns): Excel.Range {
  const { place } = columns;
  if (place.kind === 'table') {
    return context.workbook.tables.getItem(place.name).columns.getItem(columns.header('id')).getDataBodyRange();
  }
  const firstRow = place.headerRow + 1;
  const sheet = context.workbook.worksheets.getItem(place.sheet);
  return sheet.getRangeByIndexes(firstRow, columns.sheetColumn('id'), SHEET_ROWS - firstRow, 1);
}

/** Queues looking up IDs in a log by MATCH: rows below the header from 1 on, null where an ID is not there. */
export function queueIdPositions(
  context: Excel.RequestContext,
  columns: LogColumns,
  ids: readonly string[],
): () => (number | null)[] {
  const cells = idCells(context, columns);
  const found = ids.map((id) => {
    const position = context.workbook.functions.match(id, cells, 0);
    position.load('value,error');
    return position;
  });
  return () => found.map(({ value, error }) => (typeof value === 'number' && !error ? value : null));
}
