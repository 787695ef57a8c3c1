import type { LogColumns } from './logPlace';

const LAST_ROW = 1_048_576;

/** The IDs of a table, with the rows that it has when the request is served. */
export function tableIds(context: Excel.RequestContext, columns: LogColumns): Excel.Range {
  const table = context.workbook.tables.getItem(columns.place.name);
  return table.columns.getItem(columns.header('id')).getDataBodyRange();
}

function rangeIds(context: Excel.RequestContext, columns: LogColumns): Excel.Range {
  const { place } = columns;
  const firstRow = place.headerRow + 1;
  const sheet = context.workbook.worksheets.getItem(place.sheet);
  return sheet.getRangeByIndexes(firstRow, columns.sheetColumn('id'), LAST_ROW - firstRow, 1);
}

/** Queues looking up IDs in a log by MATCH: rows below the header from 1 on, null where an ID is not there. */
export function queueIdPositions(
  context: Excel.RequestContext,
  columns: LogColumns,
  ids: readonly string[],
): () => (number | null)[] {
  const cells = columns.place.kind === 'table' ? tableIds(context, columns) : rangeIds(context, columns);
  const found = ids.map((id) => {
    const position = context.workbook.functions.match(id, cells, 0);
    position.load('value,error');
    return position;
  });
  return () => found.map(({ value, error }) => (typeof value === 'number' && !error ? value : null));
}
