import { emptyWorkbook, type CellSnapshot, type WorkbookSnapshot } from '../../src/host/model/snapshot';

/** A cell as a person types it: what begins with "=" is a formula. */
export type Typed = string | number;

/** A workbook with one sheet that a team typed from A1 on. */
export function handMadeLog(sheetName: string, rows: readonly (readonly Typed[])[]): WorkbookSnapshot {
  const workbook = emptyWorkbook(sheetName);
  const [sheet] = workbook.sheets;
  rows.forEach((row, at) => {
    sheet.cells[at] = Object.fromEntries(
      row.flatMap((typed, column): [number, CellSnapshot][] => {
        if (typed === '') return [];
        const isFormula = typeof typed === 'string' && typed.startsWith('=');
        return [[column, isFormula ? { f: typed } : { v: typed }]];
      }),
    );
  });
  return workbook;
}
