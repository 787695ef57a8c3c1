import { serialToIso } from '../domain/time/serialDay';

const MILLISECONDS_A_DAY = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** The wall clock as Excel's serial date-time: Excel knows no time zones. Whole seconds. */
export function localSerial(now: Date): number {
  const day = [now.getFullYear(), now.getMonth(), now.getDate()] as const;
  const wall = Date.UTC(...day, now.getHours(), now.getMinutes(), now.getSeconds());
  return (wall - DAY_ZERO) / MILLISECONDS_A_DAY;
}

/** The calendar day where the person sits: `2026-03-05`. */
export function localDay(now: Date): string {
  return serialToIso(localSerial(now));
}
