import type { CellValue } from '../domain/cellValue';
import { isFormula, isFree, type RowCells } from '../domain/rows/rowUse';
import type { LogColumns } from './logPlace';
import { queueLogStands } from './logStands';
import { restored } from './restored';
import { queueCells } from './rowCells';
import { rowLayout } from './rowLayout';
import { queueLooks } from './rowLooks';
import type { RowTarget } from './rowTarget';

/** A row that was written, and what it took to be sure that it was the right one. */
export interface RowWrite {
  /** The row's values before, read in the same request; blanks where it was inserted. */
  readonly before: () => readonly CellValue[];
  readonly after: () => readonly CellValue[];
  /** Positions of their serial number and formulas that the row was filled with. */
  readonly filled: readonly number[];
  /** Formulas of theirs that stood where an evaluation's own cells are written. */
  readonly overwritten: () => [position: number, formula: string][];
  /**
   * Whether the row was still what it had been taken for. A colleague may have inserted, sorted or filled rows since it
   * was looked for: Excel writes without asking, so that this can only be seen afterwards.
   */
  readonly isRight: () => boolean;
  /** Queues putting back what stood there. */
  readonly queuePutBack: () => void;
}

/**
 * Queues writing a row: room first, then looks, then cells in one piece, so that every prefix leaves at most a blank row.
 * `cells` holds null where a cell is left alone. `id` is the evaluation's. `inPieces` passes over cells that are left
 * alone, as they may be locked.
 */
export function queueRowWrite(
  context: Excel.RequestContext,
  columns: LogColumns,
  target: RowTarget,
  cells: readonly (CellValue | null)[],
  id: string,
  inPieces = false,
): RowWrite {
  const { place } = columns;
  const sheet = context.workbook.worksheets.getItem(place.sheet);
  const width = place.headers.length;
  const rowAt = (row: number): Excel.Range => sheet.getRangeByIndexes(row, place.firstColumn, 1, width);
  const stands = queueLogStands(context, columns);
  const before = rowAt(target.row);
  before.load('values,formulas');
  const like = target.likeRow === null ? null : rowAt(target.likeRow);
  like?.load('values,formulas');

  if (target.insert) rowAt(target.row).insert('Down');
  const row = rowAt(target.row);
  if (target.likeRow !== null) {
    // It moves down with what stands at the place where a row is inserted.
    const likeRow = target.insert && target.likeRow >= target.row ? target.likeRow + 1 : target.likeRow;
    // Looks before the table grows: a repetition takes a row that is in the table for a prepared one.
    if (target.looks) queueLooks(row, rowAt(likeRow), target.looks);
    for (const position of target.fillDown) {
      const column = place.firstColumn + position;
      sheet.getCell(target.row, column).copyFrom(sheet.getCell(likeRow, column), 'Formulas');
    }
  }
  if (target.growTable && !(target.insert && place.hasTotals)) growTable(context, columns, rowAt(target.row));
  const serials = new Map(target.serials);
  const written = cells.map((cell, position) => cell ?? serials.get(position) ?? null);
  queueCells(row, written, inPieces);
  const after = rowAt(target.row);
  after.load('values');

  return {
    before: () => (target.insert ? written.map(() => '') : (before.values[0] as CellValue[])),
    after: () => after.values[0] as CellValue[],
    filled: [...target.fillDown, ...serials.keys()],
    overwritten: () => (target.insert ? [] : theirFormulas(columns, cellsOf(before, target.row))),
    isRight: () =>
      stands() && isLikeInUse(columns, target, like) && (target.insert || isAsFound(columns, target, before, id)),
    queuePutBack: () => {
      if (target.insert) rowAt(target.row).delete('Up');
      else {
        rowAt(target.row).formulas = restored(before, (at) => written[at] !== null || target.fillDown.includes(at));
      }
    },
  };
}

/** By the columns that the table has when the request is served: it may have moved since it was found. */
function growTable(context: Excel.RequestContext, columns: LogColumns, row: Excel.Range): void {
  const table = context.workbook.tables.getItem(columns.place.name);
  const own = row.getEntireRow().getIntersection(table.getRange().getEntireColumn());
  table.resize(table.getRange().getBoundingRect(own));
}

/** The row that a new one is like holds an evaluation, or rows are gone. */
function isLikeInUse(columns: LogColumns, { likeRow }: RowTarget, like: Excel.Range | null): boolean {
  return like === null || likeRow === null || !isFree(rowLayout(columns), cellsOf(like, likeRow));
}

function isAsFound(columns: LogColumns, target: RowTarget, before: Excel.Range, id: string): boolean {
  const now = cellsOf(before, target.row);
  // MATCH found it without regard to case.
  if (target.action === 'updated') return String(now.values[columns.position('id')]).toLowerCase() === id.toLowerCase();
  const isUntouched = columns.typedKeys
    .map((key) => columns.position(key))
    .every((position) => now.formulas[position] === (target.found?.formulas[position] ?? ''));
  return isUntouched && isFree(rowLayout(columns), now);
}

function theirFormulas(columns: LogColumns, cells: RowCells): [number, string][] {
  return columns.typedKeys
    .map((key) => columns.position(key))
    .filter((position) => isFormula(cells, position))
    .map((position) => [position, String(cells.formulas[position])]);
}

function cellsOf(range: Excel.Range, row: number): RowCells {
  return { row, values: range.values[0] as CellValue[], formulas: range.formulas[0] as CellValue[] };
}
