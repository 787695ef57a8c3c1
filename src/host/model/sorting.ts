import { columnCount, rowCount } from './address';
import type { CellWrite } from './cellStore';
import { accessDenied, invalidArgument } from './hostError';
import { sortNotes } from './cellNotes';
import { sortLinks } from './keptParts';
import type { SheetModel } from './parts';
import { assertNoMerges } from './merging';
import { assertUnlocked } from './rangeWriting';
import { moveFormula } from './referenceShift';
import type { CellSnapshot, GridRange } from './snapshot';
import type { WorkbookModel } from './workbookModel';

export interface SortField {
  /** Column of the range, zero-based. */
  key: number;
  ascending: boolean;
}

/** Sorts the rows of a range; hidden rows stay where they are, blanks come last. */
export function sortRows(
  workbook: WorkbookModel,
  sheet: SheetModel,
  range: GridRange,
  fields: readonly SortField[],
): void {
  // Documented: a protected sheet that allows sorting still sorts no range that holds a locked cell (issue 2135).
  if (sheet.protection && sheet.protection.options['allowSort'] !== true) throw accessDenied();
  assertUnlocked(workbook, sheet, range);
  assertNoMerges(workbook, sheet, range);
  if (fields.length === 0 || fields.some(({ key }) => key < 0 || key >= columnCount(range))) throw invalidArgument();
  const { store } = workbook;
  const rows = Array.from({ length: rowCount(range) }, (_, i) => i);
  const shown = rows.filter((i) => !store.isHidden(sheet.id, 'row', range.startRow + i));
  const keyOf = (i: number, key: number) => store.value(sheet.id, range.startRow + i, range.startColumn + key);
  const sorted = shown.toSorted((a, b) => {
    for (const { key, ascending } of fields) {
      const order = compare(keyOf(a, key), keyOf(b, key), ascending);
      if (order !== 0) return order;
    }
    return 0;
  });
  const order = [...rows];
  shown.forEach((position, i) => (order[position] = sorted[i] ?? position));
  moveRows(workbook, sheet, range, order);
  workbook.noteChange({ sheet, range, kind: 'rangeEdited' });
}

/** Gives the range's rows the order; relative references move with their cells as in copying. */
export function moveRows(workbook: WorkbookModel, sheet: SheetModel, range: GridRange, order: readonly number[]): void {
  const { store } = workbook;
  const block = order.map((from, to) =>
    Array.from({ length: columnCount(range) }, (_, j): CellWrite | undefined => {
      if (from === to) return undefined;
      const row = range.startRow + from;
      const column = range.startColumn + j;
      return movedCell(store.cell(sheet.id, row, column), store.style(sheet.id, row, column), to - from);
    }),
  );
  const write = (): void => {
    store.write(sheet.id, range.startRow, range.startColumn, block);
    sortNotes(sheet, range, order);
    sortLinks(sheet, range, order);
  };
  if (workbook.recorder) workbook.recorder.rowsSorted(sheet.id, range, order, write);
  else write();
}

function movedCell(cell: CellSnapshot, style: NonNullable<CellWrite['style']>, rows: number): CellWrite {
  if (cell.f !== undefined) return { formula: moveFormula(cell.f, rows, 0), style };
  return { value: cell.v ?? null, formula: null, style, ...(cell.q ? { quoted: true } : {}) };
}

/** Documented: numbers before text before logical values; blanks last whatever the direction. */
function compare(a: CellSnapshot['v'], b: CellSnapshot['v'], ascending: boolean): number {
  const [rankA, rankB] = [rank(a), rank(b)];
  if (rankA === BLANK || rankB === BLANK) return rankA - rankB;
  const order = rankA - rankB || compareAlike(a, b);
  return ascending ? order : -order;
}

const BLANK = 3;
const TEXT_ORDER = new Intl.Collator('zh-CN');

function rank(value: CellSnapshot['v']): number {
  if (value === undefined || value === '') return BLANK;
  if (typeof value === 'number') return 0;
  return typeof value === 'string' ? 1 : 2;
}

function compareAlike(a: CellSnapshot['v'], b: CellSnapshot['v']): number {
  return typeof a === 'string' ? TEXT_ORDER.compare(a, String(b)) : Number(a) - Number(b);
}
