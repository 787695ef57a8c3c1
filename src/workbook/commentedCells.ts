import { excelFailure } from './excelFailure';
import type { BatchContext } from './runExcel';

/** Comments beyond these are not located: each needs an object of its own. */
const MOST_LOCATED = 2_000;

export interface CommentedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface CommentedCells {
  readonly cells: readonly CommentedCell[];
  readonly notes: 'counted' | 'unknown';
  readonly complete: boolean;
}

/** What comments and notes have in common. */
interface Located {
  getLocation(): Excel.Range;
}

/** ExcelApi 1.18, which these typings do not know yet; an older Office.js lacks it, an older Excel refuses it. */
interface NewerWorksheet {
  readonly notes?: NoteCollection;
}

interface NoteCollection {
  readonly items: readonly Located[];
  load(properties: string): void;
}

interface OnSheet {
  readonly sheet: string;
  readonly item: Located;
}

/** Queues what comments some sheets have; threaded ones only, old ones are notes. Call the result after the sync. */
export function queueComments(context: BatchContext, sheets: readonly string[]): () => OnSheet[] {
  const loaded = sheets.map((sheet) => {
    const { comments } = context.workbook.worksheets.getItem(sheet);
    comments.load('items/id');
    return { sheet, comments };
  });
  return () => loaded.flatMap(({ sheet, comments }) => comments.items.map((item) => ({ sheet, item })));
}

/** The notes of some sheets, in a request of its own: an older Excel refuses it. Null where it does. */
export async function readNotes(context: BatchContext, sheets: readonly string[]): Promise<OnSheet[] | null> {
  try {
    const loaded = sheets.flatMap((sheet) => {
      const { notes } = context.workbook.worksheets.getItem(sheet) as NewerWorksheet;
      notes?.load('items/content');
      return notes ? [{ sheet, notes }] : [];
    });
    if (loaded.length < sheets.length) return null;
    await context.sync();
    return loaded.flatMap(({ sheet, notes }) => notes.items.map((item) => ({ sheet, item })));
  } catch (error) {
    if (excelFailure(error).code === 'NOT_SUPPORTED') return null;
    throw error;
  }
}

/** Queues where comments and notes hang; call the result after the sync. */
export function queueCommentedCells(
  comments: readonly OnSheet[],
  notes: readonly OnSheet[] | null,
): () => CommentedCells {
  const all = [...comments, ...(notes ?? [])];
  const located = all.slice(0, MOST_LOCATED).map(({ sheet, item }) => {
    const location = item.getLocation();
    location.load('rowIndex,columnIndex');
    return { sheet, location };
  });
  return () => ({
    cells: located.map(({ sheet, location }) => ({ sheet, row: location.rowIndex, column: location.columnIndex })),
    notes: notes ? 'counted' : 'unknown',
    complete: all.length <= MOST_LOCATED,
  });
}
