import { MAX_COLUMNS, MAX_ROWS } from '../../src/host/model/address';
import { shiftCells } from '../../src/host/model/cellEditing';
import { setRule } from '../../src/host/model/filtering';
import { writeRange } from '../../src/host/model/rangeWriting';
import { sortRows } from '../../src/host/model/sorting';
import type { SheetModel } from '../../src/host/model/parts';
import type { GridRange } from '../../src/host/model/snapshot';
import type { WorkbookModel } from '../../src/host/model/workbookModel';
import type { HandStep } from './schedule';
import { HEADERS, SHEET } from './startingLog';

interface Place {
  readonly sheet: SheetModel;
  readonly headers: string[];
  readonly firstColumn: number;
  readonly body: GridRange;
}

const AGENTS = ['张伟', '王芳', '李娜'];

/** Where the log stands for this person: from the header that says 工单号 to the last row in use. */
export function logPlace(workbook: WorkbookModel): Place {
  const sheet = workbook.findSheet(SHEET);
  const used = sheet && workbook.store.usedRange(sheet.id, true);
  if (!sheet || !used) throw new Error('The log is gone');
  const textAt = (row: number, column: number): string => String(workbook.store.value(sheet.id, row, column) ?? '');
  for (let row = used.startRow; row <= used.endRow; row++) {
    const line = Array.from({ length: used.endColumn + 1 }, (_, column) => textAt(row, column));
    const firstColumn = line.indexOf(HEADERS.day);
    if (firstColumn < 0 || !line.includes(HEADERS.contact)) continue;
    const lastColumn = line.findLastIndex((text) => text === '小计·评分项');
    const contact = line.indexOf(HEADERS.contact);
    let endRow = workbook.tableAt(sheet, row, firstColumn)?.range.endRow ?? row;
    for (let at = endRow + 1; at <= used.endRow; at++) if (textAt(at, contact) !== '') endRow = at;
    const body = { startRow: row + 1, startColumn: firstColumn, endRow, endColumn: lastColumn };
    return { sheet, headers: line.slice(firstColumn, lastColumn + 1), firstColumn, body };
  }
  throw new Error('The log has no header any more');
}

/** Does what the person does; returns the text typed, which must not be lost, or null. */
export function byHand(workbook: WorkbookModel, step: HandStep, text: string): string | null {
  const { sheet, headers, firstColumn, body } = logPlace(workbook);
  const column = (header: string): number => firstColumn + headers.indexOf(header);
  const type = (row: number, at: number, value: string | number): void =>
    writeRange(workbook, sheet, { startRow: row, endRow: row, startColumn: at, endColumn: at }, [[value]]);
  switch (step.do) {
    case 'sort':
      sortRows(workbook, sheet, body, [{ key: headers.indexOf(HEADERS[step.by]), ascending: step.ascending }]);
      return null;
    case 'filter':
    case 'showAll': {
      const table = workbook.tableAt(sheet, body.startRow, firstColumn);
      if (table) {
        const rule = step.do === 'filter' ? { on: 'values' as const, values: [AGENTS[step.agent]] } : null;
        setRule(
          workbook,
          { sheet, table },
          table.columns.findIndex(({ name }) => name === HEADERS.agent),
          rule,
        );
        return null;
      }
      // Without a table the rows are hidden as a filter hides them.
      for (let row = body.startRow; row <= body.endRow; row++) {
        const agent = workbook.store.value(sheet.id, row, column(HEADERS.agent));
        const isHidden = step.do === 'filter' && agent !== AGENTS[step.agent];
        if (workbook.store.isHidden(sheet.id, 'row', row) !== isHidden) {
          workbook.store.setHidden(sheet.id, 'row', row, row, isHidden);
        }
      }
      return null;
    }
    case 'insertRow': {
      const at = Math.min(step.at, body.endRow + 1);
      const row = { startRow: at, endRow: at, startColumn: 0, endColumn: MAX_COLUMNS - 1 };
      shiftCells(workbook, sheet, row, 'insert', 'row');
      return null;
    }
    case 'insertColumn': {
      const whole = { startRow: 0, endRow: MAX_ROWS - 1, startColumn: step.at, endColumn: step.at };
      shiftCells(workbook, sheet, whole, 'insert', 'column');
      return null;
    }
    case 'note': {
      const row = body.startRow + (step.row % (body.endRow - body.startRow + 1));
      if (workbook.store.value(sheet.id, row, column(HEADERS.callback)) !== undefined) return null;
      type(row, column(HEADERS.callback), text);
      return text;
    }
    case 'row': {
      const row = firstBlankRow(workbook, sheet, body);
      type(row, column(HEADERS.contact), text);
      type(row, column(HEADERS.agent), '赵六');
      type(row, column(HEADERS.manner), 7);
      return text;
    }
  }
}

function firstBlankRow(workbook: WorkbookModel, sheet: SheetModel, body: GridRange): number {
  const isTyped = (row: number): boolean => {
    for (let column = body.startColumn; column <= body.endColumn; column++) {
      const { f, v } = workbook.store.cell(sheet.id, row, column);
      if (f === undefined && v !== undefined && v !== '') return true;
    }
    return false;
  };
  let last = body.endRow;
  while (last >= body.startRow && !isTyped(last)) last--;
  return last + 1;
}
