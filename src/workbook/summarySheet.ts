import { placeName, rangeAddress } from '../domain/address';
import type { CellValue } from '../domain/cellValue';
import { failWith } from '../domain/failure';
import { BLOCK_NAMES, type BlockName, type SummaryBlock, type SummaryPlan } from '../domain/summary/summaryContract';
import { queueRoleFormats } from './summaryFormats';
import { characterWidth } from './tableSheet';

/** A block as it stands in the workbook; people may have moved it. */
interface StandingBlock {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly values: readonly (readonly CellValue[])[];
}

/** The summary as it stands; `sheet` is null where there is none. */
export interface StandingSummary {
  readonly sheet: string | null;
  readonly blocks: ReadonlyMap<BlockName, StandingBlock>;
}

function blockName(name: BlockName): string {
  return `QA_Summary_${name}`;
}

/** Queues finding our blocks by their defined names, which follow sheets renamed and rows inserted. */
export function queueStandingSummary(context: Excel.RequestContext): () => StandingSummary {
  const found = BLOCK_NAMES.map((name) => {
    const range = context.workbook.names.getItemOrNullObject(blockName(name)).getRangeOrNullObject();
    range.load('rowIndex,columnIndex,rowCount,columnCount,values');
    range.worksheet.load('name');
    return { name, range };
  });
  return () => {
    const standing = found.filter(({ range }) => !range.isNullObject);
    const sheet = standing.length > 0 ? standing[0].range.worksheet.name : null;
    const blocks = standing
      .filter(({ range }) => range.worksheet.name === sheet)
      .map(({ name, range }) => {
        const { rowIndex, columnIndex, rowCount, columnCount } = range;
        const values = range.values as CellValue[][];
        return [name, { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount, values }] as const;
      });
    return { sheet, blocks: new Map(blocks) };
  };
}

/** Queues looking at the cells that blocks would newly take; call the result after the sync: CELLS_NOT_EMPTY if taken. */
export function queueSpaceCheck(
  context: Excel.RequestContext,
  standing: StandingSummary,
  plan: SummaryPlan,
): () => void {
  if (standing.sheet === null) return () => undefined;
  const sheetName = standing.sheet;
  const sheet = context.workbook.worksheets.getItem(sheetName);
  const old = [...standing.blocks.values()];
  const looked = plan.blocks.map((block) => {
    const range = sheet.getRangeByIndexes(block.row, block.column, block.cells.length, block.cells[0].length);
    range.load('values');
    return { block, range };
  });
  return () => {
    for (const { block, range } of looked) {
      const values = range.values as CellValue[][];
      values.forEach((cells, row) =>
        cells.forEach((cell, column) => {
          const at = { row: block.row + row, column: block.column + column };
          if (cell === '' || block.cells[row][column] === '' || old.some((one) => holds(one, at))) return;
          failWith({ code: 'CELLS_NOT_EMPTY', where: placeName(sheetName, rangeAddress(at.row, at.column, 1, 1)) });
        }),
      );
    }
  };
}

function holds(block: Omit<StandingBlock, 'values'>, at: { row: number; column: number }): boolean {
  const [row, column] = [at.row - block.row, at.column - block.column];
  return row >= 0 && row < block.rows && column >= 0 && column < block.columns;
}

/** Queues writing cells and names: what blocks no longer cover is cleared, cells people filled beside them stay. */
export function queueSummaryCells(
  context: Excel.RequestContext,
  standing: StandingSummary,
  plan: SummaryPlan,
  sheetName: string,
): Excel.Worksheet {
  const { worksheets, names } = context.workbook;
  const sheet = standing.sheet === null ? worksheets.add(sheetName) : worksheets.getItem(standing.sheet);
  for (const block of standing.blocks.values()) queueClearLeft(sheet, block, plan.blocks);
  for (const block of plan.blocks) {
    const range = blockRange(sheet, block);
    range.numberFormat = block.formats;
    range.formulas = block.cells.map((row) =>
      row.map((cell) => (cell === '' && block.name === 'header' ? null : cell)),
    );
    if (standing.blocks.has(block.name)) names.getItem(blockName(block.name)).delete();
    names.add(blockName(block.name), range);
  }
  const gone = [...standing.blocks.keys()].filter((name) => !plan.blocks.some((block) => block.name === name));
  for (const name of gone) names.getItem(blockName(name)).delete();
  return sheet;
}

function blockRange(sheet: Excel.Worksheet, block: SummaryBlock): Excel.Range {
  return sheet.getRangeByIndexes(block.row, block.column, block.cells.length, block.cells[0].length);
}

/** Clears rows of a block that no block covers any more: it had more lines, or stood elsewhere. */
function queueClearLeft(sheet: Excel.Worksheet, old: StandingBlock, blocks: readonly SummaryBlock[]): void {
  for (let row = 0; row < old.rows; row += 1) {
    const isCovered = blocks.some((block) =>
      holds(
        { row: block.row, column: block.column, rows: block.cells.length, columns: block.cells[0].length },
        { row: old.row + row, column: old.column },
      ),
    );
    if (!isCovered) sheet.getRangeByIndexes(old.row + row, old.column, 1, old.columns).clear('All');
  }
}

/** Queues looks, input lists and charts: second, so that figures stand even where these fail. */
export function queueSummaryDress(
  sheet: Excel.Worksheet,
  standing: StandingSummary,
  plan: SummaryPlan,
  charts: ReadonlyMap<string, Excel.Chart>,
): void {
  // Charts come last, so that where they all stand everything before them does: looks are not set again and again.
  const isDressed = plan.charts.every((chart) => charts.has(chart.name));
  for (const block of plan.blocks) {
    if (!isDressed || !isSamePlace(standing.blocks.get(block.name), block)) queueRoleFormats(sheet, block);
  }
  if (!isDressed) {
    plan.columnWidths.forEach((width, column) => {
      sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = characterWidth(width);
    });
    sheet.showGridlines = false;
    sheet.pageLayout.orientation = 'Landscape';
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  }
  const scope = sheet.getRange(plan.scope.cell.replace(/\$/g, '')).dataValidation;
  scope.rule = { list: { inCellDropDown: true, source: plan.scope.values.join(',') } };
  for (const chart of plan.charts) queueChart(sheet, chart, charts.get(chart.name) ?? null);
}

function isSamePlace(old: StandingBlock | undefined, block: SummaryBlock): boolean {
  return (
    old !== undefined &&
    old.row === block.row &&
    old.column === block.column &&
    old.rows === block.cells.length &&
    old.columns === block.cells[0].length
  );
}

/** A new chart gets its place; one that stands keeps where people put it and reads the new cells. */
function queueChart(sheet: Excel.Worksheet, plan: SummaryPlan['charts'][number], standing: Excel.Chart | null): void {
  const rangeOf = (address: string): Excel.Range => sheet.getRange(address.replace(/\$/g, ''));
  const chart = standing ?? sheet.charts.add(plan.type, rangeOf(plan.series[0].values), 'Columns');
  if (!standing) {
    chart.name = plan.name;
    chart.setPosition(sheet.getCell(plan.fromRow, plan.fromColumn), sheet.getCell(plan.toRow - 1, plan.toColumn - 1));
    if (plan.axis.numberFormat !== undefined) chart.axes.valueAxis.numberFormat = plan.axis.numberFormat;
    if (plan.axis.minimum !== undefined) chart.axes.valueAxis.minimum = plan.axis.minimum;
    chart.legend.visible = plan.series.length > 1;
    chart.legend.position = 'Bottom';
  }
  chart.title.text = plan.title;
  plan.series.forEach((planned, index) => {
    const isThere = index === 0 || standing !== null;
    const series = isThere ? chart.series.getItemAt(index) : chart.series.add(planned.name);
    series.name = planned.name;
    series.setValues(rangeOf(planned.values));
    series.setXAxisValues(rangeOf(plan.categories));
  });
}
