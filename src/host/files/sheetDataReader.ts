import type { CellSnapshot, SheetSnapshot } from '../model/snapshot';
import { columnIndex } from '../model/address';
import { decodeCellText } from './cellText';
import { formulaOf, refersToOtherWorkbook } from './formulaText';
import { shiftFormula } from './shiftFormula';
import type { StyleTable } from './styleReader';
import { scanXml } from './xml';

/** What one `<c>` said, gathered while the document is scanned. */
interface RawCell {
  row: number;
  column: number;
  type: string;
  format: number;
  value?: string;
  formula?: string;
  formulaAttributes?: Record<string, string>;
  inline?: string;
}

/** Reads `<sheetData>` into cells and rows of the sheet, scanning rather than building a tree: logs are long. */
export function readSheetData(
  source: string,
  sheet: SheetSnapshot,
  styles: Pick<StyleTable, 'cellFormats'>,
  strings: string[],
  date1904: boolean,
): void {
  const shared = new Map<string, { formula: string; row: number; column: number }>();
  let row = -1;
  let column = -1;
  let cell: RawCell | undefined;
  let text = '';
  let phonetic = false;

  scanXml(source, {
    open(name, attributes) {
      text = '';
      if (name === 'row') {
        row = attributes.r === undefined ? row + 1 : Number(attributes.r) - 1;
        column = -1;
        readRow(sheet, row, attributes);
      } else if (name === 'c') {
        column = attributes.r === undefined ? column + 1 : columnIndex(attributes.r.replace(/[0-9]+$/, ''));
        cell = { row, column, type: attributes.t ?? 'n', format: Number(attributes.s ?? 0) };
      } else if (name === 'f' && cell) cell.formulaAttributes = attributes;
      else if (name === 'rPh') phonetic = true;
    },
    text(value) {
      text += value;
    },
    close(name) {
      if (name === 'v' && cell) cell.value = text;
      else if (name === 'f' && cell) cell.formula = text;
      else if (name === 't' && cell && !phonetic) cell.inline = (cell.inline ?? '') + text;
      else if (name === 'rPh') phonetic = false;
      else if (name === 'c' && cell) {
        const snapshot = cellOf(cell, shared, styles, strings, date1904);
        if (snapshot) (sheet.cells[cell.row] ??= {})[cell.column] = snapshot;
        cell = undefined;
      }
    },
  });
}

function readRow(sheet: SheetSnapshot, row: number, attributes: Record<string, string>): void {
  const height = attributes.ht === undefined ? {} : { height: Number(attributes.ht) };
  const hidden = attributes.hidden === '1' || attributes.hidden === 'true' ? { hidden: true } : {};
  if (attributes.ht !== undefined || hidden.hidden) sheet.rows[row] = { ...height, ...hidden };
}

function cellOf(
  cell: RawCell,
  shared: Map<string, { formula: string; row: number; column: number }>,
  styles: Pick<StyleTable, 'cellFormats'>,
  strings: string[],
  date1904: boolean,
): CellSnapshot | undefined {
  const snapshot: CellSnapshot = {};
  const value = valueOf(cell, strings, date1904);
  if (value !== undefined) snapshot.v = value;
  const formula = fullFormula(cell, shared);
  if (formula && !refersToOtherWorkbook(formula)) snapshot.f = formulaOf(formula);
  if (cell.type === 'e' && value !== undefined) snapshot.e = true;
  const { style, quoted } = styles.cellFormats[cell.format] ?? { style: 0, quoted: false };
  if (style !== 0) snapshot.s = style;
  if (quoted) snapshot.q = true;
  if (snapshot.v === '' && snapshot.f === undefined && !quoted) delete snapshot.v;
  return Object.keys(snapshot).length === 0 ? undefined : snapshot;
}

function valueOf(cell: RawCell, strings: string[], date1904: boolean): string | number | boolean | undefined {
  const { type, value, inline } = cell;
  if (type === 'inlineStr') return decodeCellText(inline ?? '');
  if (value === undefined || (value === '' && type !== 'str')) return type === 'str' && cell.formula ? '' : undefined;
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'str') return decodeCellText(value);
  if (type === 'b') return value.trim() === '1' || value.trim() === 'true';
  if (type === 'e') return value;
  if (type === 'd') return serialOf(value, date1904);
  return Number(value);
}

/** A date spelled out as ISO text, which few programs write, as the workbook's day number. */
function serialOf(iso: string, date1904: boolean): number {
  const day = Date.parse(/[zZ]|[+-]\d\d:\d\d$/.test(iso) || !iso.includes('T') ? iso : `${iso}Z`) / 86400000;
  return date1904 ? day + 24107 : day + 25569;
}

/** The cell's own formula; members of a shared formula are spelled out. */
function fullFormula(
  { row, column, formula, formulaAttributes: attributes }: RawCell,
  shared: Map<string, { formula: string; row: number; column: number }>,
): string | undefined {
  if (attributes?.t !== 'shared' || attributes.si === undefined) return formula;
  if (formula) {
    shared.set(attributes.si, { formula, row, column });
    return formula;
  }
  const master = shared.get(attributes.si);
  return master && shiftFormula(master.formula, row - master.row, column - master.column);
}
