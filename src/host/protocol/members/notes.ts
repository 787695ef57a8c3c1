import { isSingleCell, parseRange, rangeAddress, splitSheet } from '../../model/address';
import { invalidArgument, invalidOperation, itemNotFound } from '../../model/hostError';
import type { SheetModel } from '../../model/parts';
import type { GridRange } from '../../model/snapshot';
import type { WorkbookModel } from '../../model/workbookModel';
import { hostObject } from '../memberTable';
import type { HostContext, HostObject, Member, TypeEntry } from '../memberTable';
import { integerArgument, isRangeArgument, rangeArgument, textArgument } from './arguments';

/** A note or a thread of comments by the cell it hangs on. */
export interface CellTextTarget {
  readonly sheet: SheetModel;
  readonly address: string;
}

/** Comments of one sheet, or of all where it is null. */
export type CommentsTarget = SheetModel | null;

const SINCE_COMMENTS = '1.10';
const SINCE_NOTES = '1.18';

function commentsOf(target: CommentsTarget, workbook: WorkbookModel): HostObject[] {
  const sheets = target ? [target] : workbook.sheets();
  return sheets.flatMap((sheet) =>
    Object.keys(sheet.comments).map((address) => hostObject('Comment', { sheet, address })),
  );
}

const commentId = ({ sheet, address }: CellTextTarget): string => `${sheet.id} ${address}`;

function location<K extends string>(since: K): Member<CellTextTarget> {
  return {
    since,
    object({ sheet, address }, _args, { workbook }) {
      const cell = parseRange(address);
      if (!cell) throw itemNotFound();
      return hostObject('Range', workbook.hold(sheet, cell));
    },
  };
}

function itemAt(items: HostObject[], index: unknown): HostObject {
  const item = items[integerArgument(index)];
  if (!item) throw itemNotFound();
  return item;
}

/** On one cell that has none yet; an address names its sheet. */
function addComment(cell: unknown, content: unknown, { workbook }: HostContext): HostObject {
  const { sheet, range } = isRangeArgument(cell) ? rangeArgument(cell) : sheetCell(workbook, textArgument(cell));
  const address = rangeAddress(range);
  if (!isSingleCell(range)) throw invalidArgument();
  if (Object.hasOwn(sheet.comments, address)) throw invalidOperation('The cell has a comment already.');
  sheet.comments[address] = textArgument(content);
  workbook.partsChanged = true;
  return hostObject('Comment', { sheet, address });
}

function sheetCell(workbook: WorkbookModel, text: string): { sheet: SheetModel; range: GridRange } {
  const { sheet: name, address } = splitSheet(text);
  const sheet = name === undefined ? undefined : workbook.findSheet(name);
  const range = parseRange(address);
  if (!sheet || !range) throw invalidArgument();
  return { sheet, range };
}

export const commentCollectionMembers: TypeEntry<CommentsTarget> = {
  items: (target, { workbook }) => commentsOf(target, workbook),
  members: {
    Add: { since: SINCE_COMMENTS, object: (_target, [cell, content], context) => addComment(cell, content, context) },
    GetCount: { since: SINCE_COMMENTS, call: (target, _args, { workbook }) => commentsOf(target, workbook).length },
    GetItem: {
      since: SINCE_COMMENTS,
      object(target, [key], { workbook }) {
        const id = textArgument(key);
        const found = commentsOf(target, workbook).find(
          (each) => each.type === 'Comment' && commentId(each.target) === id,
        );
        if (!found) throw itemNotFound();
        return found;
      },
    },
    GetItemAt: {
      since: SINCE_COMMENTS,
      object: (target, [index], { workbook }) => itemAt(commentsOf(target, workbook), index),
    },
  },
};

export const commentMembers: TypeEntry<CellTextTarget> = {
  identity: (target) => ({ Id: commentId(target) }),
  members: {
    Id: { since: SINCE_COMMENTS, get: commentId },
    Content: { since: SINCE_COMMENTS, get: ({ sheet, address }) => sheet.comments[address] ?? '' },
    GetLocation: location(SINCE_COMMENTS),
  },
};

const notesOf = (sheet: SheetModel): HostObject[] =>
  Object.keys(sheet.notes).map((address) => hostObject('Note', { sheet, address }));

export const noteCollectionMembers: TypeEntry<SheetModel> = {
  items: (sheet: SheetModel, _context: HostContext) => notesOf(sheet),
  members: {
    GetCount: { since: SINCE_NOTES, call: (sheet) => notesOf(sheet).length },
    GetItemAt: { since: SINCE_NOTES, object: (sheet, [index]) => itemAt(notesOf(sheet), index) },
  },
};

export const noteMembers: TypeEntry<CellTextTarget> = {
  members: {
    Content: { since: SINCE_NOTES, get: ({ sheet, address }) => sheet.notes[address] ?? '' },
    GetLocation: location(SINCE_NOTES),
  },
};
