import type { CellValue } from '../domain/cellValue';

/** Queues reading the rows of a table; call the result after the sync. Null where there is no such table. */
export function queueTableRows(context: Excel.RequestContext, name: string): () => CellValue[][] | null {
  const table = context.workbook.tables.getItemOrNullObject(name);
  const body = table.getDataBodyRange();
  body.load('values');
  return () => readRows(table, body);
}

function readRows(table: Excel.Table, body: Excel.Range): CellValue[][] | null {
  return table.isNullObject ? null : (body.values as CellValue[][]);
}
