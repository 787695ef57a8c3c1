import type { LogColumns } from './logPlace';

const LAST_ROW = 1_048_576;

/** Queues looking up IDs in a log by MATCH: rows below the header from 1 on, null where an ID is not there. */
export function queueIdPositions(
  context: Excel.RequestContext,
  columns: LogColumns,
  ids: readonly string[],
): () => (number | null)[] {
  const { place } = columns;
  const firstRow = place.headerRow + 1;
  const cells = context.workbook.worksheets
    .getItem(place.sheet)
    .getRangeByIndexes(firstRow, columns.sheetColumn('id'), place.bodyRows ?? LAST_ROW - firstRow, 1);
  const found = ids.map((id) => {
    const position = context.workbook.functions.match(id, cells, 0);
    position.load('value,error');
    return position;
  });
  return () => found.map(({ value, error }) => (typeof value === 'number' && !error ? value : null));
}
