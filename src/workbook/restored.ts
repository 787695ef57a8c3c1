import type { CellValue } from '../domain/cellValue';
import { literalCell } from './literalCell';

/** What a range that was read with values and formulas is given to hold the same again; null leaves a cell alone. */
export function restored(
  before: Excel.Range,
  wasWritten: (position: number) => boolean = () => true,
): (CellValue | null)[][] {
  const values = before.values as CellValue[][];
  const formulas = before.formulas as CellValue[][];
  return formulas.map((row, i) =>
    // Formulas as formulas, everything else as it was typed.
    row.map((cell, position) => {
      if (!wasWritten(position)) return null;
      return cell === values[i][position] ? literalCell(cell) : cell;
    }),
  );
}

/** Queues giving a range back what it held when it was read. */
export function queueRestored(before: Excel.Range): void {
  before.formulas = restored(before);
}
