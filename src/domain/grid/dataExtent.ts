import type { CellValue } from '../cellValue';
import type { ColumnMapping, ColumnMeaning } from './columnMapping';
import { isTotalLabel } from './headerWords';
import { normalText } from './normalText';
import { isBlank } from './sheetContent';

/** Where a log's evaluations are among the rows below its header; row numbers count from there. */
export interface DataExtent {
  /** Rows that hold an evaluation. */
  readonly evaluations: number;
  /** Rows down to the last evaluation. */
  readonly rows: number;
  /** Rows above the last evaluation that hold something else: subtotals, a repeated header, a remark. */
  readonly otherRows: readonly number[];
}

/** Cells that say which contact a row is about; a prepared row has none of them. */
const IDENTITY: ReadonlySet<ColumnMeaning> = new Set<ColumnMeaning>([
  'contactId',
  'contactDate',
  'agentNumber',
  'agent',
]);

const CONTACT: ReadonlySet<ColumnMeaning> = new Set<ColumnMeaning>(['contactId', 'contactDate']);
/** Columns of free text and of points: what they say labels no row. */
const NOT_LABELS: ReadonlySet<ColumnMeaning> = new Set<ColumnMeaning>([
  'comment',
  'reasons',
  'criterion',
  'rule',
  'total',
]);

/** Finds the evaluations among the rows below a header; `rows` are cut to the log's columns. */
export function dataExtent(columns: readonly ColumnMapping[], rows: readonly (readonly CellValue[])[]): DataExtent {
  const kinds = rows.map((row) => rowKind(columns, row));
  const last = kinds.lastIndexOf('evaluation');
  return {
    evaluations: kinds.filter((kind) => kind === 'evaluation').length,
    rows: last + 1,
    otherRows: kinds.flatMap((kind, row) => (kind === 'other' && row < last ? [row] : [])),
  };
}

/**
 * prepared: blank, or only a serial number, a formula's result or a prefilled answer. An evaluation names its contact and
 * holds a second cell that means something: a remark below the log has one cell only.
 */
function rowKind(columns: readonly ColumnMapping[], row: readonly CellValue[]): 'evaluation' | 'prepared' | 'other' {
  if (isTotalsRow(columns, row)) return 'other';
  const headers = columns.filter(
    ({ column, header }) => normalText(header) !== '' && sameText(row[column], header),
  ).length;
  if (headers >= 3) return 'other';
  const filled = columns.filter(
    ({ column, meaning }) => meaning !== 'ignored' && meaning !== 'total' && !isBlank(row[column]),
  );
  const identified = columns.some(({ meaning }) => IDENTITY.has(meaning))
    ? filled.some(({ meaning }) => IDENTITY.has(meaning))
    : filled.some(({ meaning }) => meaning === 'criterion');
  if (identified && filled.length >= 2) return 'evaluation';
  return identified || row.some((cell) => typeof cell === 'string' && cell.trim().length > 1) ? 'other' : 'prepared';
}

/** A label of totals where no contact is named: a remark may end in the same word. */
function isTotalsRow(columns: readonly ColumnMapping[], row: readonly CellValue[]): boolean {
  const labelled = columns.filter(({ column, meaning }) => !NOT_LABELS.has(meaning) && isLabel(row[column]));
  return (
    labelled.length > 0 &&
    !columns.some(({ column, meaning }) => CONTACT.has(meaning) && !isBlank(row[column]) && !isLabel(row[column]))
  );
}

function isLabel(value: CellValue | undefined): boolean {
  return typeof value === 'string' && isTotalLabel(value);
}

function sameText(value: CellValue | undefined, header: string): boolean {
  return typeof value === 'string' && normalText(value) === normalText(header);
}
