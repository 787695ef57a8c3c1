import { ICommandService, IUniverInstanceService, UniverInstanceType } from '@univerjs/core';
import type { ICellData, IStyleData, Injector, Nullable, Workbook, Worksheet } from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import type { CellAccess } from './calculation';

/** Reaches the raw cells of one Univer workbook. */
export class UniverCellAccess implements CellAccess {
  private known: Workbook | null = null;

  constructor(
    readonly injector: Injector,
    readonly unitId: string,
    readonly isOwnChange: () => boolean,
  ) {}

  activeSheet(): string {
    return this.workbook().getActiveSheet().getSheetId();
  }

  redraw(sheet: string): void {
    const params = { unitId: this.unitId, subUnitId: sheet, cellValue: {} };
    const asResult = { onlyLocal: true, fromFormula: true };
    this.injector.get(ICommandService).syncExecuteCommand(SetRangeValuesMutation.id, params, asResult);
  }

  /** Cells that hold anything. */
  count(): number {
    return this.workbook()
      .getSheets()
      .map((sheet) => Object.values(sheet.getCellMatrix().getMatrix()))
      .flat()
      .reduce((sum, row) => sum + Object.keys(row).length, 0);
  }

  workbook(): Workbook {
    this.known ??=
      this.injector.get(IUniverInstanceService).getUnit<Workbook>(this.unitId, UniverInstanceType.UNIVER_SHEET) ?? null;
    if (!this.known) throw new Error('The workbook is closed.');
    return this.known;
  }

  /** Whoever comes later is told that the workbook is closed. */
  forget(): void {
    this.known = null;
  }

  read(sheet: string, row: number, column: number): Nullable<ICellData> {
    return this.workbook().getSheetBySheetId(sheet)?.getCellMatrix().getValue(row, column);
  }

  eachFormula(visit: (sheet: string, row: number, column: number, cell: ICellData) => void): void {
    for (const sheet of this.workbook().getSheets()) {
      // The text of a shared formula stands anywhere after cells were moved.
      const withoutText: [row: number, column: number, cell: ICellData][] = [];
      eachCell(sheet, (row, column, cell) => {
        if (cell.f) visit(sheet.getSheetId(), row, column, cell);
        else if (cell.si) withoutText.push([row, column, cell]);
      });
      for (const [row, column, cell] of withoutText) visit(sheet.getSheetId(), row, column, cell);
    }
  }

  keepResult(sheet: string, row: number, column: number, { v, t, s }: ICellData): void {
    const cell = this.read(sheet, row, column);
    if (!cell) return;
    if (v === null || v === undefined) {
      delete cell.v;
      delete cell.t;
    } else {
      cell.v = v;
      if (t) cell.t = t;
    }
    if (s) this.keepFormat(cell, s);
  }

  /** A formula without a number format takes that of the cells it reads. */
  private keepFormat(cell: ICellData, format: IStyleData | string): void {
    const styles = this.workbook().getStyles();
    const own: IStyleData | undefined = styles.getStyleByCell(cell) ?? undefined;
    if (typeof format === 'string' || own?.n?.pattern || !format.n) return;
    cell.s = styles.setValue({ ...own, n: format.n }) ?? null;
  }
}

function eachCell(sheet: Worksheet, visit: (row: number, column: number, cell: ICellData) => void): void {
  const matrix = sheet.getCellMatrix().getMatrix();
  for (const rowKey in matrix) {
    const cells = matrix[Number(rowKey)];
    for (const columnKey in cells) {
      const cell = cells[Number(columnKey)];
      if (cell) visit(Number(rowKey), Number(columnKey), cell);
    }
  }
}
