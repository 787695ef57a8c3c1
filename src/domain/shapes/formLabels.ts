import type { CellValue } from '../cellValue';
import type { ColumnMeaning } from '../grid/columnMapping';
import { isBlank } from '../grid/sheetContent';
import { inlineLabel, labelMeaning, labelText } from './labels';
import { cellAt } from './shapeBlock';

/** A label on a form and the value beside or below it. */
export interface FormLabel {
  readonly row: number;
  readonly column: number;
  readonly label: string;
  readonly meaning: ColumnMeaning;
  readonly value: CellValue;
}

/** A value stands at most this far to the right of its label: labels may be merged over several columns. */
const REACH = 6;

/** The labels within a block of cells, whose rows and columns are inclusive; words about anything else are left out. */
export function formLabels(
  cells: readonly (readonly CellValue[])[],
  block: { readonly top: number; readonly bottom: number; readonly first: number; readonly last: number },
): FormLabel[] {
  const labels: FormLabel[] = [];
  for (let row = block.top; row <= block.bottom; row += 1) {
    for (let column = block.first; column <= block.last; column += 1) {
      const cell = cellAt(cells, row, column);
      if (typeof cell !== 'string' || isBlank(cell)) continue;
      const inline = inlineLabel(cell);
      const label = inline?.label ?? labelText(cell);
      const meaning = labelMeaning(label);
      if (meaning === null || meaning === 'ignored') continue;
      const value = inline?.value ?? valueOf(cells, row, column, block);
      if (isBlank(value) && isTitle(cells[row] ?? [], cell, block)) continue;
      labels.push({ row, column, label, meaning, value });
      // What stands beside a label is its value, even where it reads like a label.
      if (inline === null) column += valueDistance(cells, row, column, block.last);
    }
  }
  return labels;
}

/** Words alone in their row, without a colon: a title may read like a label. */
function isTitle(
  row: readonly CellValue[],
  cell: string,
  { first, last }: { readonly first: number; readonly last: number },
): boolean {
  const filled = row.slice(first, last + 1).filter((one) => !isBlank(one));
  return filled.length === 1 && !/[:：]\s*$/u.test(cell);
}

/** Columns from a label to its value on the right, 0 where none is. */
function valueDistance(cells: readonly (readonly CellValue[])[], row: number, column: number, last: number): number {
  for (let distance = 1; distance <= REACH && column + distance <= last; distance += 1) {
    const cell = cellAt(cells, row, column + distance);
    if (isBlank(cell)) continue;
    return isLabel(cell) ? 0 : distance;
  }
  return 0;
}

function valueOf(
  cells: readonly (readonly CellValue[])[],
  row: number,
  column: number,
  block: { readonly bottom: number; readonly last: number },
): CellValue {
  const distance = valueDistance(cells, row, column, block.last);
  if (distance > 0) return cellAt(cells, row, column + distance);
  const below = row < block.bottom ? cellAt(cells, row + 1, column) : '';
  return isLabel(below) ? '' : below;
}

function isLabel(cell: CellValue): boolean {
  return labelMeaning(cell) !== null || inlineLabel(cell) !== null;
}
