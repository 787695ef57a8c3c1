/** Cell addresses as text. Rows and columns are zero-based numbers; addresses are A1. */

/** Rows of every sheet since Excel 2007. */
export const SHEET_ROWS = 1_048_576;

export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

export function rangeAddress(row: number, column: number, rows: number, columns: number): string {
  const from = cellAddress(row, column);
  const to = cellAddress(row + rows - 1, column + columns - 1);
  return from === to ? from : `${from}:${to}`;
}

/** A sheet's name as formulas write it: always quoted, quotes doubled. */
export function quoteSheet(sheet: string): string {
  return `'${sheet.replace(/'/g, "''")}'`;
}

/** `Sheet!A1` as messages write it, unquoted. */
export function placeName(sheet: string, address: string): string {
  return `${sheet}!${address}`;
}

export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** `B3:D9`, `$B$3` or `'S'!B3:D9` as numbers; null where the text is no bounded A1 address. */
export function parseAddress(address: string): (CellBlock & { readonly sheet: string | null }) | null {
  const match = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i.exec(
    address.trim(),
  );
  if (!match) return null;
  const [, quoted, plain, fromColumn, fromRow, toColumn = fromColumn, toRow = fromRow] = match;
  const column = columnIndex(fromColumn);
  const row = Number(fromRow) - 1;
  return {
    sheet: quoted?.replace(/''/g, "'") ?? plain ?? null,
    row,
    column,
    rows: Number(toRow) - row,
    columns: columnIndex(toColumn) - column + 1,
  };
}

/** `AB` as a number: 27. */
export function columnIndex(name: string): number {
  return [...name.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
