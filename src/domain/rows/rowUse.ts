import type { CellValue } from '../cellValue';
import { isTotalLabel } from '../grid/headerWords';
import { relativeFormula, rowSpans, type RowSpan } from './formulaRanges';

/** A row of a log as it stands. */
export interface RowCells {
  /** Zero-based on the sheet. */
  readonly row: number;
  readonly values: readonly CellValue[];
  readonly formulas: readonly CellValue[];
}

/** Where a log's row holds what; positions within the row. */
export interface RowLayout {
  readonly id: number;
  /** ID, contact and agent: whoever typed one of them uses the row. */
  readonly identity: readonly number[];
  /** Columns that people or the pane fill, `identity` among them. */
  readonly typed: readonly number[];
  readonly computed: readonly number[];
  /** Column of the sheet at position 0. */
  readonly firstColumn: number;
}

/**
 * evaluation: names its contact and says something of it. started: somebody began to type there. prepared: blank, or
 * only serial numbers, prefilled answers and formulas about the row itself. other: totals, remarks, signatures.
 */
export type RowUse = 'evaluation' | 'started' | 'prepared' | 'other';

/** `like` is the evaluation above: what is prefilled in a prepared row says what people typed there. */
export function rowUse(layout: RowLayout, cells: RowCells, like: RowCells | null): RowUse {
  if (isFree(layout, cells)) return isPrepared(layout, cells, like) ? 'prepared' : 'other';
  if (isTotals(layout, cells, like)) return 'other';
  if (typedCell(cells, layout.id) !== '') return 'evaluation';
  if (cells.values.some(isSignature)) return 'other';
  const typed = layout.typed.map((position) => typedCell(cells, position)).filter((cell) => cell !== '');
  if (typed.length >= 2) return 'evaluation';
  return typed.some(isRemark) ? 'other' : 'started';
}

/** A row nobody uses: no ID, contact or agent typed into it. What a formula of theirs shows there does not count. */
export function isFree(layout: RowLayout, cells: RowCells): boolean {
  return layout.identity.every((position) => typedCell(cells, position) === '');
}

export function isFormula({ values, formulas }: RowCells, position: number): boolean {
  const formula = formulas[position];
  // Text that was typed with an apostrophe may begin with "=": its value is the same text.
  return typeof formula === 'string' && formula.startsWith('=') && formula !== values[position];
}

/** What was typed into a cell; '' where nothing was, or a formula stands. */
export function typedCell(cells: RowCells, position: number): CellValue {
  return isFormula(cells, position) ? '' : (cells.values[position] ?? '');
}

/** A label of totals where the contact stands; or elsewhere in a row that names none, or adds up. */
function isTotals(layout: RowLayout, cells: RowCells, like: RowCells | null): boolean {
  const isLabel = (value: CellValue): boolean => typeof value === 'string' && isTotalLabel(value);
  const named = layout.identity.map((position) => typedCell(cells, position));
  if (named.some(isLabel)) return true;
  const aggregating = cells.formulas.some((_formula, position) => aggregates(layout, cells, position, like));
  return aggregating && cells.values.some(isLabel);
}

function isPrepared(layout: RowLayout, cells: RowCells, like: RowCells | null): boolean {
  const { typed, computed, identity } = layout;
  return cells.values.every((value, position) => {
    if (isFormula(cells, position)) return computed.includes(position) || !aggregates(layout, cells, position, like);
    if (typeof value !== 'string') return !computed.includes(position);
    if (value === '') return true;
    const mayBePrefilled = typed.includes(position) && !identity.includes(position) && !isTotalLabel(value);
    return mayBePrefilled && (like === null ? !isRemark(value) : like.values[position] === value);
  });
}

/** `质检员签字：` and whatever is to be filled in behind it. */
function isSignature(cell: CellValue): boolean {
  return typeof cell === 'string' && /[:：]\s*_*\s*$|签字|签名|签章|制表|signature|signed by/iu.test(cell);
}

/** More than a name or a number. */
function isRemark(cell: CellValue): boolean {
  return typeof cell === 'string' && (/[:：]/u.test(cell) || cell.length > 40);
}

/** Totals of a log stand at most so many rows below what they add up. */
const NEAR_ROWS = 12;

/** Whether a formula adds up rows of the log above its own, which no formula does that every evaluation has. */
export function aggregates(layout: RowLayout, cells: RowCells, position: number, like: RowCells | null): boolean {
  if (!isFormula(cells, position)) return false;
  const formula = String(cells.formulas[position]);
  const isFilledDown =
    like !== null &&
    isFormula(like, position) &&
    relativeFormula(String(like.formulas[position]), like.row) === relativeFormula(formula, cells.row);
  if (isFilledDown) return false;
  return /\bSUBTOTAL\(/iu.test(formula) || spansAbove(layout, cells, formula).length > 0;
}

/** What a formula takes from the log's rows right above: a list to look something up in stands beside the log. */
export function spansAbove({ firstColumn }: RowLayout, { row, values }: RowCells, formula: string): RowSpan[] {
  return rowSpans(formula).filter(
    (span) =>
      span.lastRow < row &&
      row - span.lastRow <= NEAR_ROWS &&
      span.lastColumn >= firstColumn &&
      span.firstColumn < firstColumn + values.length,
  );
}
