import { MAX_COLUMNS, MAX_ROWS, cellRange, isOnSheet, parseRange, splitSheet } from '../../model/address';
import { invalidArgument, itemNotFound } from '../../model/hostError';
import type { SheetModel } from '../../model/parts';
import { addSheet, deleteSheet, moveSheet, renameSheet, setVisibility } from '../../model/sheetEditing';
import type { GridRange } from '../../model/snapshot';
import type { WorkbookModel } from '../../model/workbookModel';
import { readAddress } from '../limits';
import { hostObject } from '../memberTable';
import type { HostContext, HostObject, TypeEntry } from '../memberTable';
import { booleanArgument, integerArgument, oneOf, optionalText, textArgument } from './arguments';

const sheetObject = (sheet: SheetModel): HostObject => hostObject('Worksheet', sheet);

const visibility = (sheet: SheetModel, { workbook }: HostContext): string => {
  if (sheet.veryHidden) return 'VeryHidden';
  return workbook.store.sheets().find(({ id }) => id === sheet.id)?.hidden ? 'Hidden' : 'Visible';
};

const isVisible = (sheet: SheetModel, context: HostContext): boolean => visibility(sheet, context) === 'Visible';

function endOf(context: HostContext, visibleOnly: unknown, end: 'first' | 'last'): HostObject {
  const sheets = context.workbook.sheets().filter((sheet) => visibleOnly !== true || isVisible(sheet, context));
  const sheet = sheets.at(end === 'first' ? 0 : -1);
  if (!sheet) throw itemNotFound();
  return sheetObject(sheet);
}

export const worksheetCollectionMembers: TypeEntry<WorkbookModel> = {
  items: (workbook) => workbook.sheets().map(sheetObject),
  members: {
    GetItem: {
      since: '1.1',
      object(workbook, [key]) {
        const sheet = workbook.findSheet(textArgument(key));
        if (!sheet) throw itemNotFound();
        return sheetObject(sheet);
      },
    },
    GetItemOrNullObject: {
      since: '1.4',
      object(workbook, [key]) {
        const sheet = workbook.findSheet(textArgument(key));
        return sheet ? sheetObject(sheet) : null;
      },
    },
    GetFirst: { since: '1.5', object: (_workbook, [visibleOnly], context) => endOf(context, visibleOnly, 'first') },
    GetLast: { since: '1.5', object: (_workbook, [visibleOnly], context) => endOf(context, visibleOnly, 'last') },
    GetActiveWorksheet: { since: '1.1', object: (workbook) => sheetObject(workbook.activeSheet()) },
    Add: { since: '1.1', object: (workbook, [name]) => sheetObject(addSheet(workbook, optionalText(name))) },
    GetCount: {
      since: '1.4',
      call: (workbook, [visibleOnly], context) =>
        workbook.sheets().filter((sheet) => visibleOnly !== true || isVisible(sheet, context)).length,
    },
  },
};

export const worksheetMembers: TypeEntry<SheetModel> = {
  identity: (sheet) => ({ Id: sheet.id }),
  members: {
    Id: { since: '1.1', get: (sheet) => sheet.id },
    Name: {
      since: '1.1',
      get: (sheet, { workbook }) => workbook.sheetName(sheet),
      set: (sheet, value, { workbook }) => renameSheet(workbook, sheet, textArgument(value)),
    },
    Position: {
      since: '1.1',
      get: (sheet, { workbook }) => workbook.sheets().indexOf(sheet),
      set: (sheet, value, { workbook }) => moveSheet(workbook, sheet, integerArgument(value)),
    },
    Visibility: {
      since: '1.1',
      get: visibility,
      set: (sheet, value, { workbook }) =>
        setVisibility(workbook, sheet, oneOf(value, ['Visible', 'Hidden', 'VeryHidden'] as const)),
    },
    TabColor: {
      since: '1.7',
      get: (sheet) => sheet.tabColor,
      set(sheet, value, { workbook }) {
        sheet.tabColor = textArgument(value);
        workbook.partsChanged = true;
      },
    },
    ShowGridlines: { since: '1.8', get: (sheet, { workbook }) => workbook.store.showsGridlines(sheet.id) },
    // office.js sets showGridlines under this name.
    Gridlines: {
      since: '1.8',
      set: (sheet, value, { workbook }) => workbook.store.setGridlines(sheet.id, booleanArgument(value)),
    },
    Tables: { since: '1.1', object: (sheet) => hostObject('TableCollection', sheet) },
    Charts: { since: '1.1', object: (sheet) => hostObject('ChartCollection', sheet) },
    Protection: { since: '1.2', object: (sheet) => hostObject('WorksheetProtection', sheet) },
    FreezePanes: { since: '1.7', object: (sheet) => hostObject('WorksheetFreezePanes', sheet) },
    AutoFilter: { since: '1.9', object: (sheet) => hostObject('AutoFilter', { sheet }) },
    Comments: { since: '1.10', object: (sheet) => hostObject('CommentCollection', sheet) },
    Notes: { since: '1.18', object: (sheet) => hostObject('NoteCollection', sheet) },
    PageLayout: { since: '1.9', object: (sheet) => hostObject('PageLayout', sheet) },
    Names: { since: '1.4', object: (sheet) => hostObject('NamedItemCollection', sheet) },
    Activate: {
      since: '1.1',
      call: (sheet, _args, { workbook }) => {
        workbook.store.activate(sheet.id);
      },
    },
    Delete: { since: '1.1', call: (sheet, _args, { workbook }) => deleteSheet(workbook, sheet) },
    GetRange: {
      since: '1.1',
      object: (sheet, [address], { workbook }) =>
        hostObject('Range', workbook.hold(...resolveAddress(workbook, sheet, optionalText(address)))),
    },
    GetRanges: {
      since: '1.9',
      object(sheet, [addresses], { workbook }) {
        const areas = readAddress(textArgument(addresses)).split(',');
        return hostObject(
          'RangeAreas',
          areas.map((address) => workbook.hold(...resolveAddress(workbook, sheet, address))),
        );
      },
    },
    GetRangeByIndexes: {
      since: '1.7',
      object(sheet, args, { workbook }) {
        const [row = 0, column = 0, rows = 0, columns = 0] = args.slice(0, 4).map(integerArgument);
        const range = { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
        if (rows < 1 || columns < 1 || !isOnSheet(range)) throw invalidArgument();
        return hostObject('Range', workbook.hold(sheet, range));
      },
    },
    GetCell: {
      since: '1.1',
      object(sheet, [row, column], { workbook }) {
        const range = cellRange(integerArgument(row), integerArgument(column));
        if (!isOnSheet(range)) throw invalidArgument();
        return hostObject('Range', workbook.hold(sheet, range));
      },
    },
    GetUsedRange: {
      since: '1.1',
      calculated: true,
      object: (sheet, [valuesOnly], { workbook }) =>
        hostObject(
          'Range',
          workbook.hold(sheet, workbook.store.usedRange(sheet.id, valuesOnly === true) ?? cellRange(0, 0)),
        ),
    },
    GetUsedRangeOrNullObject: {
      since: '1.4',
      calculated: true,
      object(sheet, [valuesOnly], { workbook }) {
        const used = workbook.store.usedRange(sheet.id, valuesOnly === true);
        return used && hostObject('Range', workbook.hold(sheet, used));
      },
    },
  },
};

const WHOLE_SHEET: GridRange = { startRow: 0, startColumn: 0, endRow: MAX_ROWS - 1, endColumn: MAX_COLUMNS - 1 };

/** An address, a name or a structured reference of a whole table; nothing is the whole sheet. */
function resolveAddress(
  workbook: WorkbookModel,
  sheet: SheetModel,
  address: string | undefined,
): [SheetModel, GridRange] {
  if (address === undefined || address === '') return [sheet, WHOLE_SHEET];
  const { sheet: sheetName, address: cells } = splitSheet(address);
  const target = sheetName === undefined ? sheet : workbook.findSheet(sheetName);
  const range = parseRange(cells);
  if (target && range) return [target, range];
  const named = workbook.findName(address, sheet);
  const area = named && workbook.areaOf(named.formula);
  if (!area) throw invalidArgument();
  return [area.sheet, area.range];
}
