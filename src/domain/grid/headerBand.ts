import type { CellValue } from '../cellValue';
import { headerLikeness, headerText, isHeaderLike } from './headerRow';
import { headerMeaning } from './headerWords';
import { normalText } from './normalText';
import { isBlank, type SheetContent } from './sheetContent';

/** The header of a log, which may take several rows. Rows and columns are those of `values`. */
export interface HeaderBand {
  /** The highest row that some column's header stands in, and the lowest row, which may hold full marks. */
  readonly top: number;
  readonly bottom: number;
  /** For each column the lowest text. */
  readonly texts: readonly string[];
  /** What stands above the headers: names of sections, each over its first column. */
  readonly headings: readonly string[];
  readonly fullMarks: readonly (number | null)[];
}

const MOST_ROWS = 3;
const POINTS_LABEL =
  /^(?:满分|分值|标准分|配分|权重|各项满分|满分值|分数|总分值|最高分|max(?:imum)?(?:points|score)?\.?|points?|(?:full|available|possible)(?:marks?|points?)|pointsavailable|pointspossible|outof|weight)[:：]?$/u;
/** Texts above headers that name no section: `制表人：王敏`, whole titles. */
const NO_HEADING = /[:：].|^.{25,}$/u;

/** The header whose highest row of words is `row`; null where the row heads nothing. */
export function headerBandAt(sheet: SheetContent, row: number): HeaderBand | null {
  const { values } = sheet;
  const likeness = headerLikeness(values, row);
  if (!likeness || !isHeaderLike(likeness)) return null;
  let bottom = row;
  while (bottom - row < MOST_ROWS - 1 && isLowerHeader(sheet, row, bottom + 1)) bottom += 1;
  // The names of the sections stood above a whole header: that one is it.
  if (bottom === row && likeness.known < 3) {
    const below = headerLikeness(values, row + 1);
    if (below && below.known > likeness.known && below.known >= 3) return null;
  }
  const texts = lowestTexts(values, row, bottom);
  const below = fullMarksAt(sheet, bottom + 1, texts, bottom);
  const above = below ? null : fullMarksAt(sheet, row - 1, texts, bottom);
  return {
    top: above ? row - 1 : row,
    bottom: below ? bottom + 1 : bottom,
    texts,
    headings: headingsOf(sheet, row, bottom, texts),
    fullMarks: below ?? above ?? texts.map(() => null),
  };
}

function lowestTexts(values: SheetContent['values'], top: number, bottom: number): string[] {
  const width = Math.max(...values.slice(top, bottom + 1).map((row) => row.length));
  return Array.from({ length: width }, (_, column) => {
    for (let row = bottom; row >= top; row -= 1) {
      const cell = values[row]?.[column];
      if (!isBlank(cell)) return String(cell).trim();
    }
    return '';
  });
}

/**
 * Whether a row goes on with the header above it: nothing but texts, and blank below the words that say what a contact is,
 * which are merged over both rows or stand in the upper one.
 */
function isLowerHeader({ values }: SheetContent, upper: number, lower: number): boolean {
  const cells = values[lower] ?? [];
  const filled = cells.flatMap((cell, column) => (isBlank(cell) ? [] : [{ cell, column }]));
  if (filled.length < 2 || filled.some(({ cell }) => headerText(cell) === '' || String(cell).length > 40)) return false;
  const about = (values[upper] ?? []).flatMap((cell, column) => (isAboutContact(headerText(cell)) ? [column] : []));
  const blank = about.filter((column) => isBlank(cells[column]));
  const isOfOthers = filled.some(({ column }) => !about.includes(column));
  return about.length > 0 && blank.length >= 0.8 * about.length && isOfOthers;
}

function isAboutContact(text: string): boolean {
  const meaning = headerMeaning(text)?.meaning;
  return meaning === 'contactId' || meaning === 'contactDate' || meaning === 'agent' || meaning === 'agentNumber';
}

/** Full marks that a row states below or above the headers; null where it holds none. */
function fullMarksAt(
  { values, merges, firstRow, firstColumn }: SheetContent,
  row: number,
  texts: readonly string[],
  header: number,
): (number | null)[] | null {
  const cells = values[row];
  if (!cells) return null;
  const labels = cells.filter((cell) => typeof cell === 'string' && POINTS_LABEL.test(normalText(cell)));
  const marks = texts.map((text, column) => (text === '' ? null : pointsOf(cells[column])));
  const stated = marks.filter((mark) => mark !== null);
  const others = cells.filter((cell) => typeof cell === 'string' && !isBlank(cell) && pointsOf(cell) === null);
  const isAbout = texts.some(
    (text, column) => isAboutContact(text) && !isBlank(cells[column]) && !isLabel(cells[column]),
  );
  if (stated.length < 2 || isAbout || others.length > labels.length || stated.every((mark) => mark <= 1)) return null;
  const isMergedOver = merges.some(
    (area) =>
      area.firstRow <= firstRow + header &&
      area.firstRow + area.rows - 1 >= firstRow + row &&
      area.columns === 1 &&
      isAboutContact(texts[area.firstColumn - firstColumn] ?? ''),
  );
  if (labels.length > 0 || (isMergedOver && row > header)) return marks;
  return row > header && isNeverExceeded(values, row, marks) ? marks : null;
}

function isLabel(cell: CellValue | undefined): boolean {
  return typeof cell === 'string' && POINTS_LABEL.test(normalText(cell));
}

/** `5`, `5分`, `(5)`. */
function pointsOf(cell: CellValue | undefined): number | null {
  if (typeof cell === 'number') return cell > 0 && cell <= 1000 ? cell : null;
  const found =
    typeof cell === 'string' ? /^[(（]?(\d+(?:\.\d+)?)\s*(?:分|pts?|points?)?[)）]?$/iu.exec(cell.trim()) : null;
  return found ? Number(found[1]) : null;
}

/** A row of numbers without a label: full marks if no score below exceeds them and they are no sums. */
function isNeverExceeded(values: SheetContent['values'], row: number, marks: readonly (number | null)[]): boolean {
  const below = values.slice(row + 1, row + 61);
  const columns = marks.flatMap((mark, column) => (mark === null ? [] : [{ mark, column }]));
  const compared = columns.map(({ mark, column }) => {
    const numbers = below.map((cells) => cells[column]).filter((cell) => typeof cell === 'number');
    const sum = numbers.reduce((total, number) => total + number, 0);
    return numbers.length >= 3 && numbers.every((number) => number <= mark) && Math.abs(sum - mark) > 1e-6;
  });
  return compared.length >= 2 && compared.every(Boolean) && columns.every(({ mark }) => Number.isInteger(mark * 2));
}

/** The names of sections: in the upper rows of the header, or in the row above it. */
function headingsOf(
  { values, merges, firstRow, firstColumn }: SheetContent,
  top: number,
  bottom: number,
  texts: readonly string[],
): string[] {
  const row = bottom > top ? bottom - 1 : top - 1;
  const cells = values[row] ?? [];
  const headings = texts.map((text, column) => {
    const heading = headerText(cells[column]);
    return heading === text || NO_HEADING.test(heading) ? '' : heading;
  });
  // A merged heading ends where its cell ends: the columns beyond belong to no section.
  const ends = new Set(
    merges
      .filter((area) => area.firstRow <= firstRow + row && area.firstRow + area.rows > firstRow + row)
      .map((area) => area.firstColumn - firstColumn + area.columns),
  );
  return headings.map((heading, column) => (heading === '' && ends.has(column) ? ' ' : heading));
}
