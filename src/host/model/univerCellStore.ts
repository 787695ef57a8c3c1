import {
  BooleanNumber,
  CellValueType,
  Dimension,
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  mergeWorksheetSnapshotWithDefault,
} from '@univerjs/core';
import type { ICellData, Injector, Nullable, Workbook, Worksheet } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import {
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  RemoveSuperTableMutation,
  SetDefinedNameMutation,
  SetSuperTableMutation,
} from '@univerjs/engine-formula';
import {
  InsertSheetMutation,
  SetColDataMutation,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetHideMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowCountMutation,
  ToggleGridlinesMutation,
} from '@univerjs/sheets';
import '@univerjs/sheets/facade';
import { parseRange, splitSheet } from './address';
import { Calculation } from './calculation';
import './clippedReferences';
import { watchGrid } from './gridWatcher';
import type { GridEdit } from './gridWatcher';
import type { CellStore, CellWrite, SheetIdentity, StoredName } from './cellStore';
import type { UniverInstance } from './headlessUniver';
import { fromEngineFormula, toEngineFormula, toEngineName } from './engineTableNames';
import { moveFormula } from './referenceShift';
import type { CellSnapshot, CellStyle, GridRange, SheetSnapshot } from './snapshot';
import type { StructuralChange } from './structuralChange';
import { keepSheetsOfReferences } from './univerFixes';
import { cellType } from './univerSnapshot';
import { charactersToPixels, pixelsToCharacters, pixelsToPoints, pointsToPixels } from './units';
import { fromUniverStyle, toUniverStyle } from './univerStyle';
import type { UniverStyle } from './univerStyle';

const SPARE_ROWS = 200;
const SPARE_COLUMNS = 20;
const NO_STYLE: CellStyle = {};
const WHOLE_WORKBOOK = 'AllDefaultWorkbook';
const ERROR_TEXT = /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!)$/;

/** Where the text of a shared formula stands. */
interface SharedFormula {
  row: number;
  column: number;
  formula: string;
}

/** Cells kept by one Univer workbook, read from its raw matrix and written by its mutations. */
export class UniverCellStore implements CellStore {
  private readonly injector: Injector;
  private readonly commands: ICommandService;
  private readonly calculation: Calculation;
  private readonly api: FUniver;
  private readonly styleCache = new Map<UniverStyle, CellStyle>();
  /** One entry a style object: a block formatted alike asks once. */
  private readonly styleIds = new WeakMap<CellStyle, string | null>();
  private readonly tableNames = new Set<string>();
  private readonly sharedFormulas = new Map<string, SharedFormula>();
  private sheetCount = 0;
  private ownChanges = 0;

  constructor(
    private readonly instance: UniverInstance,
    private readonly unitId: string,
    private readonly ownsUniver: boolean,
  ) {
    keepSheetsOfReferences();
    this.injector = instance.univer.__getInjector();
    this.api = instance.api;
    this.commands = this.injector.get(ICommandService);
    this.calculation = new Calculation(this.injector);
  }

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
    return id;
  }

  /** By the command, which also turns references to the sheet into errors. */
  deleteSheet(sheet: string): void {
    this.asOwn(() => this.facadeWorkbook().deleteSheet(sheet));
  }

  /** By the command, which also rewrites the name in formulas. */
  renameSheet(sheet: string, name: string): void {
    this.asOwn(() => this.facadeSheet(sheet).setName(name));
  }

  moveSheet(sheet: string, index: number): void {
    const fromOrder = this.sheets().findIndex(({ id }) => id === sheet);
    this.run(SetWorksheetOrderMutation.id, { unitId: this.unitId, subUnitId: sheet, fromOrder, toOrder: index });
  }

  hideSheet(sheet: string, hidden: boolean): void {
    this.run(SetWorksheetHideMutation.id, {
      unitId: this.unitId,
      subUnitId: sheet,
      hidden: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    });
  }

  cell(sheet: string, row: number, column: number): CellSnapshot {
    const cell = this.raw(sheet, row, column);
    return cell ? this.snapshotOf(cell, sheet, row, column) : {};
  }

  value(sheet: string, row: number, column: number): CellSnapshot['v'] {
    const cell = this.raw(sheet, row, column);
    return cell ? valueOf(cell) : undefined;
  }

  style(sheet: string, row: number, column: number): CellStyle {
    const style = this.workbook()
      .getStyles()
      .getStyleByCell(this.raw(sheet, row, column));
    return style ? this.readStyle(style) : {};
  }

  numberFormat(sheet: string, row: number, column: number): string {
    const worksheet = this.sheet(sheet);
    const own = this.workbook()
      .getStyles()
      .getStyleByCell(this.raw(sheet, row, column));
    return own?.n?.pattern ?? worksheet.getColumnStyle(column)?.n?.pattern ?? 'General';
  }

  columnStyle(sheet: string, column: number): CellStyle {
    const style = this.sheet(sheet).getColumnStyle(column);
    return style ? this.readStyle(style) : {};
  }

  setColumnStyle(sheet: string, column: number, style: CellStyle): void {
    this.makeRoom(sheet, 0, column);
    const id = this.workbook().getStyles().setValue(toUniverStyle(style));
    this.run(SetColDataMutation.id, { unitId: this.unitId, subUnitId: sheet, columnData: { [column]: { s: id } } });
  }

  usedRange(sheet: string, valuesOnly: boolean, within?: GridRange): GridRange | null {
    const matrix = this.sheet(sheet).getCellMatrix().getMatrix();
    let used: GridRange | null = null;
    for (const rowKey in matrix) {
      const row = Number(rowKey);
      if (within && (row < within.startRow || row > within.endRow)) continue;
      const cells = matrix[row];
      for (const columnKey in cells) {
        const column = Number(columnKey);
        if (within && (column < within.startColumn || column > within.endColumn)) continue;
        const cell = cells[column];
        if (!cell || !(hasContent(cell) || (!valuesOnly && cell.s))) continue;
        used ??= { startRow: row, startColumn: column, endRow: row, endColumn: column };
        if (row < used.startRow) used.startRow = row;
        if (row > used.endRow) used.endRow = row;
        if (column < used.startColumn) used.startColumn = column;
        if (column > used.endColumn) used.endColumn = column;
      }
    }
    return used;
  }

  write(sheet: string, row: number, column: number, cells: (CellWrite | undefined)[][]): void {
    const lastColumn = column + Math.max(0, ...cells.map((line) => line.length)) - 1;
    this.makeRoom(sheet, row + cells.length - 1, lastColumn);
    const cellValue: Record<number, Record<number, ICellData>> = {};
    cells.forEach((line, i) => {
      const changed: Record<number, ICellData> = {};
      line.forEach((cell, j) => {
        if (!cell) return;
        if (cell.style) this.replaceStyle(sheet, row + i, column + j, cell.style);
        if (cell.value !== undefined || cell.formula !== undefined) changed[column + j] = this.univerContent(cell);
      });
      if (Object.keys(changed).length > 0) cellValue[row + i] = changed;
    });
    // An empty mutation still makes the grid draw new styles.
    this.run(SetRangeValuesMutation.id, { unitId: this.unitId, subUnitId: sheet, cellValue });
  }

  forEachCell(sheet: string, visit: (row: number, column: number, cell: CellSnapshot, style: CellStyle) => void): void {
    const matrix = this.sheet(sheet).getCellMatrix().getMatrix();
    const styles = this.workbook().getStyles();
    for (const rowKey in matrix) {
      const row = Number(rowKey);
      const cells = matrix[row];
      for (const columnKey in cells) {
        const column = Number(columnKey);
        const cell = cells[column];
        if (!cell) continue;
        const style = styles.getStyleByCell(cell);
        visit(row, column, this.snapshotOf(cell, sheet, row, column), style ? this.readStyle(style) : NO_STYLE);
      }
    }
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

  formulas(sheet: string): { row: number; column: number; formula: string }[] {
    const found: { row: number; column: number; formula: string }[] = [];
    const matrix = this.sheet(sheet).getCellMatrix().getMatrix();
    for (const rowKey in matrix) {
      const cells = matrix[Number(rowKey)];
      for (const columnKey in cells) {
        const cell = cells[Number(columnKey)];
        if (!cell?.f && !cell?.si) continue;
        const [row, column] = [Number(rowKey), Number(columnKey)];
        found.push({ row, column, formula: this.formulaOf(cell, sheet, row, column) ?? '' });
      }
    }
    return found;
  }

  change(sheet: string, change: StructuralChange): void {
    this.asOwn(() => this.moveCells(sheet, change));
  }

  private moveCells(sheet: string, change: StructuralChange): void {
    const facade = this.facadeSheet(sheet);
    const { kind, axis, at, count, across } = change;
    const isWhole =
      across.start === 0 &&
      across.end >= (axis === 'row' ? this.sheet(sheet).getColumnCount() : this.sheet(sheet).getRowCount()) - 1;
    if (isWhole) {
      if (axis === 'row') kind === 'insert' ? facade.insertRows(at, count) : facade.deleteRows(at, count);
      else kind === 'insert' ? facade.insertColumns(at, count) : facade.deleteColumns(at, count);
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
    if (axis === 'row') hidden ? facade.hideRows(from, count) : facade.showRows(from, count);
    else hidden ? facade.hideColumns(from, count) : facade.showColumns(from, count);
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

  declareTable({
    name,
    sheet,
    range,
    columns,
  }: {
    name: string;
    sheet: string;
    range: GridRange;
    columns: string[];
  }): void {
    const titleMap = new Map(columns.map((column, i) => [toEngineName(column), i]));
    const reference = { sheetId: sheet, range: { ...range }, titleMap };
    this.tableNames.add(name.toLowerCase());
    this.run(SetSuperTableMutation.id, { unitId: this.unitId, tableName: toEngineName(name), reference });
  }

  forgetTable(name: string): void {
    this.tableNames.delete(name.toLowerCase());
    this.run(RemoveSuperTableMutation.id, { unitId: this.unitId, tableName: toEngineName(name) });
  }

  names(): StoredName[] {
    const names = this.injector.get(IDefinedNamesService).getDefinedNameMap(this.unitId) ?? {};
    return Object.values(names).map((item) => ({
      id: item.id,
      name: item.name,
      formula: fromEngineFormula(item.formulaOrRefString.replace(/^=?/, '=')),
      ...(item.localSheetId && item.localSheetId !== WHOLE_WORKBOOK ? { sheet: item.localSheetId } : {}),
      hidden: item.hidden ?? false,
      comment: item.comment ?? '',
    }));
  }

  setName({ id, name, formula, sheet, hidden, comment }: StoredName): void {
    this.run(SetDefinedNameMutation.id, {
      unitId: this.unitId,
      id,
      name,
      // Univer takes a plain reference without the equals sign and anything else with it.
      formulaOrRefString: isReference(formula) ? formula.slice(1) : this.toEngine(formula),
      localSheetId: sheet ?? WHOLE_WORKBOOK,
      hidden,
      comment,
    });
  }

  deleteName(id: string): void {
    const name = this.names().find((candidate) => candidate.id === id);
    if (name)
      this.run(RemoveDefinedNameMutation.id, {
        unitId: this.unitId,
        id,
        name: name.name,
        formulaOrRefString: name.formula,
      });
  }

  selection(): { sheet: string; range: GridRange } {
    const facade = this.facadeWorkbook().getActiveSheet();
    const range = facade.getSelection()?.getActiveRange()?.getRange();
    const { startRow = 0, startColumn = 0, endRow = 0, endColumn = 0 } = range ?? {};
    return { sheet: facade.getSheetId(), range: { startRow, startColumn, endRow, endColumn } };
  }

  select(sheet: string, range: GridRange): void {
    this.makeRoom(sheet, range.endRow, range.endColumn);
    this.activate(sheet);
    this.facadeRange(sheet, range).activate();
  }

  watch(report: (edit: GridEdit) => void): () => void {
    return watchGrid(this.injector, this.unitId, () => this.ownChanges > 0, report);
  }

  settle(): Promise<void> {
    return this.calculation.settle();
  }

  trustValues(): void {
    this.calculation.trustValues();
  }

  recalculateAll(): Promise<void> {
    return this.calculation.recalculateAll();
  }

  dispose(): void {
    this.calculation.dispose();
    this.api.disposeUnit(this.unitId);
    if (this.ownsUniver) this.instance.univer.dispose();
  }

  private snapshotOf(cell: ICellData, sheet: string, row: number, column: number): CellSnapshot {
    const out: CellSnapshot = {};
    const value = valueOf(cell);
    if (value !== undefined) out.v = value;
    if (cell.t === CellValueType.FORCE_STRING) out.q = true;
    else if (typeof value === 'string' && ERROR_TEXT.test(value)) out.e = true;
    const formula = this.formulaOf(cell, sheet, row, column);
    if (formula) out.f = formula;
    return out;
  }

  private toEngine(formula: string): string {
    return toEngineFormula(formula, (word) => this.tableNames.has(word.toLowerCase()));
  }

  private univerContent(cell: CellWrite): ICellData {
    return univerContent(cell.formula ? { ...cell, formula: this.toEngine(cell.formula) } : cell);
  }

  /** Of a shared formula only the first cell holds the text; the others are that text moved. */
  private formulaOf(cell: ICellData, sheet: string, row: number, column: number): string | undefined {
    if (cell.f) return fromEngineFormula(cell.f);
    if (!cell.si) return undefined;
    const first = this.sharedFormula(cell.si, sheet);
    return first && fromEngineFormula(moveFormula(first.formula, row - first.row, column - first.column));
  }

  private sharedFormula(id: string, sheet: string): SharedFormula | undefined {
    const key = `${sheet} ${id}`;
    const known = this.sharedFormulas.get(key);
    if (
      known &&
      this.raw(sheet, known.row, known.column)?.si === id &&
      this.raw(sheet, known.row, known.column)?.f === known.formula
    ) {
      return known;
    }
    this.sharedFormulas.clear();
    for (const { id: sheetId } of this.sheets()) {
      const matrix = this.sheet(sheetId).getCellMatrix().getMatrix();
      for (const rowKey in matrix) {
        const cells = matrix[Number(rowKey)];
        for (const columnKey in cells) {
          const cell = cells[Number(columnKey)];
          if (!cell?.si || !cell.f) continue;
          this.sharedFormulas.set(`${sheetId} ${cell.si}`, {
            row: Number(rowKey),
            column: Number(columnKey),
            formula: cell.f,
          });
        }
      }
    }
    return this.sharedFormulas.get(key);
  }

  private readStyle(style: UniverStyle): CellStyle {
    let read = this.styleCache.get(style);
    if (!read) {
      read = fromUniverStyle(style);
      this.styleCache.set(style, read);
    }
    return read;
  }

  /** Univer's own style mutation merges and knows only its own keys, so the style is put into the cell directly. */
  private replaceStyle(sheet: string, row: number, column: number, style: CellStyle): void {
    const matrix = this.sheet(sheet).getCellMatrix();
    const cell = { ...(matrix.getValue(row, column) ?? {}) };
    const id = this.styleId(style);
    if (id === null) delete cell.s;
    else cell.s = id;
    matrix.setValue(row, column, cell);
  }

  /** Null for the empty style. */
  private styleId(style: CellStyle): string | null {
    const known = this.styleIds.get(style);
    if (known !== undefined) return known;
    const univerStyle = toUniverStyle(style);
    const isEmpty = Object.keys(univerStyle).length === 0;
    const id = isEmpty ? null : (this.workbook().getStyles().setValue(univerStyle) ?? null);
    this.styleIds.set(style, id);
    return id;
  }

  private makeRoom(sheet: string, row: number, column: number): void {
    const worksheet = this.sheet(sheet);
    const target = { unitId: this.unitId, subUnitId: sheet };
    if (row >= worksheet.getRowCount() - 1) {
      this.run(SetWorksheetRowCountMutation.id, { ...target, rowCount: row + SPARE_ROWS });
    }
    if (column >= worksheet.getColumnCount() - 1) {
      this.run(SetWorksheetColumnCountMutation.id, { ...target, columnCount: column + SPARE_COLUMNS });
    }
  }

  private raw(sheet: string, row: number, column: number): Nullable<ICellData> {
    return this.sheet(sheet).getCellMatrix().getValue(row, column);
  }

  private run(id: string, params: object): void {
    this.asOwn(() => this.commands.syncExecuteCommand(id, params));
  }

  /** Changes made here are not reported as a person's. */
  private asOwn<T>(change: () => T): T {
    this.ownChanges++;
    try {
      return change();
    } finally {
      this.ownChanges--;
    }
  }

  private workbook(): Workbook {
    const workbook = this.injector
      .get(IUniverInstanceService)
      .getUnit<Workbook>(this.unitId, UniverInstanceType.UNIVER_SHEET);
    if (!workbook) throw new Error('The workbook is closed.');
    return workbook;
  }

  private sheet(id: string): Worksheet {
    const sheet = this.workbook().getSheetBySheetId(id);
    if (!sheet) throw new Error(`No sheet ${id}`);
    return sheet;
  }

  private facadeWorkbook() {
    const workbook = this.api.getWorkbook(this.unitId);
    if (!workbook) throw new Error('The workbook is closed.');
    return workbook;
  }

  private facadeSheet(id: string) {
    const sheet = this.facadeWorkbook().getSheetBySheetId(id);
    if (!sheet) throw new Error(`No sheet ${id}`);
    return sheet;
  }

  private facadeRange(sheet: string, range: GridRange) {
    return this.facadeSheet(sheet).getRange(
      range.startRow,
      range.startColumn,
      range.endRow - range.startRow + 1,
      range.endColumn - range.startColumn + 1,
    );
  }
}

function valueOf(cell: ICellData): CellSnapshot['v'] {
  const { v, t } = cell;
  if (v === undefined || v === null) {
    const richText = cell.p?.body?.dataStream;
    return richText === undefined ? undefined : richText.replace(/\r\n$/, '');
  }
  if (t === CellValueType.BOOLEAN) return v === 1 || v === true || v === 'TRUE' || v === '1';
  return t === CellValueType.NUMBER ? Number(v) : v;
}

const hasContent = (cell: ICellData): boolean =>
  (cell.v !== undefined && cell.v !== null && cell.v !== '') || Boolean(cell.f) || Boolean(cell.si) || Boolean(cell.p);

function isReference(formula: string): boolean {
  return parseRange(splitSheet(formula.slice(1)).address) !== null;
}

function univerContent({ value, formula, quoted }: CellWrite): ICellData {
  const content: ICellData = { f: formula ?? null, si: null, p: null };
  if (formula) return content;
  if (value === null || value === undefined) return { ...content, v: null };
  return {
    ...content,
    v: typeof value === 'boolean' ? Number(value) : value,
    t: quoted ? CellValueType.FORCE_STRING : cellType(value),
  };
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
