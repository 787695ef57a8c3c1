import { failWith } from '../failure';

/*
 * Days and times as Excel's 1900 date system counts them. All arithmetic is in UTC: a serial knows no time zone.
 * Days before 1900-03-01 are refused, because Excel counts a 29 February 1900 that never was.
 */

const MILLISECONDS_A_DAY = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);
const FIRST_SERIAL = 61;
/** 9999-12-31, the last day Excel knows. */
const LAST_SERIAL = 2_958_465;

/** `2026-03-05` as a serial day; INVALID_ARGUMENT where it is no such day. */
export function isoToSerial(day: string): number {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (!match) return notADay(day);
  const [year, month, date] = match.slice(1).map(Number) as [number, number, number];
  const serial = (Date.UTC(year, month - 1, date) - DAY_ZERO) / MILLISECONDS_A_DAY;
  return isSerialDay(serial) && serialToIso(serial) === day ? serial : notADay(day);
}

/** The day of a serial, its time of day left out: `2026-03-05`. */
export function serialToIso(serial: number): string {
  if (!isSerialDay(serial)) return notADay(String(serial));
  return new Date(DAY_ZERO + Math.floor(serial) * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** `2026-03-05T14:30:05` (seconds optional) as a serial with a fraction. */
export function isoTimeToSerial(dateTime: string): number {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2}))?$/.exec(dateTime);
  if (!match) return notADay(dateTime);
  const [hours, minutes, seconds] = [match[2], match[3], match[4] ?? '0'].map(Number) as [number, number, number];
  if (hours > 23 || minutes > 59 || seconds > 59) return notADay(dateTime);
  return isoToSerial(match[1] ?? '') + (hours * 3600 + minutes * 60 + seconds) / 86_400;
}

/** A serial to the nearest second: `2026-03-05T14:30:05`. */
export function serialToIsoTime(serial: number): string {
  if (!isSerialDay(serial)) return notADay(String(serial));
  const seconds = Math.round(serial * 86_400);
  return new Date(DAY_ZERO + seconds * 1000).toISOString().slice(0, 19);
}

/** The serials of a month's first day and of the next month's first day: a day d is in it if first <= d < next. */
export function monthBounds(month: string): { readonly first: number; readonly next: number } {
  const match = /^(\d{4})-(\d{2})$/.exec(month);
  if (!match) return notADay(month);
  const [year, number] = match.slice(1).map(Number) as [number, number];
  const first = isoToSerial(`${month}-01`);
  return { first, next: (Date.UTC(year, number, 1) - DAY_ZERO) / MILLISECONDS_A_DAY };
}

/** Whether a number is a day that Excel and we count alike. */
export function isSerialDay(serial: number): boolean {
  return serial >= FIRST_SERIAL && serial < LAST_SERIAL + 1;
}

function notADay(detail: string): never {
  return failWith({ code: 'INVALID_ARGUMENT', detail });
}
