import { isoToSerial, monthBounds, serialToIso } from './serialDay';

/** The month of an ISO day: `2026-03`. */
export function monthOf(day: string): string {
  return serialToIso(isoToSerial(day)).slice(0, 7);
}

export function addDays(day: string, days: number): string {
  return serialToIso(isoToSerial(day) + days);
}

/** A month so many months later; INVALID_ARGUMENT where it is no month such as `2026-03`. */
export function addMonths(month: string, months: number): string {
  const { first } = monthBounds(month);
  const [year = 0, number = 0] = serialToIso(first).split('-').map(Number);
  const count = year * 12 + number - 1 + months;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
}
