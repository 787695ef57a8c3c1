import { rangeAddress } from '../model/address';
import type { SheetChange } from '../model/workbookModel';
import type { HostEvent } from './bridge';

/** Numbers that office.js gives its events. */
const WORKSHEETS_CHANGED = 10;
const SELECTION_CHANGED = 2;
const WHOLE_WORKBOOK = 'Workbook';
const NO_SHIFT = 'None';

/** Who made a change, seen from the window that is told. */
export type ChangeSource = 'this add-in' | 'this user' | 'somebody else';

/** Documented: every window is told of every change; `source` is Remote for a co-author's. */
export function worksheetsChanged({ sheet, range, kind }: SheetChange, source: ChangeSource): HostEvent {
  const changeType = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
  return {
    messageType: WORKSHEETS_CHANGED,
    targetId: WHOLE_WORKBOOK,
    message: {
      changeType,
      source: source === 'somebody else' ? 'Remote' : 'Local',
      worksheetId: sheet.id,
      address: rangeAddress(range),
      triggerSource: source === 'this add-in' ? 'ThisLocalAddin' : 'Unknown',
      shiftDirection: NO_SHIFT,
    },
  };
}

/** Says only that the selection changed: whoever wants it asks for it. */
export function selectionChanged(): HostEvent {
  return { messageType: SELECTION_CHANGED, targetId: '', message: {}, dispatchId: SELECTION_CHANGED };
}
