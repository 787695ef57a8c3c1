import { IUndoRedoService, type IRange } from '@univerjs/core';
import { openFile, type LeftOut } from '../host/files/openFile';
import { saveXlsx } from '../host/files/saveXlsx';
import { ExcelHost } from '../host/host';
import { installBridge } from '../host/protocol/bridge';
import { ChartLayer } from './charts/chartLayer';
import type { ChartColours } from './charts/chartOption';
import { lastAction, type ActionCost } from './frame/lastAction';
import type { Grid } from './grid/createGrid';
import { SheetDecorator } from './grid/decorateSheets';

/** Notes can be read from this set on; the add-in needs no more than 1.14, that of Office LTSC 2021. */
const API_SET = '1.18';
const REDRAW_AFTER_MS = 60;
const ROWS_ABOVE_SELECTION = 8;

/** The workbook on the desk: one host shared by the grid, which shows it, and the pane, which works on it. */
export class Workbench {
  private host: ExcelHost | null = null;
  private decorator: SheetDecorator | null = null;
  private readonly charts: ChartLayer;
  private disconnectPane: () => void = () => undefined;
  private lastSelected = '';
  private redraw: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly grid: Grid,
    colours: () => ChartColours,
    private readonly onCost: (cost: ActionCost) => void,
  ) {
    this.charts = new ChartLayer(grid, colours);
    const { api } = grid;
    api.addEvent(api.Event.SheetValueChanged, () => this.scheduleRedraw());
    api.addEvent(api.Event.ActiveSheetChanged, () => {
      this.charts.clear();
      this.scheduleRedraw();
    });
  }

  /** Puts another workbook on the desk and tells what of it is missing; a file that cannot be read leaves the present one there. */
  async open(bytes: Uint8Array, name: string): Promise<readonly LeftOut[]> {
    const { workbook: snapshot, leftOut } = await openFile(bytes, name);
    this.close();
    this.host = await ExcelHost.open(snapshot, { univer: this.grid, name });
    this.decorator = new SheetDecorator(this.grid);
    this.host.onChanged(() => {
      this.forgetUndo();
      this.scheduleRedraw();
    });
    this.scheduleRedraw();
    return leftOut;
  }

  /** The workbook as an .xlsx file, calculated. */
  async save(): Promise<Uint8Array> {
    return saveXlsx(await this.opened().snapshot());
  }

  connectPane(paneWindow: Window, language: string): void {
    this.disconnectPane();
    this.disconnectPane = installBridge(paneWindow, this.opened(), { language, apiSet: API_SET });
  }

  /** Shows what the grid does not know by itself: tables, rules and charts as they are now. */
  scheduleRedraw(): void {
    clearTimeout(this.redraw);
    this.redraw = setTimeout(() => {
      if (this.host === null) return;
      const { workbook, requests } = this.host;
      this.followSelection();
      this.decorator?.refresh(workbook.sheets());
      this.charts.refresh(workbook.activeSheet().charts);
      this.onCost(lastAction(requests));
    }, REDRAW_AFTER_MS);
  }

  /** Brings into view what an add-in has selected, as Excel does; what the person selects is in view already. */
  private followSelection(): void {
    const sheet = this.grid.api.getActiveWorkbook()?.getActiveSheet();
    const selected = sheet?.getActiveRange();
    if (!sheet || !selected) return;
    const visible = sheet.getVisibleRange() as IRange | null | undefined;
    // Nothing is drawn yet; the next change looks again.
    if (!visible) return;
    const place = `${sheet.getSheetId()} ${selected.getA1Notation()}`;
    if (place === this.lastSelected) return;
    this.lastSelected = place;
    const row = selected.getRow();
    // The last rows are seen in part or lie under the scroll bar.
    if (row >= visible.startRow && row <= visible.endRow - 2) return;
    sheet.scrollToCell(Math.max(0, row - ROWS_ABOVE_SELECTION), selected.getColumn());
  }

  /** As Excel does once an add-in has written: what came before cannot be undone step by step any more. */
  private forgetUndo(): void {
    const { univer, api } = this.grid;
    const unitId = api.getActiveWorkbook()?.getId();
    if (unitId !== undefined) univer.__getInjector().get(IUndoRedoService).clearUndoRedo(unitId);
  }

  private close(): void {
    this.charts.clear();
    this.disconnectPane();
    this.host?.dispose();
    this.host = null;
  }

  private opened(): ExcelHost {
    if (this.host === null) throw new Error('No workbook is open');
    return this.host;
  }
}
