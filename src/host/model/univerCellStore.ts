import type { ICellData } from '@univerjs/core';
import { SetColDataMutation } from '@univerjs/sheets';
import type { CellRows } from './calculation';
import type { CellStore, CellWrite } from './cellStore';
import './clippedReferences';
import './conditionalSums';
import { fromEngineFormula, toEngineName } from './engineTableNames';
import { watchGrid } from './gridWatcher';
import type { GridEdit } from './gridWatcher';
import type { CellSnapshot, CellStyle, GridRange } from './snapshot';
import { FilledFormulas } from './filledFormulas';
import { SharedFormulas } from './sharedFormulas';
import { contentOf, hasContent, univerContent, valueOf } from './univerCells';
import { UniverNames } from './univerNames';

const NO_STYLE: CellStyle = {};
/** Cells kept by one Univer workbook, read from its raw matrix and written by its mutations. */
export class UniverCellStore extends UniverNames implements CellStore {
  private readonly shared = new SharedFormulas(this.cells);
  private filledCount = 0;

  cell(sheet: string, row: number, column: number): CellSnapshot {
    this.calculation.needCell(sheet, row, column);
    const cell = this.raw(sheet, row, column);
    return cell ? this.snapshotOf(cell, sheet, row, column) : {};
  }

  value(sheet: string, row: number, column: number): CellSnapshot['v'] {
    this.calculation.needCell(sheet, row, column);
    const cell = this.raw(sheet, row, column);
    return cell ? valueOf(cell) : undefined;
  }

  formula(sheet: string, row: number, column: number): string | undefined {
    const cell = this.raw(sheet, row, column);
    return cell ? this.formulaOf(cell, sheet, row, column) : undefined;
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
    const cellValue: CellRows = {};
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
    if (Object.keys(cellValue).length === 0) this.calculation.stylesChanged();
    this.calculation.beforeWrite(sheet, cellValue);
    this.shared.handOver(sheet, cellValue);
    this.setValues(sheet, cellValue);
    this.calculation.afterWrite(sheet, cellValue);
  }

  forEachCell(sheet: string, visit: (row: number, column: number, cell: CellSnapshot, style: CellStyle) => void): void {
    this.calculation.needSheet(sheet);
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
      const known = shared.get(si) ?? mention.test(this.shared.textOf({ f, si }, sheet, 0, 0) ?? '');
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
    this.cells.forget();
    if (this.ownsUniver) this.instance.univer.dispose();
  }

  private snapshotOf(cell: ICellData, sheet: string, row: number, column: number): CellSnapshot {
    const formula = this.formulaOf(cell, sheet, row, column);
    return formula ? { ...contentOf(cell), f: formula } : contentOf(cell);
  }

  private univerContent(cell: CellWrite): ICellData {
    return univerContent(cell.formula ? { ...cell, formula: this.toEngine(cell.formula) } : cell);
  }

  private formulaOf(cell: ICellData, sheet: string, row: number, column: number): string | undefined {
    const text = this.shared.textOf(cell, sheet, row, column);
    return text && fromEngineFormula(text);
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
