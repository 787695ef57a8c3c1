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
  const ids = at(({ meaning }) => meaning === 'contactId');
  const ownLabels = at(({ meaning }) => OWN_LABELS.has(meaning));
  const labels = at(({ meaning }) => !NOT_LABELS.has(meaning));
  const criteria = at(({ meaning }) => meaning === 'criterion');
  const meaningful = at(({ meaning }) => meaning !== 'ignored' && meaning !== 'total');
  const headers = columns.map(({ header }) => normalText(header));
  const points = columns.map((mapping) => mapping.points ?? null);

  const isHeader = (row: readonly CellValue[]): boolean => {
    let equal = 0;
    for (let column = 0; column < headers.length; column += 1) {
      const cell = row[column];
      if (typeof cell === 'string' && cell !== '' && headers[column] !== '' && normalText(cell) === headers[column])
        equal += 1;
      // A row that does not begin as the header does is none: no need to compare its other cells.
      if (equal === 0 && column > headers.length / 2) return false;
      if (equal >= REPEATED) return true;
    }
    return false;
  };
  const isTotals = (row: readonly CellValue[]): boolean => {
    if (!labels.some((column) => isLabel(row[column]))) return false;
    const names = (column: number): boolean => !isBlank(row[column]) && !isLabel(row[column]);
    if (ids.some(names)) return false;
    return ownLabels.some((column) => isLabel(row[column])) || !contact.some(names);
  };
  /** Sums and averages that nobody labelled: numbers that no contact has, where contacts have points. */
  const isUnlabelledTotals = (row: readonly CellValue[]): boolean => {
    const numbers = criteria.filter((column) => typeof row[column] === 'number');
    if (numbers.length < 2 || numbers.length < 0.5 * criteria.length) return false;
    return numbers.every((column) => {
      const cell = Number(row[column]);
      const most = points[column];
      return cell > 0 && ((most !== null && most !== undefined && cell > most) || !Number.isInteger(cell * 2));
    });
  };

  return (row) => {
    const identified = identity.filter((column) => !isBlank(row[column]));
    let filled = 0;
    for (const column of meaningful) if (!isBlank(row[column])) filled += 1;
    // Most rows are evaluations that begin with a number: nothing else needs to be looked at.
    const isPlain = identified.some(
      (column) => typeof row[column] === 'number' && CONTACT.has(columns[column]?.meaning ?? 'ignored'),
    );
    const isDoubtful =
      !isPlain ||
      row.some((cell) => typeof cell === 'string' && cell.length <= LONGEST_LABEL && MAY_BE_LABEL.test(cell));
    if (isDoubtful) {
      if (isTotals(row)) return 'total';
      if (isHeader(row)) return 'header';
    }
    const counts = identity.length > 0 ? identified.length > 0 : criteria.some((column) => !isBlank(row[column]));
    if (counts && filled >= 2) return 'evaluation';
    if (!counts && isUnlabelledTotals(row)) return 'total';
    return counts || row.some((cell) => typeof cell === 'string' && cell.trim().length > 1) ? 'remark' : 'prepared';
  };
}

function isLabel(cell: CellValue | undefined): boolean {
  return typeof cell === 'string' && cell.length <= LONGEST_LABEL && MAY_BE_LABEL.test(cell) && isTotalLabel(cell);
}
