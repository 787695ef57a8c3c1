import type { SheetContent, SheetTable } from '../grid/sheetContent';

/** A sheet with our own tables blanked: what they hold was read from somewhere else. */
export function withoutOurs(sheet: SheetContent): SheetContent {
  const ours = sheet.tables.filter(({ name }) => /^QA_/iu.test(name));
  if (ours.length === 0) return sheet;
  return {
    ...sheet,
    values: sheet.values.map((row, r) =>
      row.map((cell, c) =>
        ours.some((table) => isInside(table, sheet.firstRow + r, sheet.firstColumn + c)) ? '' : cell,
      ),
    ),
  };
}

function isInside({ firstRow, firstColumn, rows, columns }: SheetTable, row: number, column: number): boolean {
  return row >= firstRow && row < firstRow + rows && column >= firstColumn && column < firstColumn + columns;
}
