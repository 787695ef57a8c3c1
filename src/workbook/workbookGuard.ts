import { failWith } from '../domain/failure';

/** What keeps a workbook from being written. */
export interface WorkbookState {
  /** Opened to read only, usually because a colleague has the file. */
  readonly readOnly: boolean;
  /** Its sheets can be neither added nor removed. */
  readonly structureProtected: boolean;
}

/** Queues reading what keeps the workbook from being written; call the result after the sync. */
export function queueWorkbookState(context: Excel.RequestContext): () => WorkbookState {
  const { workbook } = context;
  workbook.load('readOnly');
  workbook.protection.load('protected');
  return () => ({ readOnly: workbook.readOnly, structureProtected: workbook.protection.protected });
}

/**
 * Queues a look whether the workbook can be written, before anything is: call the result after the sync. READ_ONLY where
 * what is written would be lost; WORKBOOK_PROTECTED where sheets are to be added and cannot be.
 */
export function queueWritable(context: Excel.RequestContext, adds?: 'sheets'): (addsSheets?: boolean) => void {
  const readState = queueWorkbookState(context);
  return (addsSheets = adds === 'sheets') => {
    const { readOnly, structureProtected } = readState();
    if (readOnly) failWith({ code: 'READ_ONLY' });
    if (addsSheets && structureProtected) failWith({ code: 'WORKBOOK_PROTECTED' });
  };
}

/** Queues reading which sheets are protected; call the result after the sync. */
export function queueProtectedSheets(context: Excel.RequestContext): () => string[] {
  const { worksheets } = context.workbook;
  worksheets.load('items/name,items/protection/protected');
  return () => protectedNames(worksheets);
}

function protectedNames({ items }: Excel.WorksheetCollection): string[] {
  return items.filter(({ protection }) => protection.protected).map(({ name }) => name);
}
