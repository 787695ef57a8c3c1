import { placeName, rangeAddress } from '../address';
import type { ColumnMapping } from '../grid/columnMapping';
import type { LogReading } from '../grid/logReading';

/** Where a column's header stands on the log's first sheet: `质检登记!H3`. */
export function placeOfHeader({ parts }: Pick<LogReading, 'parts'>, { column, header }: ColumnMapping): string {
  const [part] = parts;
  return part ? placeName(part.sheet, rangeAddress(part.headerRow, part.firstColumn + column, 1, 1)) : header;
}
