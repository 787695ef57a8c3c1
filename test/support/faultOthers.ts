import type { ExcelHost } from '../../src/host/host';
import { shiftCells } from '../../src/host/model/cellEditing';
import type { SheetModel } from '../../src/host/model/parts';
import { writeRange } from '../../src/host/model/rangeWriting';
import { deleteSheet, moveSheet, renameSheet } from '../../src/host/model/sheetEditing';
import { protectSheet } from '../../src/host/model/sheetProtection';
import type { GridRange } from '../../src/host/model/snapshot';
import { sortRows } from '../../src/host/model/sorting';
import type { WorkbookModel } from '../../src/host/model/workbookModel';
import type { ExcelSession } from '../../src/workbook/runExcel';
import { saveEvaluation } from '../../src/app/saveEvaluation';
import { evaluation, LOG } from './faultStarts';

/** What other people work on: a table, a named header row, or the header row of a sheet. */
export type Target = { readonly name: string } | { readonly sheet: string; readonly headerRow: number };

/** Something that somebody else does to the workbook between two requests. */
export interface OthersChange {
  readonly name: string;
  apply(host: ExcelHost, other: ExcelSession): Promise<void>;
}

interface Place {
  readonly sheet: SheetModel;
  readonly header: GridRange;
  /** Rows below the header down to the last one in use. */
  readonly body: GridRange;
}

const WHOLE = { startRow: 0, endRow: 1_048_575, startColumn: 0, endColumn: 16_383 };
const MOST = Number.MAX_SAFE_INTEGER;

type Act = (workbook: WorkbookModel, place: Place) => void;

const ACTS: Readonly<Record<string, Act>> = {
  'writes a note beside it'(workbook, { sheet, header }) {
    write(workbook, sheet, header.startRow, header.endColumn + 3, ['旁注']);
  },
  'types a row below it'(workbook, { sheet, body }) {
    write(workbook, sheet, body.endRow + 1, body.startColumn + 1, ['手工', '手工', '手工', '手工']);
  },
  'inserts a row above it': (workbook, { sheet, header }) => insertRow(workbook, sheet, header.startRow),
  'inserts a row in it': (workbook, { sheet, body }) => insertRow(workbook, sheet, body.startRow + 1),
  'deletes a row of it'(workbook, { sheet, body }) {
    const row = { ...WHOLE, startRow: body.startRow, endRow: body.startRow };
    shiftCells(workbook, sheet, row, 'delete', 'row');
  },
  'inserts a column in it'(workbook, { sheet, header }) {
    const column = { ...WHOLE, startColumn: header.startColumn + 1, endColumn: header.startColumn + 1 };
    shiftCells(workbook, sheet, column, 'insert', 'column');
  },
  'sorts it': (workbook, { sheet, body }) => sortRows(workbook, sheet, body, [{ key: 1, ascending: true }]),
  'renames a column of it'(workbook, { sheet, header }) {
    write(workbook, sheet, header.startRow, header.startColumn + 1, ['改名']);
  },
  'renames its sheet': (workbook, { sheet }) => renameSheet(workbook, sheet, '改名'),
  'moves its sheet': (workbook, { sheet }) => moveSheet(workbook, sheet, workbook.sheets().length - 1),
  'protects its sheet': (workbook, { sheet }) => protectSheet(workbook, sheet, {}, undefined),
  'deletes its sheet': (workbook, { sheet }) => deleteSheet(workbook, sheet),
};

/** Everything that people do to the targets, and what a second pane does to a log of ours. */
export function othersChanges(targets: readonly Target[]): OthersChange[] {
  return targets.flatMap((target) => {
    const label = 'name' in target ? target.name : target.sheet;
    const changes: OthersChange[] = Object.entries(ACTS).map(([act, change]) => ({
      name: `${label}: ${act}`,
      apply: (host) =>
        host.edit('somebody else', (workbook) => {
          const place = placeOf(workbook, target);
          if (place) change(workbook, place);
        }),
    }));
    if (label === LOG) return [...changes, ANOTHER_SAVE];
    // Settings are read by position: a column between key and value makes them unreadable, whoever looks.
    return label === 'QA_Setup' ? changes.filter(({ name }) => !name.includes('a column')) : changes;
  });
}

const ANOTHER_SAVE: OthersChange = {
  name: `${LOG}: saves another evaluation`,
  async apply(_host, other) {
    await saveEvaluation(other, evaluation('E260303-DDDDDDD', '1003'));
  },
};

/** Null where it does not stand (yet, or any more). */
function placeOf(workbook: WorkbookModel, target: Target): Place | null {
  const found = 'name' in target ? namedHeader(workbook, target.name) : headerOfSheet(workbook, target);
  if (!found) return null;
  const { sheet, header } = found;
  const table = workbook.tableAt(sheet, header.startRow, header.startColumn);
  const below = { ...header, startRow: header.startRow + 1, endRow: MOST };
  const endRow = table?.range.endRow ?? workbook.store.usedRange(sheet.id, true, below)?.endRow ?? header.endRow + 1;
  return { sheet, header, body: { ...below, endRow } };
}

function namedHeader(workbook: WorkbookModel, name: string): Omit<Place, 'body'> | null {
  const table = workbook.findTable(name);
  if (table) return { sheet: table.sheet, header: { ...table.range, endRow: table.range.startRow } };
  const named = workbook.store.names().find((each) => each.name === name);
  const area = named && workbook.areaOf(named.formula);
  return area ? { sheet: area.sheet, header: { ...area.range, endRow: area.range.startRow } } : null;
}

function headerOfSheet(
  workbook: WorkbookModel,
  { sheet: name, headerRow }: Extract<Target, { sheet: string }>,
): Omit<Place, 'body'> | null {
  const sheet = workbook.findSheet(name);
  const used = sheet && workbook.store.usedRange(sheet.id, true);
  return used ? { sheet, header: { ...used, startRow: headerRow, endRow: headerRow } } : null;
}

function write(workbook: WorkbookModel, sheet: SheetModel, row: number, column: number, cells: string[]): void {
  const range = { startRow: row, endRow: row, startColumn: column, endColumn: column + cells.length - 1 };
  writeRange(workbook, sheet, range, [cells]);
}

function insertRow(workbook: WorkbookModel, sheet: SheetModel, row: number): void {
  shiftCells(workbook, sheet, { ...WHOLE, startRow: row, endRow: row }, 'insert', 'row');
}
