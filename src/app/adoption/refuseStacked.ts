import { placeName, rangeAddress } from '../../domain/address';
import { failWith } from '../../domain/failure';
import type { AddedPart } from '../../workbook/addedSpace';
import type { LogPlace } from '../../workbook/logPlace';

/** Where a log stands with our columns. */
interface Standing {
  readonly sheet: string;
  readonly isTable: boolean;
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly width: number;
}

/**
 * Fails with LOGS_STACKED where a plain log has another one below it in the same columns: it has no stated end, so that
 * its summary and the search for its rows would take those of the lower one for its own.
 */
export function refuseStacked(parts: readonly AddedPart[], places: readonly LogPlace[]): void {
  const added = parts.map((part): Standing => ({
    ...part,
    isTable: part.table !== null,
    width: part.ownColumn + part.added.length - part.firstColumn,
  }));
  const standing = places.map((place): Standing => ({
    ...place,
    isTable: place.kind === 'table',
    width: place.headers.length,
  }));
  added.forEach((part, index) => {
    const other = [...standing, ...added.slice(0, index)].find((one) => isStacked(one, part));
    if (other) failWith({ code: 'LOGS_STACKED', where: addressOf(part), other: addressOf(other) });
  });
}

function isStacked(one: Standing, other: Standing): boolean {
  // A part that an earlier run left half-way may have its name already.
  if (one.sheet !== other.sheet || one.headerRow === other.headerRow) return false;
  const upper = one.headerRow < other.headerRow ? one : other;
  const isBeside =
    one.firstColumn + one.width <= other.firstColumn || other.firstColumn + other.width <= one.firstColumn;
  return !isBeside && !upper.isTable;
}

function addressOf({ sheet, headerRow, firstColumn, width }: Standing): string {
  return placeName(sheet, rangeAddress(headerRow, firstColumn, 1, width));
}
