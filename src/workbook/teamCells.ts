import type { CellValue } from '../domain/cellValue';
import type { ColumnKey } from '../domain/evaluation/columnKey';
import type { AgentsWrite } from './agentsWrite';
import { literalCell } from './literalCell';
import type { LogColumns } from './logPlace';
import { queueLogStands } from './logStands';
import { queueRestored } from './restored';

/** Rows of a log as they were read, a column of cells a key. */
export interface ReadRows {
  readonly columns: LogColumns;
  /** The first of them on the sheet. */
  readonly row: number;
  readonly keys: readonly ColumnKey[];
  readonly cells: readonly (readonly CellValue[])[];
}

/** Queues asking which sheets a filter hides rows of: a block of cells would be written to the rows that are shown. */
export function queueFilteredSheets(context: Excel.RequestContext, logs: readonly LogColumns[]): () => Set<string> {
  const looked = logs.map(({ place }) => {
    const { autoFilter } = context.workbook.worksheets.getItem(place.sheet);
    const table = context.workbook.tables.getItemOrNullObject(place.name);
    autoFilter.load('isDataFiltered');
    table.autoFilter.load('isDataFiltered');
    return { sheet: place.sheet, autoFilter, table };
  });
  return () => new Set(looked.filter(isFiltered).map(({ sheet }) => sheet));
}

function isFiltered({ autoFilter, table }: { autoFilter: Excel.AutoFilter; table: Excel.Table }): boolean {
  return autoFilter.isDataFiltered || (!table.isNullObject && table.autoFilter.isDataFiltered);
}

/** Queues writing teams, null where a cell is left alone, and looking whether the rows are still the ones that were read. */
export function queueTeams(
  context: Excel.RequestContext,
  { columns, row, keys, cells }: ReadRows,
  teams: readonly (string | null)[],
): AgentsWrite {
  const sheet = context.workbook.worksheets.getItem(columns.place.sheet);
  const stands = queueLogStands(context, columns);
  const column = (key: ColumnKey): Excel.Range =>
    sheet.getRangeByIndexes(row, columns.sheetColumn(key), teams.length, 1);
  const present = keys.flatMap((key, at) => (columns.has(key) ? [{ range: column(key), cells: cells[at] }] : []));
  for (const { range } of present) range.load('values');
  const before = column('team');
  before.load('values,formulas');
  column('team').values = teams.map((team) => [team === null ? null : literalCell(team)]);
  return {
    isRight: () => stands() && present.every(({ range, cells: read }) => holds(range, read)),
    queuePutBack: () => queueRestored(before),
  };
}

function holds(range: Excel.Range, read: readonly CellValue[]): boolean {
  return (range.values as CellValue[][]).every(([cell], at) => cell === read[at]);
}
