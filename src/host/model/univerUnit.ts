import { ICommandService } from '@univerjs/core';
import type { ICellData, IExecutionOptions, Injector, Nullable, Workbook, Worksheet } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import {
  SetRangeValuesMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from '@univerjs/sheets';
import '@univerjs/sheets/facade';
import type { Calculation, CellRows } from './calculation';
import { chooseCalculation } from './chooseCalculation';
import type { UniverInstance } from './headlessUniver';
import type { CellStyle, GridRange } from './snapshot';
import { UniverCellAccess } from './univerCellAccess';
import { keepSheetsOfReferences } from './univerFixes';
import { fromUniverStyle, toUniverStyle } from './univerStyle';
import type { UniverStyle } from './univerStyle';

const SPARE_ROWS = 200;
const SPARE_COLUMNS = 20;

/** One workbook inside Univer: how its sheets, raw cells and styles are reached and changed. */
export class UniverUnit {
  protected readonly injector: Injector;
  protected readonly api: FUniver;
  private readonly commands: ICommandService;
  private readonly styleCache = new Map<UniverStyle, CellStyle>();
  /** One entry a style object: a block formatted alike asks once. */
  private readonly styleIds = new WeakMap<CellStyle, string | null>();
  protected ownChanges = 0;
  protected readonly cells: UniverCellAccess;
  protected readonly calculation: Calculation;

  constructor(
    protected readonly instance: UniverInstance,
    protected readonly unitId: string,
    protected readonly ownsUniver: boolean,
  ) {
    keepSheetsOfReferences();
    this.injector = instance.univer.__getInjector();
    this.api = instance.api;
    this.commands = this.injector.get(ICommandService);
    this.cells = new UniverCellAccess(this.injector, unitId, () => this.ownChanges > 0);
    this.calculation = chooseCalculation(this.cells, !ownsUniver);
  }

  protected raw(sheet: string, row: number, column: number): Nullable<ICellData> {
    return this.sheet(sheet).getCellMatrix().getValue(row, column);
  }

  protected makeRoom(sheet: string, row: number, column: number): void {
    const worksheet = this.sheet(sheet);
    const target = { unitId: this.unitId, subUnitId: sheet };
    if (row >= worksheet.getRowCount() - 1) {
      this.run(SetWorksheetRowCountMutation.id, { ...target, rowCount: row + SPARE_ROWS });
    }
    if (column >= worksheet.getColumnCount() - 1) {
      this.run(SetWorksheetColumnCountMutation.id, { ...target, columnCount: column + SPARE_COLUMNS });
    }
  }

  protected run(id: string, params: object, options?: IExecutionOptions): void {
    this.asOwn(() => this.commands.syncExecuteCommand(id, params, options));
  }

  protected setValues(sheet: string, cellValue: CellRows): void {
    // Univer's own scheduler walks the sheet for every write that is not local.
    const options = this.calculation.isUnivers ? undefined : { onlyLocal: true };
    this.run(SetRangeValuesMutation.id, { unitId: this.unitId, subUnitId: sheet, cellValue }, options);
  }

  /** Changes made here are not reported as a person's. */
  protected asOwn<T>(change: () => T): T {
    this.ownChanges++;
    try {
      return change();
    } finally {
      this.ownChanges--;
    }
  }

  protected readStyle(style: UniverStyle): CellStyle {
    let read = this.styleCache.get(style);
    if (!read) {
      read = fromUniverStyle(style);
      this.styleCache.set(style, read);
    }
    return read;
  }

  /** Null for the empty style. */
  protected styleId(style: CellStyle): string | null {
    const known = this.styleIds.get(style);
    if (known !== undefined) return known;
    const univerStyle = toUniverStyle(style);
    const isEmpty = Object.keys(univerStyle).length === 0;
    const id = isEmpty ? null : (this.workbook().getStyles().setValue(univerStyle) ?? null);
    this.styleIds.set(style, id);
    return id;
  }

  protected workbook(): Workbook {
    return this.cells.workbook();
  }

  protected sheet(id: string): Worksheet {
    const sheet = this.workbook().getSheetBySheetId(id);
    if (!sheet) throw new Error(`No sheet ${id}`);
    return sheet;
  }

  protected facadeWorkbook() {
    const workbook = this.api.getWorkbook(this.unitId);
    if (!workbook) throw new Error('The workbook is closed.');
    return workbook;
  }

  protected facadeSheet(id: string) {
    const sheet = this.facadeWorkbook().getSheetBySheetId(id);
    if (!sheet) throw new Error(`No sheet ${id}`);
    return sheet;
  }

  protected facadeRange(sheet: string, range: GridRange) {
    return this.facadeSheet(sheet).getRange(
      range.startRow,
      range.startColumn,
      range.endRow - range.startRow + 1,
      range.endColumn - range.startColumn + 1,
    );
  }
}
