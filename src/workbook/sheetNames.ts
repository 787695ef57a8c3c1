/** Queues reading the names of all sheets that people can reach; call the result after the sync. */
export function queueSheetNames(context: Excel.RequestContext): () => string[] {
  const { worksheets } = context.workbook;
  worksheets.load('items/name,items/visibility');
  return () => reachableNames(worksheets);
}

function reachableNames({ items }: Excel.WorksheetCollection): string[] {
  return items.filter(({ visibility }) => visibility !== 'VeryHidden').map(({ name }) => name);
}
