import { intersect } from './address';
import type { SheetModel, ValidationModel } from './parts';
import type { CellSnapshot, GridRange } from './snapshot';
import type { WorkbookModel } from './workbookModel';

/**
 * Whether the cells obey their rules: true, false, or null when some do and some do not. Rules whose limits are
 * formulas are taken as obeyed (assumed: our rules are lists and constants).
 */
export function allValid(workbook: WorkbookModel, sheet: SheetModel, range: GridRange): boolean | null {
  const used = workbook.store.usedRange(sheet.id, true, range);
  let valid = 0;
  let invalid = 0;
  for (const rule of used ? sheet.validations : []) {
    const check = checker(workbook, rule);
    for (const ruleRange of rule.ranges) {
      const cells = used && intersect(ruleRange, used);
      if (!cells) continue;
      for (let row = cells.startRow; row <= cells.endRow; row++) {
        for (let column = cells.startColumn; column <= cells.endColumn; column++) {
          if (check(workbook.store.cell(sheet.id, row, column))) valid++;
          else invalid++;
        }
      }
    }
  }
  if (invalid === 0) return true;
  return valid === 0 ? false : null;
}

function checker(workbook: WorkbookModel, rule: ValidationModel): (cell: CellSnapshot) => boolean {
  const isBlankFine = (cell: CellSnapshot): boolean | undefined => (cell.v === undefined ? rule.allowBlank : undefined);
  if (rule.type === 'custom') return () => true;
  if (rule.type === 'list') {
    const allowed = listValues(workbook, rule.formula1);
    return (cell) => isBlankFine(cell) ?? (!allowed || allowed.has(String(cell.v)));
  }
  const [low, high] = [Number(rule.formula1), Number(rule.formula2 ?? NaN)];
  return (cell) => isBlankFine(cell) ?? compares(rule, cell, low, high);
}

function compares(rule: ValidationModel, cell: CellSnapshot, low: number, high: number): boolean {
  const value = rule.type === 'textLength' ? String(cell.v).length : cell.v;
  if (typeof value !== 'number') return false;
  if (rule.type === 'whole' && !Number.isInteger(value)) return false;
  if (Number.isNaN(low)) return true;
  switch (rule.operator) {
    case 'notBetween':
      return value < low || value > high;
    case 'equal':
      return value === low;
    case 'notEqual':
      return value !== low;
    case 'greaterThan':
      return value > low;
    case 'lessThan':
      return value < low;
    case 'greaterThanOrEqual':
      return value >= low;
    case 'lessThanOrEqual':
      return value <= low;
    default:
      return value >= low && value <= high;
  }
}

/** Undefined where the source is a formula that is no plain range. */
function listValues(workbook: WorkbookModel, source: string): Set<string> | undefined {
  if (source.startsWith('"')) {
    const items = source.slice(1, -1).replace(/""/g, '"').split(',');
    return new Set(items.map((item) => item.trim()));
  }
  const name = workbook.store.names().find((each) => each.name.toLowerCase() === source.toLowerCase());
  const area = workbook.areaOf(name ? name.formula : source);
  if (!area) return undefined;
  const values = new Set<string>();
  const { sheet, range } = area;
  for (let row = range.startRow; row <= range.endRow; row++) {
    for (let column = range.startColumn; column <= range.endColumn; column++) {
      const { v } = workbook.store.cell(sheet.id, row, column);
      if (v !== undefined) values.add(String(v));
    }
  }
  return values;
}
