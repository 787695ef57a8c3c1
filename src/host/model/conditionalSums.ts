import type { ICellData, IObjectMatrixPrimitiveType, ObjectMatrix } from '@univerjs/core';
import { CellValueType } from '@univerjs/core';
import {
  BaseReferenceObject,
  FUNCTION_NAMES_MATH,
  FUNCTION_NAMES_STATISTICAL,
  NumberValueObject,
  functionMath,
  functionStatistical,
} from '@univerjs/engine-formula';
import type { ArrayValueObject, BaseFunction, BaseValueObject, FunctionVariantType } from '@univerjs/engine-formula';
import { noteRead } from './onDemand/engineReads';
import { conditionMatch, numberIn, type ConditionCell } from './conditionMatch';

/*
 * Univer 0.25.1 makes an object of every cell and condition: a summary over 20,000 rows takes minutes. Where every range
 * is a column and every condition one value, COUNTIFS and SUMIFS read the cells directly; all else goes Univer's way.
 * Done once, by import.
 */
patch(prototypeOf(functionStatistical, FUNCTION_NAMES_STATISTICAL.COUNTIFS), (pairs) => countRows(pairs));
patch(prototypeOf(functionMath, FUNCTION_NAMES_MATH.SUMIFS), ([sum, ...pairs]) => {
  const column = readColumn(sum);
  return column && sumRows(column, pairs);
});

type Calculate = (...variants: FunctionVariantType[]) => FunctionVariantType;

function prototypeOf(functions: readonly (readonly unknown[])[], name: string): { calculate: Calculate } {
  const entry = functions.find(([, listed]) => listed === name);
  if (!entry) throw new Error(`Univer has no function ${name}`);
  return (entry[0] as { prototype: BaseFunction & { calculate: Calculate } }).prototype;
}

function patch(
  prototype: { calculate: Calculate },
  quick: (variants: readonly FunctionVariantType[]) => number | null,
): void {
  const slow = prototype.calculate;
  prototype.calculate = function calculate(this: unknown, ...variants) {
    const result = quick(variants);
    return result === null ? slow.apply(this, variants) : NumberValueObject.create(result);
  };
}

interface Column {
  readonly rows: number;
  cell(index: number): ConditionCell;
}

type CellMatrix = Pick<ObjectMatrix<ICellData>, 'getValue'>;

/** Cells of one column, calculated ones first; null for anything else than a column, or where formulas spill. */
function readColumn(variant: FunctionVariantType | undefined): Column | null {
  if (!(variant instanceof BaseReferenceObject)) return null;
  const { startRow, endRow, startColumn, endColumn } = variant.getRangePosition();
  const stored = variant.getCurrentActiveSheetData()?.cellData as CellMatrix | undefined;
  const calculated = variant.getCurrentRuntimeSheetData() as CellMatrix | undefined;
  if (!stored || startColumn !== endColumn || startRow < 0 || spills(variant)) return null;
  noteRead(variant);
  return {
    rows: endRow - startRow + 1,
    cell: (index) =>
      calculated?.getValue(startRow + index, startColumn) ?? stored.getValue(startRow + index, startColumn),
  };
}

function spills(reference: BaseReferenceObject): boolean {
  const parts = [
    reference.getCurrentActiveArrayFormulaCellData(),
    reference.getCurrentRuntimeActiveArrayFormulaCellData(),
  ] as unknown as (ObjectMatrix<unknown> | undefined)[];
  return parts.some((part) => part !== undefined && !isEmpty(part.getMatrix()));
}

function isEmpty(matrix: IObjectMatrixPrimitiveType<unknown>): boolean {
  for (const _row in matrix) return false;
  return true;
}

interface Condition {
  readonly column: Column;
  readonly matches: (cell: ConditionCell) => boolean;
}

function readConditions(pairs: readonly FunctionVariantType[]): Condition[] | null {
  const conditions: Condition[] = [];
  for (let i = 0; i < pairs.length; i += 2) {
    const column = readColumn(pairs[i]);
    const value = readValue(pairs[i + 1]);
    const matches = value === null ? null : conditionMatch(value);
    if (!column || !matches || column.rows !== (conditions[0]?.column.rows ?? column.rows)) return null;
    conditions.push({ column, matches });
  }
  return conditions;
}

/** A condition's one value, given or in a cell; null for anything else. */
function readValue(variant: FunctionVariantType | undefined): string | number | null {
  if (variant instanceof BaseReferenceObject) {
    const { startRow, endRow } = variant.getRangePosition();
    const cell = startRow === endRow ? readColumn(variant)?.cell(0) : undefined;
    if (cell?.t === CellValueType.BOOLEAN) return null;
    return typeof cell?.v === 'string' || typeof cell?.v === 'number' ? cell.v : null;
  }
  const value = variant?.isArray() ? onlyValue(variant as ArrayValueObject) : variant;
  if (!value || !(value.isString() || value.isNumber())) return null;
  return value.getValue() as string | number;
}

/** Univer joins a text and a cell to an array of one. */
function onlyValue(array: ArrayValueObject): BaseValueObject | null {
  return array.getRowCount() === 1 && array.getColumnCount() === 1 ? array.getFirstCell() : null;
}

function countRows(pairs: readonly FunctionVariantType[]): number | null {
  const conditions = readConditions(pairs);
  const rows = conditions?.[0]?.column.rows;
  if (!conditions || rows === undefined) return null;
  let count = 0;
  for (let row = 0; row < rows; row += 1) if (meetsAll(conditions, row)) count += 1;
  return count;
}

function sumRows(sum: Column, pairs: readonly FunctionVariantType[]): number | null {
  const conditions = readConditions(pairs);
  if (!conditions || conditions[0]?.column.rows !== sum.rows) return null;
  let total = 0;
  for (let row = 0; row < sum.rows; row += 1) {
    if (!meetsAll(conditions, row)) continue;
    const cell = sum.cell(row);
    // An error among the summed cells is the result: Univer's own way says which.
    if (typeof cell?.v === 'string' && cell.v.startsWith('#')) return null;
    total += numberIn(cell) ?? 0;
  }
  return total;
}

function meetsAll(conditions: readonly Condition[], row: number): boolean {
  for (const { column, matches } of conditions) if (!matches(column.cell(row))) return false;
  return true;
}
