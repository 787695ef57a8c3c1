import type { CellValue } from '../cellValue';
import type { ColumnMapping, ColumnMeaning } from './columnMapping';
import { isTotalLabel } from './headerWords';
import type { ExcludedRow } from './logReading';
import { normalText } from './normalText';
import { isBlank } from './sheetContent';

/** `prepared`: blank, or only a serial number, a formula's result or a prefilled answer. */
export type RowKind = 'evaluation' | 'prepared' | ExcludedRow['kind'];

/** Cells that say which contact a row is about; a prepared row has none of them. */
const IDENTITY: ReadonlySet<ColumnMeaning> = new Set<ColumnMeaning>([
  'contactId',
  'contactDate',
  'agentNumber',
  'agent',
]);
const CONTACT: ReadonlySet<ColumnMeaning> = new Set<ColumnMeaning>(['contactId', 'contactDate']);
/** A label of totals here labels the row whatever else stands in it. */
const OWN_LABELS: ReadonlySet<ColumnMeaning> = new Set<ColumnMeaning>(['contactId', 'agentNumber', 'agent']);
/** Columns of free text and of points: what they say labels no row. */
const NOT_LABELS: ReadonlySet<ColumnMeaning> = new Set<ColumnMeaning>([
  'comment',
  'reasons',
  'criterion',
  'rule',
  'total',
]);
/** What every label of totals holds: most cells are told apart by this alone. */
const MAY_BE_LABEL = /[计均汇]|total|average|avg|mean|sum/iu;
const LONGEST_LABEL = 40;
/** Equal headers that make a row a repeated header. */
const REPEATED = 3;

/**
 * Tells the rows of a log apart. An evaluation names its contact and holds a second cell that means something: a remark
 * has one cell only.
 */
export function rowKinds(columns: readonly ColumnMapping[]): (row: readonly CellValue[]) => RowKind {
  const at = (test: (mapping: ColumnMapping) => boolean): number[] => columns.filter(test).map(({ column }) => column);
  const identity = at(({ meaning }) => IDENTITY.has(meaning));
  const contact = at(({ meaning }) => CONTACT.has(meaning));
  const [id = -1] = at(({ meaning }) => meaning === 'contactId');
  const ownLabels = at(({ meaning }) => OWN_LABELS.has(meaning));
  const labels = at(({ meaning }) => !NOT_LABELS.has(meaning));
  const criteria = at(({ meaning }) => meaning === 'criterion');
  const meaningful = at(({ meaning }) => meaning !== 'ignored' && meaning !== 'total');
  const headers = columns.map(({ header }) => normalText(header));
  const points = columns.map((mapping) => mapping.points ?? null);

  const isTotals = (row: readonly CellValue[]): boolean => {
    if (!labels.some((column) => isLabel(row[column]))) return false;
    const names = (column: number): boolean => !isBlank(row[column]) && !isLabel(row[column]);
    return ownLabels.some((column) => isLabel(row[column])) || !contact.some(names);
  };
  /** Sums and averages that nobody labelled: numbers that no contact has, where contacts have points. */
  const isUnlabelledTotals = (row: readonly CellValue[]): boolean => {
    const numbers = criteria.filter((column) => typeof row[column] === 'number');
    if (numbers.length < 2 || numbers.length < 0.5 * criteria.length) return false;
    return numbers.every((column) => {
      const cell = Number(row[column]);
      const most = points[column] ?? null;
      return cell > 0 && ((most !== null && cell > most) || !Number.isInteger(cell * 2));
    });
  };

  return (row) => {
    const key = id < 0 ? '' : (row[id] ?? '');
    // A row with an ID of its own is no total, and no header unless the ID is the header: nothing else is looked at.
    const hasId = !isBlank(key) && !isLabel(key);
    if (!hasId && isTotals(row)) return 'total';
    if ((!hasId || sameText(key, headers[id])) && isHeader(row, headers)) return 'header';
    const counts = identity.length > 0 ? isAnyFilled(row, identity, 1) : isAnyFilled(row, criteria, 1);
    if (counts && isAnyFilled(row, meaningful, 2)) return 'evaluation';
    if (!counts && isUnlabelledTotals(row)) return 'total';
    return counts || row.some((cell) => typeof cell === 'string' && cell.trim().length > 1) ? 'remark' : 'prepared';
  };
}

function isHeader(row: readonly CellValue[], headers: readonly string[]): boolean {
  let equal = 0;
  for (let column = 0; column < headers.length; column += 1) {
    if (headers[column] !== '' && sameText(row[column], headers[column])) equal += 1;
    if (equal >= REPEATED) return true;
  }
  return false;
}

function sameText(cell: CellValue | undefined, header: string | undefined): boolean {
  if (typeof cell !== 'string' || header === undefined) return false;
  // Normalising leaves characters out: most cells differ in their length already.
  return cell.length >= header.length && cell.length <= header.length + 8 && normalText(cell) === header;
}

/** Whether at least so many of some columns are filled. */
function isAnyFilled(row: readonly CellValue[], columns: readonly number[], least: number): boolean {
  let filled = 0;
  for (const column of columns) {
    if (!isBlank(row[column])) filled += 1;
    if (filled >= least) return true;
  }
  return false;
}

function isLabel(cell: CellValue | undefined): boolean {
  return typeof cell === 'string' && cell.length <= LONGEST_LABEL && MAY_BE_LABEL.test(cell) && isTotalLabel(cell);
}
