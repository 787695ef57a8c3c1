import type { CellValue } from '../cellValue';
import { type HeaderBand, headerBandAt } from './headerBand';
import { headerLikeness, headerText, isHeaderLike, isKnownHeader } from './headerRow';
import { headerMeaning } from './headerWords';
import { normalText } from './normalText';
import { periodHint } from './parseDay';
import { isBlank, type SheetContent } from './sheetContent';

/** A block of cells below a header, from one column to another. Rows and columns are those of `values`, ends inclusive. */
export interface LogBlock {
  readonly band: HeaderBand;
  readonly first: number;
  readonly last: number;
  readonly bottom: number;
}

/** Every block of a sheet that something like a header stands over, from the top down. */
export function logBlocks(sheet: SheetContent): LogBlock[] {
  const heads: Head[] = [];
  let isData: (row: readonly CellValue[]) => boolean = () => false;
  /** Columns beside all that was found: another header may stand there in a row of data. */
  let outside: readonly number[] = [];
  let hasMoreBeside = false;
  for (let row = 0; row < sheet.values.length; row += 1) {
    const cells = sheet.values[row] ?? [];
    if (isData(cells)) {
      hasMoreBeside ||= outside.length >= 3 && outside.filter((column) => headerText(cells[column]) !== '').length >= 3;
      continue;
    }
    const band = headerBandAt(sheet, row);
    const runs = band ? runsOf(sheet, band) : [];
    if (!band || runs.length === 0) continue;
    const open = heads.filter((head) => runs.some((run) => run.first <= head.last && head.first <= run.last));
    if (!open.some((head) => isRepeated(sheet, head.band, band))) heads.push(...runs.map((run) => ({ ...run, band })));
    outside = band.texts.flatMap((_text, column) => (isTaken(heads, column) ? [] : [column]));
    isData = dataTest(sheet, band);
    row = band.bottom;
  }
  const blocks = heads.map((head, at) => {
    const next = heads
      .slice(at + 1)
      .find(({ band, first, last }) => band.top > head.band.bottom && first <= head.last && head.first <= last);
    return { ...head, bottom: next ? next.band.top - 1 : sheet.values.length - 1 };
  });
  return hasMoreBeside ? [...blocks, ...logBlocks(withoutColumns(sheet, heads))] : blocks;
}

interface Head extends Run {
  readonly band: HeaderBand;
}

function isTaken(heads: readonly Head[], column: number): boolean {
  return heads.some(({ first, last }) => column >= first && column <= last);
}

function withoutColumns(sheet: SheetContent, heads: readonly Head[]): SheetContent {
  return {
    ...sheet,
    values: sheet.values.map((row) => row.map((cell, column): CellValue => (isTaken(heads, column) ? '' : cell))),
  };
}

/** At a page break the header stands again; under a title of another month it begins a log of its own. */
function isRepeated(sheet: SheetContent, one: HeaderBand, other: HeaderBand): boolean {
  const texts = other.texts.filter((text) => text !== '');
  const equal = other.texts.filter(
    (text, column) => text !== '' && normalText(text) === normalText(one.texts[column] ?? ''),
  );
  if (equal.length < 3 || equal.length < 0.8 * texts.length) return false;
  const period = periodHint(titlesAbove(sheet, other.top));
  const before = periodHint(titlesAbove(sheet, one.top));
  const isOtherMonth = period.month !== undefined && period.month !== before.month;
  return !isOtherMonth && (period.year === undefined || before.year === undefined || period.year === before.year);
}

/** Texts of the rows right above a header that hold a title: a row of data is none. */
function titlesAbove({ values }: SheetContent, top: number): string[] {
  const rows = values.slice(Math.max(0, top - TITLE_ROWS), top).reverse();
  return rows
    .map((row) => row.filter((cell) => !isBlank(cell)))
    .filter((filled) => filled.length <= 3)
    .flatMap((filled) => filled.filter((cell) => typeof cell === 'string'));
}

const TITLE_ROWS = 3;

/**
 * Recognises rows of data at a glance: a number where the rows below the header have numbers, or an ID or a date where
 * the header announces one. Looking for words in every cell of a long log would take longer than reading it.
 */
function dataTest({ values }: SheetContent, band: HeaderBand): (row: readonly CellValue[]) => boolean {
  const below = values.slice(band.bottom + 1, band.bottom + 21);
  const numeric = band.texts.flatMap((text, column) => {
    const numbers = below.filter((row) => typeof row[column] === 'number').length;
    return text !== '' && numbers > 0.5 * below.filter((row) => !isBlank(row[column])).length ? [column] : [];
  });
  const keys = band.texts.flatMap((text, column) => {
    const meaning = headerMeaning(text)?.meaning;
    return meaning === 'contactId' || meaning === 'contactDate' || meaning === 'agentNumber' ? [column] : [];
  });
  return (row) =>
    numeric.some((column) => typeof row[column] === 'number') || keys.some((column) => isCode(row[column]));
}

function isCode(cell: CellValue | undefined): boolean {
  return typeof cell === 'string' && /^\s*[A-Za-z]{0,3}[-_]?\d/u.test(cell);
}

interface Run {
  readonly first: number;
  readonly last: number;
}

/** The runs of columns that belong together below a header: a wholly blank column parts them, and so does a second list. */
function runsOf(sheet: SheetContent, band: HeaderBand): Run[] {
  const { texts } = band;
  const used = texts.map((text, column) => text !== '' || hasData(sheet, band, column));
  const runs: Run[] = [];
  for (let first = 0; first < used.length; first += 1) {
    if (!used[first] || (first > 0 && used[first - 1])) continue;
    let last = first;
    while (used[last + 1]) last += 1;
    runs.push(...withoutSecondList(sheet, band, { first, last }));
  }
  return joinedOverGaps(band, runs)
    .map(({ first, last }) => {
      // Figures or remarks beside the log stand under no header.
      let named = last;
      while (named > first && texts[named] === '') named -= 1;
      return { first, last: named };
    })
    .filter(({ first, last }) => isLike(sheet, band, first, last));
}

function hasData({ values }: SheetContent, { bottom }: HeaderBand, column: number): boolean {
  for (let row = bottom + 1; row < values.length; row += 1) if (!isBlank(values[row]?.[column])) return true;
  return false;
}

function isLike({ values }: SheetContent, band: HeaderBand, first: number, last: number): boolean {
  const known = band.texts.slice(first, last + 1).filter(isKnownHeader).length;
  if (known >= 3) return true;
  const rows = Array.from({ length: band.bottom - band.top + 1 }, (_, index) => band.top + index);
  return rows.some((row) => {
    const likeness = headerLikeness(values, row, first, last);
    return likeness !== null && isHeaderLike({ known, typed: likeness.typed });
  });
}

/**
 * A list that touches the log without a blank column: a header of the log's own comes again, over cells that are filled in
 * other rows, or with the log's other headers behind it.
 */
function withoutSecondList(sheet: SheetContent, band: HeaderBand, { first, last }: Run): Run[] {
  const below = sheet.values.slice(band.bottom + 1);
  const differ = (one: number, other: number): number =>
    below.filter((row) => isBlank(row[one]) !== isBlank(row[other])).length;
  for (let column = first + 3; column <= last; column += 1) {
    const own = band.texts.slice(first, column);
    const twin = own.findIndex((text) => isSameIdentity(text, band.texts[column] ?? ''));
    if (twin < 0) continue;
    const again = band.texts.slice(column, last + 1).filter((text) => text !== '' && own.includes(text)).length;
    const differing = differ(column, first + twin);
    if (differing < 2 && again < 3) continue;
    // The list may begin with a column that the log lacks: its cells are filled in the list's rows, not in the log's.
    let start = column;
    while (start > first + 3 && differing >= 2 && differ(start - 1, column) < 0.2 * differing) start -= 1;
    return [{ first, last: start - 1 }, ...withoutSecondList(sheet, band, { first: start, last })];
  }
  return [{ first, last }];
}

const IDENTITY: ReadonlySet<string> = new Set(['agent', 'agentNumber', 'contactId', 'contactDate']);

function isSameIdentity(one: string, other: string): boolean {
  const isNumber = /^(?:序号|no\.?|#)$/iu.test(normalText(other));
  if (isNumber) return normalText(one) === normalText(other);
  const [ours, theirs] = [headerMeaning(one), headerMeaning(other)];
  return (
    ours !== null &&
    theirs !== null &&
    IDENTITY.has(ours.meaning) &&
    ours.meaning === theirs.meaning &&
    ours.strength === 3 &&
    theirs.strength === 3
  );
}

/** A narrow blank column may part the contact from its criteria: neither half is a log alone. */
function joinedOverGaps({ texts }: HeaderBand, runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const before = joined[joined.length - 1];
    if (
      before &&
      run.first - before.last === 2 &&
      hasIdentity(texts, before) &&
      !hasIdentity(texts, run) &&
      hasPoints(texts, run)
    ) {
      joined[joined.length - 1] = { first: before.first, last: run.last };
    } else joined.push(run);
  }
  return joined;
}

function hasIdentity(texts: readonly string[], { first, last }: Run): boolean {
  return texts.slice(first, last + 1).some((text) => IDENTITY.has(headerMeaning(text)?.meaning ?? ''));
}

function hasPoints(texts: readonly string[], { first, last }: Run): boolean {
  const own = texts.slice(first, last + 1);
  return own.filter((text) => isKnownHeader(text) && (headerMeaning(text)?.meaning ?? 'total') === 'total').length >= 2;
}
