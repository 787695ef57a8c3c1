import type { CellValue } from '../../cellValue';
import type { RubricTable } from '../rubricTable';
import { rubricColumn, type RubricColumn } from '../rubricWords';

/** One cell that is not as it was; rows and columns count from the first of the table's body. */
export interface CellDifference {
  /** Within the table as it stands; null where the row or column is gone. */
  readonly row: number | null;
  readonly column: number | null;
  readonly header: string;
  readonly before: CellValue;
  readonly after: CellValue;
}

/** Columns that only say in words what the others score. */
const WORDING: ReadonlySet<RubricColumn> = new Set<RubricColumn>(['descriptor', 'unit', 'errorClass']);

/** Whether a difference can alter a score. */
export function altersScore({ header }: CellDifference): boolean {
  const column = rubricColumn(header);
  return column === undefined || !WORDING.has(column);
}

/**
 * Cells of ours in which a rubric's table differs from what it was. Rows are told by section, criterion, level and rule,
 * so that sorting is no change; a row that is told no more is the one that stands in its place, if that is new. Columns
 * that people added do not count.
 */
export function tableDifferences(before: RubricTable, after: RubricTable): CellDifference[] {
  const [old, now] = [ownColumns(before), ownColumns(after)];
  const columns = [...new Set([...old.keys(), ...now.keys()])];
  const [was, is] = [rowsByKey(before, old), rowsByKey(after, now)];
  const fresh = new Set([...is].flatMap(([key, at]) => (was.has(key) ? [] : [at])));
  const differences = [...was].flatMap(([key, row]) => {
    const at = is.get(key) ?? (fresh.delete(row) ? row : null);
    return columns.flatMap((column) => compare(before, old, row, after, now, at, column));
  });
  const added = [...fresh].flatMap((at) =>
    columns.flatMap((column) => compare(before, old, null, after, now, at, column)),
  );
  return [...differences, ...added];
}

/** A table's rows in the order in which an earlier one has them; what that has not comes last. */
export function inOrderOf(before: RubricTable, after: RubricTable): RubricTable {
  const is = rowsByKey(after, ownColumns(after));
  const known = [...rowsByKey(before, ownColumns(before)).keys()].flatMap((key) => is.get(key) ?? []);
  const others = after.rows.map((_row, at) => at).filter((at) => !known.includes(at));
  return { ...after, rows: [...known, ...others].flatMap((at) => [after.rows[at] ?? []]) };
}

function compare(
  before: RubricTable,
  old: ReadonlyMap<RubricColumn, number>,
  oldRow: number | null,
  after: RubricTable,
  now: ReadonlyMap<RubricColumn, number>,
  newRow: number | null,
  column: RubricColumn,
): CellDifference[] {
  const [oldColumn, newColumn] = [old.get(column), now.get(column)];
  const was = oldRow === null || oldColumn === undefined ? '' : (before.rows[oldRow]?.[oldColumn] ?? '');
  const is = newRow === null || newColumn === undefined ? '' : (after.rows[newRow]?.[newColumn] ?? '');
  if (was === is) return [];
  const header = (newColumn === undefined ? before.headers[oldColumn ?? -1] : after.headers[newColumn]) ?? '';
  return [{ row: newRow, column: newColumn ?? null, header, before: was, after: is }];
}

function ownColumns({ headers }: RubricTable): Map<RubricColumn, number> {
  const columns = new Map<RubricColumn, number>();
  headers.forEach((header, at) => {
    const column = rubricColumn(header);
    if (column && !columns.has(column)) columns.set(column, at);
  });
  return columns;
}

function rowsByKey({ rows }: RubricTable, columns: ReadonlyMap<RubricColumn, number>): Map<string, number> {
  const keyed = new Map<string, number>();
  rows.forEach((row, at) => {
    if ([...columns.values()].every((column) => (row[column] ?? '') === '')) return;
    const parts = KEY.map((column) => String(row[columns.get(column) ?? -1] ?? '').trim());
    let key = JSON.stringify(parts);
    while (keyed.has(key)) key += '+';
    keyed.set(key, at);
  });
  return keyed;
}

const KEY: readonly RubricColumn[] = ['section', 'criterion', 'level', 'rule'];
