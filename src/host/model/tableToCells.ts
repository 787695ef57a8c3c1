import { absoluteAddress, columnLetters, quoteSheetName } from './address';
import type { TableModel } from './parts';
import type { GridRange } from './snapshot';
import { mapStructured, renameTable } from './structuredReference';
import type { Specifier } from './structuredReference';
import { bodyRange, headerRange, totalsRange } from './tableGeometry';
import type { WorkbookModel } from './workbookModel';

/** The formula of a cell in `row` with addresses instead of structured references to the table. */
export function tableToCells(workbook: WorkbookModel, table: TableModel, formula: string, row: number): string {
  const sheet = `${quoteSheetName(workbook.sheetName(table.sheet))}!`;
  const findTable = (name: string) => (name.toLowerCase() === table.name.toLowerCase() ? table : undefined);
  const inBrackets = mapStructured(formula, { findTable }, (_table, specifier) => {
    if (specifier.items[0] === '#This Row') return sheet + ownRow(columnsOf(table, specifier), row);
    const rows = rowsOf(table, specifier.items);
    return rows ? sheet + absoluteAddress({ ...columnsOf(table, specifier), ...rows }) : '#REF!';
  });
  return renameTable(inBrackets, table.name, sheet + absoluteAddress(bodyRange(table)));
}

function columnsOf(table: TableModel, { columns }: Specifier): GridRange {
  const at = columns.map((name) => table.range.startColumn + table.columns.findIndex((each) => each.name === name));
  return at.length === 0 ? table.range : { ...table.range, startColumn: Math.min(...at), endColumn: Math.max(...at) };
}

function rowsOf(table: TableModel, items: readonly string[]): Pick<GridRange, 'startRow' | 'endRow'> | undefined {
  const parts = (items.length === 0 ? ['#Data'] : items).map((item) => {
    if (item === '#All') return table.range;
    if (item === '#Headers') return headerRange(table);
    return item === '#Totals' ? totalsRange(table) : bodyRange(table);
  });
  const present = parts.filter((part) => part !== null);
  if (present.length === 0) return undefined;
  return {
    startRow: Math.min(...present.map(({ startRow }) => startRow)),
    endRow: Math.max(...present.map(({ endRow }) => endRow)),
  };
}

function ownRow({ startColumn, endColumn }: GridRange, row: number): string {
  const first = `$${columnLetters(startColumn)}${row + 1}`;
  return startColumn === endColumn ? first : `${first}:$${columnLetters(endColumn)}${row + 1}`;
}
