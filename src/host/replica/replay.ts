import { moveParts } from '../model/cellEditing';
import type { CellStore, CellWrite, StoredName } from '../model/cellStore';
import type { SheetModel } from '../model/parts';
import { moveRows } from '../model/sorting';
import type { WorkbookModel } from '../model/workbookModel';
import type { CellsOperation, Operation } from './operation';
import { removeTable, setPart, setTable } from './parts';
import type { Recorder } from './recorder';

type AnyMethod = (...args: unknown[]) => unknown;

/** Does what another replica did; what it did to a sheet that is gone here is left out. */
export function replay(workbook: WorkbookModel, recorder: Recorder, operations: readonly Operation[]): void {
  recorder.replay(() => {
    for (const operation of operations) replayOne(workbook, recorder, operation);
  });
}

function replayOne(workbook: WorkbookModel, recorder: Recorder, operation: Operation): void {
  if (operation.kind === 'workbook') {
    replayOnWorkbook(workbook, recorder, operation);
    return;
  }
  const id = recorder.sheets.idOf(operation.sheet);
  if (id === undefined || !workbook.store.sheets().some((sheet) => sheet.id === id)) return;
  const sheet = workbook.sheetById(id);
  switch (operation.kind) {
    case 'cells':
      writeCells(workbook, sheet, operation);
      return;
    case 'structure': {
      workbook.store.change(id, operation.change);
      const headers = [...operation.headers];
      moveParts(workbook, sheet, operation.change, () => headers.shift() ?? 'Column1');
      const { axis, kind, at, count } = operation.change;
      const done = kind === 'insert' ? 'Inserted' : 'Deleted';
      const rows = { startRow: at, endRow: at + count - 1, startColumn: 0, endColumn: 0 };
      const columns = { startRow: 0, endRow: 0, startColumn: at, endColumn: at + count - 1 };
      workbook.noteChange({ sheet, range: axis === 'row' ? rows : columns, kind: `${axis}${done}` });
      return;
    }
    case 'rows':
      moveRows(workbook, sheet, operation.range, operation.order);
      workbook.noteChange({ sheet, range: operation.range, kind: 'rangeEdited' });
      return;
    case 'table': {
      const table = sheet.tables.find((each) => recorder.tables.keyOf(each.id) === operation.table);
      if (operation.set === null) {
        if (table) removeTable(workbook, table);
      } else {
        recorder.tables.set(setTable(workbook, sheet, table, operation).id, operation.table);
      }
      return;
    }
    case 'part':
      setPart(workbook, sheet, operation.part, operation.value);
      return;
    case 'layout': {
      const { method, axis, from, to, value } = operation;
      const args = method === 'setHidden' ? [id, axis, from, to, value] : [id, from, to, value];
      call(workbook.store, method, args);
    }
  }
}

/** One write for all cells: a write costs more than its cells. */
function writeCells(workbook: WorkbookModel, sheet: SheetModel, { cells }: CellsOperation): void {
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const [startRow, endRow] = [Math.min(...rows), Math.max(...rows)];
  const [startColumn, endColumn] = [Math.min(...columns), Math.max(...columns)];
  const block = Array.from({ length: endRow - startRow + 1 }, (): (CellWrite | undefined)[] =>
    Array.from({ length: endColumn - startColumn + 1 }, () => undefined),
  );
  for (const { row, column, content, style } of cells) {
    const line = block[row - startRow];
    if (line) line[column - startColumn] = { ...content, ...(style ? { style } : {}) };
  }
  workbook.store.write(sheet.id, startRow, startColumn, block);
  workbook.noteChange({ sheet, range: { startRow, endRow, startColumn, endColumn }, kind: 'rangeEdited' });
}

function replayOnWorkbook(
  workbook: WorkbookModel,
  recorder: Recorder,
  { method, key, args }: Extract<Operation, { kind: 'workbook' }>,
): void {
  const { store } = workbook;
  workbook.partsChanged = true;
  if (method === 'addSheet') {
    const [name, index] = args as Parameters<CellStore['addSheet']>;
    recorder.sheets.set(store.addSheet(name, Math.min(index, store.sheets().length)), key);
    return;
  }
  if (method === 'name') {
    replayName(store, recorder, key, args[0] as StoredName | null);
    return;
  }
  const id = recorder.sheets.idOf(key);
  if (id === undefined || !store.sheets().some((sheet) => sheet.id === id)) return;
  if (method === 'deleteSheet') workbook.forgetSheet(workbook.sheetById(id));
  call(store, method, [id, ...args]);
}

function replayName(store: CellStore, recorder: Recorder, key: string, name: StoredName | null): void {
  const [sheetKey, text] = [key.slice(0, key.lastIndexOf(' ')), key.slice(key.lastIndexOf(' ') + 1)];
  const sheet = sheetKey === '' ? undefined : recorder.sheets.idOf(sheetKey);
  const own = store.names().find((each) => each.name.toLowerCase() === text && each.sheet === sheet);
  if (name === null) {
    if (own) store.deleteName(own.id);
    return;
  }
  const { sheet: _sheet, id, ...rest } = name;
  store.setName({ ...rest, id: own?.id ?? `${id} of another`, ...(sheet === undefined ? {} : { sheet }) });
}

function call(store: CellStore, method: string, args: unknown[]): void {
  (store as unknown as Record<string, AnyMethod>)[method]?.apply(store, args);
}
