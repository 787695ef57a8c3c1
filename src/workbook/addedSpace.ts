import { placeName, rangeAddress } from '../domain/address';
import type { CellValue } from '../domain/cellValue';
import { failWith } from '../domain/failure';
import { queueNamePresence } from './presence';
import type { LogDefinition } from './setupTable';
import { queueSheetLock, type SheetLock, type SheetPasswords } from './sheetProtection';
import { queueSourceStands, type StandingSource } from './sourceStands';
import { queueSpareLocks } from './unlockedInputs';
import type { ColumnKey } from '../domain/evaluation/columnKey';

/** A column of ours beside a log. */
interface OwnColumn {
  readonly key: ColumnKey;
  readonly header: string;
  readonly width: number;
  readonly format: string;
}

/** A part of a log that gets our columns. Rows and columns are zero-based on its sheet. */
export interface AddedPart extends StandingSource {
  readonly table: string | null;
  readonly definition: LogDefinition;
  readonly added: readonly OwnColumn[];
  /** Where our columns begin. */
  readonly ownColumn: number;
  /** A run that failed half-way left columns of ours. */
  readonly isLeftover: boolean;
  /** Rows of evaluations, ascending. */
  readonly evaluations: readonly number[];
  /** Rows that are no evaluations and stay blank in our columns. */
  readonly otherRows: readonly number[];
  /** The last row that is dressed like the evaluations, and the last one that gets formulas. */
  readonly lastDressed: number;
  readonly lastFilled: number;
  /** Cells that hold no formula's result, by column and row. */
  readonly fills: ReadonlyMap<ColumnKey, ReadonlyMap<number, CellValue>>;
}

/** Our columns beside a part, ready to be written. */
export interface AddedSpace {
  readonly part: AddedPart;
  /** ID of each evaluation by row. */
  readonly ids: ReadonlyMap<number, string>;
  readonly hasName: boolean;
  /** Widths that our columns had before, in points. */
  readonly widths: readonly number[];
  /** Number format of our columns' cells below the dressed rows; null where they have several. */
  readonly spareFormats: readonly (string | null)[];
  /** For each column of ours whether its cells below the dressed rows are unlocked for input. */
  readonly spareUnlocked: readonly boolean[];
  /** How the sheet is protected, null where it is not. */
  readonly lock: SheetLock | null;
}

/**
 * Queues looking at the cells our columns would take; call the result after the sync with a maker of IDs. Fails with
 * CELLS_NOT_EMPTY where something stands there, RANGE_HAS_MERGED_CELLS where an evaluation is merged over several rows,
 * SHEET_FILTERED where a filter hides rows, SHEET_PROTECTED where no password was typed.
 */
export function queueAddedSpace(
  context: Excel.RequestContext,
  part: AddedPart,
  passwords: SheetPasswords,
): (newId: () => string) => AddedSpace {
  const sheet = context.workbook.worksheets.getItem(part.sheet);
  const rows = part.lastFilled - part.headerRow + 1;
  const space = sheet.getRangeByIndexes(part.headerRow, part.ownColumn, rows, part.added.length);
  const used = space.getUsedRangeOrNullObject(true);
  const bodyRows = Math.max(1, part.lastDressed - part.headerRow);
  const body = sheet.getRangeByIndexes(part.headerRow + 1, part.firstColumn, bodyRows, part.headers.length);
  const merged = body.getMergedAreasOrNullObject();
  const hasName = queueNamePresence(context, part.definition.log);
  used.load('address');
  merged.areas.load('items/address,items/rowIndex,items/rowCount');
  const ids = sheet.getRangeByIndexes(part.headerRow, part.ownColumn, rows, 1);
  if (part.isLeftover) ids.load('values');
  sheet.autoFilter.load('isDataFiltered');
  const table = part.table === null ? null : context.workbook.tables.getItem(part.table);
  table?.autoFilter.load('isDataFiltered');
  const widths = part.added.map((_column, index) => {
    const { format } = sheet.getRangeByIndexes(0, part.ownColumn + index, 1, 1);
    format.load('columnWidth');
    return format;
  });
  const readSpareFormats = queueSpareFormats(sheet, part);
  const readSpareLocks = queueSpareLocks(sheet, part);
  const readLock = queueSheetLock(context, passwords, part.sheet);
  const stands = queueSourceStands(context, part);
  return (newId) => {
    if (isFiltered(sheet) || (table && isFiltered(table))) failWith({ code: 'SHEET_FILTERED', sheet: part.sheet });
    const lock = readLock();
    if (!stands()) failWith({ code: 'ROW_CHANGED', where: partAddress(part) });
    refuseMerged(part, merged);
    if (!part.isLeftover) refuseUsed(used);
    return {
      part,
      ids: idsOf(part, part.isLeftover ? valuesOf(ids) : [], newId),
      hasName: hasName(),
      widths: widths.map(widthOf),
      spareFormats: readSpareFormats(),
      spareUnlocked: lock ? readSpareLocks() : part.added.map(() => false),
      lock,
    };
  };
}

function widthOf({ columnWidth }: Excel.RangeFormat): number {
  return columnWidth;
}

/** Rows that get formulas without being dressed are few, whatever the log's size. */
function queueSpareFormats(sheet: Excel.Worksheet, part: AddedPart): () => (string | null)[] {
  const rows = part.lastFilled - part.lastDressed;
  // What a run that failed half-way left has our formats already.
  if (rows <= 0 || part.isLeftover) return () => part.added.map(() => 'General');
  const spare = sheet.getRangeByIndexes(part.lastDressed + 1, part.ownColumn, rows, part.added.length);
  spare.load('numberFormat');
  return () => uniformFormats(spare);
}

function uniformFormats(range: Excel.Range): (string | null)[] {
  const [first, ...rest] = range.numberFormat as string[][];
  return first.map((format, column) => {
    const others = rest.map((row) => row[column]).filter((other) => other !== format);
    if (others.length === 0) return format;
    // In a cell formatted as text a formula is a text: such cells cannot keep their format.
    return format === '@' || others.includes('@') ? 'General' : null;
  });
}

function isFiltered({ autoFilter }: Excel.Worksheet | Excel.Table): boolean {
  return autoFilter.isDataFiltered;
}

function refuseUsed(used: Excel.Range): void {
  if (!used.isNullObject) failWith({ code: 'CELLS_NOT_EMPTY', where: used.address });
}

function valuesOf(range: Excel.Range): CellValue[][] {
  return range.values as CellValue[][];
}

/** Cells merged across a totals row or a remark are nobody's evaluation. */
function refuseMerged({ evaluations }: AddedPart, merged: Excel.RangeAreas): void {
  if (merged.isNullObject) return;
  const rows = new Set(evaluations);
  const over = merged.areas.items.find(
    ({ rowIndex, rowCount }) =>
      rowCount > 1 && Array.from({ length: rowCount }, (_, index) => rowIndex + index).some((row) => rows.has(row)),
  );
  if (over) failWith({ code: 'RANGE_HAS_MERGED_CELLS', where: over.address });
}

/** An evaluation keeps the ID that an earlier run gave it. */
function idsOf(
  { evaluations, headerRow }: AddedPart,
  left: readonly (readonly CellValue[])[],
  newId: () => string,
): ReadonlyMap<number, string> {
  return new Map(evaluations.map((row) => [row, String(left[row - headerRow]?.[0] ?? '') || newId()]));
}

/** The part's own cells, for messages. */
export function partAddress({ sheet, headerRow, firstColumn, headers, lastDressed }: AddedPart): string {
  return placeName(sheet, rangeAddress(headerRow, firstColumn, lastDressed - headerRow + 1, headers.length));
}

/** Where our columns stand, for messages. */
export function addedAddress({ sheet, headerRow, ownColumn, added, lastFilled }: AddedPart): string {
  return placeName(sheet, rangeAddress(headerRow, ownColumn, lastFilled - headerRow + 1, added.length));
}
