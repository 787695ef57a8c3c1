import type { Failure } from '../domain/failure';

interface OfficeError {
  code?: unknown;
  message?: unknown;
  debugInfo?: { errorLocation?: unknown };
}

/** What Excel answers when a colleague moved, renamed or removed what a request is about; looking anew may help. */
const MOVED = new Set<unknown>(['InsertDeleteConflict', 'Conflict', 'InvalidReference', 'ItemNotFound']);

export function isMovedAway(error: unknown): boolean {
  return MOVED.has((error as OfficeError | null)?.code);
}

/** Excel's error as one of our failures. Branches on the code, which is not localised; the message is kept as detail. */
export function excelFailure(error: unknown): Failure {
  const { code, message, debugInfo } = (error ?? {}) as OfficeError;
  const detail = typeof message === 'string' ? message : String(error);
  switch (code) {
    case 'InvalidOperationInCellEditMode':
      return { code: 'CELL_EDIT_MODE' };
    case 'AccessDenied':
      return { code: 'READ_ONLY' };
    case 'InvalidOrTimedOutSession':
      return { code: 'SESSION_LOST' };
    case 'RequestPayloadSizeLimitExceeded':
    case 'ResponsePayloadSizeLimitExceeded':
    case 'RangeExceedsLimit':
      return { code: 'TOO_MUCH_DATA' };
    case 'ApiNotFound':
    case 'NotImplemented':
    case 'UnsupportedOperation':
      return { code: 'NOT_SUPPORTED', member: detail };
    default: {
      const where = typeof debugInfo?.errorLocation === 'string' ? debugInfo.errorLocation : undefined;
      return { code: 'EXCEL_FAILED', excelCode: typeof code === 'string' ? code : 'Unknown', detail, where };
    }
  }
}
