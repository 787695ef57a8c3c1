import type { CellValue } from '../cellValue';
import { isTotalLabel } from '../grid/headerWords';
import { normalText } from '../grid/normalText';
import { isBlank } from '../grid/sheetContent';
import type { DeductionColumns } from './deductionColumns';
import { isNoneWord } from './labels';
import { lossOf } from './lossOf';

/** A row of the list: what was taken off and why; the item is '' where nothing was. */
export interface Deduction {
  readonly item: string;
  readonly amount: CellValue;
  readonly points: CellValue;
  readonly reason: string;
}

/** A contact with all of its deductions. */
export interface DeductedContact {
  /** Where it starts. */
  readonly row: number;
  /** A cell for each of the columns about the contact. */
  readonly cells: CellValue[];
  readonly deductions: Deduction[];
}

export interface DeductionList {
  readonly contacts: readonly DeductedContact[];
  readonly excluded: readonly {
    readonly row: number;
    readonly kind: 'total' | 'header' | 'remark';
    readonly text: string;
  }[];
  /** Rows that go on with the contact of the row above. */
  readonly continued: number;
  /** Whether rows were taken for one contact that name no ID, only the same agent and day. */
  readonly isGuessed: boolean;
  readonly lastRow: number;
}

type Cells = readonly (readonly CellValue[])[];

/** Gathers the rows of a list by contact: merged, left blank below the first, or repeated. */
export function gatherDeductions(cells: Cells, columns: DeductionColumns): DeductionList {
  const { header, first, last, contact, item, amount, reason, points } = columns;
  const leavesBlanks = cells.slice(header + 1).some((row) => isContinuation(row, columns));
  const contacts: DeductedContact[] = [];
  const excluded: { row: number; kind: 'total' | 'header' | 'remark'; text: string }[] = [];
  let continued = 0;
  let lastRow = header;
  for (let index = header + 1; index < cells.length; index += 1) {
    const row = cells[index] ?? [];
    const filled = row.slice(first, last + 1).filter((cell) => !isBlank(cell));
    if (filled.length === 0) continue;
    const kind = otherKind(row, cells[header] ?? [], columns);
    const current = contacts.at(-1);
    const goesOn = current !== undefined && continues(row, current, columns, leavesBlanks);
    const says = !isBlank(row[item]) || (amount !== null && !isBlank(row[amount.column]));
    if (kind !== null || (!goesOn && !namesContact(row, columns)) || (goesOn && !says)) {
      // A serial number or a prepared formula alone is nothing to tell anybody.
      const text = filled.find((cell): cell is string => typeof cell === 'string');
      if (text !== undefined) excluded.push({ row: index, kind: kind ?? 'remark', text });
      continue;
    }
    lastRow = index;
    const deduction = {
      item: textOf(row[item]),
      amount: amount === null ? '' : (row[amount.column] ?? ''),
      points: points === null ? '' : (row[points] ?? ''),
      reason: reason === null ? '' : textOf(row[reason]),
    };
    const isNone = isBlank(deduction.item) || isNoneWord(deduction.item) || saysNone(deduction);
    if (goesOn) {
      continued += 1;
      contact.forEach((column, at) => {
        if (isBlank(current.cells[at])) current.cells[at] = row[column] ?? '';
      });
      if (!isNone) current.deductions.push(deduction);
    } else {
      const own = contact.map((column) => row[column] ?? '');
      contacts.push({ row: index, cells: own, deductions: isNone ? [] : [deduction] });
    }
  }
  const isGuessed = columns.id === null && !leavesBlanks && continued > 0;
  return { contacts: joinedById(contacts, columns), excluded, continued, isGuessed, lastRow };
}

/** `无差错` with nothing taken off. */
function saysNone({ item, amount }: Deduction): boolean {
  return (isBlank(amount) || lossOf(amount) === 0) && /^(?:无|没有|未|no\b|none\b|nil\b)/iu.test(item);
}

function textOf(cell: CellValue | undefined): string {
  return String(cell ?? '').trim();
}

function namesContact(row: readonly CellValue[], { id, date, agent }: DeductionColumns): boolean {
  return [id, date, ...agent].some((column) => column !== null && !isBlank(row[column]));
}

function isContinuation(row: readonly CellValue[], columns: DeductionColumns): boolean {
  return !isBlank(row[columns.item]) && !namesContact(row, columns);
}

function otherKind(
  row: readonly CellValue[],
  headers: readonly CellValue[],
  { contact, item, id }: DeductionColumns,
): 'total' | 'header' | null {
  const repeated = headers.filter((head, column) => !isBlank(head) && head === row[column]).length;
  if (repeated >= 3) return 'header';
  const isLabelled = [...contact, item].some((column) => {
    const cell = row[column];
    return typeof cell === 'string' && MAY_BE_TOTAL.test(cell) && isTotalLabel(cell);
  });
  const isNamed = id !== null && !isBlank(row[id]) && !isTotalLabel(String(row[id]));
  return isLabelled && !isNamed ? 'total' : null;
}

/** Most cells are looked at with this only. */
const MAY_BE_TOTAL = /计|均|汇总|total|average|avg|mean|sum/iu;

function sameText(one: CellValue | undefined, other: CellValue | undefined): boolean {
  return one === other || normalText(String(one ?? '')) === normalText(String(other ?? ''));
}

/**
 * A row goes on with the contact above where it names no other: its ID is the same; or all that it names is, in a list
 * that repeats contacts instead of leaving them blank.
 */
function continues(
  row: readonly CellValue[],
  { cells }: DeductedContact,
  { contact, id, date, agent, telling }: DeductionColumns,
  leavesBlanks: boolean,
): boolean {
  const differs = (column: number | null): boolean => {
    if (column === null || isBlank(row[column])) return false;
    return !sameText(row[column], cells[contact.indexOf(column)]);
  };
  if (id !== null && !isBlank(row[id])) return !differs(id) && !agent.some(differs) && !differs(date);
  const named = [date, ...agent].filter((column) => column !== null && !isBlank(row[column]));
  if (named.length === 0) return true;
  return id === null ? !leavesBlanks && !telling.some(differs) : !named.some(differs);
}

/** A contact that is met again further down, on the same day with the same agent, is the same contact. */
function joinedById(
  contacts: readonly DeductedContact[],
  { id, date, agent, contact }: DeductionColumns,
): DeductedContact[] {
  if (id === null) return [...contacts];
  const keyColumns = [id, date, ...agent].filter((column) => column !== null).map((column) => contact.indexOf(column));
  const joined = new Map<string, DeductedContact>();
  contacts.forEach((one, index) => {
    const isNamed = !isBlank(one.cells[contact.indexOf(id)]);
    const key = isNamed ? JSON.stringify(keyColumns.map((at) => normalText(textOf(one.cells[at])))) : `row ${index}`;
    const known = joined.get(key);
    if (known) known.deductions.push(...one.deductions);
    else joined.set(key, one);
  });
  return [...joined.values()];
}
