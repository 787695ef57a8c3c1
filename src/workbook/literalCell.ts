import type { CellValue } from '../domain/cellValue';
import { asLiteralText } from '../domain/text/literalText';

/** A cell as it must be written so that text typed by people stays text. */
export function literalCell(value: CellValue): CellValue {
  return typeof value === 'string' && value !== '' ? asLiteralText(value) : value;
}
