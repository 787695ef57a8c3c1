import type { MarkedPart } from '../domain/marks/markedPart';
import type { PartFormats } from '../domain/marks/partFormats';
import { askInParts } from './answersInParts';
import { ColumnLook } from './columnLook';
import { queueCommentedCells, queueComments, readNotes } from './commentedCells';
import { HiddenRows } from './hiddenRows';
import { rangeOf } from './markedRange';
import { isMixed, queueRangeLook, type RangeLook } from './rangeLook';
import type { BatchContext } from './runExcel';

export interface RowMarksReading {
  readonly parts: readonly PartFormats[];
  /** Notes can be counted from ExcelApi 1.18 on; threaded comments always. */
  readonly notes: 'counted' | 'unknown';
  /** False where there are too many cells to look at each: those that name the contact come first. */
  readonly complete: boolean;
}

/** Cells that are looked at one by one, in all parts together: three answers of Excel, a second of waiting. */
const MOST_CELLS = 120_000;

/**
 * How the evaluations of a log look. Three requests where the cells of each part look alike, whatever their number; else
 * one for the columns and as many as the cells of mixed columns need.
 */
export async function readRowMarks(context: BatchContext, parts: readonly MarkedPart[]): Promise<RowMarksReading> {
  const filled = parts.filter(({ rows }) => rows.length > 0);
  if (filled.length === 0) return { parts: [], notes: 'counted', complete: true };
  const sheets = [...new Set(filled.map(({ sheet }) => sheet))];
  const readBlocks = filled.map((part) => queueBlock(context, part));
  const readComments = queueComments(context, sheets);
  await context.sync();
  const blocks = readBlocks.map((read) => read());
  const readCommented = queueCommentedCells(readComments(), await readNotes(context, sheets));
  const readColumns = filled.map((part, index) => queueColumns(context, part, blocks[index].look));
  await context.sync();
  const commented = readCommented();
  const columns = readColumns.map((read) => read());
  const hidden = filled.map((part, index) => new HiddenRows(context, part, blocks[index].rowHidden));
  const { chosen, complete } = withinBudget(columns.flat());
  await askInParts(context, [
    ...hidden.flatMap((rows) => rows.questions()),
    ...chosen.map((column) => column.question()),
  ]);

  return {
    notes: commented.notes,
    complete: complete && commented.complete,
    parts: filled.map(({ sheet, firstColumn, lastColumn, rows }, index) => ({
      sheet,
      firstColumn,
      rows,
      hidden: hidden[index].format(),
      columns: columns[index].map((column) => column.formats()),
      comments: commented.cells.filter(
        (cell) => cell.sheet === sheet && cell.column >= firstColumn && cell.column <= lastColumn,
      ),
    })),
  };
}

interface Block {
  readonly look: RangeLook;
  /** Null where some rows are hidden and others are not. */
  readonly rowHidden: boolean | null;
}

function queueBlock(context: BatchContext, part: MarkedPart): () => Block {
  const range = rangeOf(context, part, part.firstColumn, part.lastColumn - part.firstColumn + 1);
  range.load('rowHidden');
  const look = queueRangeLook(range);
  return () => ({ look: look(), rowHidden: typeof range.rowHidden === 'boolean' ? range.rowHidden : null });
}

/** Column by column where the part has more than one look. */
function queueColumns(context: BatchContext, part: MarkedPart, look: RangeLook): () => ColumnLook[] {
  const indices = Array.from(
    { length: part.lastColumn - part.firstColumn + 1 },
    (_, index) => part.firstColumn + index,
  );
  const looks = indices.map((column) =>
    isMixed(look) ? queueRangeLook(rangeOf(context, part, column, 1)) : () => look,
  );
  return () => indices.map((column, index) => new ColumnLook(context, part, column, looks[index]()));
}

/** Columns with several looks, those that name the contact first, as long as their cells are not too many. */
function withinBudget(columns: readonly ColumnLook[]): { chosen: readonly ColumnLook[]; complete: boolean } {
  const mixed = columns.filter((column) => column.isMixed);
  let room = MOST_CELLS;
  const chosen = [...mixed]
    .sort((one, other) => Number(other.isKey) - Number(one.isKey))
    .filter((column) => {
      room -= column.cells;
      return room >= 0;
    });
  return { chosen, complete: chosen.length === mixed.length };
}
