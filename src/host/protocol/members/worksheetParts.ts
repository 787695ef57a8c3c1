import { MAX_COLUMNS, MAX_ROWS } from '../../model/address';
import { invalidArgument } from '../../model/hostError';
import type { SheetModel } from '../../model/parts';
import { protectSheet, protectionOptions, unprotectSheet } from '../../model/sheetProtection';
import type { GridRange } from '../../model/snapshot';
import { resolveArea } from '../../model/tableRegistry';
import { hostObject } from '../memberTable';
import type { HostContext, TypeEntry } from '../memberTable';
import {
  integerArgument,
  isObject,
  isRangeArgument,
  oneOf,
  optionalText,
  rangeArgument,
  textArgument,
} from './arguments';

export const worksheetProtectionMembers: TypeEntry<SheetModel> = {
  members: {
    Protected: { since: '1.2', get: ({ protection }) => protection !== null },
    Options: { since: '1.2', get: protectionOptions },
    Protect: {
      since: '1.2',
      call: (sheet, [options, password], { workbook }) =>
        protectSheet(workbook, sheet, isObject(options) ? options : {}, optionalText(password)),
    },
    Unprotect: {
      since: '1.2',
      call: (sheet, [password], { workbook }) => unprotectSheet(workbook, sheet, optionalText(password)),
    },
  },
};

export const worksheetFreezePanesMembers: TypeEntry<SheetModel> = {
  members: {
    FreezeRows: {
      since: '1.7',
      call: (sheet, [count], { workbook }) => workbook.store.setFreeze(sheet.id, positive(count ?? 1), 0),
    },
    FreezeColumns: {
      since: '1.7',
      call: (sheet, [count], { workbook }) => workbook.store.setFreeze(sheet.id, 0, positive(count ?? 1)),
    },
    // The cells of the range and everything above and left of them stay in view.
    FreezeAt: {
      since: '1.7',
      call(sheet, [cells], { workbook }) {
        const range = areaArgument(cells, sheet, workbook);
        const rows = range.endRow === MAX_ROWS - 1 ? 0 : range.endRow + 1;
        const columns = range.endColumn === MAX_COLUMNS - 1 ? 0 : range.endColumn + 1;
        workbook.store.setFreeze(sheet.id, rows, columns);
      },
    },
    Unfreeze: { since: '1.7', call: (sheet, _args, { workbook }) => workbook.store.setFreeze(sheet.id, 0, 0) },
    GetLocationOrNullObject: {
      since: '1.7',
      object(sheet, _args, { workbook }) {
        const { rows, columns } = workbook.store.freeze(sheet.id);
        if (rows === 0 && columns === 0) return null;
        const range = {
          startRow: 0,
          startColumn: 0,
          endRow: rows === 0 ? MAX_ROWS - 1 : rows - 1,
          endColumn: columns === 0 ? MAX_COLUMNS - 1 : columns - 1,
        };
        return hostObject('Range', workbook.hold(sheet, range));
      },
    },
  },
};

function positive(value: unknown): number {
  const count = integerArgument(value);
  if (count < 1) throw invalidArgument();
  return count;
}

function areaArgument(value: unknown, sheet: SheetModel, workbook: HostContext['workbook']): GridRange {
  const area = isRangeArgument(value) ? rangeArgument(value) : resolveArea(workbook, sheet, textArgument(value));
  if (area.sheet !== sheet) throw invalidArgument();
  return area.range;
}

export const pageLayoutMembers: TypeEntry<SheetModel> = {
  members: {
    Orientation: {
      since: '1.9',
      get: ({ page }) => (page.landscape ? 'Landscape' : 'Portrait'),
      set(sheet, value, { workbook }) {
        sheet.page.landscape = oneOf(value, ['Portrait', 'Landscape'] as const) === 'Landscape';
        workbook.partsChanged = true;
      },
    },
    // Of the zoom options only "one page wide" is kept in the workbook.
    Zoom: {
      since: '1.9',
      get: ({ page }) => (page.fitToWidth ? { horizontalFitToPages: 1 } : { scale: 100 }),
      set(sheet, value, { workbook }) {
        if (!isObject(value)) throw invalidArgument();
        sheet.page.fitToWidth = value['horizontalFitToPages'] === 1;
        workbook.partsChanged = true;
      },
    },
    SetPrintArea: {
      since: '1.9',
      call(sheet, [area], { workbook }) {
        sheet.page.printArea = areaArgument(area, sheet, workbook);
        workbook.partsChanged = true;
      },
    },
    SetPrintTitleRows: {
      since: '1.9',
      call(sheet, [rows], { workbook }) {
        const { startRow, endRow } = areaArgument(rows, sheet, workbook);
        sheet.page.titleRows = [startRow, endRow];
        workbook.partsChanged = true;
      },
    },
  },
};
