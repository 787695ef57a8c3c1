import { parseAddress } from '../domain/address';
import { failWith } from '../domain/failure';
import type { ExcelSession } from '../workbook/runExcel';

/** Selects cells given as `Sheet!A1:B2` and brings their sheet to the front. */
export function showCells(session: ExcelSession, args: { address: string }): Promise<void> {
  const at = parseAddress(args.address);
  const name = at?.sheet ?? failWith({ code: 'INVALID_ARGUMENT', detail: args.address });
  return session.run('showCells', async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load('name');
    await context.sync();
    if (sheet.isNullObject) failWith({ code: 'SHEET_NOT_FOUND', sheet: name });
    sheet.activate();
    if (at) sheet.getRangeByIndexes(at.row, at.column, at.rows, at.columns).select();
    await context.sync();
  });
}
