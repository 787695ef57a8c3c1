import { placeName, rangeAddress } from '../address';
import type { ColumnMapping } from '../grid/columnMapping';
import type { LogReading } from '../grid/logReading';

/** Where a column's header stands on the log's first sheet: `质检登记!H3`; the sheet alone where it heads no column. */
export function placeOfHeader({ parts, shape }: LogReading, { column, header }: ColumnMapping): string {
  const [part] = parts;
  if (part && shape !== 'rows') return part.sheet;
  return part ? placeName(part.sheet, rangeAddress(part.headerRow, part.firstColumn + column, 1, 1)) : header;
}
