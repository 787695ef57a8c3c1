import { invalidArgument, itemNotFound } from '../../model/hostError';
import type { LiveRange } from '../../model/parts';
import type { GridRange } from '../../model/snapshot';

/** Reads a method's arguments; whatever does not fit is Excel's InvalidArgument. */
export function textArgument(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument();
  return value;
}

export function optionalText(value: unknown): string | undefined {
  return value === undefined || value === null ? undefined : textArgument(value);
}

export function integerArgument(value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument();
  return value;
}

export function optionalInteger(value: unknown, fallback: number): number {
  return value === undefined || value === null ? fallback : integerArgument(value);
}

export function numberArgument(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument();
  return value;
}

export function booleanArgument(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
}

export function oneOf<T extends string>(value: unknown, allowed: readonly T[]): T {
  const found = allowed.find((each) => each === value);
  if (found === undefined) throw invalidArgument();
  return found;
}

/** The cells of a range object that was passed as an argument. */
export function rangeArgument(value: unknown): LiveRange & { range: GridRange } {
  if (!isObject(value) || value['type'] !== 'Range') throw invalidArgument();
  return alive(value['target'] as LiveRange);
}

export function isRangeArgument(value: unknown): boolean {
  return isObject(value) && value['type'] === 'Range';
}

/** A range whose cells still exist. */
export function alive(live: LiveRange): LiveRange & { range: GridRange } {
  if (!live.range) throw itemNotFound();
  return live as LiveRange & { range: GridRange };
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
