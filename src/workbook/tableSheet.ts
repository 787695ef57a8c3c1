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

/** A sheet of ours as a run left it, whole or half-way. */
interface OwnSheet {
  readonly sheet: string;
  /** Its table, which may not have its name yet; null before it was made. */
  readonly table: string | null;
}

/** State of the place a plan wants: what a run that failed half-way left is used again, what people made is not. */
export type SheetState =
  | { readonly kind: 'absent' }
  | { readonly kind: 'taken' }
  | ({ readonly kind: 'leftover' } & OwnSheet)
  /** The table stands with its rows, wherever people moved it. */
  | ({ readonly kind: 'complete' } & OwnSheet);

/** Queues looking for the table of a plan and at the sheet it wants; call the result after the sync. */
export function queueSheetState(context: Excel.RequestContext, plan: TableSheetPlan): () => SheetState {
  const { worksheets, tables } = context.workbook;
  const own = tables.getItemOrNullObject(plan.table);
  const ownRow = own.getDataBodyRange().getRow(0);
  const sheet = worksheets.getItemOrNullObject(plan.sheet);
  const used = sheet.getUsedRangeOrNullObject(true);
  const top = sheet.getRangeByIndexes(0, 0, 2, plan.headers.length);
  own.load('name');
  own.worksheet.load('name');
  ownRow.load('formulas');
  top.load('formulas');
  used.load('address');
  sheet.tables.load('items/name');
  return () => tableState(plan, own, ownRow) ?? sheetState(plan, sheet, used, top);
}

/** Whether a sheet must be added for a plan. */
export function isSheetMissing({ kind }: SheetState): boolean {
  return kind === 'absent' || kind === 'taken';
}

function tableState(plan: TableSheetPlan, own: Excel.Table, firstRow: Excel.Range): SheetState | null {
  if (own.isNullObject) return null;
  const kind = isBlank(firstRow.formulas[0] as CellValue[]) ? 'leftover' : 'complete';
  return { kind, sheet: own.worksheet.name, table: plan.table };
}

function sheetState(plan: TableSheetPlan, sheet: Excel.Worksheet, used: Excel.Range, top: Excel.Range): SheetState {
  if (sheet.isNullObject) return { kind: 'absent' };
  const { items } = sheet.tables;
  const leftover = { kind: 'leftover', sheet: plan.sheet, table: items.length === 1 ? items[0].name : null } as const;
  if (used.isNullObject) return leftover;
  const [headers, firstRow] = top.formulas as CellValue[][];
  const isOurs = plan.headers.every((text, column) => headers[column] === text);
  const isUnfilled = items.length === 0 || (items.length === 1 && isBlank(firstRow));
  return isOurs && isUnfilled ? leftover : { kind: 'taken' };
}

function isBlank(cells: readonly CellValue[]): boolean {
  return cells.every((cell) => cell === '');
}

/** Characters to points: Excel's default font is about 5.25 points a digit, plus the cell's padding. */
const POINTS_PER_CHARACTER = 5.25;
const PADDING_POINTS = 4;

/** Width of a column in points that shows this many characters. */
export function characterWidth(characters: number): number {
  return characters * POINTS_PER_CHARACTER + PADDING_POINTS;
}

/**
 * Queues making the sheet and its table, or making again what a run left half-way. Looks come first, so that text stays
 * text; then the table, its name, and its rows at once: a table with rows is a whole one. `dress` adds looks of its own.
 */
export function queueTableSheet(
  context: Excel.RequestContext,
  plan: TableSheetPlan,
  state: SheetState,
  dress: (sheet: Excel.Worksheet) => void = () => undefined,
): Excel.Worksheet {
  const { worksheets } = context.workbook;
  const own = state.kind === 'leftover' || state.kind === 'complete' ? state : null;
  const sheet = own ? worksheets.getItem(own.sheet) : worksheets.add(newSheetName(plan, state));
  const columns = plan.headers.length;
  const body = sheet.getRangeByIndexes(1, 0, plan.rows.length, columns);
  body.numberFormat = plan.rows.map(() => [...plan.formats]);
  sheet.getRangeByIndexes(0, 0, 1, columns).values = [[...plan.headers]];
  sheet.freezePanes.freezeRows(1);
  plan.widths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = characterWidth(width);
  });
  dress(sheet);
  const address = rangeAddress(0, 0, plan.rows.length + 1, columns);
  const table = queueTable(context, sheet, own?.table ?? null, address);
  table.style = 'TableStyleMedium2';
  table.name = plan.table;
  // Excel takes a formula that names a table only once the table has that name.
  body.formulas = plan.rows.map((row) => [...row]);
  return sheet;
}

function newSheetName(plan: TableSheetPlan, state: SheetState): string {
  return state.kind === 'taken' ? `${plan.sheet} ${plan.table}`.slice(0, 31) : plan.sheet;
}

/** The table that is there, emptied and with the plan's size, or a new one. */
function queueTable(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  name: string | null,
  address: string,
): Excel.Table {
  if (name === null) return sheet.tables.add(address, true);
  const table = context.workbook.tables.getItem(name);
  table.getDataBodyRange().clear('Contents');
  table.resize(address);
  return table;
}
