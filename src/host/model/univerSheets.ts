import { BooleanNumber, Dimension, mergeWorksheetSnapshotWithDefault } from '@univerjs/core';
import {
  InsertSheetMutation,
  SetFrozenMutation,
  SetWorksheetHideMutation,
  SetWorksheetOrderMutation,
  SheetsSelectionsService,
  ToggleGridlinesMutation,
} from '@univerjs/sheets';
import type { SheetIdentity } from './cellStore';
import type { CellStyle, GridRange, SheetSnapshot } from './snapshot';
import type { StructuralChange } from './structuralChange';
import { UniverUnit } from './univerUnit';
import { charactersToPixels, pixelsToCharacters, pixelsToPoints, pointsToPixels } from './units';

const WHOLE_SHEET_DELETED: StructuralChange = {
  kind: 'delete',
  axis: 'row',
  at: 0,
  count: Infinity,
  across: { start: 0, end: Infinity },
};

/** Sheets and their layout: order, sizes, panes, merges, moved cells, selection. */
export abstract class UniverSheets extends UniverUnit {
  private sheetCount = 0;

  abstract usedRange(sheet: string, valuesOnly: boolean, within?: GridRange): GridRange | null;

  sheets(): SheetIdentity[] {
    return this.workbook()
      .getSheets()
      .map((sheet) => ({
        id: sheet.getSheetId(),
        name: sheet.getName(),
        hidden: sheet.getConfig().hidden === BooleanNumber.TRUE,
      }));
  }

  activeSheet(): string {
    return this.workbook().getActiveSheet().getSheetId();
  }

  activate(sheet: string): void {
    this.facadeWorkbook().setActiveSheet(sheet);
  }

  addSheet(name: string, index: number): string {
    const id = `${this.unitId}-added-${this.sheetCount++}`;
    const sheet = mergeWorksheetSnapshotWithDefault({ ...emptyUniverSheet(), id, name });
    this.run(InsertSheetMutation.id, { unitId: this.unitId, index, sheet });
    this.calculation.sheetsChanged();
    return id;
  }

  /** By the command, which also turns references to the sheet into errors. */
  deleteSheet(sheet: string): void {
    this.calculation.beforeStructure(sheet, WHOLE_SHEET_DELETED);
    this.asOwn(() => this.facadeWorkbook().deleteSheet(sheet));
    this.calculation.sheetsChanged();
  }

  /** By the command, which also rewrites the name in formulas. */
  renameSheet(sheet: string, name: string): void {
    this.asOwn(() => this.facadeSheet(sheet).setName(name));
    this.calculation.sheetsChanged();
  }

  moveSheet(sheet: string, index: number): void {
    const fromOrder = this.sheets().findIndex(({ id }) => id === sheet);
    this.run(SetWorksheetOrderMutation.id, { unitId: this.unitId, subUnitId: sheet, fromOrder, toOrder: index });
    this.calculation.sheetsChanged();
  }

  hideSheet(sheet: string, hidden: boolean): void {
    this.run(SetWorksheetHideMutation.id, {
      unitId: this.unitId,
      subUnitId: sheet,
      hidden: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    });
  }

  merges(sheet: string): GridRange[] {
    return this.sheet(sheet)
      .getMergeData()
      .map(({ startRow, startColumn, endRow, endColumn }) => ({ startRow, startColumn, endRow, endColumn }));
  }

  merge(sheet: string, range: GridRange): void {
    this.asOwn(() => this.facadeRange(sheet, range).merge({ isForceMerge: true }));
  }

  unmerge(sheet: string, range: GridRange): void {
    this.asOwn(() => this.facadeRange(sheet, range).breakApart());
  }

  columnWidth(sheet: string, column: number): number {
    return pixelsToCharacters(this.sheet(sheet).getColumnManager().getColumnWidth(column));
  }

  setColumnWidth(sheet: string, from: number, to: number, characters: number): void {
    this.makeRoom(sheet, 0, to);
    this.facadeSheet(sheet).setColumnWidths(from, to - from + 1, charactersToPixels(characters));
  }

  rowHeight(sheet: string, row: number): number {
    return pixelsToPoints(this.sheet(sheet).getRowManager().getRowHeight(row));
  }

  setRowHeight(sheet: string, from: number, to: number, points: number): void {
    this.makeRoom(sheet, to, 0);
    this.facadeSheet(sheet).setRowHeightsForced(from, to - from + 1, pointsToPixels(points));
  }

  isHidden(sheet: string, axis: 'row' | 'column', index: number): boolean {
    const worksheet = this.sheet(sheet);
    return axis === 'row' ? !worksheet.getRowRawVisible(index) : !worksheet.getColVisible(index);
  }

  setHidden(sheet: string, axis: 'row' | 'column', from: number, to: number, hidden: boolean): void {
    const facade = this.facadeSheet(sheet);
    const count = to - from + 1;
    const isRow = axis === 'row';
    if (hidden && isRow) facade.hideRows(from, count);
    else if (hidden) facade.hideColumns(from, count);
    else if (isRow) facade.showRows(from, count);
    else facade.showColumns(from, count);
    if (isRow) this.calculation.rowsHidden();
  }

  freeze(sheet: string): { rows: number; columns: number } {
    const { xSplit, ySplit } = this.sheet(sheet).getFreeze();
    return { rows: ySplit, columns: xSplit };
  }

  setFreeze(sheet: string, rows: number, columns: number): void {
    this.run(SetFrozenMutation.id, {
      unitId: this.unitId,
      subUnitId: sheet,
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
      ySplit: rows,
      xSplit: columns,
    });
  }

  showsGridlines(sheet: string): boolean {
    return this.sheet(sheet).getConfig().showGridlines !== BooleanNumber.FALSE;
  }

  setGridlines(sheet: string, shown: boolean): void {
    const showGridlines = shown ? BooleanNumber.TRUE : BooleanNumber.FALSE;
    this.run(ToggleGridlinesMutation.id, { unitId: this.unitId, subUnitId: sheet, showGridlines });
  }

  dimensions(sheet: string, styleIndex: (style: CellStyle) => number): Pick<SheetSnapshot, 'columns' | 'rows'> {
    const { columnData, rowData } = this.sheet(sheet).getConfig();
    const columns: SheetSnapshot['columns'] = {};
    for (const [key, data] of Object.entries(columnData)) {
      const style = typeof data?.s === 'string' ? this.workbook().getStyles().get(data.s) : data?.s;
      const column: SheetSnapshot['columns'][number] = {
        ...(data?.w === undefined ? {} : { width: pixelsToCharacters(data.w) }),
        ...(data?.hd ? { hidden: true } : {}),
        ...(style ? { style: styleIndex(this.readStyle(style)) } : {}),
      };
      if (Object.keys(column).length > 0) columns[Number(key)] = column;
    }
    const rows: SheetSnapshot['rows'] = {};
    for (const [key, data] of Object.entries(rowData)) {
      const row: SheetSnapshot['rows'][number] = {
        ...(data?.h === undefined || data.ia ? {} : { height: pixelsToPoints(data.h) }),
        ...(data?.hd ? { hidden: true } : {}),
      };
      if (Object.keys(row).length > 0) rows[Number(key)] = row;
    }
    return { columns, rows };
  }

  change(sheet: string, change: StructuralChange): void {
    this.calculation.beforeStructure(sheet, change);
    this.asOwn(() => this.moveCells(sheet, change));
    this.calculation.afterStructure(sheet, change);
  }

  private moveCells(sheet: string, change: StructuralChange): void {
    const facade = this.facadeSheet(sheet);
    const { kind, axis, at, count, across } = change;
    const isWhole =
      across.start === 0 &&
      across.end >= (axis === 'row' ? this.sheet(sheet).getColumnCount() : this.sheet(sheet).getRowCount()) - 1;
    if (isWhole) {
      const isRow = axis === 'row';
      if (kind === 'insert' && isRow) facade.insertRows(at, count);
      else if (kind === 'insert') facade.insertColumns(at, count);
      else if (isRow) facade.deleteRows(at, count);
      else facade.deleteColumns(at, count);
      return;
    }
    const width = across.end - across.start + 1;
    const dimension = axis === 'row' ? Dimension.ROWS : Dimension.COLUMNS;
    if (axis === 'row') this.makeRoom(sheet, (this.usedRange(sheet, false)?.endRow ?? 0) + count, across.end);
    const block =
      axis === 'row'
        ? facade.getRange(at, across.start, count, width)
        : facade.getRange(across.start, at, width, count);
    // Univer's commands for blocks of cells know the active sheet only.
    const active = this.activeSheet();
    if (active !== sheet) this.activate(sheet);
    if (kind === 'insert') block.insertCells(dimension);
    else block.deleteCells(dimension);
    if (active !== sheet) this.activate(active);
  }

  selection(): { sheet: string; range: GridRange } {
    const facade = this.facadeWorkbook().getActiveSheet();
    // Not by the facade: it throws on a selected column that an inserted row has made longer than its sheet.
    const range = this.injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
    const { startRow = 0, startColumn = 0, endRow = 0, endColumn = 0 } = range ?? {};
    return { sheet: facade.getSheetId(), range: { startRow, startColumn, endRow, endColumn } };
  }

  select(sheet: string, range: GridRange): void {
    this.makeRoom(sheet, range.endRow, range.endColumn);
    this.activate(sheet);
    this.facadeRange(sheet, range).activate();
  }
}

function emptyUniverSheet() {
  return {
    rowCount: 1000,
    columnCount: 60,
    defaultColumnWidth: charactersToPixels(8.43),
    defaultRowHeight: pointsToPixels(15),
    cellData: {},
  };
}
