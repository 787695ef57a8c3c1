import type { ColumnMeaning } from '../grid/columnMapping';
import type { LogReading } from '../grid/logReading';

/** Columns and evaluations of one part of a log whose look may mean something. Rows and columns are zero-based on the sheet. */
export interface MarkedPart {
  readonly sheet: string;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** Columns that tell which contact a row is about: contact ID, date, agent number, agent. */
  readonly keyColumns: readonly number[];
  /** Rows of the evaluations, ascending. */
  readonly rows: readonly number[];
  /** A filter hides rows for the moment only: hidden rows then say nothing. */
  readonly isFiltered: boolean;
}

const KEYS: ReadonlySet<ColumnMeaning> = new Set<ColumnMeaning>(['contactId', 'contactDate', 'agentNumber', 'agent']);

/** The parts of a log with an evaluation a row; other shapes have no row to mark. */
export function markedParts(
  { shape, columns, parts, rows }: Pick<LogReading, 'shape' | 'columns' | 'parts' | 'rows'>,
  isFiltered: (sheet: string) => boolean,
): MarkedPart[] {
  if (shape !== 'rows' && shape !== 'deductions') return [];
  const keys = columns.filter(({ meaning }) => KEYS.has(meaning)).map(({ column }) => column);
  return parts.map(({ sheet, firstColumn, lastColumn, headerRow, lastRow }) => ({
    sheet,
    firstColumn,
    lastColumn,
    keyColumns: keys.map((column) => firstColumn + column),
    rows: rows
      .filter((one) => one.sheet === sheet && one.column === firstColumn && one.row > headerRow && one.row <= lastRow)
      .map(({ row }) => row)
      .sort((one, other) => one - other),
    isFiltered: isFiltered(sheet),
  }));
}
