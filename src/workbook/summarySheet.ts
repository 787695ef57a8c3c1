import { placeName, rangeAddress } from '../domain/address';
import type { CellValue } from '../domain/cellValue';
import { failWith } from '../domain/failure';
import { BLOCK_NAMES, type BlockName, type SummaryBlock, type SummaryPlan } from '../domain/summary/summaryContract';
import { absoluteRange } from '../domain/summary/formulaText';
import { queueChart, type StandingCharts } from './summaryCharts';
import { restored } from './restored';
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

/** Whether two looks at a summary found its blocks at the same places. */
export function isSamePlaces(one: StandingSummary, other: StandingSummary): boolean {
  const placesOf = ({ sheet, blocks }: StandingSummary): string =>
    JSON.stringify([
      sheet,
      [...blocks].map(([name, { row, column, rows, columns }]) => [name, row, column, rows, columns]),
    ]);
  return placesOf(one) === placesOf(other);
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
          if (cell === '' || isLeft(block, row, column) || old.some((one) => holds(one, at))) return;
          failWith({ code: 'CELLS_NOT_EMPTY', where: placeName(sheetName, rangeAddress(at.row, at.column, 1, 1)) });
        }),
      );
    }
  };
}

/** Blank cells of the header are people's own; those of other blocks are written as blank as they are. */
function isLeft({ name, cells }: SummaryBlock, row: number, column: number): boolean {
  return name === 'header' && cells[row]?.[column] === '';
}

function holds(block: Omit<StandingBlock, 'values'>, at: { row: number; column: number }): boolean {
  const [row, column] = [at.row - block.row, at.column - block.column];
  return row >= 0 && row < block.rows && column >= 0 && column < block.columns;
}

/** Where a summary goes that is not there yet: a sheet of its name that is blank, as a run may have left it, or a new one. */
export interface NewSheet {
  readonly name: string;
  readonly isThere: boolean;
}

/** Queues finding a sheet for a summary that is not there yet; call the result after the sync. */
export function queueNewSheet(context: Excel.RequestContext, wanted: string): () => NewSheet {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  const used = worksheets.getItemOrNullObject(wanted).getUsedRangeOrNullObject(false);
  used.load('address');
  return () =>
    newSheet(
      wanted,
      worksheets.items.map(({ name }) => name.toLowerCase()),
      used,
    );
}

function newSheet(wanted: string, taken: readonly string[], used: Excel.Range): NewSheet {
  if (taken.includes(wanted.toLowerCase()) && used.isNullObject) return { name: wanted, isThere: true };
  let name = wanted;
  for (let copy = 2; taken.includes(name.toLowerCase()); copy += 1) name = `${wanted} (${copy})`;
  return { name, isThere: false };
}

/**
 * Queues writing names and cells: what blocks no longer cover is cleared, cells people filled beside them stay. Names come
 * before cells: by them a repetition finds what a run left half-way.
 */
export function queueSummaryCells(
  context: Excel.RequestContext,
  standing: StandingSummary,
  plan: SummaryPlan,
  free: NewSheet,
): { sheet: Excel.Worksheet; queuePutBack: () => void } {
  const { worksheets, names } = context.workbook;
  const name = standing.sheet ?? free.name;
  const sheet = standing.sheet === null && !free.isThere ? worksheets.add(name) : worksheets.getItem(name);
  const before = plan.blocks.map((block) => {
    const range = blockRange(sheet, block);
    range.load('values,formulas');
    return { address: block, range };
  });
  for (const block of standing.blocks.values()) queueClearLeft(sheet, block, plan.blocks);
  for (const block of plan.blocks) queueBlockName(context, sheet, name, block, standing.blocks.get(block.name));
  for (const block of plan.blocks) {
    const range = blockRange(sheet, block);
    range.numberFormat = block.formats;
    range.formulas = block.cells.map((cells, row) =>
      cells.map((cell, column) => (isLeft(block, row, column) ? null : cell)),
    );
  }
  const gone = [...standing.blocks.keys()].filter((old) => !plan.blocks.some((block) => block.name === old));
  for (const old of gone) names.getItem(blockName(old)).delete();
  return {
    sheet,
    // Found by index again: a range that was held would follow the rows that moved.
    queuePutBack: () => before.forEach(({ address, range }) => queuePutBackAt(blockRange(sheet, address), range)),
  };
}

function queuePutBackAt(range: Excel.Range, before: Excel.Range): void {
  range.formulas = restored(before);
}

/** A name that stands is turned to the block's new place at once; it is never away. */
function queueBlockName(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  sheetName: string,
  block: SummaryBlock,
  old: StandingBlock | undefined,
): void {
  const { names } = context.workbook;
  if (old === undefined) names.add(blockName(block.name), blockRange(sheet, block));
  else if (!isSamePlace(old, block)) {
    const [lastRow, lastColumn] = [block.row + block.cells.length - 1, block.column + block.cells[0].length - 1];
    const address = absoluteRange(block.row, block.column, lastRow, lastColumn);
    names.getItem(blockName(block.name)).formula = `=${placeName(sheetName, address)}`;
  }
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
  charts: StandingCharts,
): void {
  // Charts come last, so that where they all stand everything before them does: looks are not set again and again.
  const isDressed = plan.charts.every((chart) => charts.isWhole(chart));
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
  for (const chart of plan.charts) queueChart(sheet, chart, charts);
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
