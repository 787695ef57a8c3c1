import type { CellValue } from '../cellValue';
import { parseDay, type PeriodHint } from './parseDay';

/**
 * How a column writes most of its dates: as Excel's dates; `20260305` (a number or text); text with year, month and day;
 * text with month and day; the number or text `3.5` for 5 March; text with the day alone.
 */
export type DateForm = 'serial' | 'ymd8' | 'ymdText' | 'mdText' | 'mdDot' | 'dText';

export interface DateColumn {
  /** An ISO day for each cell, null where it holds none or more than one. */
  readonly days: readonly (string | null)[];
  readonly form: DateForm;
  /** Filled cells that were not read. */
  readonly unreadable: number;
}

/** Reads a whole column of dates, which may say more than each cell for itself. */
export function readDateColumn(cells: readonly CellValue[], hint: PeriodHint): DateColumn {
  const days = cells.map((cell) => parseDay(cell, hint));
  return { days, form: 'serial', unreadable: days.filter((day, row) => day === null && cells[row] !== '').length };
}
