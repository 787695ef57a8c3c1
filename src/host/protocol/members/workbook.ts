import type { WorkbookModel } from '../../model/workbookModel';
import { protectWorkbook, unprotectWorkbook } from '../../model/workbookProtection';
import { hostObject } from '../memberTable';
import type { HostObject, TypeEntry } from '../memberTable';
import { optionalText } from './arguments';

const activeRange = (workbook: WorkbookModel, wholeSelection: boolean): HostObject => {
  const { sheet, range } = workbook.store.selection();
  const cells = wholeSelection ? range : { ...range, endRow: range.startRow, endColumn: range.startColumn };
  return hostObject('Range', workbook.hold(workbook.sheetById(sheet), cells));
};

export const workbookMembers: TypeEntry<WorkbookModel> = {
  members: {
    Application: { since: '1.1', object: (workbook) => hostObject('Application', workbook) },
    Functions: { since: '1.2', object: (workbook) => hostObject('Functions', workbook) },
    Worksheets: { since: '1.1', object: (workbook) => hostObject('WorksheetCollection', workbook) },
    Tables: { since: '1.1', object: () => hostObject('TableCollection', null) },
    Names: { since: '1.1', object: () => hostObject('NamedItemCollection', null) },
    Comments: { since: '1.10', object: () => hostObject('CommentCollection', null) },
    Protection: { since: '1.7', object: (workbook) => hostObject('WorkbookProtection', workbook) },
    GetSelectedRange: { since: '1.1', object: (workbook) => activeRange(workbook, true) },
    GetActiveCell: { since: '1.7', object: (workbook) => activeRange(workbook, false) },
    Name: { since: '1.7', get: (workbook) => workbook.name },
    ReadOnly: { since: '1.8', get: (workbook) => workbook.readOnly },
  },
};

export const workbookProtectionMembers: TypeEntry<WorkbookModel> = {
  members: {
    Protected: { since: '1.7', get: ({ protection }) => protection !== null },
    Protect: { since: '1.7', call: (workbook, [password]) => protectWorkbook(workbook, optionalText(password)) },
    Unprotect: { since: '1.7', call: (workbook, [password]) => unprotectWorkbook(workbook, optionalText(password)) },
  },
};

export const applicationMembers: TypeEntry<WorkbookModel> = {
  members: {
    CalculationMode: { since: '1.1', get: () => 'Automatic' },
    Calculate: {
      since: '1.1',
      call: (workbook, [mode], context) =>
        mode === 'Recalculate' ? context.settle() : workbook.store.recalculateAll(),
    },
    // Calculation waits for the end of a batch here anyway.
    SuspendApiCalculationUntilNextSync: { since: '1.6', call: () => null },
    SuspendScreenUpdatingUntilNextSync: { since: '1.9', call: () => null },
  },
};
