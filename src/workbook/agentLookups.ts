import type { CellValue } from '../domain/cellValue';
import type { ColumnKey } from '../domain/evaluation/columnKey';
import { isFormula } from '../domain/rows/rowUse';
import type { LogColumns } from './logPlace';
import type { RowTarget } from './rowTarget';
import { queueCells } from './rowCells';
import type { RowWrite } from './rowWrite';

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

/** What is left to be written once lookups have calculated. */
interface LookupFix {
  readonly queue: (context: Excel.RequestContext) => void;
  /** The row's values then. */
  readonly after: readonly CellValue[];
}

/**
 * Where a lookup does not know the agent, or says another one, the evaluation's own words are typed over it as a person
 * would; where it says the same, a correction gives it back its place. Null where nothing is left to be done.
 */
export function lookupFix(
  columns: LogColumns,
  target: RowTarget,
  cells: readonly (CellValue | null)[],
  written: Pick<RowWrite, 'after' | 'before' | 'overwritten'>,
): LookupFix | null {
  const after = written.after();
  const wanted = (position: number): string => plain(cells[position]);
  const typed = lookups(columns, target)
    .filter((position) => wanted(position) !== '' && plain(after[position]) !== wanted(position))
    .map((position): [number, CellValue] => [position, cells[position] ?? '']);
  const kept = target.action === 'added' ? [] : written.overwritten().filter(([position]) => isKept(position));
  const fixes = new Map<number, CellValue>([...typed, ...kept]);
  if (fixes.size === 0) return null;
  return {
    queue: (context) => {
      const row = cells.map((_cell, position) => fixes.get(position) ?? null);
      queueCells(columns.queueRow(context, target.row), row, true);
    },
    after: after.map((value, position) => (typed.some(([at]) => at === position) ? wanted(position) : value)),
  };

  function isKept(position: number): boolean {
    return isLookup(columns, position) && plain(written.before()[position]) === wanted(position);
  }
}

/** Without the apostrophe that keeps text text, and blanks around it. */
function plain(cell: CellValue | null | undefined): string {
  return String(cell ?? '')
    .replace(/^'/u, '')
    .trim();
}
