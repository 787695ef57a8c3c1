import { parseAddress } from '../domain/address';

/** A table of ours and the sheet it stands on. */
export interface OwnTable {
  readonly table: string;
  readonly sheet: string;
  /** Whether nothing else stands on the sheet. */
  readonly isAlone: boolean;
}

/** Queues looking at tables of ours and at what else their sheets hold; call the result after the sync. */
export function queueOwnTables(context: Excel.RequestContext, tables: readonly string[]): () => OwnTable[] {
  const queued = tables.map((name) => {
    const table = context.workbook.tables.getItemOrNullObject(name);
    const range = table.getRange();
    const used = table.worksheet.getUsedRangeOrNullObject(true);
    range.load('address');
    used.load('address');
    table.worksheet.load('name');
    table.worksheet.charts.load('items/name');
    return { name, table, range, used };
  });
  return () =>
    queued.flatMap(({ name, table, range, used }) =>
      table.isNullObject
        ? []
        : [{ table: name, sheet: table.worksheet.name, isAlone: isAlone(range, used, table.worksheet) }],
    );
}

function isAlone(range: Excel.Range, used: Excel.Range, { charts }: Excel.Worksheet): boolean {
  const [own, all] = [parseAddress(range.address), parseAddress(used.address)];
  const isWithin =
    own !== null &&
    all !== null &&
    all.row >= own.row &&
    all.column >= own.column &&
    all.row + all.rows <= own.row + own.rows &&
    all.column + all.columns <= own.column + own.columns;
  return isWithin && charts.items.length === 0;
}

/** Queues deleting a table of ours: with its sheet where nothing else stands there. */
export function queueDeleteTable(context: Excel.RequestContext, { table, sheet, isAlone }: OwnTable): void {
  if (isAlone) context.workbook.worksheets.getItem(sheet).delete();
  else context.workbook.tables.getItem(table).delete();
}

export function queueDeleteName(context: Excel.RequestContext, name: string): void {
  context.workbook.names.getItem(name).delete();
}
