import type { ExcelSession } from '../workbook/runExcel';

/** Makes an empty evaluation log for a rubric on a sheet of its own. */
export function createEvaluationLog(
  _session: ExcelSession,
  _args: { rubric: string },
): Promise<{ log: string; rubric: string; sheet: string; address: string }> {
  throw new Error('pending');
}
