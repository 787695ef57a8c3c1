import type { CellValue } from '../domain/cellValue';
import { isComputed, type ColumnKey } from '../domain/evaluation/columnKey';
import type { Rubric } from '../domain/rubric/rubric';
import type { LogColumns } from './logPlace';
import { queueLogStands } from './logStands';
import { rowFormulas } from './scoreFormulas';

/** Cells of one request: formulas are copied, so that texts are most of it. */
const CELLS_A_REQUEST = 40_000;

/** How many rows of a log are written in one request. */
export function rowsARequest(columns: LogColumns): number {
  return Math.max(1, Math.floor(CELLS_A_REQUEST / columns.place.headers.length));
}

/** Rows that were written, as they are known after the sync. */
export interface AppendedRows {
  /** Whether nobody had typed anything there, and the log stood where it was found. */
  readonly isRight: () => boolean;
  /** What each row holds now, formulas as their results. */
  readonly values: () => readonly (readonly CellValue[])[];
  /** Queues blanking what was written into rows that were somebody's. */
  readonly queuePutBack: () => void;
}

/**
 * Queues writing rows of a table of ours from a sheet row on, `cells` by column. Looks and formulas come first, IDs last:
 * a row that a request left half-way is a prepared one, which the next run fills. The calculation mode must be loaded.
 */
export function queueAppendedRows(
  context: Excel.RequestContext,
  columns: LogColumns,
  rubric: Rubric,
  row: number,
  cells: readonly ReadonlyMap<ColumnKey, CellValue>[],
): AppendedRows {
  const { place } = columns;
  const width = place.headers.length;
  const sheet = context.workbook.worksheets.getItem(place.sheet);
  const block = (from: number, count: number): Excel.Range =>
    sheet.getRangeByIndexes(from, place.firstColumn, count, width);
  const stands = queueLogStands(context, columns);
  const target = block(row, cells.length);
  const before = block(row, cells.length);
  before.load('values,formulas');

  const first = place.headerRow + 1;
  const isBelow = row + cells.length - 1 > place.lastRow;
  // A row of totals moves down; the table grows with it.
  if (isBelow && place.hasTotals) target.insert('Down');
  const written = block(row, cells.length);
  if (row > first) written.copyFrom(block(first, 1), 'Formats');
  else if (cells.length > 1) block(first + 1, cells.length - 1).copyFrom(block(first, 1), 'Formats');
  if (isBelow && !place.hasTotals) {
    const table = context.workbook.tables.getItem(place.name);
    table.resize(table.getRange().getBoundingRect(written));
  }
  const formulas = rowFormulas(columns, rubric, row);
  for (const [key, formula] of formulas) {
    const column = sheet.getRangeByIndexes(row, columns.sheetColumn(key), 1, 1);
    column.formulas = [[formula]];
    if (cells.length > 1) {
      sheet.getRangeByIndexes(row + 1, columns.sheetColumn(key), cells.length - 1, 1).copyFrom(column, 'Formulas');
    }
  }
  for (const { position, keys } of typedRuns(columns).reverse()) {
    const run = sheet.getRangeByIndexes(row, place.firstColumn + position, cells.length, keys.length);
    run.values = cells.map((contact) => keys.map((key) => contact.get(key) ?? ''));
  }
  // A workbook that calculates on demand would show no scores.
  if (context.application.calculationMode === 'Manual') context.application.calculate('Recalculate');
  const after = block(row, cells.length);
  after.load('values');
  return {
    isRight: () => stands() && (place.hasTotals || isUntyped(columns, before)),
    values: () => after.values as CellValue[][],
    queuePutBack() {
      block(row, cells.length).formulas = before.formulas as CellValue[][];
    },
  };
}

/** Columns beside each other that people or the pane fill. */
function typedRuns(columns: LogColumns): { position: number; keys: ColumnKey[] }[] {
  const runs: { position: number; keys: ColumnKey[] }[] = [];
  const typed = [...columns.typedKeys].sort((one, other) => columns.position(one) - columns.position(other));
  for (const key of typed) {
    const position = columns.position(key);
    const last = runs.at(-1);
    if (last && last.position + last.keys.length === position) last.keys.push(key);
    else runs.push({ position, keys: [key] });
  }
  return runs;
}

function isUntyped(columns: LogColumns, before: Excel.Range): boolean {
  const computed = new Set(columns.keys.filter(isComputed).map((key) => columns.position(key)));
  return (before.values as CellValue[][]).every((row) =>
    row.every((cell, position) => cell === '' || computed.has(position)),
  );
}
