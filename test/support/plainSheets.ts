import {
  emptySheet,
  emptyWorkbook,
  type CellSnapshot,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../src/host/model/snapshot';

/** A cell as a test writes it: '' is none, what starts with '=' a formula. */
export type PlainCell = string | number | boolean;

/** Sheets of plain cells from A1 on, by name. */
export function plainWorkbook(sheets: Readonly<Record<string, readonly (readonly PlainCell[])[]>>): WorkbookSnapshot {
  return { ...emptyWorkbook(), sheets: Object.entries(sheets).map(([name, rows]) => plainSheet(name, rows)) };
}

function plainSheet(name: string, rows: readonly (readonly PlainCell[])[]): SheetSnapshot {
  const cells: SheetSnapshot['cells'] = {};
  rows.forEach((row, at) => {
    const filled = row.flatMap((cell, column): [number, CellSnapshot][] =>
      cell === '' ? [] : [[column, typeof cell === 'string' && cell.startsWith('=') ? { f: cell } : { v: cell }]],
    );
    if (filled.length > 0) cells[at] = Object.fromEntries(filled);
  });
  return { ...emptySheet(name), cells };
}
