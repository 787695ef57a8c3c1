import type { CustomRule, FilterCriterion, FilterRule, TopRule, ValuesRule } from './filterRule';
import { notImplemented } from './hostError';
import type { CellSnapshot } from './snapshot';
import { DAYS_TO_1904 } from './typedText';

/** A cell of a filtered column. */
export interface FilterCell {
  readonly value: CellSnapshot['v'];
  /** As the cell shows it. */
  readonly text: string;
}

/** Which cells of a column a rule shows, in their order. */
export function shownCells(rule: FilterRule, cells: readonly FilterCell[], date1904: boolean): boolean[] {
  switch (rule.on) {
    case 'values':
      return cells.map((cell) => isListed(rule, cell, date1904));
    case 'custom':
      return cells.map((cell) => meetsCriteria(rule, cell));
    case 'top':
      return topCells(rule, cells);
    case 'other':
      throw notImplemented('Filters by colour, icon or a period that moves');
  }
}

/** Assumed, from the list that Excel offers: cells are chosen by the text they show, whatever its letter case. */
function isListed({ values, blanks = false, dates = [] }: ValuesRule, cell: FilterCell, date1904: boolean): boolean {
  if (cell.text === '') return blanks;
  const text = cell.text.toLowerCase();
  if (values.some((value) => value.toLowerCase() === text)) return true;
  if (dates.length === 0 || typeof cell.value !== 'number') return false;
  const iso = isoDate(cell.value + (date1904 ? DAYS_TO_1904 : 0));
  return dates.some((start) => iso.startsWith(start));
}

const EPOCH = Date.UTC(1899, 11, 30);

function isoDate(serial: number): string {
  const milliseconds = EPOCH + Math.round(serial * 86_400) * 1000;
  return Math.abs(serial) < 3_000_000 ? new Date(milliseconds).toISOString() : '';
}

function meetsCriteria({ criteria, both = false }: CustomRule, cell: FilterCell): boolean {
  return both ? criteria.every((one) => meets(one, cell)) : criteria.some((one) => meets(one, cell));
}

function meets({ operator, value }: FilterCriterion, cell: FilterCell): boolean {
  if (operator === 'equal') return equals(value, cell);
  if (operator === 'notEqual') return !equals(value, cell);
  const limit = Number(value);
  const order =
    value.trim() !== '' && !Number.isNaN(limit)
      ? typeof cell.value === 'number'
        ? cell.value - limit
        : NaN
      : typeof cell.value === 'string'
        ? cell.value.localeCompare(value)
        : NaN;
  switch (operator) {
    case 'greaterThan':
      return order > 0;
    case 'greaterThanOrEqual':
      return order >= 0;
    case 'lessThan':
      return order < 0;
    case 'lessThanOrEqual':
      return order <= 0;
  }
}

function equals(value: string, { value: content, text }: FilterCell): boolean {
  if (value.trim() === '') return text === '';
  if (typeof content === 'number' && Number(value) === content) return true;
  const pattern = value.replace(/~([*?~])|[*?]|[.+^${}()|[\]\\/-]/g, (found, escaped: string | undefined) => {
    if (escaped !== undefined) return `\\${escaped}`;
    if (found === '*') return '.*';
    return found === '?' ? '.' : `\\${found}`;
  });
  return new RegExp(`^${pattern}$`, 'is').test(text);
}

/** Documented: a count of items, or a percentage of all, at least one; equal values at the limit are all shown. */
function topCells({ count, percent = false, bottom = false }: TopRule, cells: readonly FilterCell[]): boolean[] {
  const numbers = cells.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
  const sorted = numbers.toSorted((a, b) => (bottom ? a - b : b - a));
  const wanted = percent ? Math.max(1, Math.floor((numbers.length * count) / 100)) : count;
  const limit = sorted[Math.min(wanted, sorted.length) - 1];
  if (limit === undefined) return cells.map(() => false);
  return cells.map(({ value }) => typeof value === 'number' && (bottom ? value <= limit : value >= limit));
}
