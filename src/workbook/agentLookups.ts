import type { CellValue } from '../domain/cellValue';
import type { ColumnKey } from '../domain/evaluation/columnKey';
import { isFormula } from '../domain/rows/rowUse';
import type { LogColumns } from './logPlace';
import type { RowTarget } from './rowTarget';
import { queueCells } from './rowCells';

/** Columns that teams fill by a lookup, mostly of an agent's number: their formula fills a new row as it fills theirs. */
const LOOKUPS: readonly ColumnKey[] = ['agentNumber', 'agent', 'team'];

export function isLookup(columns: LogColumns, position: number): boolean {
  return LOOKUPS.some((key) => columns.position(key) === position);
}

/** Positions of a new row where a lookup of theirs says who the agent is, once the rest is filled in. */
function lookups(columns: LogColumns, { action, found, fillDown }: RowTarget): number[] {
  if (action === 'updated') return [];
  return LOOKUPS.map((key) => columns.position(key)).filter(
    (position) => position >= 0 && (fillDown.includes(position) || (found !== null && isFormula(found, position))),
  );
}

/** A new row's cells without those that lookups of theirs will fill. */
export function withoutLookups(
  columns: LogColumns,
  target: RowTarget,
  cells: readonly (CellValue | null)[],
): (CellValue | null)[] {
  const positions = lookups(columns, target);
  return cells.map((cell, position) => (positions.includes(position) ? null : cell));
}

/**
 * What must be written where a lookup does not know the agent, or says another one: the evaluation's own words, typed
 * over it as a person would. Null where every lookup says the same; `after` are the row's values.
 */
export function queueWrongLookups(
  columns: LogColumns,
  target: RowTarget,
  cells: readonly (CellValue | null)[],
  after: readonly CellValue[],
): ((context: Excel.RequestContext) => void) | null {
  const wrong = lookups(columns, target).filter((position) => {
    const wanted = plain(cells[position]);
    return wanted !== '' && plain(after[position]) !== wanted;
  });
  if (wrong.length === 0) return null;
  const corrected = cells.map((cell, position) => (wrong.includes(position) ? cell : null));
  return (context) => queueCells(columns.queueRow(context, target.row), corrected, true);
}

/** Without the apostrophe that keeps text text, and blanks around it. */
function plain(cell: CellValue | null | undefined): string {
  return String(cell ?? '')
    .replace(/^'/u, '')
    .trim();
}
