import { absoluteAddress, cellRange, quoteSheetName } from './address';
import { accessDenied, invalidArgument, notImplemented } from './hostError';
import type { ChartModel, SheetModel } from './parts';
import type { CellSnapshot, ChartSnapshot, GridRange } from './snapshot';
import { charactersToPixels, pixelsToPoints } from './units';
import type { WorkbookModel } from './workbookModel';

export type SeriesModel = ChartSnapshot['series'][number];

const TYPES: readonly ChartSnapshot['type'][] = ['Line', 'LineMarkers', 'ColumnClustered', 'BarClustered'];
/** Size and place of a new chart; add-ins place theirs at once. */
const FIRST_ANCHOR = { fromRow: 1, fromColumn: 1, toRow: 16, toColumn: 9 };

export function chartModel(workbook: WorkbookModel, sheet: SheetModel, chart: ChartSnapshot): ChartModel {
  const axis = () => ({ visible: true, gridlines: false, title: '', titleVisible: false });
  return {
    ...chart,
    id: workbook.newId(),
    sheet,
    plotVisibleOnly: chart.plotsHidden !== true,
    legendPosition: 'Bottom',
    titleVisible: chart.title !== undefined,
    valueAxis: { ...axis(), gridlines: true },
    categoryAxis: axis(),
  };
}

export function chartType(value: unknown): ChartSnapshot['type'] {
  const type = TYPES.find((each) => each === value);
  if (type === undefined) throw notImplemented(`chart type ${String(value)}`);
  return type;
}

export type SeriesBy = 'Auto' | 'Columns' | 'Rows';

export function addChart(
  workbook: WorkbookModel,
  sheet: SheetModel,
  type: ChartSnapshot['type'],
  source: { sheet: SheetModel; range: GridRange },
  seriesBy: SeriesBy,
): ChartModel {
  if (sheet.protection || workbook.readOnly) throw accessDenied();
  const series = seriesOf(workbook, source, seriesBy);
  // A chart of several series shows a legend; of one, its name as title.
  const chart = chartModel(workbook, sheet, {
    name: freeName(sheet),
    type,
    series,
    anchor: { ...FIRST_ANCHOR },
    legend: series.length > 1,
  });
  sheet.charts.push(chart);
  workbook.partsChanged = true;
  return chart;
}

function freeName(sheet: SheetModel): string {
  for (let i = 1; ; i++) if (!sheet.charts.some(({ name }) => name === `Chart ${i}`)) return `Chart ${i}`;
}

/**
 * Series of a block: a first row (column) of texts names the series, a first column (row) of texts or an empty corner
 * holds the categories. `Auto` takes columns unless the block is wider than high.
 */
export function seriesOf(
  workbook: WorkbookModel,
  source: { sheet: SheetModel; range: GridRange },
  seriesBy: SeriesBy,
): SeriesModel[] {
  const { sheet, range } = source;
  const height = range.endRow - range.startRow + 1;
  const width = range.endColumn - range.startColumn + 1;
  const byColumns = seriesBy === 'Columns' || (seriesBy === 'Auto' && height >= width);
  const cell = (row: number, column: number): CellSnapshot =>
    workbook.store.cell(sheet.id, range.startRow + row, range.startColumn + column);
  const isText = ({ v }: CellSnapshot): boolean => typeof v === 'string';
  const corner = cell(0, 0);
  const topIsText = width > 1 ? isText(cell(0, 1)) : height > 1 && isText(corner) && !isText(cell(1, 0));
  const leftIsText = height > 1 && width > 1 && (isText(cell(1, 0)) || corner.v === undefined);
  const reference = (block: GridRange): string =>
    `${quoteSheetName(workbook.sheetName(sheet))}!${absoluteAddress(block)}`;
  const firstRow = range.startRow + (topIsText ? 1 : 0);
  const firstColumn = range.startColumn + (leftIsText ? 1 : 0);
  if (firstRow > range.endRow || firstColumn > range.endColumn) throw invalidArgument();
  const count = byColumns ? range.endColumn - firstColumn + 1 : range.endRow - firstRow + 1;
  return Array.from({ length: count }, (_, i): SeriesModel => {
    const column = firstColumn + i;
    const row = firstRow + i;
    const values = byColumns
      ? { startRow: firstRow, endRow: range.endRow, startColumn: column, endColumn: column }
      : { startRow: row, endRow: row, startColumn: firstColumn, endColumn: range.endColumn };
    const name = byColumns
      ? topIsText && cellRange(range.startRow, column)
      : leftIsText && cellRange(row, range.startColumn);
    const categories = byColumns
      ? leftIsText && { ...values, startColumn: range.startColumn, endColumn: range.startColumn }
      : topIsText && { ...values, startRow: range.startRow, endRow: range.startRow };
    return {
      ...(name ? { name: reference(name) } : {}),
      ...(categories ? { categories: reference(categories) } : {}),
      values: reference(values),
    };
  });
}

/** Where a chart, or any block of cells, lies in points, as office.js measures. */
export function chartPosition(workbook: WorkbookModel, { sheet, anchor }: Pick<ChartModel, 'sheet' | 'anchor'>) {
  const left = columnsWidth(workbook, sheet, 0, anchor.fromColumn);
  const top = rowsHeight(workbook, sheet, 0, anchor.fromRow);
  return {
    left,
    top,
    width: columnsWidth(workbook, sheet, anchor.fromColumn, anchor.toColumn),
    height: rowsHeight(workbook, sheet, anchor.fromRow, anchor.toRow),
  };
}

/** Moves or sizes the chart to the nearest cell edges; a chart covers whole cells here. */
export function placeChart(
  workbook: WorkbookModel,
  chart: ChartModel,
  change: Partial<ReturnType<typeof chartPosition>>,
): void {
  const wanted = { ...chartPosition(workbook, chart), ...change };
  const { sheet } = chart;
  const fromColumn = nearest(wanted.left, (i) => columnsWidth(workbook, sheet, i, i + 1));
  const fromRow = nearest(wanted.top, (i) => rowsHeight(workbook, sheet, i, i + 1));
  const toColumn = nearest(wanted.left + wanted.width, (i) => columnsWidth(workbook, sheet, i, i + 1));
  const toRow = nearest(wanted.top + wanted.height, (i) => rowsHeight(workbook, sheet, i, i + 1));
  chart.anchor = {
    fromRow,
    fromColumn,
    toRow: Math.max(toRow, fromRow + 1),
    toColumn: Math.max(toColumn, fromColumn + 1),
  };
  workbook.partsChanged = true;
}

function columnsWidth(workbook: WorkbookModel, sheet: SheetModel, from: number, to: number): number {
  let pixels = 0;
  for (let i = from; i < to; i++) pixels += charactersToPixels(workbook.store.columnWidth(sheet.id, i));
  return pixelsToPoints(pixels);
}

function rowsHeight(workbook: WorkbookModel, sheet: SheetModel, from: number, to: number): number {
  let points = 0;
  for (let i = from; i < to; i++) points += workbook.store.rowHeight(sheet.id, i);
  return points;
}

/** The cell edge nearest to a distance from the sheet's corner. */
function nearest(distance: number, sizeOf: (index: number) => number): number {
  let at = 0;
  for (let i = 0; ; i++) {
    const size = sizeOf(i);
    if (at + size / 2 >= distance) return i;
    at += size;
  }
}
