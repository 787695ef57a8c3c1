import { scanXml } from '../xml';

/** A `<c>` as the file holds it. */
export interface FileCell {
  /** Address as stated; '' where it is missing. */
  readonly address: string;
  /** Number of the row the cell stands in, as stated. */
  readonly row: string;
  readonly type: string;
  readonly style: string | undefined;
  value: string | undefined;
  formula: string | undefined;
  /** `shared` or `array` where the formula is one. */
  formulaType: string | undefined;
}

/** Calls back for every cell of `<sheetData>`, in the order of the file; inline text counts as the value. */
export function scanCells(data: string, onCell: (cell: FileCell) => void): void {
  let row = '';
  let cell: FileCell | undefined;
  let text = '';
  scanXml(data, {
    open(name, attributes) {
      text = '';
      if (name === 'row') row = attributes.r ?? '';
      else if (name === 'c') {
        const { r: address = '', t: type = 'n', s: style } = attributes;
        cell = { address, row, type, style, value: undefined, formula: undefined, formulaType: undefined };
      } else if (name === 'f' && cell) cell.formulaType = attributes.t;
    },
    text(value) {
      text += value;
    },
    close(name) {
      if (!cell) return;
      if (name === 'v') cell.value = text;
      else if (name === 't') cell.value = (cell.value ?? '') + text;
      else if (name === 'f') cell.formula = text;
      else if (name === 'c') {
        onCell(cell);
        cell = undefined;
      }
    },
  });
}
