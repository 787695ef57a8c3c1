import { parseRange, rangeAddress } from './address';
import type { SheetModel } from './parts';
import type { GridRange } from './snapshot';
import { shiftRange, type StructuralChange } from './structuralChange';

/** Texts that hang on cells, by A1 address. */
type CellTexts = Record<string, string>;

/** Notes and comments go with their cells; those of deleted cells go away. */
export function shiftNotes(sheet: SheetModel, change: StructuralChange): void {
  moveTexts(sheet, (cell) => shiftRange(cell, change));
}

/** Notes and comments of a range whose rows get another order: `order[to]` is where the row was. */
export function sortNotes(sheet: SheetModel, range: GridRange, order: readonly number[]): void {
  moveTexts(sheet, (cell) => {
    const { startRow: row, startColumn: column } = cell;
    const isInside =
      row >= range.startRow && row <= range.endRow && column >= range.startColumn && column <= range.endColumn;
    if (!isInside) return cell;
    const to = range.startRow + order.indexOf(row - range.startRow);
    return { ...cell, startRow: to, endRow: to };
  });
}

function moveTexts(sheet: SheetModel, move: (cell: GridRange) => GridRange | null): void {
  sheet.notes = movedTexts(sheet.notes, move);
  sheet.comments = movedTexts(sheet.comments, move);
}

function movedTexts(texts: CellTexts, move: (cell: GridRange) => GridRange | null): CellTexts {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([address, text]) => {
      const cell = parseRange(address);
      const moved = cell && move(cell);
      return moved ? [[rangeAddress(moved), text]] : [];
    }),
  );
}
