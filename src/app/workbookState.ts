import type { ExcelSession } from '../workbook/runExcel';
import { queueProtectedSheets, queueWorkbookState, type WorkbookState } from '../workbook/workbookGuard';

/** What keeps the workbook, or parts of it, from being written. */
export interface WorkbookLimits extends WorkbookState {
  /** Names of protected sheets whose password was not typed. */
  readonly protectedSheets: readonly string[];
}

/** Reads what a person should know before writing: read-only, structure protected, protected sheets. One request. */
export function workbookState(session: ExcelSession): Promise<WorkbookLimits> {
  return session.run('workbookState', async (context) => {
    const readState = queueWorkbookState(context);
    const readSheets = queueProtectedSheets(context);
    await context.sync();
    const protectedSheets = readSheets().filter((sheet) => session.passwordOf(sheet) === null);
    return { ...readState(), protectedSheets };
  });
}
