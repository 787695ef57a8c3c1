import { rangeAddress } from '../model/address';
import type { SheetChange, WorkbookModel } from '../model/workbookModel';
import type { HostEvent } from './bridge';

/** Numbers that office.js gives its events. */
const WORKSHEETS_CHANGED = 10;
const SELECTION_CHANGED = 2;
const WHOLE_WORKBOOK = 'Workbook';
const NO_SHIFT = 'None';

/** Who made a change, seen from the window that is told. */
export type ChangeSource = 'this add-in' | 'this user' | 'somebody else';

/**
 * Told to those who listen to the sheet and those who listen to all sheets. Documented: every window is told of every
 * change; `source` is Remote for a co-author's; the values before and after come with a change of a single cell only.
 */
export function worksheetsChanged(workbook: WorkbookModel, change: SheetChange, source: ChangeSource): HostEvent[] {
  const { sheet, range, kind } = change;
  const changeType = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
  const message = {
    changeType,
    source: source === 'somebody else' ? 'Remote' : 'Local',
    worksheetId: sheet.id,
    address: rangeAddress(range),
    triggerSource: source === 'this add-in' ? 'ThisLocalAddin' : 'Unknown',
    shiftDirection: NO_SHIFT,
    ...detailsOf(workbook, change),
  };
  return [WHOLE_WORKBOOK, sheet.id].map((targetId) => ({ messageType: WORKSHEETS_CHANGED, targetId, message }));
}

function detailsOf(workbook: WorkbookModel, { sheet, range, before }: SheetChange): object {
  if (before === undefined) return {};
  const after = workbook.store.value(sheet.id, range.startRow, range.startColumn) ?? '';
  return {
    valueBefore: before,
    valueAfter: after,
    valueTypeBefore: typeOf(before),
    valueTypeAfter: typeOf(after),
  };
}

function typeOf(value: string | number | boolean): string {
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}

/** Says only that the selection changed: whoever wants it asks for it. */
export function selectionChanged(): HostEvent {
  return { messageType: SELECTION_CHANGED, targetId: '', message: {}, dispatchId: SELECTION_CHANGED };
}
