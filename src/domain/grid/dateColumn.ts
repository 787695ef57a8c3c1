import type { CellValue } from '../cellValue';
import { serialToIso } from '../time/serialDay';
import { readDateCell, type DateCell, type DateForm } from './dateCell';
import { isoDay, type PeriodHint } from './parseDay';
import { isBlank } from './sheetContent';

export interface DateColumn {
  /** An ISO day for each cell, null where it holds none or may mean more than one. */
  readonly days: readonly (string | null)[];
  /** How most of them are written. */
  readonly form: DateForm;
  /** Filled cells that were not read. */
  readonly unreadable: number;
}

/** How the pairs of a column are meant: which of the two is the month. */
type PairOrder = 'md' | 'dm' | 'unknown';

/**
 * Reads a whole column of dates, which says more than each cell for itself: whether `3/5` is March or May, whether 3.1 was
 * typed as 3.10. A day that differs from the hint by half a year is read as none: its year is not certain.
 */
export function readDateColumn(cells: readonly CellValue[], hint: PeriodHint): DateColumn {
  const read = cellReader();
  const parts = cells.map(read);
  const evidence = [...new Set(parts)].filter((cell) => cell !== null);
  const orders = { full: orderOf(evidence, hint, true), short: orderOf(evidence, hint, false) };
  const dayNumbers = areDayNumbers(cells, hint);
  const counts = new Map<DateForm, number>();
  const days = parts.map((cell, row) => {
    const value = cells[row] ?? '';
    const found = cell ? dayOf(cell, orders, hint) : dayNumbers ? dayNumber(value, hint) : null;
    if (found) counts.set(found.form, (counts.get(found.form) ?? 0) + 1);
    return found?.day ?? null;
  });
  fillDecimals(parts, days, hint);
  const dotted = parts.filter((cell) => cell?.kind === 'decimal').length;
  if (dotted > 0) counts.set('mdDot', Math.max(dotted, counts.get('mdDot') ?? 0));
  return {
    days,
    form: [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 'serial',
    unreadable: days.filter((day, row) => day === null && !isBlank(cells[row])).length,
  };
}

function cellReader(): (value: CellValue) => DateCell | null {
  const known = new Map<CellValue, DateCell | null>();
  return (value) => {
    let cell = known.get(value);
    if (cell === undefined) known.set(value, (cell = readDateCell(value)));
    return cell;
  };
}

interface FoundDay {
  readonly day: string | null;
  readonly form: DateForm;
}

function dayOf(cell: DateCell, orders: { full: PairOrder; short: PairOrder }, hint: PeriodHint): FoundDay | null {
  switch (cell.kind) {
    case 'serial':
      return { day: serialToIso(cell.serial), form: 'serial' };
    case 'parts':
      return { day: hintedDay(cell.year, cell.month, cell.day, hint), form: cell.form };
    case 'pair': {
      const order = cell.year === undefined ? orders.short : orders.full;
      if (order === 'unknown') return null;
      const [month, day] = order === 'md' ? [cell.first, cell.second] : [cell.second, cell.first];
      return { day: hintedDay(cell.year, month, day, hint), form: pairForm(cell, order) };
    }
    case 'decimal':
      return null;
  }
}

function pairForm(cell: Extract<DateCell, { kind: 'pair' }>, order: 'md' | 'dm'): DateForm {
  if (cell.year !== undefined) return order === 'md' ? 'mdyText' : 'dmyText';
  if (order === 'dm') return 'dmText';
  return cell.dotted ? 'mdDot' : 'mdText';
}

/** Completes a day by the hint; none where its month is half a year from the hint's, as December in a January log. */
function hintedDay(year: number | undefined, month: number | undefined, day: number, hint: PeriodHint): string | null {
  const found = month ?? hint.month;
  if (year === undefined && found !== undefined && hint.month !== undefined && Math.abs(found - hint.month) > 6)
    return null;
  return isoDay(year ?? hint.year, found, day);
}

/** Decided by a part above 12 or by the hint's month; without either, pairs without a year are month and day. */
function orderOf(cells: readonly DateCell[], hint: PeriodHint, withYear: boolean): PairOrder {
  const pairs = cells.flatMap((cell) =>
    cell.kind === 'pair' && (cell.year !== undefined) === withYear ? [[cell.first, cell.second] as const] : [],
  );
  const firstIsDay = pairs.some(([first]) => first > 12);
  const secondIsDay = pairs.some(([, second]) => second > 12);
  if (firstIsDay !== secondIsDay) return firstIsDay ? 'dm' : 'md';
  if (firstIsDay) return 'unknown';
  if (hint.month !== undefined && pairs.length > 0) {
    const firstFits = pairs.every(([first]) => first === hint.month);
    const secondFits = pairs.every(([, second]) => second === hint.month);
    if (firstFits !== secondFits) return firstFits ? 'md' : 'dm';
  }
  return withYear ? 'unknown' : 'md';
}

/** A column of nothing but whole numbers up to 31 under a title that names the month: days of that month. */
function areDayNumbers(cells: readonly CellValue[], hint: PeriodHint): boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  return (
    hint.year !== undefined &&
    hint.month !== undefined &&
    filled.length > 0 &&
    filled.every((cell) => typeof cell === 'number' && Number.isInteger(cell) && cell >= 1 && cell <= 31)
  );
}

function dayNumber(value: CellValue, hint: PeriodHint): FoundDay | null {
  return typeof value === 'number' ? { day: isoDay(hint.year, hint.month, value), form: 'dText' } : null;
}

/**
 * Numbers such as 3.5. Those that may have lost a zero (3.1 for 3.10) are read where the column tells: it writes 3.05, or it
 * is in order and only one of both fits between the days before and after.
 */
function fillDecimals(cells: readonly (DateCell | null)[], days: (string | null)[], hint: PeriodHint): void {
  const decimals = cells.map((cell) => (cell?.kind === 'decimal' ? cell : null));
  const padded = decimals.some((cell) => cell?.decimals.startsWith('0'));
  const doubtful: number[] = [];
  decimals.forEach((cell, row) => {
    if (cell === null) return;
    const isShort = cell.decimals.length === 1;
    if (isShort && !padded && Number(cell.decimals) <= 3) doubtful.push(row);
    else days[row] = hintedDay(undefined, cell.first, Number(cell.decimals) * (isShort && padded ? 10 : 1), hint);
  });
  const certain = days.filter((day) => day !== null);
  if (doubtful.length === 0 || certain.some((day, index) => index > 0 && day < certain[index - 1])) return;
  const before = nearest(days, 1);
  const after = nearest(days, -1);
  for (const row of doubtful) {
    const cell = decimals[row];
    if (!cell) continue;
    const fitting = [1, 10]
      .map((factor) => hintedDay(undefined, cell.first, Number(cell.decimals) * factor, hint))
      .filter((day) => day !== null && day >= (before[row] ?? '') && day <= (after[row] ?? '9'));
    if (fitting.length === 1) days[row] = fitting[0] ?? null;
  }
}

/** For each row the nearest certain day above it, or below it. */
function nearest(days: readonly (string | null)[], step: 1 | -1): (string | null)[] {
  const found: (string | null)[] = days.map(() => null);
  let last: string | null = null;
  for (let at = 0; at < days.length; at += 1) {
    const row = step === 1 ? at : days.length - 1 - at;
    found[row] = last;
    last = days[row] ?? last;
  }
  return found;
}
