import { clearRules } from '../../model/filtering';
import { invalidArgument, itemNotFound } from '../../model/hostError';
import type { SheetModel, TableModel } from '../../model/parts';
import { addTable, deleteTable, renameTableTo, resizeTable, resolveArea, setTotals } from '../../model/tableRegistry';
import { bodyRange, headerRange, totalsRange } from '../../model/tableGeometry';
import { hostObject } from '../memberTable';
import type { HostContext, HostObject, Member, TypeEntry } from '../memberTable';
import { booleanArgument, isRangeArgument, rangeArgument, textArgument } from './arguments';

const tableObject = (table: TableModel): HostObject => hostObject('Table', table);

const tablesOf = (sheet: SheetModel | null, { workbook }: HostContext): TableModel[] =>
  sheet ? sheet.tables : workbook.tables();

const find = (sheet: SheetModel | null, key: unknown, context: HostContext): TableModel | undefined => {
  const table = context.workbook.findTable(textArgument(key));
  return table && (sheet === null || table.sheet === sheet) ? table : undefined;
};

export const tableCollectionMembers: TypeEntry<SheetModel | null> = {
  items: (sheet, context) => tablesOf(sheet, context).map(tableObject),
  members: {
    Count: { since: '1.1', get: (sheet, context) => tablesOf(sheet, context).length },
    GetCount: { since: '1.4', call: (sheet, _args, context) => tablesOf(sheet, context).length },
    GetItem: {
      since: '1.1',
      object(sheet, [key], context) {
        const table = find(sheet, key, context);
        if (!table) throw itemNotFound();
        return tableObject(table);
      },
    },
    GetItemOrNullObject: {
      since: '1.4',
      object(sheet, [key], context) {
        const table = find(sheet, key, context);
        return table ? tableObject(table) : null;
      },
    },
    Add: {
      since: '1.1',
      object(sheet, [address, hasHeaders], { workbook }) {
        const area = areaArgument(address, sheet ?? workbook.activeSheet(), workbook);
        if (sheet && area.sheet !== sheet) throw invalidArgument();
        return tableObject(addTable(workbook, area.sheet, area.range, booleanArgument(hasHeaders)));
      },
    },
  },
};

function areaArgument(value: unknown, sheet: SheetModel, workbook: HostContext['workbook']) {
  if (isRangeArgument(value)) return rangeArgument(value);
  return resolveArea(workbook, sheet, textArgument(value));
}

export const tableScopedCollectionMembers: TypeEntry<TableModel[]> = {
  items: (tables) => tables.map(tableObject),
  members: {
    Count: { since: '1.9', get: (tables) => tables.length },
    GetCount: { since: '1.9', call: (tables) => tables.length },
    GetFirst: {
      since: '1.9',
      object([first]) {
        if (!first) throw itemNotFound();
        return tableObject(first);
      },
    },
    GetItemOrNullObject: {
      since: '1.14',
      object(tables, [key]) {
        const wanted = textArgument(key).toLowerCase();
        const found = tables.find(({ id, name }) => id === key || name.toLowerCase() === wanted);
        return found ? tableObject(found) : null;
      },
    },
  },
};

const bandedRows: Member<TableModel> = {
  since: '1.3',
  get: (table) => table.showBandedRows,
  set(table, value, { workbook }) {
    table.showBandedRows = booleanArgument(value);
    workbook.partsChanged = true;
  },
};

/** Assumed, from Excel's own button: a table without filter buttons filters nothing. */
const filterButton: Member<TableModel> = {
  since: '1.3',
  get: (table) => table.showFilterButton,
  set(table, value, { workbook }) {
    const isShown = booleanArgument(value);
    if (!isShown) clearRules(workbook, { sheet: table.sheet, table });
    table.showFilterButton = isShown;
    workbook.partsChanged = true;
  },
};

export const tableMembers: TypeEntry<TableModel> = {
  identity: (table) => ({ Id: table.id }),
  members: {
    Id: { since: '1.1', get: (table) => table.id },
    Name: {
      since: '1.1',
      get: (table) => table.name,
      set: (table, value, { workbook }) => renameTableTo(workbook, table, textArgument(value)),
    },
    Style: {
      since: '1.1',
      get: (table) => table.style,
      set(table, value, { workbook }) {
        table.style = textArgument(value);
        workbook.partsChanged = true;
      },
    },
    ShowHeaders: { since: '1.1', get: (table) => table.showHeaders },
    ShowTotals: {
      since: '1.1',
      get: (table) => table.showTotals,
      set: (table, value, { workbook }) => setTotals(workbook, table, booleanArgument(value)),
    },
    ShowBandedRows: bandedRows,
    ShowFilterButton: filterButton,
    Worksheet: { since: '1.2', object: (table) => hostObject('Worksheet', table.sheet) },
    Columns: { since: '1.1', object: (table) => hostObject('TableColumnCollection', table) },
    Rows: { since: '1.1', object: (table) => hostObject('TableRowCollection', table) },
    GetRange: {
      since: '1.1',
      object: (table, _args, { workbook }) => hostObject('Range', workbook.hold(table.sheet, table.range)),
    },
    GetHeaderRowRange: { since: '1.1', object: (table, _args, context) => part(table, headerRange(table), context) },
    GetDataBodyRange: { since: '1.1', object: (table, _args, context) => part(table, bodyRange(table), context) },
    GetTotalRowRange: { since: '1.1', object: (table, _args, context) => part(table, totalsRange(table), context) },
    Resize: {
      since: '1.13',
      call: (table, [value], { workbook }) => {
        const area = areaArgument(value, table.sheet, workbook);
        if (area.sheet !== table.sheet) throw invalidArgument();
        resizeTable(workbook, table, area.range);
      },
    },
    Delete: { since: '1.1', call: (table, _args, { workbook }) => deleteTable(workbook, table, true) },
    ConvertToRange: {
      since: '1.2',
      object(table, _args, { workbook }) {
        deleteTable(workbook, table, false);
        return hostObject('Range', workbook.hold(table.sheet, table.range));
      },
    },
    Sort: { since: '1.2', object: (table) => hostObject('TableSort', table) },
    AutoFilter: { since: '1.9', object: (table) => hostObject('AutoFilter', { sheet: table.sheet, table }) },
    ClearFilters: {
      since: '1.2',
      call: (table, _args, { workbook }) => clearRules(workbook, { sheet: table.sheet, table }),
    },
  },
};

function part(table: TableModel, range: TableModel['range'] | null, { workbook }: HostContext): HostObject {
  if (!range) throw itemNotFound();
  return hostObject('Range', workbook.hold(table.sheet, range));
}
