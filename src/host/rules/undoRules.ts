import type { Rules } from './rule';

const UNDO = 'Office Add-ins documentation, excel-add-ins-undo-capabilities';

/** What the person at Excel can take back after an add-in has written. */
export const undoRules = {
  'each request that writes is one step': {
    excel: 'What one context.sync() writes is one entry of the undo list, from the builds with ExcelApi 1.20 on.',
    basis: 'documented',
    source: 'API RunOptions.mergeUndoGroup',
    check: {
      steps: [
        'Write A1 and A2 in one sync and A3 in a second one of the same Excel.run.',
        'Press Ctrl+Z, look, press it again.',
      ],
      expected: 'First A3 is empty, then A1 and A2 together.',
    },
  },
  'reading and selecting record nothing': {
    excel: 'Loading values, activating a sheet and selecting cells leave the undo list as it is.',
    basis: 'assumed',
    source: `${UNDO} (none of them is listed as unsupported; that they add no entry is drawn from the user interface)`,
    check: {
      steps: [
        'Type into a cell. Then run code that loads a range, activates another sheet and selects a cell on it.',
        'Press Ctrl+Z once.',
      ],
      expected: 'What you typed is taken back.',
    },
  },
  'protecting clears undo': {
    excel: 'Protecting or unprotecting a sheet through the API empties the undo list.',
    basis: 'documented',
    source: UNDO,
    check: {
      steps: ['Type into a cell, then run sheet.protection.protect() and sheet.protection.unprotect(), press Ctrl+Z.'],
      expected: 'Nothing can be undone.',
    },
  },
  'deleting a sheet clears undo': {
    excel: 'Deleting a sheet through the API empties the undo list.',
    basis: 'documented',
    source: UNDO,
    check: {
      steps: ['Type into a cell, then run worksheets.getItem("Sheet2").delete(), press Ctrl+Z.'],
      expected: 'Nothing can be undone.',
    },
  },
  'renaming a sheet clears undo on the desktop only': {
    excel: 'Setting Worksheet.name, position or visibility empties the undo list on Windows and Mac, not on the web.',
    basis: 'documented',
    source: UNDO,
    check: {
      steps: ['Type into a cell, then run sheet.name = "Other", press Ctrl+Z twice.'],
      expected: 'On the desktop nothing can be undone; on the web the name and what you typed are taken back.',
    },
  },
  'before ExcelApi 1.20 any write clears undo': {
    excel: 'In builds without ExcelApi 1.20 whatever an add-in writes empties the undo list.',
    basis: 'issue thread',
    source: 'office-js issues 6170 and 3778 (by design)',
    check: {
      steps: ['In Excel 2021 or 2024 type into a cell, then run sheet.getRange("C1").values = [[1]], press Ctrl+Z.'],
      expected: 'Nothing can be undone.',
    },
  },
} satisfies Rules;
