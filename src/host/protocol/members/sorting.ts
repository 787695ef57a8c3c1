import { rowCount } from '../../model/address';
import { invalidArgument } from '../../model/hostError';
import type { LiveRange, TableModel } from '../../model/parts';
import { sortRows } from '../../model/sorting';
import type { SortField } from '../../model/sorting';
import { bodyRange } from '../../model/tableGeometry';
import type { TypeEntry } from '../memberTable';
import { alive, integerArgument, isObject } from './arguments';

export const rangeSortMembers: TypeEntry<LiveRange> = {
  members: {
    Apply: {
      since: '1.2',
      calculated: true,
      call(live, [fields, _matchCase, hasHeaders, orientation], { workbook }) {
        if (orientation === 'Columns') throw invalidArgument('Only rows are sorted here.');
        const { sheet, range } = alive(live);
        if (hasHeaders === true && rowCount(range) === 1) return;
        const rows = hasHeaders === true ? { ...range, startRow: range.startRow + 1 } : range;
        sortRows(workbook, sheet, rows, fieldsArgument(fields));
      },
    },
  },
};

export const tableSortMembers: TypeEntry<TableModel> = {
  members: {
    Apply: {
      since: '1.2',
      calculated: true,
      call: (table, [fields], { workbook }) =>
        sortRows(workbook, table.sheet, bodyRange(table), fieldsArgument(fields)),
    },
  },
};

/** Documented: `key` counts columns from the first of the range; ascending is the default. */
function fieldsArgument(value: unknown): SortField[] {
  if (!Array.isArray(value)) throw invalidArgument();
  return value.map((field: unknown) => {
    if (!isObject(field)) throw invalidArgument();
    return { key: integerArgument(field['key']), ascending: field['ascending'] !== false };
  });
}
