import { QaError, type Failure } from '../../domain/failure';

/** What was thrown, as a failure that can be put into words. */
export function failureOf(error: unknown): Failure {
  if (error instanceof QaError) return error.failure;
  const detail = error instanceof Error ? error.message : String(error);
  return { code: 'EXCEL_FAILED', excelCode: 'Unknown', detail };
}
