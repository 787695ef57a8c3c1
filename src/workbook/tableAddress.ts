/** Where a table stands: its sheet and its address as Excel writes it. */
interface TableAddress {
  readonly sheet: string;
  readonly address: string;
}

/** Queues finding a table of this name; call the result after the sync. Null where there is none. */
export function queueTableAddress(context: Excel.RequestContext, name: string): () => TableAddress | null {
  const table = context.workbook.tables.getItemOrNullObject(name);
  const range = table.getRange();
  range.load('address');
  table.worksheet.load('name');
  return () => readAddress(table, range);
}

function readAddress(table: Excel.Table, range: Excel.Range): TableAddress | null {
  return table.isNullObject ? null : { sheet: table.worksheet.name, address: range.address };
}
