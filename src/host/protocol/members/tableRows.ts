import { shiftCells } from '../../model/cellEditing';
import type { TableModel } from '../../model/parts';
import { writeRange } from '../../model/rangeWriting';
import { bodyRange } from '../../model/tableGeometry';
import { addRows, tableRow } from '../../model/tableRows';
import { hostObject } from '../memberTable';
import type { HostObject, TypeEntry } from '../memberTable';
import { booleanArgument, integerArgument } from './arguments';

/** A row by its position: after sorting it is another row's data. */
export interface TableRowTarget {
  table: TableModel;
  index: number;
}

const rowObject = (table: TableModel, index: number): HostObject => hostObject('TableRow', { table, index });

const rowCount = (table: TableModel): number => bodyRange(table).endRow - bodyRange(table).startRow + 1;

export const tableRowCollectionMembers: TypeEntry<TableModel> = {
  items: (table) => Array.from({ length: rowCount(table) }, (_, index) => rowObject(table, index)),
  members: {
    Count: { since: '1.1', get: rowCount },
    GetCount: { since: '1.4', call: rowCount },
    GetItemAt: {
      since: '1.1',
      object(table, [index]) {
        const position = integerArgument(index);
        tableRow(table, position);
        return rowObject(table, position);
      },
    },
    Add: {
      since: '1.1',
      // The third argument, `alwaysInsert`.
      argumentsSince: { 2: '1.15' },
      object(table, [index, values, alwaysInsert], { workbook }) {
        const isBelow = alwaysInsert !== undefined && alwaysInsert !== null && !booleanArgument(alwaysInsert);
        const position = index === undefined || index === null ? null : integerArgument(index);
        return rowObject(table, addRows(workbook, table, position, rowsOf(table, values), isBelow));
      },
    },
  },
};

/** Rows as an array of arrays; a single row may be given as it is, a single value fills one. Without any an empty row. */
function rowsOf(table: TableModel, values: unknown): unknown[][] {
  if (!Array.isArray(values)) return [table.columns.map(() => values ?? null)];
  return Array.isArray(values[0]) ? (values as unknown[][]) : [values];
}

export const tableRowMembers: TypeEntry<TableRowTarget> = {
  identity: ({ index }) => ({ Index: index }),
  members: {
    Index: { since: '1.1', get: ({ index }) => index },
    Values: {
      since: '1.1',
      get({ table, index }, { workbook }) {
        const { startRow, startColumn } = tableRow(table, index);
        return [table.columns.map((_, i) => workbook.store.value(table.sheet.id, startRow, startColumn + i) ?? '')];
      },
      set: ({ table, index }, value, { workbook }) => writeRange(workbook, table.sheet, tableRow(table, index), value),
    },
    GetRange: {
      since: '1.1',
      object: ({ table, index }, _args, { workbook }) =>
        hostObject('Range', workbook.hold(table.sheet, tableRow(table, index))),
    },
    Delete: {
      since: '1.1',
      call: ({ table, index }, _args, { workbook }) =>
        shiftCells(workbook, table.sheet, tableRow(table, index), 'delete', 'row'),
    },
  },
};
