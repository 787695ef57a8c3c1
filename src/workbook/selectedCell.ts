/** The active cell; row and column are zero-based on its sheet. */
export interface SelectedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Queues reading which cell is selected; call the result after the sync. */
export function queueSelectedCell(context: Excel.RequestContext): () => SelectedCell {
  const cell = context.workbook.getActiveCell();
  cell.load('rowIndex,columnIndex');
  cell.worksheet.load('name');
  return () => readCell(cell);
}

function readCell(cell: Excel.Range): SelectedCell {
  return { sheet: cell.worksheet.name, row: cell.rowIndex, column: cell.columnIndex };
}

/** Queues reading the name of the sheet in front; call the result after the sync. */
export function queueSheetInFront(context: Excel.RequestContext): () => string {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.load('name');
  return () => nameOf(sheet);
}

function nameOf(sheet: Excel.Worksheet): string {
  return sheet.name;
}

/** Queues reading which cells are selected; call the result after the sync. */
export function queueSelection(context: Excel.RequestContext): () => SelectedCell & { rows: number; columns: number } {
  const range = context.workbook.getSelectedRange();
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  range.worksheet.load('name');
  return () => ({ ...readCell(range), ...sizeOf(range) });
}

function sizeOf({ rowCount, columnCount }: Excel.Range): { rows: number; columns: number } {
  return { rows: rowCount, columns: columnCount };
}
