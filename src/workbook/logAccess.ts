import type { CellValue } from '../domain/cellValue';
import { isFormula } from '../domain/rows/rowUse';
import type { LogColumns } from './logPlace';
import type { RowTarget } from './rowTarget';
import { queueSheetLock, type SheetLock, type SheetPasswords } from './sheetProtection';
import { queueUnlockedColumns } from './unlockedColumns';

/** How the sheet of a log lets itself be written. */
export interface LogAccess {
  readonly isProtected: boolean;
  /** Whether these cells take input although the sheet is protected. */
  isInput(row: number, positions: readonly number[]): boolean;
  /** What must be opened to write anything else: SHEET_PROTECTED where its password was not typed. */
  lock(): SheetLock | null;
}

/** Queues looking how a log's sheet is protected, if it is; call the result after the sync. */
export function queueLogAccess(
  context: Excel.RequestContext,
  passwords: SheetPasswords,
  columns: LogColumns,
): () => LogAccess {
  const { sheet, isProtected } = columns.place;
  if (!isProtected) return () => OPEN;
  const lock = queueSheetLock(context, passwords, sheet);
  const isInput = queueUnlockedColumns(context, columns);
  return () => ({ isProtected, isInput, lock });
}

const OPEN: LogAccess = { isProtected: false, isInput: () => true, lock: () => null };

/** What of a row is written, and what must be opened first. */
interface Permitted {
  readonly target: RowTarget;
  readonly cells: readonly (CellValue | null)[];
  readonly lock: SheetLock | null;
  /** Cells that are left alone may be locked: none of them may be in the range that is written. */
  readonly inPieces: boolean;
}

/**
 * On a protected sheet cells that take input are written as they are: formulas that stand in the row stay, and so do its
 * looks. Anything else needs the sheet opened.
 */
export function permittedCells(
  columns: LogColumns,
  target: RowTarget,
  cells: readonly (CellValue | null)[],
  access: LogAccess,
): Permitted {
  if (!access.isProtected) return { target, cells, lock: null, inPieces: false };
  const { row, action, found, insert, growTable, fillDown } = target;
  const typed = new Set(columns.typedKeys.map((key) => columns.position(key)));
  const stands = (position: number): boolean => action === 'updated' || (found !== null && isFormula(found, position));
  const inputs = cells.map((cell, position) => (typed.has(position) || !stands(position) ? cell : null));
  const positions = inputs.flatMap((cell, position) => (cell === null ? [] : [position]));
  const serials = target.serials.map(([position]) => position);
  const changesSheet = insert || growTable || fillDown.length > 0;
  return !changesSheet && access.isInput(row, [...positions, ...serials])
    ? { target: { ...target, looks: null }, cells: inputs, lock: null, inPieces: true }
    : { target, cells, lock: access.lock(), inPieces: false };
}
