import { columnCount, isWholeColumns, isWholeRows, rowCount } from './address';
import type { CellWrite } from './cellStore';
import { accessDenied } from './hostError';
import type { SheetModel } from './parts';
import type { CellStyle, GridRange } from './snapshot';
import type { WorkbookModel } from './workbookModel';

/** Where a cell lies in the range being formatted: outer borders differ from inner ones. */
export interface CellPosition {
  isTop: boolean;
  isBottom: boolean;
  isLeft: boolean;
  isRight: boolean;
}

export type StyleChange = (style: CellStyle, position: CellPosition) => CellStyle;

/** Documented: formatting a protected sheet needs its option for that. */
export function assertFormattable(workbook: WorkbookModel, sheet: SheetModel): void {
  if (workbook.readOnly || (sheet.protection && sheet.protection.options['allowFormatCells'] !== true))
    throw accessDenied();
}

/** Documented: heights, widths and hiding on a protected sheet need the options for rows and for columns. */
export function assertSizesOpen(workbook: WorkbookModel, sheet: SheetModel, axis: 'row' | 'column'): void {
  const option = axis === 'row' ? 'allowFormatRows' : 'allowFormatColumns';
  if (workbook.readOnly || (sheet.protection && sheet.protection.options[option] !== true)) throw accessDenied();
}

/** Changes the style of every cell; of whole columns also that of their empty cells. */
export function changeStyle(workbook: WorkbookModel, sheet: SheetModel, range: GridRange, change: StyleChange): void {
  assertFormattable(workbook, sheet);
  const { store } = workbook;
  const inner = { isTop: false, isBottom: false, isLeft: false, isRight: false };
  if (isWholeColumns(range)) {
    for (let column = range.startColumn; column <= range.endColumn; column++) {
      store.setColumnStyle(sheet.id, column, change(store.columnStyle(sheet.id, column), inner));
    }
  }
  const isUnbounded = isWholeColumns(range) || isWholeRows(range);
  const cells = isUnbounded ? store.usedRange(sheet.id, false, range) : range;
  if (!cells) return;
  const changed = new Map<CellStyle, Map<number, CellStyle>>();
  const styleOf = (style: CellStyle, position: CellPosition): CellStyle => {
    const variant =
      Number(position.isTop) +
      2 * Number(position.isBottom) +
      4 * Number(position.isLeft) +
      8 * Number(position.isRight);
    const variants = changed.get(style) ?? new Map<number, CellStyle>();
    changed.set(style, variants);
    const known = variants.get(variant) ?? change(style, position);
    variants.set(variant, known);
    return known;
  };
  const block = Array.from({ length: rowCount(cells) }, (_, i) =>
    Array.from({ length: columnCount(cells) }, (_cell, j): CellWrite => {
      const [row, column] = [cells.startRow + i, cells.startColumn + j];
      const position = {
        isTop: row === range.startRow,
        isBottom: row === range.endRow,
        isLeft: column === range.startColumn,
        isRight: column === range.endColumn,
      };
      return { style: styleOf(store.style(sheet.id, row, column), position) };
    }),
  );
  store.write(sheet.id, cells.startRow, cells.startColumn, block);
}

/** The value that all cells share; null when they differ. */
export function commonStyle<T>(
  workbook: WorkbookModel,
  sheet: SheetModel,
  range: GridRange,
  read: (style: CellStyle) => T,
): T | null {
  const { store } = workbook;
  const cells = isWholeColumns(range) || isWholeRows(range) ? store.usedRange(sheet.id, false, range) : range;
  if (!cells) return read(store.columnStyle(sheet.id, range.startColumn));
  const first = read(store.style(sheet.id, cells.startRow, cells.startColumn));
  for (let row = cells.startRow; row <= cells.endRow; row++) {
    for (let column = cells.startColumn; column <= cells.endColumn; column++) {
      if (read(store.style(sheet.id, row, column)) !== first) return null;
    }
  }
  return first;
}

const WIDEST_AUTOFIT = 60;
const PADDING_CHARACTERS = 2;

/** A rough measure: a Latin character is one wide, a Chinese one two; Excel measures with the cell's font. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += /[\u1100-\uffff]/.test(character) ? 2 : 1;
  return Math.min(WIDEST_AUTOFIT, width + PADDING_CHARACTERS);
}
