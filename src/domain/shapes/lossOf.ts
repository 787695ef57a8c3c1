import type { CellValue } from '../cellValue';

/** Points that a cell takes off: `2`, `-2`, `扣2分`, `－1.5 分`; null where it says none or no number. */
export function lossOf(cell: CellValue): number | null {
  if (typeof cell === 'number') return Math.abs(cell);
  if (typeof cell !== 'string') return null;
  const found = /^[扣减]?\s*[-−–]?\s*(?<points>\d+(?:\.\d+)?)\s*(?:分|points?|pts?)?$/iu.exec(
    cell.normalize('NFKC').trim(),
  );
  return found ? Number(found.groups?.['points']) : null;
}
