import { CellValueType } from '@univerjs/core';
import type { ICellData } from '@univerjs/core';
import { SetColDataMutation, SetRangeValuesMutation } from '@univerjs/sheets';
import { Calculation } from './calculation';
import type { CellStore, CellWrite } from './cellStore';
import './clippedReferences';
import './conditionalSums';
import { fromEngineFormula, toEngineName } from './engineTableNames';
import { watchGrid } from './gridWatcher';
import type { GridEdit } from './gridWatcher';
import type { UniverInstance } from './headlessUniver';
import { moveFormula } from './referenceShift';
import type { CellSnapshot, CellStyle, GridRange } from './snapshot';
import { keepSheetsOfReferences } from './univerFixes';
import { UniverNames } from './univerNames';
import { cellType } from './univerSnapshot';
import { FilledFormulas } from './filledFormulas';

const NO_STYLE: CellStyle = {};
const ERROR_TEXT = /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!)$/;

/** Where the text of a shared formula stands. */
interface SharedFormula {
  row: number;
  column: number;
  formula: string;
}

/** Cells kept by one Univer workbook, read from its raw matrix and written by its mutations. */
export class UniverCellStore extends UniverNames implements CellStore {
  private readonly calculation: Calculation;
  private readonly sharedFormulas = new Map<string, SharedFormula>();
  private filledCount = 0;

  constructor(
    instance: UniverInstance,
    unitId: string,
    private readonly ownsUniver: boolean,
  ) {
    keepSheetsOfReferences();
    super(instance, unitId);
    this.calculation = new Calculation(this.injector);
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
    const id = this.styleId(style);
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
    const filled = new FilledFormulas(() => `filled-${this.unitId}-${this.filledCount++}`);
    cells.forEach((line, i) => {
      const changed: Record<number, ICellData> = {};
      line.forEach((cell, j) => {
        if (!cell) return;
        if (cell.style) this.replaceStyle(sheet, row + i, column + j, cell.style);
        if (cell.filledDown) changed[column + j] = filled.below(column + j);
        else if (cell.value !== undefined || cell.formula !== undefined) {
          changed[column + j] = this.univerContent(cell);
          filled.start(changed[column + j], row + i, column + j);
        }
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

  formulasWith(sheet: string, name: string): { row: number; column: number; formula: string }[] {
    const mention = new RegExp(toEngineName(name), 'iu');
    const shared = new Map<string, boolean>();
    const mentions = ({ f, si }: ICellData): boolean => {
      if (!si) return mention.test(f ?? '');
      const known = shared.get(si) ?? mention.test(f ?? this.sharedFormula(si, sheet)?.formula ?? '');
      shared.set(si, known);
      return known;
    };
    const found: { row: number; column: number; formula: string }[] = [];
    const matrix = this.sheet(sheet).getCellMatrix().getMatrix();
    for (const rowKey in matrix) {
      const cells = matrix[Number(rowKey)];
      for (const columnKey in cells) {
        const cell = cells[Number(columnKey)];
        if ((!cell?.f && !cell?.si) || !mentions(cell)) continue;
        const [row, column] = [Number(rowKey), Number(columnKey)];
        found.push({ row, column, formula: this.formulaOf(cell, sheet, row, column) ?? '' });
      }
    }
    return found;
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

  /** Univer's own style mutation merges and knows only its own keys, so the style is put into the cell directly. */
  private replaceStyle(sheet: string, row: number, column: number, style: CellStyle): void {
    const matrix = this.sheet(sheet).getCellMatrix();
    const cell = { ...(matrix.getValue(row, column) ?? {}) };
    const id = this.styleId(style);
    if (id === null) delete cell.s;
    else cell.s = id;
    matrix.setValue(row, column, cell);
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
