import { cellAddress, placeName, rangeAddress } from '../domain/address';
import type { CellValue } from '../domain/cellValue';
import { failWith } from '../domain/failure';
import type { RubricTable } from '../domain/rubric/rubricTable';
import { rubricColumn } from '../domain/rubric/rubricWords';
import { literalCell } from './literalCell';
import { queueRestored } from './restored';
import { rubricTableName, type StandingRubricTable } from './rubricTable';
import type { Written } from './written';

/** What a draft's table becomes: our columns where they stand, columns that people added with their cells. */
export interface RubricRewrite {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
}

/**
 * Lays a rubric's new table over the standing one. Columns stay where they are; a new one goes to the right. What people
 * wrote into columns of their own stays with its criterion, level or rule; CELLS_NOT_EMPTY where that is gone.
 */
export function planRewrite(standing: StandingRubricTable, plan: RubricTable): RubricRewrite {
  const { headers } = standing.table;
  const planned = new Map(plan.headers.map((header, at) => [rubricColumn(header), at]));
  const known = new Set(headers.map((header) => rubricColumn(header)));
  const added = plan.headers.filter((header) => !known.has(rubricColumn(header)));
  const own = [...headers, ...added].map((header) => planned.get(rubricColumn(header)));
  const foreign = headers.flatMap((header, at) => (rubricColumn(header) === undefined ? [at] : []));
  const kept = foreignCells(standing, foreign);
  const taken = new Set<string>();
  const rows = plan.rows.map((row) => {
    const key = keyOf(plan.headers, row);
    const cells = taken.has(key) ? undefined : kept.get(key);
    taken.add(key);
    return own.map((at, column) => {
      if (foreign.includes(column)) return cells?.[column] ?? '';
      return literalCell(at === undefined ? '' : (row[at] ?? ''));
    });
  });
  const lost = [...kept].find(([key]) => !taken.has(key));
  if (lost) {
    const row = standing.table.rows.findIndex((cells) => keyOf(headers, cells) === lost[0]);
    const where = placeName(standing.sheet, cellAddress(standing.row + 1 + row, standing.column + (foreign[0] ?? 0)));
    failWith({ code: 'CELLS_NOT_EMPTY', where });
  }
  return { headers: [...headers, ...added], rows };
}

/** Cells of people's own columns, by what their row is about. */
function foreignCells(
  { table }: StandingRubricTable,
  foreign: readonly number[],
): ReadonlyMap<string, readonly CellValue[]> {
  const kept = new Map<string, readonly CellValue[]>();
  for (const row of table.rows) {
    if (foreign.some((at) => (row[at] ?? '') !== '')) kept.set(keyOf(table.headers, row), row.map(literalCell));
  }
  return kept;
}

function keyOf(headers: readonly string[], row: readonly CellValue[]): string {
  const cell = (column: string): string => {
    const at = headers.findIndex((header) => rubricColumn(header) === column);
    return String(row[at] ?? '');
  };
  return JSON.stringify([cell('criterion'), cell('level'), cell('rule')]);
}

/**
 * Queues a look at the cells that the table will grow into; call the result after the sync. CELLS_NOT_EMPTY where
 * somebody wrote there.
 */
export function queueRoom(
  context: Excel.RequestContext,
  standing: StandingRubricTable,
  { headers, rows }: RubricRewrite,
): () => void {
  const { sheet, row, column, table } = standing;
  const blocks = [
    { row: row + 1 + table.rows.length, column, rows: rows.length - table.rows.length, columns: headers.length },
    {
      ...{ row, column: column + table.headers.length },
      ...{ rows: table.rows.length + 1, columns: headers.length - table.headers.length },
    },
  ].filter((block) => block.rows > 0 && block.columns > 0);
  const ranges = blocks.map((block) => {
    const range = context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(block.row, block.column, block.rows, block.columns);
    range.load('values');
    return { block, range };
  });
  return () => {
    for (const { block, range } of ranges) {
      const isBlank = (range.values as CellValue[][]).every((cells) => cells.every((cell) => cell === ''));
      const where = placeName(sheet, rangeAddress(block.row, block.column, block.rows, block.columns));
      if (!isBlank) failWith({ code: 'CELLS_NOT_EMPTY', where });
    }
  };
}

/**
 * Queues writing the table from its own first cell on, wherever it moved: all cells in one piece, what it no longer holds
 * blank, then its new size. Right only where the table still was what it was when it was read.
 */
export function queueRewrite(
  context: Excel.RequestContext,
  rubric: string,
  standing: StandingRubricTable,
  { headers, rows }: RubricRewrite,
): Written {
  const height = Math.max(rows.length, standing.table.rows.length);
  const blank = headers.map(() => '');
  const cells = Array.from({ length: height }, (_, at) => [...(rows[at] ?? blank)]);
  const table = context.workbook.tables.getItem(rubricTableName(rubric));
  const first = table.getHeaderRowRange().getCell(0, 0);
  const whole = table.getRange();
  whole.load('values,address');
  const region = (): Excel.Range => first.getResizedRange(height, headers.length - 1);
  const before = region();
  before.load('values,formulas');
  region().formulas = [[...headers], ...cells];
  table.resize(first.getResizedRange(Math.max(1, rows.length), headers.length - 1));
  return {
    isRight: () => isSame(whole, [standing.table.headers, ...standing.table.rows]),
    queuePutBack: () => {
      queueSize(table, whole);
      queueRestored(before);
    },
  };
}

function queueSize(table: Excel.Table, before: Excel.Range): void {
  table.resize(before.address);
}

function isSame(range: Excel.Range, cells: readonly (readonly CellValue[])[]): boolean {
  return JSON.stringify(range.values) === JSON.stringify(cells);
}
