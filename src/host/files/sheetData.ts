import type { CellSnapshot, SheetSnapshot } from '../model/snapshot';
import { columnLetters } from '../model/address';
import { encodeCellText } from './cellText';
import { formulaXml } from './formulaText';
import type { SharedStrings } from './sharedStrings';
import type { StyleWriter } from './styleWriter';
import { escapeText, tag } from './xml';

const FILE_ERRORS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA']);

/** `<sheetData>` of a sheet. Cells of table headers are written as the table names its columns: Excel insists on it. */
export function sheetDataXml(sheet: SheetSnapshot, styles: StyleWriter, strings: SharedStrings): string {
  const headers = tableHeaders(sheet);
  const rows = new Set([...Object.keys(sheet.cells), ...Object.keys(sheet.rows), ...headers.keys()].map(Number));
  const parts = [...rows].sort((a, b) => a - b).map((row) => rowXml(sheet, row, headers.get(row), styles, strings));
  return `<sheetData>${parts.join('')}</sheetData>`;
}

function tableHeaders(sheet: SheetSnapshot): Map<number, Record<number, string>> {
  const headers = new Map<number, Record<number, string>>();
  for (const { range, columns, showHeaders } of sheet.tables) {
    if (!showHeaders) continue;
    const row = headers.get(range.startRow) ?? {};
    headers.set(range.startRow, row);
    columns.forEach((column, index) => (row[range.startColumn + index] = column.name));
  }
  return headers;
}

function rowXml(
  sheet: SheetSnapshot,
  row: number,
  headers: Record<number, string> | undefined,
  styles: StyleWriter,
  strings: SharedStrings,
): string {
  const { height, hidden } = sheet.rows[row] ?? {};
  let cells = sheet.cells[row] ?? {};
  if (headers) {
    const named = Object.entries(headers).map(([column, name]) => {
      const { s, q } = cells[Number(column)] ?? {};
      return [column, { v: name, s, q }] as const;
    });
    cells = { ...cells, ...Object.fromEntries(named) };
  }
  let content = '';
  for (const column of Object.keys(cells)) {
    content += cellXml(cells[Number(column)], `${columnLetters(Number(column))}${row + 1}`, styles, strings);
  }
  const attributes = { r: row + 1, ht: height, customHeight: height === undefined ? undefined : 1, hidden };
  if (content === '' && height === undefined && !hidden) return '';
  return tag('row', { ...attributes, hidden: hidden || undefined }, content);
}

function cellXml(cell: CellSnapshot, address: string, styles: StyleWriter, strings: SharedStrings): string {
  const { v, f } = cell;
  const style = styles.cellFormat(cell.s ?? 0, cell.q === true);
  const start = style === 0 ? `<c r="${address}"` : `<c r="${address}" s="${style}"`;
  if (f !== undefined) {
    const formula = `<f>${formulaXml(f)}</f>`;
    // An error only newer programs know would make the file damaged; Excel computes the cell anew anyway.
    if (v === undefined || (cell.e && !FILE_ERRORS.has(String(v)))) return `${start}>${formula}</c>`;
    if (cell.e) return `${start} t="e">${formula}<v>${escapeText(String(v))}</v></c>`;
    if (typeof v === 'string') return `${start} t="str">${formula}<v>${escapeText(encodeCellText(v))}</v></c>`;
    if (typeof v === 'boolean') return `${start} t="b">${formula}<v>${v ? 1 : 0}</v></c>`;
    return `${start}>${formula}<v>${numberText(v, address)}</v></c>`;
  }
  if (v === undefined || (v === '' && !cell.q)) return style === 0 ? '' : `${start}/>`;
  if (cell.e && FILE_ERRORS.has(String(v))) return `${start} t="e"><v>${escapeText(String(v))}</v></c>`;
  if (typeof v === 'string') return `${start} t="s"><v>${strings.index(v)}</v></c>`;
  if (typeof v === 'boolean') return `${start} t="b"><v>${v ? 1 : 0}</v></c>`;
  return `${start}><v>${numberText(v, address)}</v></c>`;
}

function numberText(value: number, address: string): string {
  if (!Number.isFinite(value)) throw new Error(`${address} holds ${value}, which no file can hold`);
  return String(value);
}
