import type { CellValue } from '../cellValue';
import { aggregates, isFormula, rowUse, spansAbove, typedCell, type RowCells, type RowLayout } from './rowUse';

/** Where the next evaluation of a log goes. */
export interface FreeRow {
  readonly row: number;
  /** Whether cells are moved down to make room for it. */
  readonly insert: boolean;
  /** The evaluation that it is like, where that stands before anything is moved; null in a log without any. */
  readonly like: RowCells | null;
  /** The cells that stand in the row; null where it is inserted. */
  readonly found: RowCells | null;
}

/**
 * The free row after the last evaluation among these rows, which stand below `last` (null: below the header). Room is
 * made where a totals row or a remark stands there. Totals that end with the last evaluation would leave a row below it
 * out: a row is inserted above it then, as Excel extends a range only by what is inserted into it. Null where the rows
 * do not tell, because evaluations go on to their end.
 */
export function freeRow(layout: RowLayout, last: RowCells | null, below: readonly RowCells[]): FreeRow | null {
  let like = last;
  let next = 0;
  below.forEach((cells, index) => {
    const use = rowUse(layout, cells, like);
    if (use === 'evaluation') like = cells;
    if (use === 'evaluation' || (use === 'started' && index === next)) next = index + 1;
  });
  const found = below[next];
  if (found === undefined) return null;
  if (like && endsWith(layout, like, below.slice(next))) return { row: like.row, insert: true, like, found: null };
  const insert = rowUse(layout, found, like) !== 'prepared';
  return { row: found.row, insert, like, found: insert ? null : found };
}

/** Whether totals below add up several rows that end with this one. */
function endsWith(layout: RowLayout, like: RowCells, below: readonly RowCells[]): boolean {
  return below.some((cells) =>
    cells.formulas.some(
      (formula, position) =>
        aggregates(layout, cells, position, like) &&
        spansAbove(layout, cells, String(formula)).some(
          ({ firstRow, lastRow }) => lastRow === like.row && firstRow < like.row,
        ),
    ),
  );
}

/** A column of theirs that only counts rows. */
const SERIAL_HEADER = /^(?:序号|序|编号|no\.?|#|s\/n|serial(?: no\.?| number)?)$/iu;

/** Serial numbers that a new row takes, counted on from the evaluation above; a number that stands there already stays. */
export function nextSerials(
  headers: readonly string[],
  known: readonly number[],
  { like, found }: Pick<FreeRow, 'like' | 'found'>,
): [position: number, serial: CellValue][] {
  return headers.flatMap((header, position): [number, CellValue][] => {
    if (!like || known.includes(position) || !SERIAL_HEADER.test(header.trim())) return [];
    if (found && found.formulas[position] !== '') return [];
    const serial = counted(typedCell(like, position));
    return serial === null ? [] : [[position, serial]];
  });
}

function counted(serial: CellValue): CellValue | null {
  if (typeof serial === 'number') return Number.isInteger(serial) ? serial + 1 : null;
  // `007`: text keeps its zeros, and stays text.
  if (typeof serial !== 'string' || !/^\d{1,9}$/u.test(serial)) return null;
  return `'${String(Number(serial) + 1).padStart(serial.length, '0')}`;
}

/** Positions of formulas of theirs that a new row lacks: they are filled down from the evaluation above. */
export function missingFormulas(known: readonly number[], { like, found }: Pick<FreeRow, 'like' | 'found'>): number[] {
  if (!like) return [];
  return like.formulas.flatMap((_formula, position) => {
    const stands = found !== null && found.formulas[position] !== '';
    return !known.includes(position) && !stands && isFormula(like, position) ? [position] : [];
  });
}
