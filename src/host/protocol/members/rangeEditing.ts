import { columnCount, contains, intersect, rowCount } from '../../model/address';
import { clearRange, copyRange, shiftCells } from '../../model/cellEditing';
import { assertSizesOpen } from '../../model/formatting';
import { invalidArgument } from '../../model/hostError';
import { mergedAreas, mergeRange, unmergeRange } from '../../model/merging';
import type { LiveRange } from '../../model/parts';
import { resolveArea } from '../../model/tableRegistry';
import { hostObject } from '../memberTable';
import type { HostContext, Member } from '../memberTable';
import { alive, booleanArgument, isRangeArgument, oneOf, rangeArgument, textArgument } from './arguments';

/** Documented: above this number of areas the call fails. */
const MOST_MERGED_AREAS = 512;

function hiddenMember(axis: 'row' | 'column'): Member<LiveRange> {
  const ends = (live: LiveRange): [number, number] => {
    const { range } = alive(live);
    return axis === 'row' ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
  };
  return {
    since: '1.2',
    get(live, { workbook }: HostContext) {
      const [from, to] = ends(live);
      const last = Math.min(to, from + 5000);
      const first = workbook.store.isHidden(live.sheet.id, axis, from);
      for (let i = from; i <= last; i++) if (workbook.store.isHidden(live.sheet.id, axis, i) !== first) return null;
      return first;
    },
    set(live, value, { workbook }) {
      const [from, to] = ends(live);
      assertSizesOpen(workbook, live.sheet, axis);
      workbook.store.setHidden(live.sheet.id, axis, from, to, booleanArgument(value));
    },
  };
}

export const rangeEditingMembers: Record<string, Member<LiveRange>> = {
  RowHidden: hiddenMember('row'),
  ColumnHidden: hiddenMember('column'),
  // Seen in office.js: it asks before it sends an array of more than 1500 cells in pieces.
  _ValidateArraySize: {
    since: '1.3',
    call(live, [rows, columns]) {
      const { range } = alive(live);
      if (rows !== rowCount(range) || columns !== columnCount(range)) throw invalidArgument();
    },
  },
  Insert: {
    since: '1.1',
    // Documented: answers the new blank cells, at the place of the range.
    object(live, [shift], { workbook }) {
      const { sheet, range } = alive(live);
      const direction = oneOf(shift, ['Down', 'Right'] as const);
      shiftCells(workbook, sheet, range, 'insert', direction === 'Down' ? 'row' : 'column');
      return hostObject('Range', workbook.hold(sheet, range));
    },
  },
  Delete: {
    since: '1.1',
    call(live, [shift], { workbook }) {
      const { sheet, range } = alive(live);
      const direction = oneOf(shift, ['Up', 'Left'] as const);
      shiftCells(workbook, sheet, range, 'delete', direction === 'Up' ? 'row' : 'column');
    },
  },
  Clear: {
    since: '1.1',
    call(live, [applyTo], { workbook }) {
      const { sheet, range } = alive(live);
      const what = oneOf(applyTo ?? 'All', ['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks'] as const);
      clearRange(workbook, sheet, range, what);
    },
  },
  CopyFrom: {
    since: '1.9',
    calculated: true,
    call(live, [source, copyType, skipBlanks, transpose], context) {
      if (skipBlanks === true || transpose === true)
        throw invalidArgument('skipBlanks and transpose are not supported.');
      const { sheet, range } = alive(live);
      const from = isRangeArgument(source)
        ? rangeArgument(source)
        : resolveArea(context.workbook, sheet, textArgument(source));
      const what = oneOf(copyType ?? 'All', ['All', 'Formulas', 'Values', 'Formats'] as const);
      context.countCells(rowCount(from.range) * columnCount(from.range));
      copyRange(context.workbook, { sheet, range }, from, what);
    },
  },
  Select: {
    since: '1.1',
    call(live, _args, { workbook }) {
      const { sheet, range } = alive(live);
      workbook.store.select(sheet.id, range);
      workbook.selectionChanged = true;
    },
  },
  Merge: {
    since: '1.2',
    call(live, [across], { workbook }) {
      const { sheet, range } = alive(live);
      mergeRange(workbook, sheet, range, across === true);
    },
  },
  Unmerge: {
    since: '1.2',
    call(live, _args, { workbook }) {
      const { sheet, range } = alive(live);
      unmergeRange(workbook, sheet, range);
    },
  },
  GetMergedAreasOrNullObject: {
    since: '1.13',
    object(live, _args, { workbook }) {
      const { sheet, range } = alive(live);
      const areas = mergedAreas(workbook, sheet, range);
      if (areas.length === 0) return null;
      if (areas.length > MOST_MERGED_AREAS) throw invalidArgument();
      return hostObject(
        'RangeAreas',
        areas.map((area) => workbook.hold(sheet, area)),
      );
    },
  },
  GetTables: {
    since: '1.9',
    object(live, [fullyContained]) {
      const { sheet, range } = alive(live);
      const found = sheet.tables.filter((table) =>
        fullyContained === true ? contains(range, table.range) : intersect(range, table.range) !== null,
      );
      return hostObject('TableScopedCollection', found);
    },
  },
  Sort: { since: '1.2', object: (live) => hostObject('RangeSort', live) },
  Format: { since: '1.1', object: (live) => hostObject('RangeFormat', live) },
  DataValidation: { since: '1.8', object: (live) => hostObject('DataValidation', live) },
  ConditionalFormats: { since: '1.6', object: (live) => hostObject('ConditionalFormatCollection', live) },
};
