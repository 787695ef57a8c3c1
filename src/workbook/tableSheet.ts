import { rangeAddress } from '../domain/address';
import type { CellValue } from '../domain/cellValue';

/** A sheet of ours that holds one table from A1 on. */
export interface TableSheetPlan {
  readonly sheet: string;
  readonly table: string;
  readonly headers: readonly string[];
  /** Values, or formulas where they start with '='. At least one row: Excel has no empty table. */
  readonly rows: readonly (readonly CellValue[])[];
  /** Number format of each column. */
  readonly formats: readonly string[];
  /** Width of each column in characters. */
  readonly widths: readonly number[];
}

export function planTableSheet(plan: TableSheetPlan): TableSheetPlan {
  const blank = plan.headers.map(() => '');
  return { ...plan, rows: plan.rows.length > 0 ? plan.rows : [blank] };
}

/** State of the sheet a plan wants: what a run that failed half-way left is used again, what people made is not. */
export type SheetState = 'absent' | 'leftover' | 'taken';

/** Queues looking at the sheet a plan wants; call the result after the sync. */
export function queueSheetState(context: Excel.RequestContext, plan: TableSheetPlan): () => SheetState {
  const sheet = context.workbook.worksheets.getItemOrNullObject(plan.sheet);
  const used = sheet.getUsedRangeOrNullObject(true);
  const header = sheet.getRangeByIndexes(0, 0, 1, plan.headers.length);
  header.load('values');
  used.load('address');
  sheet.tables.load('items/name');
  return () => sheetState(plan, sheet, used, header);
}

function sheetState(plan: TableSheetPlan, sheet: Excel.Worksheet, used: Excel.Range, header: Excel.Range): SheetState {
  if (sheet.isNullObject) return 'absent';
  if (sheet.tables.items.length > 0) return 'taken';
  if (used.isNullObject) return 'leftover';
  const headers = header.values[0] as CellValue[];
  return plan.headers.every((text, column) => headers[column] === text) ? 'leftover' : 'taken';
}

/** Characters to points: Excel's default font is about 5.25 points a digit, plus the cell's padding. */
const POINTS_PER_CHARACTER = 5.25;
const PADDING_POINTS = 4;

/** Width of a column in points that shows this many characters. */
export function characterWidth(characters: number): number {
  return characters * POINTS_PER_CHARACTER + PADDING_POINTS;
}

/** Queues making the sheet and its table; returns the table's sheet. Formats come first so that text stays text. */
export function queueTableSheet(
  context: Excel.RequestContext,
  plan: TableSheetPlan,
  state: SheetState,
): Excel.Worksheet {
  const { worksheets } = context.workbook;
  const name = state === 'taken' ? `${plan.sheet} ${plan.table}`.slice(0, 31) : plan.sheet;
  const sheet = state === 'leftover' ? worksheets.getItem(name) : worksheets.add(name);
  const columns = plan.headers.length;
  const body = sheet.getRangeByIndexes(1, 0, plan.rows.length, columns);
  body.numberFormat = plan.rows.map(() => [...plan.formats]);
  sheet.getRangeByIndexes(0, 0, 1, columns).values = [[...plan.headers]];
  const table = sheet.tables.add(rangeAddress(0, 0, plan.rows.length + 1, columns), true);
  table.name = plan.table;
  // Excel takes a formula that names a table only once the table has that name.
  body.formulas = plan.rows.map((row) => [...row]);
  table.style = 'TableStyleMedium2';
  sheet.freezePanes.freezeRows(1);
  plan.widths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = characterWidth(width);
  });
  return sheet;
}
