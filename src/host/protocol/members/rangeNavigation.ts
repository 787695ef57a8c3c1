import {
  MAX_COLUMNS,
  MAX_ROWS,
  boundingRange,
  cellRange,
  intersect,
  isOnSheet,
  parseRange,
  splitSheet,
} from '../../model/address';
import { invalidArgument, itemNotFound } from '../../model/hostError';
import type { LiveRange } from '../../model/parts';
import type { GridRange } from '../../model/snapshot';
import { hostObject } from '../memberTable';
import type { HostContext, HostObject, Member } from '../memberTable';
import { alive, integerArgument, isRangeArgument, optionalInteger, rangeArgument, textArgument } from './arguments';

/** A member that answers another range of the same sheet. */
function derived(since: string, derive: (range: GridRange, args: unknown[]) => GridRange): Member<LiveRange> {
  return {
    since,
    object(live, args, { workbook }) {
      const { sheet, range } = alive(live);
      const result = derive(range, args);
      if (!isOnSheet(result) || result.endRow < result.startRow || result.endColumn < result.startColumn) {
        throw invalidArgument();
      }
      return hostObject('Range', workbook.hold(sheet, result));
    },
  };
}

/** The other range may be given as an object or as an address. */
function otherRange(live: LiveRange, value: unknown, { workbook }: HostContext): GridRange {
  if (isRangeArgument(value)) {
    const other = rangeArgument(value);
    if (other.sheet !== live.sheet) throw invalidArgument();
    return other.range;
  }
  const { sheet, address } = splitSheet(textArgument(value));
  const range = parseRange(address);
  if (!range || (sheet !== undefined && workbook.findSheet(sheet) !== live.sheet)) throw invalidArgument();
  return range;
}

function usedPart(live: LiveRange, valuesOnly: unknown, { workbook }: HostContext): HostObject | null {
  const { sheet, range } = alive(live);
  const used = workbook.store.usedRange(sheet.id, valuesOnly === true, range);
  return used && hostObject('Range', workbook.hold(sheet, used));
}

export const rangeNavigationMembers: Record<string, Member<LiveRange>> = {
  GetCell: derived('1.1', (range, [row, column]) =>
    cellRange(range.startRow + integerArgument(row), range.startColumn + integerArgument(column)),
  ),
  GetRow: derived('1.1', (range, [row]) => {
    const at = range.startRow + integerArgument(row);
    return { ...range, startRow: at, endRow: at };
  }),
  GetColumn: derived('1.1', (range, [column]) => {
    const at = range.startColumn + integerArgument(column);
    return { ...range, startColumn: at, endColumn: at };
  }),
  GetLastRow: derived('1.1', (range) => ({ ...range, startRow: range.endRow })),
  GetLastColumn: derived('1.1', (range) => ({ ...range, startColumn: range.endColumn })),
  GetLastCell: derived('1.1', (range) => cellRange(range.endRow, range.endColumn)),
  GetEntireRow: derived('1.1', (range) => ({ ...range, startColumn: 0, endColumn: MAX_COLUMNS - 1 })),
  GetEntireColumn: derived('1.1', (range) => ({ ...range, startRow: 0, endRow: MAX_ROWS - 1 })),
  // A negative count looks to the other side.
  GetRowsBelow: derived('1.3', (range, [count]) => rowsBeside(range, optionalInteger(count, 1))),
  GetRowsAbove: derived('1.3', (range, [count]) => rowsBeside(range, -optionalInteger(count, 1))),
  GetColumnsAfter: derived('1.3', (range, [count]) => columnsBeside(range, optionalInteger(count, 1))),
  GetColumnsBefore: derived('1.3', (range, [count]) => columnsBeside(range, -optionalInteger(count, 1))),
  GetOffsetRange: derived('1.1', (range, [rows, columns]) => ({
    startRow: range.startRow + integerArgument(rows),
    endRow: range.endRow + integerArgument(rows),
    startColumn: range.startColumn + integerArgument(columns),
    endColumn: range.endColumn + integerArgument(columns),
  })),
  GetResizedRange: derived('1.3', (range, [rows, columns]) => ({
    ...range,
    endRow: range.endRow + integerArgument(rows),
    endColumn: range.endColumn + integerArgument(columns),
  })),
  GetAbsoluteResizedRange: derived('1.7', (range, [rows, columns]) => ({
    ...range,
    endRow: range.startRow + integerArgument(rows) - 1,
    endColumn: range.startColumn + integerArgument(columns) - 1,
  })),
  GetBoundingRect: {
    since: '1.1',
    object: (live, [other], context) =>
      hostObject(
        'Range',
        context.workbook.hold(live.sheet, boundingRange(alive(live).range, otherRange(live, other, context))),
      ),
  },
  GetIntersection: {
    since: '1.1',
    object(live, [other], context) {
      const range = intersect(alive(live).range, otherRange(live, other, context));
      if (!range) throw itemNotFound();
      return hostObject('Range', context.workbook.hold(live.sheet, range));
    },
  },
  GetIntersectionOrNullObject: {
    since: '1.4',
    object(live, [other], context) {
      if (isRangeArgument(other) && rangeArgument(other).sheet !== live.sheet) return null;
      const range = intersect(alive(live).range, otherRange(live, other, context));
      return range && hostObject('Range', context.workbook.hold(live.sheet, range));
    },
  },
  // Without any used cell this one fails, unlike the worksheet's own.
  GetUsedRange: {
    since: '1.1',
    calculated: true,
    object(live, [valuesOnly], context) {
      const used = usedPart(live, valuesOnly, context);
      if (!used) throw itemNotFound();
      return used;
    },
  },
  GetUsedRangeOrNullObject: {
    since: '1.4',
    calculated: true,
    object: (live, [valuesOnly], context) => usedPart(live, valuesOnly, context),
  },
};

function rowsBeside(range: GridRange, count: number): GridRange {
  if (count === 0) throw invalidArgument();
  return count > 0
    ? { ...range, startRow: range.endRow + 1, endRow: range.endRow + count }
    : { ...range, startRow: range.startRow + count, endRow: range.startRow - 1 };
}

function columnsBeside(range: GridRange, count: number): GridRange {
  if (count === 0) throw invalidArgument();
  return count > 0
    ? { ...range, startColumn: range.endColumn + 1, endColumn: range.endColumn + count }
    : { ...range, startColumn: range.startColumn + count, endColumn: range.startColumn - 1 };
}
