import { columnCount, rowCount } from './address';
import { fillCalculatedColumns } from './calculatedColumns';
import { parseInput } from './cellInput';
import type { CellInput } from './cellInput';
import type { CellWrite } from './cellStore';
import { activeFilters, isFilteredOut } from './filtering';
import { spelled } from './formulaSpelling';
import { assertReadable } from './formulaSyntax';
import { functionNames } from './formulaTokens';
import { EXCEL_2016_FUNCTIONS } from './functionList';
import { accessDenied, invalidArgument } from './hostError';
import { withoutCovered } from './merging';
import type { SheetModel } from './parts';
import type { GridRange } from './snapshot';
import { normaliseReferences } from './structuredReference';
import { growTables, writeHeaders } from './tableEditing';
import type { WorkbookModel } from './workbookModel';

/**
 * Writes values or formulas as if typed: parsed, checked against protection, followed by what Excel does to tables.
 * `values` has the range's shape, or is one value for every cell.
 */
export function writeRange(workbook: WorkbookModel, sheet: SheetModel, range: GridRange, values: unknown): void {
  const read = readInputs(workbook, sheet, range, values);
  const given = Array.isArray(values) ? ontoVisibleRows(workbook, sheet, range, read) : read;
  const inputs = withoutCovered(workbook, sheet, range, given);
  assertUnlocked(
    workbook,
    sheet,
    range,
    (row, column) => inputs[row - range.startRow]?.[column - range.startColumn] !== undefined,
  );
  const writes = inputs.map((line, i) =>
    line.map((input, j) => input && toWrite(workbook, sheet, range.startRow + i, range.startColumn + j, input)),
  );
  const withHeaders = writeHeaders(workbook, sheet, range, writes);
  const isOneCell = rowCount(range) === 1 && columnCount(range) === 1;
  const before = isOneCell ? (workbook.store.value(sheet.id, range.startRow, range.startColumn) ?? '') : undefined;
  workbook.store.write(sheet.id, range.startRow, range.startColumn, withHeaders);
  fillCalculatedColumns(workbook, sheet, range, withHeaders);
  growTables(workbook, sheet, range, withHeaders);
  workbook.noteChange({ sheet, range, kind: 'rangeEdited', before });
}

/**
 * Issue 224: an array given to several rows of which a filter hides some does not arrive in its own rows. Assumed: its
 * rows go one after another into those that are visible, and the last ones nowhere.
 */
function ontoVisibleRows(
  workbook: WorkbookModel,
  sheet: SheetModel,
  range: GridRange,
  inputs: CellInput[][],
): CellInput[][] {
  if (inputs.length === 1 || activeFilters(sheet).length === 0) return inputs;
  let next = 0;
  return inputs.map((line, i) =>
    isFilteredOut(workbook, sheet, range.startRow + i) ? line.map(() => undefined) : (inputs[next++] ?? []),
  );
}

function readInputs(workbook: WorkbookModel, sheet: SheetModel, range: GridRange, values: unknown): CellInput[][] {
  const rows = rowCount(range);
  const columns = columnCount(range);
  const read = (value: unknown, i: number, j: number): CellInput =>
    parseInput(
      value,
      workbook.store.numberFormat(sheet.id, range.startRow + i, range.startColumn + j),
      workbook.date1904,
    );
  if (!Array.isArray(values)) {
    return Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (_cell, j) => read(values, i, j)));
  }
  if (values.length !== rows || values.some((line) => !Array.isArray(line) || line.length !== columns)) {
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return (values as unknown[][]).map((line, i) => line.map((value, j) => read(value, i, j)));
}

function toWrite(
  workbook: WorkbookModel,
  sheet: SheetModel,
  row: number,
  column: number,
  input: NonNullable<CellInput>,
): CellWrite {
  const { format, ...write } = input;
  if (typeof write.formula === 'string') return { formula: engineFormula(workbook, sheet, row, column, write.formula) };
  if (format === undefined || workbook.store.numberFormat(sheet.id, row, column) !== 'General') return write;
  return { ...write, style: { ...workbook.store.style(sheet.id, row, column), numberFormat: format } };
}

/** Sets number formats: one for all cells, or one a cell. */
export function formatNumbers(workbook: WorkbookModel, sheet: SheetModel, range: GridRange, formats: unknown): void {
  const rows = rowCount(range);
  const columns = columnCount(range);
  const isGrid = Array.isArray(formats);
  if (isGrid && (formats.length !== rows || formats.some((line) => !Array.isArray(line) || line.length !== columns))) {
    throw invalidArgument();
  }
  if (sheet.protection && sheet.protection.options['allowFormatCells'] !== true) throw accessDenied();
  const writes = Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_cell, j): CellWrite | undefined => {
      const format: unknown = isGrid ? (formats as unknown[][])[i]?.[j] : formats;
      if (format === null && isGrid) return undefined;
      if (typeof format !== 'string') throw invalidArgument();
      const style = workbook.store.style(sheet.id, range.startRow + i, range.startColumn + j);
      return { style: { ...style, numberFormat: format === '' ? 'General' : format } };
    }),
  );
  workbook.store.write(sheet.id, range.startRow, range.startColumn, writes);
}

/** The formula in the long form that is stored; refuses functions that Excel 2016 lacks. */
export function engineFormula(
  workbook: WorkbookModel,
  sheet: SheetModel,
  row: number,
  column: number,
  formula: string,
): string {
  assertReadable(formula);
  assertCalculable(formula);
  return storedFormula(workbook, sheet, row, column, spelled(formula));
}

/** The formula with structured references in the long form, whatever its functions. */
export function storedFormula(
  workbook: WorkbookModel,
  sheet: SheetModel,
  row: number,
  column: number,
  formula: string,
): string {
  const ownTable = workbook.tableAt(sheet, row, column);
  return normaliseReferences(formula, {
    findTable: (name) => workbook.findTable(name),
    ...(ownTable ? { ownTable } : {}),
  });
}

/** Refuses functions that Excel 2016 lacks: what we write must calculate in every Excel the workbook may meet. */
export function assertCalculable(formula: string): void {
  const unknown = functionNames(formula).find((name) => !EXCEL_2016_FUNCTIONS.has(name));
  if (unknown !== undefined) throw invalidArgument(`Excel 2016 has no function ${unknown}: ${formula}`);
}

/** On a protected sheet only unlocked cells can be written. */
export function assertUnlocked(
  workbook: WorkbookModel,
  sheet: SheetModel,
  range: GridRange,
  isWritten: (row: number, column: number) => boolean = () => true,
): void {
  if (workbook.readOnly) throw accessDenied();
  if (!sheet.protection) return;
  for (let row = range.startRow; row <= range.endRow; row++) {
    for (let column = range.startColumn; column <= range.endColumn; column++) {
      if (isWritten(row, column) && !workbook.store.style(sheet.id, row, column).unlocked) throw accessDenied();
    }
  }
}
