import { columnCount, isWholeColumns, isWholeRows, rowCount } from '../../model/address';
import { invalidArgument } from '../../model/hostError';
import type { LiveRange } from '../../model/parts';
import type { CellStyle } from '../../model/snapshot';
import type { HostContext, Member } from '../memberTable';
import { alive, isObject } from './arguments';

/** What these calls can tell of a cell; whatever else is asked for is refused. */
const FORMATS: Readonly<Record<string, Readonly<Record<string, (style: CellStyle) => unknown>>>> = {
  fill: { color: (style) => style.fill ?? '#FFFFFF' },
  font: {
    color: (style) => style.font?.color ?? '#000000',
    bold: (style) => style.font?.bold ?? false,
    strikethrough: (style) => style.font?.strike ?? false,
  },
};

type Reader = readonly [part: string, property: string, read: (style: CellStyle) => unknown];

/** The leaves that are asked for: those with `true`. */
function readersOf(format: unknown): Reader[] {
  if (format === undefined || format === null) return [];
  if (!isObject(format)) throw invalidArgument();
  return Object.entries(format).flatMap(([part, wanted]) => {
    if (!isObject(wanted)) throw invalidArgument();
    return Object.entries(wanted)
      .filter(([, isWanted]) => isWanted === true)
      .map(([property]): Reader => {
        const read = FORMATS[part]?.[property];
        if (!read) throw invalidArgument(`format.${part}.${property} is not supported.`);
        return [part, property, read];
      });
  });
}

function formatOf(readers: readonly Reader[], valueOf: (read: Reader[2]) => unknown): Record<string, unknown> {
  const format: Record<string, Record<string, unknown>> = {};
  for (const [part, property, read] of readers) (format[part] ??= {})[property] = valueOf(read);
  return readers.length === 0 ? {} : { format };
}

function boundedRange(live: LiveRange, context: HostContext): ReturnType<typeof alive>['range'] {
  const { range } = alive(live);
  if (isWholeColumns(range) || isWholeRows(range)) throw invalidArgument();
  context.countCells(rowCount(range) * columnCount(range));
  return range;
}

const numbers = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** Formats cell by cell, or row by row, in one answer. */
export const cellPropertyMembers: Record<string, Member<LiveRange>> = {
  GetCellProperties: {
    since: '1.9',
    call(live, [options], context) {
      const range = boundedRange(live, context);
      const readers = readersOf(isObject(options) ? options['format'] : undefined);
      const { store } = context.workbook;
      return numbers(range.startRow, range.endRow).map((row) =>
        numbers(range.startColumn, range.endColumn).map((column) => {
          const style = store.style(live.sheet.id, row, column);
          return formatOf(readers, (read) => read(style));
        }),
      );
    },
  },
  GetRowProperties: {
    since: '1.9',
    call(live, [options], context) {
      const range = boundedRange(live, context);
      const wanted = isObject(options) ? options : {};
      const readers = readersOf(wanted['format']);
      const { store } = context.workbook;
      return numbers(range.startRow, range.endRow).map((row) => {
        const styles = numbers(range.startColumn, range.endColumn).map((column) =>
          store.style(live.sheet.id, row, column),
        );
        const common = (read: Reader[2]): unknown => {
          const values = styles.map(read);
          return values.every((value) => value === values[0]) ? values[0] : null;
        };
        return {
          ...(wanted['rowHidden'] === true ? { rowHidden: store.isHidden(live.sheet.id, 'row', row) } : {}),
          ...(wanted['rowIndex'] === true ? { rowIndex: row } : {}),
          ...formatOf(readers, common),
        };
      });
    },
  },
};
