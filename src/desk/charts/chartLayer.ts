import type { ChartSnapshot } from '../../host/model/snapshot';
import type { Grid } from '../grid/createGrid';
import { chartBoard, ChartFrame } from './ChartFrame';
import { chartOption, type ChartColours } from './chartOption';
import { readReference } from './readReference';

const COMPONENT = 'QaChart';

/** Draws the charts of the sheet in front over its cells. */
export class ChartLayer {
  private placed: { place: string; dispose: () => void }[] = [];

  constructor(
    private readonly grid: Grid,
    private readonly colours: () => ChartColours,
  ) {
    grid.api.registerComponent(COMPONENT, ChartFrame);
  }

  /** Redraws the charts of the sheet in front; call it whenever data, charts, theme or that sheet may have changed. */
  refresh(charts: readonly ChartSnapshot[]): void {
    const workbook = this.grid.api.getActiveWorkbook();
    if (workbook === null) return;
    const sheet = workbook.getActiveSheet();
    const wanted = charts.map((chart) => ({ chart, id: `${sheet.getSheetId()}-${chart.name}` }));
    for (const { chart, id } of wanted) {
      chartBoard.set(
        id,
        chartOption(chart, (reference) => readReference(workbook, sheet, reference), this.colours()),
      );
    }
    const places = wanted.map(({ chart, id }) => `${id} ${JSON.stringify(chart.anchor)}`);
    if (places.join() === this.placed.map(({ place }) => place).join()) return;
    this.clear();
    wanted.forEach(({ chart, id }, index) => {
      const { fromRow, fromColumn, toRow, toColumn } = chart.anchor;
      const cells = sheet.getRange(fromRow, fromColumn, toRow - fromRow, toColumn - fromColumn);
      const dom = sheet.addFloatDomToRange(
        cells,
        { componentKey: COMPONENT, allowTransform: false, data: { id } },
        {},
        id,
      );
      if (dom) this.placed.push({ place: places[index] ?? '', dispose: dom.dispose });
    });
  }

  /** The grid itself takes the charts away when another sheet comes to the front. */
  clear(): void {
    this.placed.forEach(({ dispose }) => dispose());
    this.placed = [];
  }
}
