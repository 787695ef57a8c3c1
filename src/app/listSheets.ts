import type { ExcelSession } from '../workbook/runExcel';
import { queueSheetInFront } from '../workbook/selectedCell';
import { queueSheetNames } from '../workbook/sheetNames';

/** The sheets of a workbook by name, in their order, and the one in front. One request. */
export function listSheets(
  session: ExcelSession,
): Promise<{ readonly sheets: readonly string[]; readonly inFront: string }> {
  return session.run('listSheets', async (context) => {
    const readNames = queueSheetNames(context);
    const readFront = queueSheetInFront(context);
    await context.sync();
    return { sheets: readNames(), inFront: readFront() };
  });
}
