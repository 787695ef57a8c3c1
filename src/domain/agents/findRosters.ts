import type { CellValue } from '../cellValue';
import { isTotalLabel } from '../grid/headerWords';
import { isBlank, type SheetContent } from '../grid/sheetContent';
import { nameKey, withoutZeros } from '../identity/matchKey';
import { isForeignToRoster, type RosterField, rosterField } from './rosterHeaders';

export interface RosterColumn {
  readonly field: RosterField;
  readonly header: string;
  /** Zero-based on the sheet. */
  readonly column: number;
}

/** A list of staff that people keep. Rows are zero-based on the sheet. */
export interface FoundRoster {
  readonly sheet: string;
  readonly headerRow: number;
  /** The last row that was read and names somebody. */
  readonly lastRow: number;
  readonly columns: readonly RosterColumn[];
  /** Rows that name somebody, as far as they were read. */
  readonly people: number;
  /** 0 to 1. */
  readonly confidence: number;
}

/** A row of a list that names somebody: what its cells hold, by field. */
export interface RosterRow {
  /** Zero-based on the sheet. */
  readonly row: number;
  readonly cells: Readonly<Partial<Record<RosterField, CellValue>>>;
}

/** Titles above a list. */
const HEADER_ROWS = 30;
const ROSTER_NAME =
  /花名册|名单|名册|人员|坐席|座席|员工|通讯录|编制|roster|staff|agents?\b|headcount|employees?|team list/iu;
/** What a list of names and numbers alone does not have, a log neither. */
const STAFF_FIELDS: ReadonlySet<RosterField> = new Set(['leader', 'hired', 'left', 'status', 'from', 'to']);

/** The lists of staff on the sheets, surest first: one row a person, without contacts, points or figures. */
export function findRosters(sheets: readonly SheetContent[]): FoundRoster[] {
  return sheets
    .flatMap((sheet) => {
      const rows = sheet.values.slice(0, HEADER_ROWS).map((_cells, index) => index);
      const found = rows.flatMap((index) => rosterAt(sheet, index) ?? []);
      const [best] = found.sort((one, other) => other.confidence - one.confidence || one.headerRow - other.headerRow);
      return best ? [best] : [];
    })
    .sort((one, other) => other.confidence - one.confidence);
}

/** The list whose header stands in this row of the sheet's values, null where it is none. */
function rosterAt(sheet: SheetContent, index: number): FoundRoster | null {
  const headers = (sheet.values[index] ?? []).map((cell) => (typeof cell === 'string' ? cell.trim() : ''));
  const columns = columnsOf(headers, sheet.firstColumn);
  const has = (field: RosterField): boolean => columns.some((column) => column.field === field);
  if (!has('name') || columns.length < 2 || headers.some((header) => header !== '' && isForeignToRoster(header))) {
    return null;
  }
  const staff = columns.filter(({ field }) => STAFF_FIELDS.has(field)).length;
  if (staff === 0 && !(has('number') || ROSTER_NAME.test(sheet.name))) return null;
  const headerRow = sheet.firstRow + index;
  const rows = rosterRows({ columns, headerRow }, sheet);
  if (rows.length === 0 || distinctShare(rows) < 0.8) return null;
  const named = ROSTER_NAME.test(sheet.name) ? 0.15 : 0;
  return {
    sheet: sheet.name,
    headerRow,
    lastRow: rows[rows.length - 1]?.row ?? headerRow,
    columns,
    people: rows.length,
    confidence: Math.min(0.95, 0.4 + 0.1 * Math.min(columns.length, 5) + (staff > 0 ? 0.1 : 0) + named),
  };
}

/** The first column of each meaning. */
function columnsOf(headers: readonly string[], firstColumn: number): RosterColumn[] {
  const columns: RosterColumn[] = [];
  headers.forEach((header, position) => {
    const field = header === '' ? null : rosterField(header);
    if (field === null || columns.some((column) => column.field === field)) return;
    columns.push({ field, header, column: firstColumn + position });
  });
  return columns;
}

/** The rows below a list's header that name somebody: no totals, no repeated header, no remarks. */
export function rosterRows(
  { columns, headerRow }: Pick<FoundRoster, 'columns' | 'headerRow'>,
  sheet: Pick<SheetContent, 'firstRow' | 'firstColumn' | 'values' | 'text'>,
): RosterRow[] {
  const top = headerRow + 1 - sheet.firstRow;
  return sheet.values.slice(top).flatMap((values, at): RosterRow[] => {
    const cells = Object.fromEntries(
      columns.map(({ field, column }) => {
        const position = column - sheet.firstColumn;
        return [field, withShownZeros(values[position] ?? '', sheet.text[top + at]?.[position])];
      }),
    ) as RosterRow['cells'];
    const isHeader = columns.filter(({ field, header }) => String(cells[field]).trim() === header).length > 1;
    const isTotal = values.some((cell) => typeof cell === 'string' && isTotalLabel(cell));
    const filled = columns.filter(({ field }) => !isBlank(cells[field])).length;
    if (isBlank(cells.name) || isHeader || isTotal || filled < 2) return [];
    return [{ row: headerRow + 1 + at, cells }];
  });
}

/** A number whose format shows zeros in front of it is what it shows. */
function withShownZeros(value: CellValue, text = ''): CellValue {
  return typeof value === 'number' && /^0\d+$/u.test(text) && Number(text) === value ? text : value;
}

/** Rows that name somebody else than the rows above them; somebody who moved may stand twice. */
function distinctShare(rows: readonly RosterRow[]): number {
  const keys = rows.map(
    ({ cells: { number = '', name = '' } }) => withoutZeros(String(number)) || nameKey(String(name)),
  );
  return new Set(keys).size / rows.length;
}
