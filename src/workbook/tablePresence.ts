/** Queues asking whether the workbook has a table of this name; call the result after the sync. */
export function queueTablePresence(context: Excel.RequestContext, table: string): () => boolean {
  const found = context.workbook.tables.getItemOrNullObject(table);
  found.load('name');
  return () => !found.isNullObject;
}
