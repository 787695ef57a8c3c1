import type { Rules } from './rule';

/** Runs work in a request of its own and gives the code of its error. */
const CODE = `
        const code = (work) => codeOf(async () => {
          work();
          await context.sync();
        });`;

/** What protected sheets and workbooks refuse. */
export const protectionRules = {
  'a locked cell of a protected sheet takes no values': {
    excel:
      'Values, formulas and clearing are refused with AccessDenied on a protected sheet; unlocked cells take them.',
    basis: 'assumed',
    source: 'API WorksheetProtection, FormatProtection.locked; that the code is AccessDenied is assumed',
    check: {
      snippet: `
        sheet.getRange('A1:B1').values = [['kept', 'old']];
        sheet.getRange('B1').format.protection.locked = false;
        sheet.protection.protect();
        await context.sync();${CODE}
        const codes = [
          await code(() => (sheet.getRange('A1').values = [['new']])),
          await code(() => sheet.getRange('A1').clear()),
          await code(() => (sheet.getRange('A1:B1').values = [['new', 'new']])),
          await code(() => (sheet.getRange('B1').values = [['new']])),
        ];
        sheet.protection.unprotect();
        const range = sheet.getRange('A1:B1').load('values');
        await context.sync();
        return [codes, range.values];`,
      expected: [['AccessDenied', 'AccessDenied', 'AccessDenied', 'none'], [['kept', 'new']]],
    },
  },
  'protecting a protected sheet is refused': {
    excel: 'protect on a protected sheet fails with AccessDenied, and so does unprotect on one that is not protected.',
    basis: 'issue thread',
    source: 'office-js issue 6784; API WorksheetProtection.protect',
    check: {
      snippet: `${CODE}
        const open = await code(() => sheet.protection.unprotect());
        sheet.protection.protect();
        await context.sync();
        const again = await code(() => sheet.protection.protect());
        sheet.protection.unprotect();
        await context.sync();
        return [open, again];`,
      expected: ['AccessDenied', 'AccessDenied'],
    },
  },
  'a password unprotects, a wrong one does not': {
    excel: 'A sheet protected with a password is unprotected by that password only.',
    basis: 'documented',
    source: 'API WorksheetProtection.protect, unprotect; the code of the error is assumed',
    check: {
      snippet: `
        sheet.protection.protect({}, '密码 1');
        await context.sync();${CODE}
        return [
          await code(() => sheet.protection.unprotect('密码 2')),
          await code(() => sheet.protection.unprotect('密码 1')),
        ];`,
      expected: ['AccessDenied', 'none'],
    },
  },
  'the options of a protected sheet are what it was given': {
    excel: 'options of a protected sheet hold what protect was given; what it was not given is not allowed.',
    basis: 'documented',
    source: 'API WorksheetProtectionOptions',
    check: {
      snippet: `
        sheet.protection.protect({ allowFormatCells: true, allowSort: true, selectionMode: 'Unlocked' });
        sheet.protection.load('protected,options');
        await context.sync();
        const { allowFormatCells, allowSort, allowInsertRows, selectionMode } = sheet.protection.options;
        sheet.protection.unprotect();
        await context.sync();
        return [sheet.protection.protected, allowFormatCells, allowSort, allowInsertRows, selectionMode];`,
      expected: [true, true, true, false, 'Unlocked'],
    },
  },
  'formats, sizes and hiding have options of their own': {
    excel: 'A protected sheet refuses formats, row heights, column widths and hiding unless its options allow them.',
    basis: 'documented',
    source: 'API WorksheetProtectionOptions.allowFormatCells, allowFormatRows, allowFormatColumns; the code is assumed',
    check: {
      snippet: `${CODE}
        const attempts = async () => [
          await code(() => (sheet.getRange('A1').format.fill.color = '#FF0000')),
          await code(() => (sheet.getRange('A1').numberFormat = [['0.00']])),
          await code(() => (sheet.getRange('2:2').rowHidden = true)),
          await code(() => (sheet.getRange('B:B').format.columnWidth = 60)),
        ];
        sheet.protection.protect();
        await context.sync();
        const refused = await attempts();
        sheet.protection.unprotect();
        sheet.protection.protect({ allowFormatCells: true, allowFormatRows: true, allowFormatColumns: true });
        await context.sync();
        const allowed = await attempts();
        sheet.protection.unprotect();
        await context.sync();
        return [refused, allowed];`,
      expected: [
        ['AccessDenied', 'AccessDenied', 'AccessDenied', 'AccessDenied'],
        ['none', 'none', 'none', 'none'],
      ],
    },
  },
  'rows of a protected sheet are inserted and deleted by option': {
    excel:
      'Whole rows are inserted with allowInsertRows; deleted with allowDeleteRows, and only where no cell is locked.',
    basis: 'documented',
    source: 'Excel support, "Protect a worksheet"; that a row with locked cells is not deleted is assumed',
    check: {
      snippet: `
        sheet.getRange('A1:A3').values = [[1], [2], [3]];
        sheet.getRange('A2').format.protection.locked = false;
        sheet.protection.protect({ allowInsertRows: true, allowDeleteRows: true });
        await context.sync();${CODE}
        const codes = [
          await code(() => sheet.getRange('A1').insert('Down')),
          await code(() => sheet.getRange('3:3').delete('Up')),
          await code(() => sheet.getRange('2:2').delete('Up')),
          await code(() => sheet.getRange('1:1').insert('Down')),
          await code(() => sheet.getRange('A:A').insert('Right')),
        ];
        sheet.protection.unprotect();
        const range = sheet.getRange('A1:A3').load('values');
        await context.sync();
        return [codes, range.values];`,
      expected: [
        ['AccessDenied', 'AccessDenied', 'none', 'none', 'AccessDenied'],
        [[''], [1], [3]],
      ],
    },
  },
  'sorting a protected sheet needs unlocked cells': {
    excel: 'Sorting is refused on a protected sheet where a cell of the range is locked, even with allowSort.',
    basis: 'documented',
    source: 'Excel support, "Protect a worksheet" (Sort); office-js issue 2135',
    check: {
      snippet: `
        sheet.getRange('A1:B2').values = [[2, 2], [1, 1]];
        sheet.getRange('B1:B2').format.protection.locked = false;
        sheet.protection.protect({ allowSort: true });
        await context.sync();${CODE}
        const codes = [
          await code(() => sheet.getRange('A1:A2').sort.apply([{ key: 0 }])),
          await code(() => sheet.getRange('B1:B2').sort.apply([{ key: 0 }])),
        ];
        sheet.protection.unprotect();
        const range = sheet.getRange('A1:B2').load('values');
        await context.sync();
        return [codes, range.values];`,
      expected: [
        ['AccessDenied', 'none'],
        [
          [2, 1],
          [1, 2],
        ],
      ],
    },
  },
  'filtering a protected sheet needs its option': {
    excel: 'Criteria of a filter change on a protected sheet only with allowAutoFilter.',
    basis: 'documented',
    source: 'API WorksheetProtectionOptions.allowAutoFilter; the code is assumed',
    check: {
      snippet: `
        sheet.getRange('A1:A3').values = [['name'], ['a'], ['b']];
        sheet.autoFilter.apply(sheet.getRange('A1:A3'));
        sheet.protection.protect();
        await context.sync();${CODE}
        const filter = () =>
          sheet.autoFilter.apply(sheet.getRange('A1:A3'), 0, { filterOn: 'Values', values: ['a'] });
        const refused = await code(filter);
        sheet.protection.unprotect();
        sheet.protection.protect({ allowAutoFilter: true });
        await context.sync();
        const allowed = await code(filter);
        sheet.protection.unprotect();
        await context.sync();
        return [refused, allowed];`,
      expected: ['AccessDenied', 'none'],
    },
  },
  'a table of a protected sheet does not grow': {
    excel:
      'On a protected sheet a table takes no rows: writing below it, adding rows and resizing leave it or are refused.',
    basis: 'documented',
    source: 'Excel support, "Protect a worksheet" and tables; the code AccessDenied is assumed',
    check: {
      snippet: `
        sheet.getRange('A1:A2').values = [['name'], ['a']];
        const table = sheet.tables.add(sheet.getRange('A1:A2'), true);
        sheet.getRange('A2:A9').format.protection.locked = false;
        sheet.protection.protect({ allowInsertRows: true });
        await context.sync();${CODE}
        const codes = [
          await code(() => (sheet.getRange('A3').values = [['b']])),
          await code(() => table.rows.add(null, [['c']])),
          await code(() => table.resize(sheet.getRange('A1:A3'))),
        ];
        const range = table.getRange().load('rowCount');
        await context.sync();
        sheet.protection.unprotect();
        await context.sync();
        return [codes, range.rowCount];`,
      expected: [['none', 'AccessDenied', 'AccessDenied'], 2],
    },
  },
  'objects of a protected sheet need their option': {
    excel: 'Tables and charts are not added to a protected sheet, nor rules changed.',
    basis: 'assumed',
    source: 'API WorksheetProtectionOptions.allowEditObjects; that tables and rules are refused is assumed',
    check: {
      snippet: `
        sheet.getRange('A1:A3').values = [['name'], [1], [2]];
        sheet.protection.protect();
        await context.sync();${CODE}
        const codes = [
          await code(() => sheet.tables.add(sheet.getRange('A1:A3'), true)),
          await code(() => sheet.charts.add('Line', sheet.getRange('A1:A3'))),
          await code(() => {
            sheet.getRange('A2').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
          }),
          await code(() => sheet.getRange('A1:B1').merge()),
        ];
        sheet.protection.unprotect();
        await context.sync();
        return codes;`,
      expected: ['AccessDenied', 'AccessDenied', 'AccessDenied', 'AccessDenied'],
    },
  },
  'a protected workbook keeps its sheets': {
    excel:
      'While the workbook is protected its sheets cannot be added, renamed, moved, hidden or deleted; cells can be written.',
    basis: 'documented',
    source: 'API WorkbookProtection; Excel support, "Protect a workbook" (structure); the code AccessDenied is assumed',
    check: {
      snippet: `
        const { protection, worksheets } = context.workbook;
        protection.protect();
        protection.load('protected');
        await context.sync();${CODE}
        const codes = [
          await code(() => protection.protect()),
          await code(() => worksheets.add()),
          await code(() => (sheet.name = 'RuleRenamed')),
          await code(() => (sheet.position = 0)),
          await code(() => (sheet.visibility = 'Hidden')),
          await code(() => sheet.delete()),
          await code(() => (sheet.getRange('A1').values = [['written']])),
          await code(() => protection.unprotect()),
          await code(() => protection.unprotect()),
        ];
        return [protection.protected, codes];`,
      expected: [
        true,
        [
          'AccessDenied',
          'AccessDenied',
          'AccessDenied',
          'AccessDenied',
          'AccessDenied',
          'AccessDenied',
          'none',
          'none',
          'AccessDenied',
        ],
      ],
    },
  },
  'a sheet protected in Excel is unprotected by its password': {
    excel:
      'The password of a sheet in a file is stored as a salted SHA-512 hash, and the typed one is checked against it.',
    basis: 'documented',
    source: 'ISO/IEC 29500-1, 18.3.1.85 sheetProtection',
    check: {
      steps: [
        'In Excel protect a sheet with the password "质检 123", save and close the file.',
        'Open it and call sheet.protection.unprotect with "质检 124", then with "质检 123".',
      ],
      expected: 'AccessDenied for the first, no error for the second.',
    },
  },
  'a workbook opened to read takes no changes': {
    excel: 'workbook.readOnly is true where the file was opened to read only; writing is refused with AccessDenied.',
    basis: 'assumed',
    source: 'API Workbook.readOnly; Excel for Windows may let people write and refuse to save',
    check: {
      steps: ['Open a file read-only.', 'Load workbook.readOnly, then set the values of A1 and add a sheet.'],
      expected: 'readOnly is true; both writes end with AccessDenied.',
    },
  },
} satisfies Rules;
