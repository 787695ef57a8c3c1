import type { CellValue } from '../cellValue';
import { readDateCell } from './dateCell';
import { isNotApplicable } from './knownWords';
import { isPersonName } from './personName';
import { isBlank } from './sheetContent';

/** What a sample of a column's cells is like; shares are of the filled cells. */
export interface ColumnProfile {
  /** Cells looked at, blank ones included. */
  readonly cells: number;
  readonly filled: readonly CellValue[];
  readonly numbers: readonly number[];
  /** Distinct contents. */
  readonly distinct: number;
  /** Share of whole dates, in whatever form; of 3.5 and day numbers only `datelike` tells. */
  readonly dates: number;
  readonly datelike: number;
  /** Long digits or codes that hardly repeat. */
  readonly ids: number;
  /** Short numbers of people: `0801`, `A1023`. */
  readonly codes: number;
  readonly names: number;
  readonly notApplicable: number;
  readonly meanLength: number;
}

const SAMPLE_HEAD = 200;
const SAMPLE_SPREAD = 200;

/** Rows enough to know columns by: the first ones, and some from everywhere else. */
export function sampleRows<Row>(rows: readonly Row[]): readonly Row[] {
  if (rows.length <= SAMPLE_HEAD + SAMPLE_SPREAD) return rows;
  const step = (rows.length - SAMPLE_HEAD) / SAMPLE_SPREAD;
  const spread = Array.from({ length: SAMPLE_SPREAD }, (_, index) => rows[SAMPLE_HEAD + Math.floor(index * step)]);
  return [...rows.slice(0, SAMPLE_HEAD), ...spread.filter((row) => row !== undefined)];
}

export function columnProfile(cells: readonly CellValue[]): ColumnProfile {
  const filled = cells.filter((cell) => !isBlank(cell));
  const texts = filled.map((cell) => String(cell).trim());
  const share = (test: (cell: CellValue, text: string) => boolean): number =>
    filled.length === 0 ? 0 : filled.filter((cell, at) => test(cell, texts[at] ?? '')).length / filled.length;
  const distinct = new Set(texts).size;
  const isUnique = distinct >= 0.85 * texts.length;
  return {
    cells: cells.length,
    filled,
    numbers: filled.filter((cell) => typeof cell === 'number'),
    distinct,
    dates: share(isDate),
    datelike: share((cell) => readDateCell(cell) !== null || isDayNumber(cell)),
    ids: isUnique ? share((_cell, text) => isIdentifier(text)) : 0,
    codes: share((_cell, text) => /^[A-Za-z]{0,4}[-_]?\d{1,10}$/u.test(text)),
    names: share((cell, text) => typeof cell === 'string' && isPersonName(text)),
    notApplicable: share((cell) => isNotApplicable(cell)),
    meanLength: texts.length === 0 ? 0 : texts.reduce((sum, text) => sum + text.length, 0) / texts.length,
  };
}

function isDate(cell: CellValue): boolean {
  const read = readDateCell(cell);
  return read !== null && read.kind !== 'decimal' && (read.kind !== 'pair' || read.year !== undefined);
}

function isDayNumber(cell: CellValue): boolean {
  return typeof cell === 'number' && Number.isInteger(cell) && cell >= 1 && cell <= 31;
}

/** `620260305000010001`, `REC-2026-0001`, `a3f9-...`, `call_0001.wav`: digits, and no words. */
function isIdentifier(text: string): boolean {
  return (
    text.length >= 5 &&
    text.length <= 80 &&
    /\d{3}|\d.*[a-z].*\d/iu.test(text) &&
    !/[\p{Script=Han}\s,，。]/u.test(text)
  );
}
