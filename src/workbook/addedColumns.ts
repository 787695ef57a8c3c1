import type { CellValue } from '../domain/cellValue';
import type { ColumnKey } from '../domain/evaluation/columnKey';
import { logWords } from '../domain/evaluation/words';
import type { Rubric } from '../domain/rubric/rubric';
import type { AddedPart, AddedSpace } from './addedSpace';
import { literalCell } from './literalCell';
import { queueScoreColours } from './logColours';
import { LogColumns } from './logPlace';
import { restored } from './restored';
import { givenFormulas, rowFormulas } from './scoreFormulas';
import { queueSourceStands } from './sourceStands';
import { characterWidth } from './tableSheet';
import { queueUnlockInputs } from './unlockedInputs';

/** Our columns as they were written, and what it took to be sure that they went beside their log. */
export interface AddedWrite {
  readonly isRight: () => boolean;
  /** Queues putting back what stood there. */
  readonly queuePutBack: () => void;
  /** Queues failing where the sheet is gone; whatever it is called by now. */
  readonly queueSheetCheck: () => void;
  readonly queueActivate: () => void;
  /** Queues widening the columns: last, for a repetition must still find the widths they had. */
  readonly queueWidths: () => void;
}

/** Queues writing our columns: headers, then the first row, then the rest filled down, then what makes them ours. */
export function queueAddedColumns(
  context: Excel.RequestContext,
  { part, ids, hasName, spareFormats, spareUnlocked, lock }: AddedSpace,
  rubric: Rubric,
): AddedWrite {
  const { added, definition, headerRow, ownColumn, lastFilled } = part;
  const sheet = context.workbook.worksheets.getItem(part.sheet);
  const block = (row: number, count: number): Excel.Range =>
    sheet.getRangeByIndexes(row, ownColumn, count, added.length);
  const header = block(headerRow, 1);
  const stands = queueSourceStands(context, part);
  const before = queueBefore(part, block);
  const table = part.table === null ? null : context.workbook.tables.getItem(part.table);
  const tableBefore = table?.getRange();
  tableBefore?.load('address');
  // Headers first: by them a repetition knows these columns for ours.
  header.values = [added.map((column) => column.header)];
  table?.resize(table.getRange().getBoundingRect(header));
  header.copyFrom(sheet.getCell(headerRow, part.firstColumn + part.headers.length - 1), 'Formats');

  const columns = new LogColumns(addedPlace(part), definition);
  queueRows(part, rubric, columns, { block, spareFormats });
  queueFills(sheet, part, ids, columns);
  if (lock) queueUnlockInputs(sheet, part, filledRuns(part), spareUnlocked);
  const rows = lastFilled - headerRow;
  if (part.isLeftover && rows > 0) block(headerRow + 1, rows).conditionalFormats.clearAll();
  const colours =
    rows > 0
      ? queueScoreColours(
          sheet,
          (key) => columns.sheetColumn(key),
          { row: headerRow + 1, rows },
          logWords(definition.language).yes,
        )
      : [];
  if (definition.kind === 'range') queueName(context, sheet, part, hasName);
  return {
    isRight: () => stands() && (part.isLeftover || before.isEmpty()),
    queuePutBack() {
      for (const colour of colours) colour.delete();
      if (table && tableBefore) {
        // The table may have more rows by now, and have filled our formulas into them.
        const own = table.getDataBodyRange().getIntersectionOrNullObject(header.getEntireColumn());
        own.clear('Contents');
        queueResize(table, tableBefore);
      }
      before.queuePutBack();
    },
    queueSheetCheck: () => header.load('address'),
    queueActivate: () => header.worksheet.activate(),
    queueWidths() {
      added.forEach(({ width }, position) => {
        header.getCell(0, position).format.columnWidth = characterWidth(width);
      });
    },
  };
}

/** Formulas and looks of every row that holds an evaluation or may hold one. */
function queueRows(
  part: AddedPart,
  rubric: Rubric,
  columns: LogColumns,
  {
    block,
    spareFormats,
  }: { block: (row: number, count: number) => Excel.Range; spareFormats: AddedSpace['spareFormats'] },
): void {
  const { added, lastDressed } = part;
  const [firstRun, ...runs] = filledRuns(part);
  if (firstRun === undefined) return;
  const first = block(firstRun.row, 1);
  const formulas = new Map([...rowFormulas(columns, rubric, firstRun.row), ...givenFormulas(columns, firstRun.row)]);
  first.numberFormat = [added.map(({ format }) => format)];
  if (part.table === null && firstRun.row <= lastDressed) queueThinBorders(first);
  first.formulas = [added.map(({ key }) => formulas.get(key) ?? '')];
  const fill = (row: number, count: number): void => {
    const dressed = Math.min(count, Math.max(0, lastDressed - row + 1));
    if (dressed > 0) block(row, dressed).copyFrom(first, 'All');
    if (count > dressed) {
      const spare = block(row + dressed, count - dressed);
      added.forEach(({ format }, position) => {
        if (format === spareFormats[position] || spareFormats[position] === null) return;
        spare.getColumn(position).numberFormat = Array.from({ length: count - dressed }, () => [format]);
      });
      spare.copyFrom(first, 'Formulas');
    }
  };
  if (firstRun.count > 1) fill(firstRun.row + 1, firstRun.count - 1);
  for (const { row, count } of runs) fill(row, count);
}

/** IDs and whatever else is no formula, one piece a column; null leaves a cell alone. */
function queueFills(
  sheet: Excel.Worksheet,
  { evaluations, fills, added }: AddedPart,
  ids: ReadonlyMap<number, string>,
  columns: LogColumns,
): void {
  if (evaluations.length === 0) return;
  const first = evaluations[0];
  const count = evaluations[evaluations.length - 1] - first + 1;
  const write = (key: ColumnKey, cells: ReadonlyMap<number, CellValue>): void => {
    const values = Array.from({ length: count }, (_, index) => [literalOrNull(cells.get(first + index))]);
    sheet.getRangeByIndexes(first, columns.sheetColumn(key), count, 1).values = values;
  };
  write('id', ids);
  for (const [key, cells] of fills) {
    if (cells.size > 0 && added.some((column) => column.key === key)) write(key, cells);
  }
}

function literalOrNull(cell: CellValue | undefined): CellValue | null {
  return cell === undefined ? null : literalCell(cell);
}

/** What stands where our columns go: nothing, or what an earlier run left. */
function queueBefore(
  { isLeftover, headerRow, lastFilled }: AddedPart,
  block: (row: number, count: number) => Excel.Range,
): { isEmpty: () => boolean; queuePutBack: () => void } {
  const rows = lastFilled - headerRow + 1;
  // Of blank cells nothing is read: a log of many rows would not fit into one answer.
  const before = isLeftover ? block(headerRow, rows) : block(headerRow, rows).getUsedRangeOrNullObject(true);
  before.load('values,formulas');
  return {
    isEmpty: () => isMissing(before),
    queuePutBack() {
      if (isLeftover) {
        before.formulas = restored(before);
        return;
      }
      block(headerRow, rows).clear('Contents');
      if (!isMissing(before)) before.formulas = restored(before);
    },
  };
}

function isMissing(range: Excel.Range): boolean {
  return range.isNullObject;
}

/** By the name of its header row a plain range is found, wherever it moves. */
function queueName(context: Excel.RequestContext, sheet: Excel.Worksheet, part: AddedPart, hasName: boolean): void {
  const { headerRow, headerRows, firstColumn, ownColumn, added, definition } = part;
  const columns = ownColumn + added.length - firstColumn;
  const { names } = context.workbook;
  if (hasName) names.getItem(definition.log).delete();
  names.add(definition.log, sheet.getRangeByIndexes(headerRow - headerRows + 1, firstColumn, headerRows, columns));
}

/** The log as it will stand, ours included. */
function addedPlace(part: AddedPart): LogColumns['place'] {
  const gap = part.ownColumn - part.firstColumn - part.headers.length;
  return {
    kind: part.definition.kind,
    name: part.definition.log,
    sheet: part.sheet,
    headerRow: part.headerRow,
    headerRows: part.headerRows,
    firstColumn: part.firstColumn,
    headers: [...part.headers, ...Array.from({ length: gap }, () => ''), ...part.added.map(({ header }) => header)],
    bodyRows: part.lastFilled - part.headerRow,
    lastRow: part.lastFilled,
    hasTotals: false,
    isProtected: false,
  };
}

/** Rows that hold an evaluation or may hold one, without the subtotals and remarks between them. */
export function filledRuns({ headerRow, lastFilled, otherRows }: AddedPart): { row: number; count: number }[] {
  const ends = [...otherRows.filter((row) => row <= lastFilled).sort((one, other) => one - other), lastFilled + 1];
  let row = headerRow + 1;
  return ends.flatMap((end) => {
    const run = { row, count: end - row };
    row = end + 1;
    return run.count > 0 ? [run] : [];
  });
}

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical'] as const;

function queueThinBorders(range: Excel.Range): void {
  for (const edge of EDGES) {
    const border = range.format.borders.getItem(edge);
    border.style = 'Continuous';
    border.color = '#BFBFBF';
  }
}

function queueResize(table: Excel.Table, range: Excel.Range): void {
  table.resize(range.address);
}
