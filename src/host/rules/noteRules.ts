import type { Rules } from './rule';

/** Threads of comments, and notes, which older versions of Excel called comments. */
export const noteRules = {
  'a comment knows its cell': {
    excel: 'Comments of a sheet are listed with their text; getLocation answers the cell.',
    basis: 'documented',
    source: 'API CommentCollection, Comment.getLocation',
    check: {
      snippet: `
        context.workbook.comments.add(sheet.getRange('B2'), 'why');
        const comments = sheet.comments.load('items/content');
        await context.sync();
        const [comment] = comments.items;
        const cell = comment.getLocation().load('rowIndex,columnIndex');
        await context.sync();
        return [comments.items.length, comment.content, cell.rowIndex, cell.columnIndex];`,
      expected: [1, 'why', 1, 1],
    },
  },
  'a comment hangs on one cell': {
    excel: 'Adding a comment to several cells fails.',
    basis: 'documented',
    source: 'API CommentCollection.add',
    check: {
      snippet: `
        return codeOf(async () => {
          context.workbook.comments.add(sheet.getRange('B2:B3'), 'why');
          await context.sync();
        });`,
      expected: 'InvalidArgument',
    },
  },
  'comments go with their cells': {
    excel: 'Comments move with inserted and sorted rows, and go away with deleted ones.',
    basis: 'assumed',
    source: 'what the user interface does with comments and notes',
    check: {
      snippet: `
        sheet.getRange('A1:A3').values = [[3], [1], [2]];
        context.workbook.comments.add(sheet.getRange('A1'), 'three');
        context.workbook.comments.add(sheet.getRange('A2'), 'one');
        const comments = sheet.comments.load('items/content');
        await context.sync();
        const [three, one] = comments.items;
        sheet.getRange('A1:A3').sort.apply([{ key: 0, ascending: true }]);
        sheet.getRange('1:1').insert('Down');
        await context.sync();
        const left = sheet.comments.load('items/content');
        await context.sync();
        const cells = left.items.map((comment) => comment.getLocation().load('rowIndex'));
        await context.sync();
        const rows = Object.fromEntries(left.items.map((comment, index) => [comment.content, cells[index].rowIndex]));
        sheet.getRange('2:2').delete('Up');
        const rest = sheet.comments.getCount();
        await context.sync();
        return [rows.one, rows.three, rest.value];`,
      expected: [1, 3, 1],
    },
  },
  'notes are no comments': {
    excel: 'Notes are not among the comments of a sheet; from ExcelApi 1.18 on they are listed by themselves.',
    basis: 'documented',
    source: 'Office Add-ins documentation, excel-add-ins-comments and excel-add-ins-notes; API NoteCollection',
    check: {
      steps: [
        'Put a note (not a comment) on cell B2.',
        'Load sheet.comments and, where ExcelApi 1.18 is announced, sheet.notes with the location of its only item.',
        'Load sheet.notes where an older set is announced.',
      ],
      expected: 'No comment; one note, at B2. The older Excel fails with ApiNotFound.',
    },
  },
} satisfies Rules;
