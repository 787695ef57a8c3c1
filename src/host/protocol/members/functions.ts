import { invalidArgument } from '../../model/hostError';
import type { CellSnapshot, GridRange } from '../../model/snapshot';
import type { SheetModel } from '../../model/parts';
import type { WorkbookModel } from '../../model/workbookModel';
import { matchPosition } from '../../model/match';
import { hostObject } from '../memberTable';
import type { HostContext, HostObject, TypeEntry } from '../memberTable';
import { isRangeArgument, optionalInteger, rangeArgument } from './arguments';

/** What a worksheet function answered: a value, or an error such as #N/A. */
export interface FunctionOutcome {
  value: unknown;
  error: string | null;
}

const outcome = (value: unknown): HostObject => hostObject('FunctionResult', { value, error: null });

const failure = (error: string): HostObject => hostObject('FunctionResult', { value: null, error });

/** The used cells of a range, one after the other; empty ones beyond the used part are left out. */
function cellsOf({ sheet, range }: { sheet: SheetModel; range: GridRange }, context: HostContext): CellSnapshot[] {
  const { workbook } = context;
  const used = workbook.store.usedRange(sheet.id, true, range);
  if (!used) return [];
  const from = { ...used, startRow: range.startRow, startColumn: range.startColumn };
  const cells: CellSnapshot[] = [];
  for (let row = from.startRow; row <= from.endRow; row++) {
    for (let column = from.startColumn; column <= from.endColumn; column++)
      cells.push(workbook.store.cell(sheet.id, row, column));
  }
  context.countCells(cells.length);
  return cells;
}

/** A single value: given as it is, or as a one-cell range. */
function lookupValue(value: unknown, context: HostContext): string | number | boolean {
  const plain = isRangeArgument(value) ? (cellsOf(rangeArgument(value), context)[0]?.v ?? 0) : value;
  if (typeof plain !== 'string' && typeof plain !== 'number' && typeof plain !== 'boolean') throw invalidArgument();
  return plain;
}

export const functionsMembers: TypeEntry<WorkbookModel> = {
  members: {
    Match: {
      since: '1.2',
      calculated: true,
      object(_workbook, [lookup, source, type], context) {
        const area = rangeArgument(source);
        const isLine = area.range.startRow === area.range.endRow || area.range.startColumn === area.range.endColumn;
        if (!isLine) return failure('#N/A');
        const matchType = optionalInteger(type, 1);
        const position = matchPosition(lookupValue(lookup, context), cellsOf(area, context), matchType);
        return position === undefined ? failure('#N/A') : outcome(position);
      },
    },
    CountA: {
      since: '1.2',
      calculated: true,
      object(_workbook, [values], context) {
        const list = Array.isArray(values) ? values : [values];
        const count = list.reduce<number>((sum, value) => {
          if (!isRangeArgument(value)) return sum + 1;
          return (
            sum + cellsOf(rangeArgument(value), context).filter(({ v, f }) => v !== undefined || f !== undefined).length
          );
        }, 0);
        return outcome(count);
      },
    },
    // Cells whose formula answers "" count as blank.
    CountBlank: {
      since: '1.2',
      calculated: true,
      object(_workbook, [source], context) {
        const area = rangeArgument(source);
        const total =
          (area.range.endRow - area.range.startRow + 1) * (area.range.endColumn - area.range.startColumn + 1);
        const filled = cellsOf(area, context).filter(({ v }) => v !== undefined && v !== '').length;
        return outcome(total - filled);
      },
    },
  },
};

export const functionResultMembers: TypeEntry<FunctionOutcome> = {
  members: {
    Value: { since: '1.2', get: ({ value }) => value },
    Error: { since: '1.2', get: ({ error }) => error },
  },
};
