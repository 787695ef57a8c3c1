import type { CellValue } from '../domain/cellValue';
import type { RowCells } from '../domain/rows/rowUse';
import type { LogColumns } from './logPlace';

/**
 * What a new row takes of the looks of the evaluation above: its formats, without the marks by which people say
 * something of that one evaluation (filled red, struck out, written in red).
 */
export interface RowLooks {
  readonly filled: boolean;
  readonly struck: boolean;
  readonly coloured: boolean;
}

/** Formats without any marks, where nobody looked which there are. */
export const UNMARKED: RowLooks = { filled: true, struck: true, coloured: true };

const BLACK = '#000000';
const WHITE = '#FFFFFF';

/**
 * Queues looking how the last evaluation looks, and whether `next`, the row below, has prepared looks of its own: borders,
 * or a date's number format. Call the result after the sync with the row that was found; null keeps its looks.
 */
export function queueRowLooks(
  last: Excel.Range,
  next?: Excel.Range,
  columns?: LogColumns,
): (found: RowCells | null) => RowLooks | null {
  const { fill, font } = last.format;
  fill.load('color');
  font.load('strikethrough,color');
  const border = next?.format.borders.getItem('EdgeBottom');
  border?.load('style');
  next?.load('numberFormat');
  return (found) => {
    if (columns && found && (hasContent(columns, found) || isDressed(columns, border, next))) return null;
    return {
      filled: !isColour(fill.color, WHITE),
      struck: font.strikethrough !== false,
      coloured: !isColour(font.color, BLACK),
    };
  };
}

/** A colour of several cells is null where they differ. */
function isColour(found: string | null, colour: string): boolean {
  return found?.toUpperCase() === colour;
}

/** Something of theirs stands in the row: formulas of ours may be filled down over rows that nobody prepared. */
export function hasContent(columns: LogColumns, found: RowCells | null): boolean {
  const typed = new Set(columns.typedKeys);
  const ours = new Set(columns.keys.filter((key) => !typed.has(key)).map((key) => columns.position(key)));
  return found !== null && found.values.some((value, position) => value !== '' && !ours.has(position));
}

function isDressed(columns: LogColumns, border: Excel.RangeBorder | undefined, next: Excel.Range | undefined): boolean {
  const [formats] = (next?.numberFormat ?? [[]]) as CellValue[][];
  const isDate = columns.has('contactDate') && formats[columns.position('contactDate')] !== 'General';
  return isDate || (border !== undefined && border.style !== 'None');
}

/** Queues giving a new row the looks of the evaluation it is like. */
export function queueLooks(row: Excel.Range, like: Excel.Range, { filled, struck, coloured }: RowLooks): void {
  row.copyFrom(like, 'Formats');
  if (filled) row.format.fill.clear();
  if (struck) row.format.font.strikethrough = false;
  if (coloured) row.format.font.color = BLACK;
}
