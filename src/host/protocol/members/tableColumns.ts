import { itemNotFound } from '../../model/hostError';
import type { TableColumnModel, TableModel } from '../../model/parts';
import { renameHeader } from '../../model/tableRegistry';
import { bodyRange, columnPart, headerRange } from '../../model/tableGeometry';
import type { GridRange } from '../../model/snapshot';
import { hostObject } from '../memberTable';
import type { HostContext, HostObject, Member, TypeEntry } from '../memberTable';
import { textArgument } from './arguments';

interface ColumnTarget {
  table: TableModel;
  column: TableColumnModel;
}

const columnObject = (table: TableModel, column: TableColumnModel): HostObject =>
  hostObject('TableColumn', { table, column });

/** By name, or by id as a number. */
function find(table: TableModel, key: unknown): TableColumnModel | undefined {
  if (typeof key === 'number') return table.columns.find(({ id }) => id === key);
  const wanted = textArgument(key).toLowerCase();
  return table.columns.find(({ name }) => name.toLowerCase() === wanted);
}

export const tableColumnCollectionMembers: TypeEntry<TableModel> = {
  items: (table) => table.columns.map((column) => columnObject(table, column)),
  members: {
    Count: { since: '1.1', get: (table) => table.columns.length },
    GetCount: { since: '1.4', call: (table) => table.columns.length },
    GetItem: {
      since: '1.1',
      object(table, [key]) {
        const column = find(table, key);
        if (!column) throw itemNotFound();
        return columnObject(table, column);
      },
    },
    GetItemOrNullObject: {
      since: '1.4',
      object(table, [key]) {
        const column = find(table, key);
        return column ? columnObject(table, column) : null;
      },
    },
  },
};

function rangeMember(choose: (table: TableModel) => GridRange | null): Member<ColumnTarget> {
  return {
    since: '1.1',
    object({ table, column }, _args, { workbook }: HostContext) {
      const range = choose(table);
      if (!range) throw itemNotFound();
      return hostObject('Range', workbook.hold(table.sheet, columnPart(table, column, range)));
    },
  };
}

export const tableColumnMembers: TypeEntry<ColumnTarget> = {
  identity: ({ column }) => ({ Id: column.id }),
  members: {
    Id: { since: '1.1', get: ({ column }) => column.id },
    Index: { since: '1.1', get: ({ table, column }) => table.columns.indexOf(column) },
    Name: {
      since: '1.1',
      get: ({ column }) => column.name,
      set: ({ table, column }, value, { workbook }) => renameHeader(workbook, table, column, textArgument(value)),
    },
    Filter: { since: '1.2', object: (target) => hostObject('Filter', target) },
    GetRange: rangeMember(({ range }) => range),
    GetDataBodyRange: rangeMember(bodyRange),
    GetHeaderRowRange: rangeMember(headerRange),
  },
};
