import { placeName, rangeAddress } from '../domain/address';
import type { CellValue } from '../domain/cellValue';
import type { ColumnKey } from '../domain/evaluation/columnKey';
import { logWords } from '../domain/evaluation/words';
import { failWith } from '../domain/failure';
import type { Rubric } from '../domain/rubric/rubric';
import { LogColumns } from './logPlace';
import { queueScoreColours } from './logColours';
import { queueNamePresence } from './presence';
import { rowFormulas } from './scoreFormulas';
import { queueRestored } from './restored';
import { queueSourceStands } from './sourceStands';
import type { SheetGeometry } from './sheetContents';
import type { LogDefinition } from './setupTable';
import { characterWidth } from './tableSheet';

/** The log that gets our columns, as it was read. */
interface AddedSource {
  readonly sheet: string;
  readonly table: string | null;
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly columns: readonly { readonly header: string }[];
  readonly geometry: SheetGeometry;
  /** First of our columns where a run that failed half-way left them. */
  readonly leftoverColumn: number | null;
}

interface AddedDraft {
  readonly definition: LogDefinition;
  readonly added: readonly { readonly key: ColumnKey; readonly header: string; readonly width: number }[];
  /** Rows below the header down to the last evaluation, and which of them are none. */
  readonly rows: number;
  readonly otherRows: readonly number[];
}

/** Our columns beside a log, ready to be written. */
export interface AddedColumns {
  readonly source: AddedSource;
  readonly draft: AddedDraft;
  readonly firstColumn: number;
  /** ID of each row, '' for rows that hold no evaluation. */
  readonly ids: readonly string[];
  /** A run that failed half-way left some of it. */
  readonly isLeftover: boolean;
  readonly hasName: boolean;
}

/**
 * Queues looking at the cells our columns would take; call the result after the sync with a maker of IDs.
 * Fails with CELLS_NOT_EMPTY where a table has something to its right, RANGE_HAS_MERGED_CELLS where rows are merged.
 */
export function queueAddedSpace(
  context: Excel.RequestContext,
  source: AddedSource,
  draft: AddedDraft,
): (newId: () => string) => AddedColumns {
  const sheet = context.workbook.worksheets.getItem(source.sheet);
  const firstColumn = source.leftoverColumn ?? freeColumn(source);
  const space = sheet.getRangeByIndexes(source.headerRow, firstColumn, draft.rows + 1, draft.added.length);
  const used = space.getUsedRangeOrNullObject(true);
  const idCells = sheet.getRangeByIndexes(source.headerRow, firstColumn, draft.rows + 1, 1);
  const log = sheet.getRangeByIndexes(source.headerRow, source.firstColumn, draft.rows + 1, source.columns.length);
  const merged = log.getMergedAreasOrNullObject();
  const hasName = queueNamePresence(context, draft.definition.log);
  used.load('address');
  merged.load('address');
  idCells.load('values');
  const stands = queueSourceStands(context, source);
  return (newId) => {
    if (!stands()) failWith({ code: 'ROW_CHANGED', where: logAddress(source, draft) });
    refuseMerged(merged);
    const isLeftover = source.leftoverColumn !== null || headerOf(idCells) === draft.added[0].header;
    if (!isLeftover) refuseUsed(used);
    const ids = readIds(idCells).map((id, row) => (draft.otherRows.includes(row) ? '' : id || newId()));
    return { source, draft, firstColumn, ids, isLeftover, hasName: hasName() };
  };
}

function refuseMerged(merged: Excel.RangeAreas): void {
  if (!merged.isNullObject) failWith({ code: 'RANGE_HAS_MERGED_CELLS', where: merged.address });
}

function refuseUsed(used: Excel.Range): void {
  if (!used.isNullObject) failWith({ code: 'CELLS_NOT_EMPTY', where: used.address });
}

function headerOf(idCells: Excel.Range): unknown {
  const values = idCells.values as CellValue[][];
  return values[0][0];
}

/** IDs below the header, '' where a row has none yet. */
function readIds(idCells: Excel.Range): string[] {
  const [, ...ids] = (idCells.values as CellValue[][]).map(([cell]) => String(cell));
  return ids;
}

/** Right beside a table; beside a plain range, past everything that stands to its right. */
function freeColumn({ table, firstColumn, columns, geometry }: AddedSource): number {
  const beside = firstColumn + columns.length;
  const afterUsed = geometry.firstColumn + geometry.columns;
  return table !== null || afterUsed <= beside ? beside : afterUsed + 1;
}

/** Our columns as they were written, and what it took to be sure that they went beside their log. */
interface AddedWrite {
  readonly isRight: () => boolean;
  /** Queues putting back what stood there. */
  readonly queuePutBack: () => void;
  /** Queues failing where the sheet is gone; whatever it is called by now. */
  readonly queueSheetCheck: () => void;
  readonly queueActivate: () => void;
}

/** Queues writing our columns: headers, then the first row, then the rest filled down, then what makes them ours. */
export function queueAddedColumns(
  context: Excel.RequestContext,
  { source, draft, firstColumn, ids, isLeftover, hasName }: AddedColumns,
  rubric: Rubric,
  definition: LogDefinition,
): AddedWrite {
  const { added, rows } = draft;
  const sheet = context.workbook.worksheets.getItem(source.sheet);
  const block = (row: number, count: number): Excel.Range =>
    sheet.getRangeByIndexes(source.headerRow + 1 + row, firstColumn, count, added.length);
  const header = sheet.getRangeByIndexes(source.headerRow, firstColumn, 1, added.length);
  const isRight = queueSourceStands(context, source);
  const before = sheet.getRangeByIndexes(source.headerRow, firstColumn, rows + 1, added.length);
  before.load('values,formulas');
  const table = source.table === null ? null : context.workbook.tables.getItem(source.table);
  const tableBefore = table?.getRange();
  tableBefore?.load('address');
  // Headers first: by them a repetition knows these columns for ours.
  header.values = [added.map((column) => column.header)];
  table?.resize(table.getRange().getBoundingRect(header));
  header.copyFrom(sheet.getCell(source.headerRow, source.firstColumn + source.columns.length - 1), 'Formats');

  const columns = new LogColumns(addedPlace(source, draft, firstColumn), definition);
  const runs = evaluationRuns(rows, draft.otherRows);
  runs.forEach(({ row, count }, index) => {
    const first = block(row, 1);
    if (index === 0) {
      const formulas = rowFormulas(columns, rubric, source.headerRow + 1 + row);
      first.numberFormat = [added.map(() => 'General')];
      if (source.table === null) queueThinBorders(first);
      first.formulas = [added.map(({ key }) => formulas.get(key) ?? '')];
      if (count > 1) block(row + 1, count - 1).copyFrom(first, 'All');
    } else {
      block(row, count).copyFrom(block(runs[0].row, 1), 'All');
    }
    sheet.getRangeByIndexes(source.headerRow + 1 + row, firstColumn, count, 1).values = ids
      .slice(row, row + count)
      .map((id) => [id]);
  });
  added.forEach(({ width }, position) => {
    sheet.getRangeByIndexes(0, firstColumn + position, 1, 1).format.columnWidth = characterWidth(width);
  });
  if (isLeftover) block(0, rows).conditionalFormats.clearAll();
  const colours = queueScoreColours(
    sheet,
    (key) => columns.sheetColumn(key),
    { row: source.headerRow + 1, rows },
    logWords(definition.language).yes,
  );
  if (definition.kind === 'range') {
    const name = context.workbook.names;
    if (hasName) name.getItem(definition.log).delete();
    name.add(definition.log, fullHeader(sheet, source, firstColumn + added.length));
  }
  return {
    isRight,
    queuePutBack() {
      for (const colour of colours) colour.delete();
      if (table && tableBefore) queueResize(table, tableBefore);
      queueRestored(before);
    },
    queueSheetCheck: () => before.load('address'),
    queueActivate: () => before.worksheet.activate(),
  };
}

function fullHeader(sheet: Excel.Worksheet, source: AddedSource, end: number): Excel.Range {
  return sheet.getRangeByIndexes(source.headerRow, source.firstColumn, 1, end - source.firstColumn);
}

/** The log as it will stand, ours included. */
function addedPlace(source: AddedSource, draft: AddedDraft, firstColumn: number): LogColumns['place'] {
  const gap = firstColumn - source.firstColumn - source.columns.length;
  return {
    kind: draft.definition.kind,
    name: draft.definition.log,
    sheet: source.sheet,
    headerRow: source.headerRow,
    headerRows: 1,
    firstColumn: source.firstColumn,
    headers: [
      ...source.columns.map(({ header }) => header),
      ...Array.from({ length: gap }, () => ''),
      ...draft.added.map(({ header }) => header),
    ],
    bodyRows: draft.rows,
    lastRow: source.headerRow + draft.rows,
    hasTotals: false,
    isProtected: false,
  };
}

/** Rows of evaluations without the subtotals and remarks between them. */
function evaluationRuns(rows: number, otherRows: readonly number[]): { row: number; count: number }[] {
  const ends = [...otherRows.filter((row) => row < rows), rows];
  let row = 0;
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

function logAddress(source: AddedSource, draft: AddedDraft): string {
  const { sheet, headerRow, firstColumn, columns } = source;
  return placeName(sheet, rangeAddress(headerRow, firstColumn, draft.rows + 1, columns.length));
}

/** Where our columns stand, for messages. */
export function addedAddress({ source, draft, firstColumn }: AddedColumns): string {
  return placeName(source.sheet, rangeAddress(source.headerRow, firstColumn, draft.rows + 1, draft.added.length));
}
