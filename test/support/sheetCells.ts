import type { CellSnapshot, SheetSnapshot, TableSnapshot, WorkbookSnapshot } from '../../src/host/model/snapshot';

export function sheetOf(workbook: WorkbookSnapshot, name: string): SheetSnapshot {
  const sheet = workbook.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`No sheet ${name} among ${workbook.sheets.map((one) => one.name).join(', ')}`);
  return sheet;
}

export function tableOf(workbook: WorkbookSnapshot, name: string): { sheet: SheetSnapshot; table: TableSnapshot } {
  for (const sheet of workbook.sheets) {
    const table = sheet.tables.find((one) => one.name === name);
    if (table) return { sheet, table };
  }
  throw new Error(`No table ${name}`);
}

export function cellAt(sheet: SheetSnapshot, row: number, column: number): CellSnapshot {
  return sheet.cells[row]?.[column] ?? {};
}

/** A table's rows by header: what its cells hold, '' where they hold nothing. */
export function tableRows(workbook: WorkbookSnapshot, name: string): Record<string, CellSnapshot['v']>[] {
  const { sheet, table } = tableOf(workbook, name);
  const { startRow, startColumn, endRow } = table.range;
  return Array.from({ length: endRow - startRow }, (_, index) =>
    Object.fromEntries(
      table.columns.map((column, at) => [column.name, cellAt(sheet, startRow + 1 + index, startColumn + at).v ?? '']),
    ),
  );
}
