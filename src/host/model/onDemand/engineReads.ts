import { isNullCell } from '@univerjs/core';
import type { ICellData, Nullable } from '@univerjs/core';
import { ArrayValueObject, BaseReferenceObject, ErrorValueObject, NullValueObject } from '@univerjs/engine-formula';
import type { BaseValueObject } from '@univerjs/engine-formula';
import type { GridRange } from '../snapshot';

/** Told of every range that a function is about to read; throws to have it calculated first. */
export interface ReadWatcher {
  beforeRead(sheet: string, range: GridRange): void;
  /** Arrays made of ranges; whoever changes cells empties it. */
  readonly arrays: Map<string, ArrayValueObject>;
}

const MOST_ARRAYS = 500;

let watcher: ReadWatcher | null = null;

/** Runs a formula whose reads are watched; calculation without a watcher reads as Univer itself does. */
export function watchReads<T>(by: ReadWatcher, work: () => T): T {
  const before = watcher;
  watcher = by;
  try {
    return work();
  } finally {
    watcher = before;
  }
}

/** For functions that read cells without asking the reference for them. */
export function noteRead(reference: BaseReferenceObject): void {
  watcher?.beforeRead(reference.getSheetId(), reference.getRangePosition());
}

/*
 * Univer 0.25.1 looks for the results of its own running calculation, of spilled arrays and of features at every cell it
 * reads. Under a watcher the stored cell is the only truth. Done once, by import.
 */
const { prototype } = BaseReferenceObject;
const { getCellData, iterator, toArrayValueObject } = prototype;

prototype.getCellData = function watchedCell(this: BaseReferenceObject, row: number, column: number) {
  if (!watcher) return getCellData.call(this, row, column);
  watcher.beforeRead(this.getSheetId(), { startRow: row, endRow: row, startColumn: column, endColumn: column });
  return storedCell(this, row, column);
};

// A cell below the last row of the grid is blank; Univer calls it #NAME?.
prototype.isExceedRange = function isBeforeSheet(this: BaseReferenceObject) {
  const { startRow, startColumn } = this.getRangePosition();
  return startRow < 0 || startColumn < 0;
};

type Visit = Parameters<typeof iterator>[0];

prototype.iterator = function watchedIterator(this: BaseReferenceObject, visit: Visit) {
  if (!watcher) {
    iterator.call(this, visit);
    return;
  }
  const range = this.getRangePosition();
  const isMissing = !this.getForcedSheetId() && this.getForcedSheetName() !== '';
  if (isMissing) {
    visit(ErrorValueObject.create('#VALUE!' as never), range.startRow, range.startColumn);
    return;
  }
  if (range.startRow < 0 || range.startColumn < 0) {
    visit(ErrorValueObject.create('#REF!' as never), range.startRow, range.startColumn);
    return;
  }
  watcher.beforeRead(this.getSheetId(), range);
  for (let row = range.startRow; row <= range.endRow; row++) {
    for (let column = range.startColumn; column <= range.endColumn; column++) {
      const cell = storedCell(this, row, column);
      const value: Nullable<BaseValueObject> = isNullCell(cell) ? null : this.getCellValueObject(cell as ICellData);
      if (visit(value, row, column) === false) return;
    }
  }
};

prototype.toArrayValueObject = function watchedArray(this: BaseReferenceObject, useCache = true) {
  if (!watcher) return toArrayValueObject.call(this, useCache);
  const { startRow, endRow, startColumn, endColumn } = this.getRangePosition();
  const isCell = startRow === endRow && startColumn === endColumn;
  const key = isCell ? '' : `${this.getSheetId()} ${startRow} ${endRow} ${startColumn} ${endColumn}`;
  const known = isCell ? undefined : watcher.arrays.get(key);
  if (known) return known;
  const rows: BaseValueObject[][] = [];
  this.iterator((value, row) => {
    (rows[row - startRow] ??= []).push((value as BaseValueObject | null) ?? NullValueObject.create());
  });
  const array = ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    // A place would let Univer keep an index of the column, in which the text "5" is the number 5.
    row: -1,
    column: -1,
  });
  if (!isCell) {
    if (watcher.arrays.size >= MOST_ARRAYS) watcher.arrays.clear();
    watcher.arrays.set(key, array);
  }
  return array;
};

function storedCell(reference: BaseReferenceObject, row: number, column: number): Nullable<ICellData> {
  return reference.getCurrentActiveSheetData()?.cellData.getValue(row, column);
}
