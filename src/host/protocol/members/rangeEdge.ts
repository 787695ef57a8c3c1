import { MAX_COLUMNS, MAX_ROWS, cellRange } from '../../model/address';
import { invalidArgument } from '../../model/hostError';
import type { LiveRange } from '../../model/parts';
import type { CellStore } from '../../model/cellStore';
import type { GridRange } from '../../model/snapshot';
import { hostObject } from '../memberTable';
import type { Member } from '../memberTable';
import { alive } from './arguments';

const STEPS: Record<string, { row: number; column: number }> = {
  Up: { row: -1, column: 0 },
  Down: { row: 1, column: 0 },
  Left: { row: 0, column: -1 },
  Right: { row: 0, column: 1 },
};

/**
 * Documented: the cell that Ctrl with an arrow key goes to from the range's first cell. Assumed, from Ctrl with an arrow
 * key: hidden rows and columns are passed over as if they were not there.
 */
export const rangeEdgeMembers: Record<string, Member<LiveRange>> = {
  GetRangeEdge: {
    since: '1.13',
    calculated: true,
    object(live, [direction], { workbook }) {
      const { sheet, range } = alive(live);
      const step = STEPS[String(direction)];
      if (!step) throw invalidArgument();
      const edge = edgeCell(workbook.store, sheet.id, { row: range.startRow, column: range.startColumn }, step);
      return hostObject('Range', workbook.hold(sheet, cellRange(edge.row, edge.column)));
    },
  },
};

interface Cell {
  readonly row: number;
  readonly column: number;
}

function edgeCell(store: CellStore, sheet: string, start: Cell, step: Cell): Cell {
  const isUsed = ({ row, column }: Cell): boolean => {
    const { v, f } = store.cell(sheet, row, column);
    return f !== undefined || (v !== undefined && v !== '');
  };
  const isHidden = ({ row, column }: Cell): boolean =>
    step.row === 0 ? store.isHidden(sheet, 'column', column) : store.isHidden(sheet, 'row', row);
  const after = ({ row, column }: Cell): Cell => ({ row: row + step.row, column: column + step.column });
  const next = (from: Cell): Cell => {
    let cell = after(from);
    while (isOnSheet(cell) && isHidden(cell)) cell = after(cell);
    return cell;
  };
  let cell = start;
  if (isUsed(start) && isOnSheet(next(start)) && isUsed(next(start))) {
    while (isOnSheet(next(cell)) && isUsed(next(cell))) cell = next(cell);
    return cell;
  }
  if (!isOnSheet(next(start))) return start;
  const used = store.usedRange(sheet, true, beyond(next(start), step));
  if (used) {
    const last = farthest(used, start, step);
    for (cell = nearest(used, start, step); !isBeyond(cell, last, step); cell = after(cell)) {
      if (!isHidden(cell) && isUsed(cell)) return cell;
    }
  }
  return nearest(null, start, step);
}

/** The used cell that is last in the direction. */
function farthest(used: GridRange, start: Cell, step: Cell): Cell {
  return nearest(used, start, { row: -step.row, column: -step.column });
}

function isBeyond(cell: Cell, last: Cell, step: Cell): boolean {
  return (cell.row - last.row) * step.row > 0 || (cell.column - last.column) * step.column > 0;
}

function isOnSheet({ row, column }: Cell): boolean {
  return row >= 0 && row < MAX_ROWS && column >= 0 && column < MAX_COLUMNS;
}

/** The cells from one on in a direction. */
function beyond(from: Cell, step: Cell): GridRange {
  return {
    startRow: step.row < 0 ? 0 : from.row,
    endRow: step.row > 0 ? MAX_ROWS - 1 : from.row,
    startColumn: step.column < 0 ? 0 : from.column,
    endColumn: step.column > 0 ? MAX_COLUMNS - 1 : from.column,
  };
}

/** The used cell nearest to the start, or the sheet's edge where there is none. */
function nearest(used: GridRange | null, start: Cell, step: Cell): Cell {
  const first = { row: 0, column: 0 };
  const last = { row: MAX_ROWS - 1, column: MAX_COLUMNS - 1 };
  const backward = used ? { row: used.endRow, column: used.endColumn } : first;
  const forward = used ? { row: used.startRow, column: used.startColumn } : last;
  const toward = step.row + step.column < 0 ? backward : forward;
  return step.row !== 0 ? { row: toward.row, column: start.column } : { row: start.row, column: toward.column };
}
