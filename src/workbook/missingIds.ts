import type { CellValue } from '../domain/cellValue';
import type { ColumnKey } from '../domain/evaluation/columnKey';
import type { Rubric } from '../domain/rubric/rubric';
import { rowUse, type RowCells, type RowLayout } from '../domain/rows/rowUse';
import type { LogColumns } from './logPlace';
import { queueLogStands } from './logStands';
import { restored } from './restored';
import { queueCells } from './rowCells';
import { rowLayout } from './rowLayout';
import { givenFormulas, rowFormulas } from './scoreFormulas';

/** Columns that say which contact a row is about, and whether somebody works on it. */
const READ_KEYS: readonly ColumnKey[] = [
  'id',
  'contactId',
  'contactDate',
  'agentNumber',
  'agent',
  'team',
  'evaluator',
  'final',
];
/** Cells of one answer: Chinese text of this many stays well under the 5 MB that Excel on the web allows. */
const CELLS_A_REQUEST = 150_000;

/** A row that names a contact and has no ID. */
export interface UnnamedRow {
  /** Zero-based on the sheet. */
  readonly row: number;
  readonly date: CellValue;
  /** The cells that were read, by position. */
  readonly cells: ReadonlyMap<number, CellValue>;
  readonly lacksFormulas: boolean;
}

/** Rows of one log that are read in one request. */
interface Block {
  readonly columns: LogColumns;
  readonly positions: readonly number[];
  readonly firstRow: number;
  readonly rows: number;
}

/** Reads the ID and contact columns of logs, in as many requests as their size needs, for rows that lack an ID. */
export async function readUnnamedRows(
  context: Excel.RequestContext,
  logs: readonly LogColumns[],
): Promise<UnnamedRow[][]> {
  const found = new Map(logs.map((columns) => [columns, [] as UnnamedRow[]]));
  const readFrom = async ([request, ...others]: Block[][]): Promise<void> => {
    if (!request) return;
    const ranges = request.map((block) => queueBlock(context, block));
    await context.sync();
    request.forEach((block, index) => found.get(block.columns)?.push(...unnamedRows(block, ranges[index])));
    await readFrom(others);
  };
  await readFrom(requestsFor(logs.flatMap(blocksOf)));
  return logs.map((columns) => found.get(columns) ?? []);
}

function blocksOf(columns: LogColumns): Block[] {
  const { headerRow, lastRow } = columns.place;
  const criterion = columns.keys.find((key) => key.startsWith('criterion:'));
  const keys = [...READ_KEYS, ...(criterion ? [criterion] : [])].filter((key) => columns.has(key));
  // A label of totals stands in the first column, whatever that is.
  const positions = [...new Set([0, ...keys.map((key) => columns.position(key))])];
  const most = Math.floor(CELLS_A_REQUEST / positions.length);
  const blocks = Math.ceil(Math.max(0, lastRow - headerRow) / most);
  return Array.from({ length: blocks }, (_, index) => {
    const firstRow = headerRow + 1 + index * most;
    return { columns, positions, firstRow, rows: Math.min(most, lastRow - firstRow + 1) };
  });
}

function requestsFor(blocks: readonly Block[]): Block[][] {
  const requests: Block[][] = [];
  let room = 0;
  for (const block of blocks) {
    const cells = block.rows * block.positions.length;
    if (cells > room) {
      requests.push([]);
      room = CELLS_A_REQUEST;
    }
    requests[requests.length - 1].push(block);
    room -= cells;
  }
  return requests;
}

function queueBlock(context: Excel.RequestContext, { columns, positions, firstRow, rows }: Block): Excel.Range[] {
  const sheet = context.workbook.worksheets.getItem(columns.place.sheet);
  return positions.map((position) => {
    const range = sheet.getRangeByIndexes(firstRow, columns.place.firstColumn + position, rows, 1);
    range.load('formulas');
    return range;
  });
}

function unnamedRows({ columns, positions, firstRow, rows }: Block, ranges: readonly Excel.Range[]): UnnamedRow[] {
  const read = ranges.map((range) => range.formulas as CellValue[][]);
  const layout = partialLayout(columns, positions);
  return Array.from({ length: rows }, (_, index) =>
    unnamedRow(
      columns,
      layout,
      firstRow + index,
      new Map(positions.map((position, at) => [position, read[at][index][0]])),
    ),
  ).filter((row) => row !== null);
}

function unnamedRow(
  columns: LogColumns,
  layout: RowLayout,
  row: number,
  cells: ReadonlyMap<number, CellValue>,
): UnnamedRow | null {
  const at = (key: ColumnKey): CellValue => cells.get(columns.position(key)) ?? '';
  if (at('id') !== '' || (columns.has('contactId') && at('contactId') === '')) return null;
  if (rowUse(layout, rowCells(columns, row, cells), null) !== 'evaluation') return null;
  return { row, date: at('contactDate'), cells, lacksFormulas: columns.has('final') && at('final') === '' };
}

/** The log's layout as far as it was read; in a log without contact ID and agent the date names the contact. */
function partialLayout(columns: LogColumns, read: readonly number[]): RowLayout {
  const layout = rowLayout(columns);
  const identity = layout.identity.length > 1 ? layout.identity : [layout.id, columns.position('contactDate')];
  return { ...layout, identity, typed: layout.typed.filter((position) => read.includes(position)) };
}

/** Only formulas were read: what begins with "=" is taken for one. */
function rowCells(columns: LogColumns, row: number, cells: ReadonlyMap<number, CellValue>): RowCells {
  const formulas = columns.place.headers.map((_header, position) => cells.get(position) ?? '');
  const values = formulas.map((cell) => (typeof cell === 'string' && cell.startsWith('=') ? '' : cell));
  return { row, values, formulas };
}

/** IDs as they were written, and what it took to be sure that they went to their rows. */
interface IdsWrite {
  /** Rows that were as they had been read, and have their ID now. */
  readonly given: () => ReadonlySet<number>;
  readonly isAnyWrong: () => boolean;
  /** Queues giving all other rows back what they held. */
  readonly queuePutBack: () => void;
}

/** Positions that giving a row its ID writes. */
export function positionsWritten(columns: LogColumns, { lacksFormulas }: UnnamedRow): number[] {
  const computed = lacksFormulas ? rowLayout(columns).computed : [];
  return [columns.position('id'), ...computed];
}

/**
 * Queues giving rows their IDs, and our formulas where these are missing. Row by row: what is written to several rows of
 * a filtered list at once does not arrive in its own.
 */
export function queueIds(
  context: Excel.RequestContext,
  columns: LogColumns,
  rubric: Rubric,
  rows: readonly (UnnamedRow & { readonly id: string })[],
  inPieces: boolean,
): IdsWrite {
  const stands = queueLogStands(context, columns);
  const writes = rows.map((unnamed) => {
    const before = columns.queueRow(context, unnamed.row);
    before.load('values,formulas');
    const own = new Map<ColumnKey, CellValue>([['id', unnamed.id]]);
    if (unnamed.lacksFormulas) {
      for (const [key, formula] of rowFormulas(columns, rubric, unnamed.row)) own.set(key, formula);
      const isAgentBlank = (unnamed.cells.get(columns.position('agent')) ?? '') === '';
      if (isAgentBlank) for (const [key, formula] of givenFormulas(columns, unnamed.row)) own.set(key, formula);
    }
    const cells = columns.rowOf(own);
    queueCells(columns.queueRow(context, unnamed.row), cells, inPieces);
    return { unnamed, before, cells };
  });
  const isRight = ({ unnamed, before }: (typeof writes)[number]): boolean => {
    const [formulas] = before.formulas as CellValue[][];
    return stands() && [...unnamed.cells].every(([position, cell]) => formulas[position] === cell);
  };
  const wrong = (): typeof writes => writes.filter((write) => !isRight(write));
  return {
    given: () => new Set(writes.filter(isRight).map(({ unnamed }) => unnamed.row)),
    isAnyWrong: () => wrong().length > 0,
    queuePutBack() {
      for (const { unnamed, before, cells } of wrong()) {
        const [held] = restored(before, (position) => cells[position] !== null);
        queueCells(columns.queueRow(context, unnamed.row), held, inPieces);
      }
    },
  };
}
