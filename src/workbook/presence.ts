/** Queues asking whether the workbook has a table of this name; call the result after the sync. */
export function queueTablePresence(context: Excel.RequestContext, table: string): () => boolean {
  const found = context.workbook.tables.getItemOrNullObject(table);
  found.load('name');
  return () => isThere(found);
}

/** Queues failing where there is no such table: a request stops at the first action that fails. */
export function queueTableCheck(context: Excel.RequestContext, table: string): void {
  context.workbook.tables.getItem(table).load('name');
}

/** Queues asking whether the workbook has a defined name; call the result after the sync. */
export function queueNamePresence(context: Excel.RequestContext, name: string): () => boolean {
  const found = context.workbook.names.getItemOrNullObject(name);
  found.load('name');
  return () => isThere(found);
}

function isThere(found: Excel.Table | Excel.NamedItem): boolean {
  return !found.isNullObject;
}
