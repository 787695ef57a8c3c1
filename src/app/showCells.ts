import type { ExcelSession } from '../workbook/runExcel';

/** Selects cells given as `Sheet!A1:B2` and brings their sheet to the front. */
export function showCells(_session: ExcelSession, _args: { address: string }): Promise<void> {
  throw new Error('pending');
}
