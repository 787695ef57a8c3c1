import { rangeAddress } from '../domain/address';
import type { ExcelSession } from '../workbook/runExcel';
import { queueSelection } from '../workbook/selectedCell';

/** The cells that are selected: their sheet and address within it. Excel refuses where several areas are. One request. */
export function selectedRange(session: ExcelSession): Promise<{ readonly sheet: string; readonly range: string }> {
  return session.run('selectedRange', async (context) => {
    const read = queueSelection(context);
    await context.sync();
    const { sheet, row, column, rows, columns } = read();
    return { sheet, range: rangeAddress(row, column, rows, columns) };
  });
}
