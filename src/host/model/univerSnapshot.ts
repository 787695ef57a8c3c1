import { BooleanNumber, CellValueType, LocaleType } from '@univerjs/core';
import type { ICellData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { relativeKey } from './formulaTokens';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from './snapshot';
import { charactersToPixels, DEFAULT_COLUMN_CHARACTERS, DEFAULT_ROW_POINTS, pointsToPixels } from './units';
import { toUniverStyle } from './univerStyle';

/** A single reference beyond the grid calculates to #NAME? in Univer: leave room below and to the right. */
const SPARE_ROWS = 1000;
const SPARE_COLUMNS = 40;

/** How a formula is written for the calculation: it gets the text of the file and where it stands. */
export type FormulaReader = (formula: string, sheet: number, row: number, column: number) => string;

/** The workbook as Univer loads it; `ids` are the sheet ids in order, unique over all workbooks of the process. */
export function toUniverWorkbook(
  snapshot: WorkbookSnapshot,
  unitId: string,
  ids: readonly string[],
  readFormula: FormulaReader,
): IWorkbookData {
  const styles = Object.fromEntries(snapshot.styles.map((style, i) => [styleId(i), toUniverStyle(style)]));
  const sheets: IWorkbookData['sheets'] = {};
  snapshot.sheets.forEach((sheet, i) => {
    const id = ids[i] ?? `${unitId}-${i}`;
    sheets[id] = toUniverSheet(sheet, id, (formula, row, column) => readFormula(formula, i, row, column));
  });
  return {
    id: unitId,
    name: unitId,
    appVersion: '',
    locale: LocaleType.ZH_CN,
    styles,
    sheetOrder: [...ids],
    sheets,
  };
}

const styleId = (index: number): string => `style-${index}`;

function toUniverSheet(
  sheet: SheetSnapshot,
  id: string,
  readFormula: (formula: string, row: number, column: number) => string,
): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  const shared = new SharedFormulas();
  let lastRow = 0;
  let lastColumn = 0;
  for (const rowKey of Object.keys(sheet.cells)) {
    const row = Number(rowKey);
    const source = sheet.cells[row] ?? {};
    const target: Record<number, ICellData> = {};
    for (const columnKey of Object.keys(source)) {
      const column = Number(columnKey);
      const cell = source[column];
      if (!cell) continue;
      const univerCell = toUniverCell(cell);
      if (cell.f !== undefined) shared.place(univerCell, readFormula(cell.f, row, column), row, column);
      target[column] = univerCell;
      if (column > lastColumn) lastColumn = column;
    }
    cellData[row] = target;
    if (row > lastRow) lastRow = row;
  }
  const freeze = sheet.freeze ?? { rows: 0, columns: 0 };
  return {
    id,
    name: sheet.name,
    cellData,
    hidden: sheet.visibility === 'Visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    tabColor: sheet.tabColor ?? '',
    rowCount: lastRow + SPARE_ROWS,
    columnCount: lastColumn + SPARE_COLUMNS,
    defaultColumnWidth: charactersToPixels(DEFAULT_COLUMN_CHARACTERS),
    defaultRowHeight: pointsToPixels(DEFAULT_ROW_POINTS),
    showGridlines: sheet.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    mergeData: sheet.merges.map((range) => ({ ...range })),
    freeze: {
      xSplit: freeze.columns,
      ySplit: freeze.rows,
      startRow: freeze.rows > 0 ? freeze.rows : -1,
      startColumn: freeze.columns > 0 ? freeze.columns : -1,
    },
    columnData: mapValues(sheet.columns, (column) => ({
      ...(column.width === undefined ? {} : { w: charactersToPixels(column.width) }),
      ...(column.hidden ? { hd: BooleanNumber.TRUE } : {}),
      ...(column.style === undefined ? {} : { s: styleId(column.style) }),
    })),
    rowData: mapValues(sheet.rows, (row) => ({
      ...(row.height === undefined ? {} : { h: pointsToPixels(row.height), ia: BooleanNumber.FALSE }),
      ...(row.hidden ? { hd: BooleanNumber.TRUE } : {}),
    })),
  };
}

function toUniverCell(cell: CellSnapshot): ICellData {
  const out: ICellData = {};
  if (cell.v !== undefined) {
    out.v = typeof cell.v === 'boolean' ? Number(cell.v) : cell.v;
    out.t = cell.q ? CellValueType.FORCE_STRING : cellType(cell.v);
  }
  if (cell.s !== undefined) out.s = styleId(cell.s);
  return out;
}

export function cellType(value: string | number | boolean): CellValueType {
  if (typeof value === 'number') return CellValueType.NUMBER;
  return typeof value === 'boolean' ? CellValueType.BOOLEAN : CellValueType.STRING;
}

/**
 * Formulas filled down a column are given to Univer as one shared formula: it then parses one text instead of
 * thousands, which is what makes a large log calculate in tolerable time.
 */
class SharedFormulas {
  private readonly above = new Map<number, { row: number; key: string; id?: string; first: ICellData }>();
  private count = 0;

  place(cell: ICellData, formula: string, row: number, column: number): void {
    const key = relativeKey(formula, row, column);
    // A text without relative references is the same in every cell: Univer shares those by itself.
    if (key === formula) {
      cell.f = formula;
      return;
    }
    const previous = this.above.get(column);
    if (previous?.row === row - 1 && previous.key === key) {
      previous.row = row;
      if (previous.id === undefined) {
        previous.id = `shared-${column}-${this.count++}`;
        previous.first.si = previous.id;
      }
      cell.si = previous.id;
      return;
    }
    cell.f = formula;
    this.above.set(column, { row, key, first: cell });
  }
}

function mapValues<T, U>(record: Record<number, T>, map: (value: T) => U): Record<number, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
