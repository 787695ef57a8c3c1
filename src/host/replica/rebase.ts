import { boundingRange, cellRange, intersect, sameRange } from '../model/address';
import { shiftStated } from '../model/calculatedColumns';
import { moveFormula, shiftFormula } from '../model/referenceShift';
import type { StructuralChange } from '../model/structuralChange';
import { shiftRange } from '../model/structuralChange';
import type { GridRange } from '../model/snapshot';
import { notImplemented } from '../model/hostError';
import type { CellChange, CellsOperation, Operation, RowsOperation, TableOperation } from './operation';
import { bothSorted, inverse, isUnchanged, padded } from './rowOrder';
import { rowsOverStructure, structureOverRows } from './rowsAndStructure';
import { structureOverStructure } from './structureOverStructure';

export interface RebaseContext {
  /** The sheet's name now, as formulas mention it. */
  sheetName(key: string): string;
  /** Told of every cell content that a later writer wrote over. */
  dropped(sheet: string, cell: CellChange): void;
}

interface Rebased {
  earlier: readonly Operation[];
  later: readonly Operation[];
}

/**
 * Two lists of changes made side by side from one workbook: `earlier` reached the others first. Answers what the
 * earlier ones mean after the later ones, and the later ones after the earlier; both orders end in the same workbook (but for
 * relative references from one row to another in rows that one author sorts while another inserts some).
 */
export function rebase(earlier: readonly Operation[], later: readonly Operation[], context: RebaseContext): Rebased {
  const earlierOut: Operation[] = [];
  let laterNow = later;
  for (const first of earlier) {
    let firsts: readonly Operation[] = [first];
    const laterNext: Operation[] = [];
    for (const second of laterNow) {
      const both = pair(firsts, second, context);
      firsts = both.earlier;
      laterNext.push(...both.later);
    }
    earlierOut.push(...firsts);
    laterNow = laterNext;
  }
  return { earlier: earlierOut, later: laterNow };
}

/** `firsts` came out of one change: a deletion may fall into parts. */
function pair(firsts: readonly Operation[], second: Operation, context: RebaseContext): Rebased {
  const [first] = firsts;
  if (!first) return { earlier: [], later: [second] };
  if (firsts.length > 1) return rebase(firsts, [second], context);
  return { earlier: over(first, second, false, context), later: over(second, first, true, context) };
}

/** What `change` means after `other`; `isLater`: it wins where both write the same. */
function over(change: Operation, other: Operation, isLater: boolean, context: RebaseContext): Operation[] {
  if (other.kind === 'workbook' || change.kind === 'workbook') return overWorkbook(change, other, isLater);
  if (change.kind === 'cells' && other.kind === 'structure') return cellsOverStructure(change, other, context);
  if (change.kind === 'table' && other.kind === 'structure') return tableOverStructure(change, other, context);
  if (change.sheet !== other.sheet) return [change];
  switch (other.kind) {
    case 'cells':
      return change.kind === 'cells' && !isLater ? cellsUnder(change, other, context) : [change];
    case 'structure':
      return overStructure(change, other.change, isLater);
    case 'rows':
      return overRows(change, other, isLater);
    case 'table':
      return change.kind === 'table' && change.table === other.table
        ? tableOverTable(change, other, isLater)
        : [change];
    case 'part':
      return change.kind === 'part' && change.part === other.part && !isLater ? [] : [change];
    case 'layout': {
      const isSame = change.kind === 'layout' && change.method === other.method && change.axis === other.axis;
      if (!isSame || isLater || change.to < other.from || change.from > other.to) return [change];
      return [
        { ...change, to: other.from - 1 },
        { ...change, from: other.to + 1 },
      ].filter(({ from, to }) => from <= to);
    }
  }
}

/** Sheets and names: the later one wins; what needs coordinates beside an insertion is refused. */
function overWorkbook(change: Operation, other: Operation, isLater: boolean): Operation[] {
  if (change.kind !== 'workbook' || other.kind !== 'workbook') return [change];
  return change.method === other.method && change.key === other.key && !isLater ? [] : [change];
}

function cellsUnder(change: CellsOperation, later: CellsOperation, context: RebaseContext): Operation[] {
  const written = new Map(later.cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  const left = change.cells.flatMap((cell): CellChange[] => {
    const winner = written.get(`${cell.row} ${cell.column}`);
    if (!winner) return [cell];
    const { content, style, ...place } = cell;
    if (content && winner.content) context.dropped(change.sheet, cell);
    const kept = {
      ...place,
      ...(content && !winner.content ? { content } : {}),
      ...(style && !winner.style ? { style } : {}),
    };
    return kept.content || kept.style ? [kept] : [];
  });
  return left.length === 0 ? [] : [{ ...change, cells: left }];
}

function cellsOverStructure(
  change: CellsOperation,
  other: { sheet: string; change: StructuralChange },
  context: RebaseContext,
): Operation[] {
  const own = context.sheetName(change.sheet);
  const changed = context.sheetName(other.sheet);
  const cells = change.cells.flatMap((cell): CellChange[] => {
    const formula = cell.content?.formula;
    const content =
      typeof formula === 'string' ? { formula: shiftFormula(formula, own, changed, other.change) } : cell.content;
    const followed = { ...cell, ...(content ? { content } : {}) };
    if (change.sheet !== other.sheet) return [followed];
    const place = shiftRange(cellRange(cell.row, cell.column), other.change);
    return place ? [{ ...followed, row: place.startRow, column: place.startColumn }] : [];
  });
  return cells.length === 0 ? [] : [{ ...change, cells }];
}

function tableOverStructure(
  change: TableOperation,
  other: { sheet: string; change: StructuralChange },
  context: RebaseContext,
): Operation[] {
  const own = context.sheetName(change.sheet);
  const changed = context.sheetName(other.sheet);
  const isMoved = change.sheet === other.sheet;
  if (isMoved && change.set?.columns) throw notImplemented('merging a table made anew with moved cells');
  const columns = change.columns.flatMap(({ at, row, column }) => {
    const moves = isMoved && other.change.axis === 'column';
    const place = moves ? shiftRange(bandOf(at, at, 'column'), other.change) : { startColumn: at };
    const stated = shiftStated(column.calculatedFormula ?? '', row, own, changed, other.change);
    const shifted = column.calculatedFormula === undefined ? column : { ...column, calculatedFormula: stated.formula };
    return place ? [{ at: place.startColumn, row: stated.row, column: shifted }] : [];
  });
  if (!isMoved || !change.set?.range) return [{ ...change, columns }];
  const range = shiftRange(change.set.range, other.change);
  return range ? [{ ...change, columns, set: { ...change.set, range } }] : [];
}

function overStructure(
  change: Exclude<Operation, { kind: 'workbook' }>,
  other: StructuralChange,
  isLater: boolean,
): Operation[] {
  switch (change.kind) {
    case 'cells':
    case 'table':
      return [change];
    case 'structure':
      return structureOverStructure(change.change, other, isLater).map((each) => ({ ...change, change: each }));
    case 'rows':
      return rowsOverStructure(change, other);
    case 'part':
      return [{ ...change, value: partAfter(change.part, change.value, other) }];
    case 'layout': {
      if (change.axis !== other.axis) return [change];
      const run = shiftRange(bandOf(change.from, change.to, change.axis), other);
      if (!run) return [];
      const [from, to] = change.axis === 'row' ? [run.startRow, run.endRow] : [run.startColumn, run.endColumn];
      return [{ ...change, from, to }];
    }
  }
}

const bandOf = (from: number, to: number, axis: 'row' | 'column'): GridRange =>
  axis === 'row'
    ? { startRow: from, endRow: to, startColumn: 0, endColumn: 0 }
    : { startRow: 0, endRow: 0, startColumn: from, endColumn: to };

/** Parts without cells of their own are what they were. */
function partAfter(part: string, value: unknown, other: StructuralChange): unknown {
  if (part === 'autoFilter' && value !== null) return shiftRange(value as GridRange, other);
  const countsColumns = part === 'filterColumns' && other.axis === 'column';
  if (countsColumns || ['validations', 'conditionalFormats', 'charts', 'notes'].includes(part)) {
    throw notImplemented(`merging ${part} with inserted or deleted cells`);
  }
  return value;
}

function overRows(
  change: Exclude<Operation, { kind: 'workbook' }>,
  other: RowsOperation,
  isLater: boolean,
): Operation[] {
  if (change.kind === 'structure') return structureOverRows(change, other);
  if (change.kind === 'rows') return rowsOverRows(change, other, isLater);
  if (change.kind !== 'cells') return [change];
  const places = inverse(other.order);
  const { startRow, startColumn, endColumn } = other.range;
  const cells = change.cells.map((cell): CellChange => {
    const place = cell.column >= startColumn && cell.column <= endColumn ? places[cell.row - startRow] : undefined;
    if (place === undefined) return cell;
    const row = startRow + place;
    const formula = cell.content?.formula;
    const content = typeof formula === 'string' ? { formula: moveFormula(formula, row - cell.row, 0) } : cell.content;
    return { ...cell, row, ...(content ? { content } : {}) };
  });
  return [{ ...change, cells }];
}

function rowsOverRows(change: RowsOperation, other: RowsOperation, isLater: boolean): Operation[] {
  if (!intersect(change.range, other.range)) return [change];
  if (change.range.startColumn !== other.range.startColumn || change.range.endColumn !== other.range.endColumn) {
    throw notImplemented('merging sorts of ranges that overlap in part');
  }
  const range = boundingRange(change.range, other.range);
  const length = range.endRow - range.startRow + 1;
  const whole = ({ order, range: own }: RowsOperation) => padded(order, own.startRow - range.startRow, length);
  const [earlier, later] = isLater ? [other, change] : [change, other];
  const isKnown = (row: number): boolean =>
    row + range.startRow >= later.range.startRow && row + range.startRow <= later.range.endRow;
  const both = bothSorted(whole(earlier), whole(later), isKnown);
  const order = isLater ? both.later : both.earlier;
  return isUnchanged(order) ? [] : [{ ...change, range, order }];
}

/** Assumed: tables that grow on both sides hold the rows of both; of anything else the later one wins. */
function tableOverTable(change: TableOperation, other: TableOperation, isLater: boolean): Operation[] {
  if (change.set === null) return other.set === null ? [] : [change];
  if (other.set === null) return [];
  const taken = isLater ? {} : other.set;
  const left = Object.fromEntries(Object.entries(change.set).filter(([field]) => !(field in taken)));
  if (change.set.range && other.set.range) {
    const range = boundingRange(change.set.range, other.set.range);
    if (sameRange(range, other.set.range)) delete left['range'];
    else left['range'] = range;
  }
  const columns = change.columns.filter(({ at }) => isLater || !other.columns.some((each) => each.at === at));
  return Object.keys(left).length === 0 && columns.length === 0 ? [] : [{ ...change, set: left, columns }];
}
