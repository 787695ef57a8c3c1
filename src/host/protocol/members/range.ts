import { rangeAddress, columnCount, isWholeColumns, isWholeRows, quoteSheetName, rowCount } from '../../model/address';
import { displayText } from '../../model/displayText';
import { invalidArgument } from '../../model/hostError';
import type { LiveRange } from '../../model/parts';
import { formatNumbers, writeRange } from '../../model/rangeWriting';
import { shownFormula } from '../../model/shownFormula';
import type { CellSnapshot } from '../../model/snapshot';
import { bodyRange } from '../../model/tableGeometry';
import { hostObject } from '../memberTable';
import type { HostContext, TypeEntry } from '../memberTable';
import { alive } from './arguments';
import { cellPropertyMembers } from './cellProperties';
import { rangeEdgeMembers } from './rangeEdge';
import { rangeEditingMembers } from './rangeEditing';
import { rangePlaceMembers } from './rangePlace';
import { rangeNavigationMembers } from './rangeNavigation';

/** Above this number of cells a read answers null instead of failing. */
const MOST_CELLS_READ = 5_000_000;
const LARGEST_COUNT = 2 ** 31 - 1;

const address = (live: LiveRange, { workbook }: HostContext): string => {
  const { sheet, range } = alive(live);
  return `${quoteSheetName(workbook.sheetName(sheet))}!${rangeAddress(range)}`;
};

/** One value a cell, or null for an unbounded or far too large range. */
function readGrid<T>(live: LiveRange, context: HostContext, read: (row: number, column: number) => T): T[][] | null {
  const { range } = alive(live);
  const count = rowCount(range) * columnCount(range);
  if (isWholeColumns(range) || isWholeRows(range) || count > MOST_CELLS_READ) return null;
  context.countCells(count);
  const out: T[][] = [];
  for (let row = range.startRow; row <= range.endRow; row++) {
    const line: T[] = [];
    for (let column = range.startColumn; column <= range.endColumn; column++) line.push(read(row, column));
    out.push(line);
  }
  return out;
}

function readCells<T>(
  live: LiveRange,
  context: HostContext,
  read: (cell: CellSnapshot, row: number, column: number) => T,
): T[][] | null {
  const { sheet } = alive(live);
  return readGrid(live, context, (row, column) =>
    read(context.workbook.store.cell(sheet.id, row, column), row, column),
  );
}

function valueType(cell: CellSnapshot): string {
  if (cell.e) return 'Error';
  if (cell.v === undefined) return cell.f === undefined ? 'Empty' : 'String';
  if (typeof cell.v === 'number') return 'Double';
  return typeof cell.v === 'boolean' ? 'Boolean' : 'String';
}

function shown({ sheet }: LiveRange, { workbook }: HostContext, formula: string, row: number, column: number): string {
  const table = workbook.tableAt(sheet, row, column);
  return shownFormula(formula, {
    findTable: (name) => workbook.findTable(name),
    ...(table ? { ownTable: { ...table, dataRows: rowCount(bodyRange(table)) } } : {}),
  });
}

function write(live: LiveRange, value: unknown, context: HostContext): void {
  const { sheet, range } = alive(live);
  if (value === null || isWholeColumns(range) || isWholeRows(range)) throw invalidArgument();
  context.countCells(rowCount(range) * columnCount(range));
  writeRange(context.workbook, sheet, range, value);
}

export const rangeMembers: TypeEntry<LiveRange> = {
  members: {
    Address: { since: '1.1', get: address },
    AddressLocal: { since: '1.1', get: address },
    CellCount: {
      since: '1.1',
      get: (live) => {
        const count = rowCount(alive(live).range) * columnCount(alive(live).range);
        return count > LARGEST_COUNT ? -1 : count;
      },
    },
    RowIndex: { since: '1.1', get: (live) => alive(live).range.startRow },
    ColumnIndex: { since: '1.1', get: (live) => alive(live).range.startColumn },
    RowCount: { since: '1.1', get: (live) => rowCount(alive(live).range) },
    ColumnCount: { since: '1.1', get: (live) => columnCount(alive(live).range) },
    Values: {
      since: '1.1',
      get: (live, context) => {
        const { sheet } = alive(live);
        return readGrid(live, context, (row, column) => context.workbook.store.value(sheet.id, row, column) ?? '');
      },
      set: write,
    },
    Formulas: {
      since: '1.1',
      get: (live, context) =>
        readCells(live, context, (cell, row, column) =>
          cell.f === undefined ? (cell.v ?? '') : shown(live, context, cell.f, row, column),
        ),
      set: write,
    },
    Text: {
      since: '1.1',
      get: (live, context) => {
        const { sheet } = alive(live);
        return readCells(live, context, (cell, row, column) =>
          displayText(cell, context.workbook.store.numberFormat(sheet.id, row, column), context.workbook.date1904),
        );
      },
    },
    ValueTypes: { since: '1.1', get: (live, context) => readCells(live, context, valueType) },
    NumberFormat: {
      since: '1.1',
      get: (live, context) => {
        const { sheet } = alive(live);
        return readCells(live, context, (_cell, row, column) =>
          context.workbook.store.numberFormat(sheet.id, row, column),
        );
      },
      set: (live, value, context) => {
        const { sheet, range } = alive(live);
        if (isWholeColumns(range) || isWholeRows(range)) throw invalidArgument();
        formatNumbers(context.workbook, sheet, range, value);
      },
    },
    Worksheet: { since: '1.1', object: (live) => hostObject('Worksheet', live.sheet) },
    ...rangeNavigationMembers,
    ...rangeEditingMembers,
    ...rangeEdgeMembers,
    ...rangePlaceMembers,
    ...cellPropertyMembers,
  },
};
