import type { CellValue } from '../cellValue';
import type { EvaluationRow, LogPart } from '../grid/logReading';
import { readCriterionHeader } from '../grid/criterionHeader';
import { isSubtotalHeader, isTotalLabel } from '../grid/headerWords';
import { isNotApplicable } from '../grid/knownWords';
import { normalText } from '../grid/normalText';
import { periodHint } from '../grid/parseDay';
import { isBlank, type SheetContent } from '../grid/sheetContent';
import {
  CONTACT_MEANINGS,
  isDescriptionHeader,
  isEitherPointsHeader,
  isPointsHeader,
  labelMeaning,
  labelText,
} from './labels';
import { dayOfTab } from './tabHints';
import { contactReasons, headingAgents } from './transposedExtras';
import { cellAt, type ShapeBlock, type ShapeField } from './shapeBlock';

/** Labels stand in one of these columns, or the sheet is another shape. */
const LABEL_COLUMNS = 5;
/** Rows that are looked at for the first labels. */
const LOOKED_AT = 400;
/** Criteria that make a block more than a card of an agent. */
const LEAST_CRITERIA = 2;

/** Blocks with labels and criteria down their first columns and a contact in each further column. */
export function findTransposed(sheet: SheetContent): ShapeBlock[] {
  const labels = labelColumn(sheet.values, dayOfTab(sheet.name, SOME_PERIOD) !== null);
  if (labels === null) return [];
  const starts = blockStarts(sheet.values, labels);
  return starts.flatMap((start, index) => {
    const end = (starts[index + 1] ?? sheet.values.length) - 1;
    const top = index === 0 ? 0 : start;
    return blockOf(sheet, { labels, top, start, end }) ?? [];
  });
}

export interface Stretch {
  readonly labels: number;
  /** Titles and a header may stand between top and start. */
  readonly top: number;
  /** The first row that names contacts. */
  readonly start: number;
  readonly end: number;
}

/** Whatever it is: a tab that names a day in it names a day. */
const SOME_PERIOD = { year: 2000, month: 1 };

/**
 * The column that holds the most kinds of labels of a contact below each other. Agents alone head figures about agents;
 * a contact has an ID or a day.
 */
function labelColumn(rows: readonly (readonly CellValue[])[], isDated: boolean): number | null {
  let best: { column: number; kinds: number } | null = null;
  for (let column = 0; column < LABEL_COLUMNS; column += 1) {
    const kinds = new Set<string>();
    for (const row of rows.slice(0, LOOKED_AT)) {
      const meaning = labelMeaning(row[column]);
      if (meaning && CONTACT_MEANINGS.has(meaning)) kinds.add(meaning);
    }
    const isContact = kinds.size >= 2 && (isDated || kinds.has('contactId') || kinds.has('contactDate'));
    if (isContact && kinds.size > (best?.kinds ?? 0)) best = { column, kinds: kinds.size };
  }
  return best?.column ?? null;
}

/** A block starts where a label of a contact is met again. */
function blockStarts(rows: readonly (readonly CellValue[])[], labels: number): number[] {
  const starts: number[] = [];
  let seen = new Set<string>();
  rows.forEach((row, index) => {
    const meaning = labelMeaning(row[labels]);
    if (!meaning || !CONTACT_MEANINGS.has(meaning)) return;
    const text = normalText(labelText(String(row[labels])));
    if (starts.length === 0 || seen.has(text)) {
      starts.push(index);
      seen = new Set();
    }
    seen.add(text);
  });
  return starts;
}

function blockOf(sheet: SheetContent, stretch: Stretch): ShapeBlock | null {
  const { labels, top, start, end } = stretch;
  const rows = sheet.values;
  const naming = range(start, end).filter((row) => {
    const meaning = labelMeaning(rows[row]?.[labels]);
    return meaning !== null && CONTACT_MEANINGS.has(meaning);
  });
  const contacts = contactColumns(rows, naming, labels);
  const [first] = contacts;
  if (first === undefined) return null;
  const scored = range(start, end).filter((row) => isScored(rows[row] ?? [], labels, contacts));
  const pointsColumn = fullMarksColumn(rows, { top, scored, before: first, labels });
  const names = nameColumn(rows, { top, scored, before: first, pointsColumn, labels });
  const fields = fieldsOf(rows, stretch, { contacts, names, pointsColumn, labels, first });
  const criteria = fields.filter(({ field }) => (field.points ?? readCriterionHeader(field.header).points) !== null);
  if (criteria.length < LEAST_CRITERIA || scored.length < LEAST_CRITERIA) return null;
  const heads = headingAgents(rows, stretch, contacts, naming);
  const reasons = contactReasons(rows, contacts, fields);
  const rowsOfContacts = contacts.map((column, at): EvaluationRow => {
    const cells = fields.map(({ row }) => cellAt(rows, row, column));
    const more = [...(heads ? [heads.agents[at] ?? ''] : []), ...(reasons ? [reasons.texts[at] ?? ''] : [])];
    const place = { sheet: sheet.name, row: sheet.firstRow + start, column: sheet.firstColumn + column };
    return { ...place, cells: [...cells, ...more] };
  });
  const added = [...(heads ? [heads.field] : []), ...(reasons ? [reasons.field] : [])];
  const titles = rows.slice(top, start).flatMap((row) => row.filter((cell) => typeof cell === 'string'));
  const part: LogPart = {
    sheet: sheet.name,
    table: null,
    headerRow: sheet.firstRow + start,
    firstColumn: sheet.firstColumn + labels,
    lastColumn: sheet.firstColumn + (contacts.at(-1) ?? first),
    lastRow: sheet.firstRow + Math.max(...fields.map(({ row }) => row)),
    evaluations: contacts.length,
    day: null,
    agent: null,
    period: periodHint([...titles, sheet.name]),
  };
  return {
    shape: 'transposed',
    part,
    fields: [...fields.map(({ field }) => field), ...added],
    rows: rowsOfContacts,
    excluded: [],
  };
}

/** Columns in which the naming rows hold something; none where a label stands there too: that is a form. */
function contactColumns(rows: readonly (readonly CellValue[])[], naming: readonly number[], labels: number): number[] {
  const width = Math.max(0, ...naming.map((row) => rows[row]?.length ?? 0));
  const columns: number[] = [];
  for (let column = labels + 1; column < width; column += 1) {
    const cells = naming.map((row) => cellAt(rows, row, column)).filter((cell) => !isBlank(cell));
    if (cells.some((cell) => isContactLabel(cell))) return [];
    const isFigure = cells.some((cell) => typeof cell === 'string' && (isTotalLabel(cell) || isPointsHeader(cell)));
    if (cells.length >= Math.min(2, naming.length) && !isFigure) columns.push(column);
  }
  return columns;
}

function isContactLabel(cell: CellValue): boolean {
  const meaning = labelMeaning(cell);
  return meaning !== null && CONTACT_MEANINGS.has(meaning);
}

/** Whether a row holds what contacts got for a criterion: its label prints points, or most cells are points. */
function isScored(row: readonly CellValue[], labels: number, contacts: readonly number[]): boolean {
  const meaning = labelMeaning(row[labels]);
  if (meaning !== null && meaning !== 'ignored') return false;
  if (isText(row[labels]) && isTotalLabel(row[labels])) return false;
  const before = row.slice(0, contacts[0]).filter(isText);
  if (before.some((cell) => readCriterionHeader(cell).points !== null)) return true;
  const filled = contacts.map((column) => row[column] ?? '').filter((cell) => !isBlank(cell));
  const points = filled.filter((cell) => typeof cell === 'number').length;
  const other = filled.filter((cell) => typeof cell !== 'number' && !isNotApplicable(cell)).length;
  return points > 0 && other <= points;
}

interface BeforeContacts {
  readonly top: number;
  readonly scored: readonly number[];
  readonly before: number;
  readonly labels: number;
}

/** The column of full marks: numbers beside the criteria under a header that says so, or at least no serial numbers. */
function fullMarksColumn(rows: readonly (readonly CellValue[])[], area: BeforeContacts): number | null {
  const { top, scored, before } = area;
  const isNamed = (column: number): boolean =>
    rows.slice(top, scored[0]).some((row) => isPointsHeader(row[column]) || isEitherPointsHeader(row[column]));
  const numeric = range(0, before - 1).filter((column) => {
    const numbers = scored.filter((row) => typeof rows[row]?.[column] === 'number').length;
    return numbers >= Math.max(1, scored.length / 2);
  });
  const isSerial = (column: number): boolean =>
    scored.every(
      (row, index) => index === 0 || Number(rows[row]?.[column]) === Number(rows[scored[index - 1] ?? 0]?.[column]) + 1,
    );
  return numeric.find(isNamed) ?? numeric.find((column) => !isSerial(column)) ?? null;
}

/** The column of the criteria's names: each row has one, and they differ. Sections stand left of it, descriptions right. */
function nameColumn(
  rows: readonly (readonly CellValue[])[],
  area: BeforeContacts & { readonly pointsColumn: number | null },
): number {
  const { top, scored, before, labels, pointsColumn } = area;
  const texts = (column: number): string[] =>
    scored
      .map((row) => cellAt(rows, row, column))
      .filter((cell): cell is string => typeof cell === 'string' && !isBlank(cell));
  const isDescribed = (column: number): boolean =>
    rows.slice(top, scored[0]).some((row) => isDescriptionHeader(row[column]));
  const full = range(0, before - 1).find(
    (column) =>
      column !== pointsColumn &&
      !isDescribed(column) &&
      texts(column).length >= 0.9 * scored.length &&
      new Set(texts(column)).size >= 0.9 * texts(column).length,
  );
  return full ?? labels;
}

interface BlockColumns {
  readonly contacts: readonly number[];
  readonly names: number;
  readonly pointsColumn: number | null;
  readonly labels: number;
  readonly first: number;
}

export interface PlacedField {
  readonly row: number;
  readonly field: ShapeField;
}

function fieldsOf(
  rows: readonly (readonly CellValue[])[],
  { start, end }: Stretch,
  { contacts, names, pointsColumn, labels }: BlockColumns,
): PlacedField[] {
  const fields: PlacedField[] = [];
  let section = '';
  for (let row = start; row <= end; row += 1) {
    const cells = rows[row] ?? [];
    const sectionCell =
      names > 0
        ? range(0, names - 1)
            .map((column) => cells[column])
            .filter(isText)
            .at(-1)
        : undefined;
    const own = isText(cells[names]) ? cells[names] : undefined;
    const header = own ?? (isText(cells[labels]) ? cells[labels] : sectionCell);
    if (own !== undefined && sectionCell !== undefined) section = sectionCell;
    const isEmpty = contacts.every((column) => isBlank(cells[column]));
    const points = pointsColumn === null ? undefined : cells[pointsColumn];
    if (header === undefined || (isEmpty && typeof points !== 'number')) continue;
    const isCriterion =
      typeof points === 'number' &&
      points > 0 &&
      !isContactLabel(header) &&
      labelMeaning(header) !== 'total' &&
      !isTotalLabel(header) &&
      !isSubtotalHeader(header);
    fields.push({
      row,
      field: {
        header: labelText(header),
        ...(isCriterion && { meaning: 'criterion', points }),
        ...(own !== undefined && section !== '' && { section: labelText(readCriterionHeader(section).name) }),
      },
    });
  }
  return fields;
}

function isText(cell: CellValue | undefined): cell is string {
  return typeof cell === 'string' && !isBlank(cell);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
