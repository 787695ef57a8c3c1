import type { Rules } from './rule';

/** Inserting and deleting cells, and what follows them. */
export const structureRules = {
  'insert answers the new cells': {
    excel: 'insert returns the new blank cells at the place of the range, whose own object moves with its cells.',
    basis: 'documented',
    source: 'API Range.insert; that the old object moves is in the reference of tracked objects',
    check: {
      snippet: `
        const range = sheet.getRange('B2');
        range.values = [['moved']];
        const added = range.insert('Down');
        added.load('rowIndex,values');
        range.load('rowIndex,values');
        await context.sync();
        return [added.rowIndex, added.values, range.rowIndex, range.values];`,
      expected: [1, [['']], 2, [['moved']]],
    },
  },
  'cells beside an insertion stay': {
    excel: 'Inserting cells moves those of the same columns, or rows, and no others.',
    basis: 'documented',
    source: 'API InsertShiftDirection',
    check: {
      snippet: `
        sheet.getRange('A1:B2').values = [[1, 2], [3, 4]];
        sheet.getRange('A1').insert('Down');
        sheet.getRange('A2').insert('Right');
        const range = sheet.getRange('A1:C3').load('values');
        await context.sync();
        return range.values;`,
      expected: [
        ['', 2, ''],
        ['', 1, 4],
        [3, '', ''],
      ],
    },
  },
  'part of a table is not shifted': {
    excel: 'Inserting or deleting cells that would shift a part of a table fails with InsertDeleteConflict.',
    basis: 'issue thread',
    source: 'microsoft-graph-docs issue 4392 (the same engine)',
    check: {
      snippet: `
        sheet.getRange('A3:B4').values = [['a', 'b'], [1, 2]];
        sheet.tables.add('A3:B4', true);
        await context.sync();
        const of = (change) => codeOf(async () => {
          change();
          await context.sync();
        });
        return [
          await of(() => sheet.getRange('A4').insert('Down')),
          await of(() => sheet.getRange('B1').insert('Down')),
          await of(() => sheet.getRange('A1').delete('Up')),
          await of(() => sheet.getRange('A4').insert('Right')),
          await of(() => sheet.getRange('A1:B1').insert('Down')),
        ];`,
      expected: [
        'InsertDeleteConflict',
        'InsertDeleteConflict',
        'InsertDeleteConflict',
        'InsertDeleteConflict',
        'none',
      ],
    },
  },
  'the header row of a table is not deleted': {
    excel: 'Deleting the cells of the header row of a table fails while its data stay.',
    basis: 'assumed',
    source: 'Delete is unavailable for header rows; that the code is InsertDeleteConflict is assumed',
    check: {
      snippet: `
        sheet.getRange('A1:A3').values = [['a'], [1], [2]];
        sheet.tables.add('A1:A3', true);
        await context.sync();
        return codeOf(async () => {
          sheet.getRange('A1').delete('Up');
          await context.sync();
        });`,
      expected: 'InsertDeleteConflict',
    },
  },
  'rows inserted in a table belong to it': {
    excel: 'A whole row or a row of cells as wide as the table, inserted between its rows, becomes a row of it.',
    basis: 'documented',
    source: 'Excel support, "Resize a table by adding or removing rows and columns"',
    check: {
      snippet: `
        sheet.getRange('A1:B3').values = [['a', 'b'], [1, 2], [3, 4]];
        const table = sheet.tables.add('A1:B3', true);
        sheet.getRange('3:3').insert('Down');
        sheet.getRange('A3:B3').insert('Down');
        const body = table.getDataBodyRange().load('values');
        await context.sync();
        return body.values;`,
      expected: [
        [1, 2],
        ['', ''],
        ['', ''],
        [3, 4],
      ],
    },
  },
  'columns inserted in a table get a header': {
    excel: 'A column inserted between the columns of a table belongs to it and gets a header of its own.',
    basis: 'documented',
    source: 'Excel support, "Resize a table by adding or removing rows and columns"',
    check: {
      snippet: `
        sheet.getRange('A1:B2').values = [['a', 'b'], [1, 2]];
        const table = sheet.tables.add('A1:B2', true);
        sheet.getRange('B:B').insert('Right');
        const columns = table.columns.load('items/name');
        await context.sync();
        const names = columns.items.map((column) => column.name);
        return [names.length, names[0], names[1] !== '', names[2]];`,
      expected: [3, 'a', true, 'b'],
    },
  },
  'filled cells are not pushed off the sheet': {
    excel: 'Inserting fails with NonBlankCellOffSheet where it would push a filled cell over the edge of the sheet.',
    basis: 'documented',
    source: 'Office Add-ins documentation, application-specific-api-error-handling',
    check: {
      snippet: `
        sheet.getRange('A1048576').values = [['last']];
        sheet.getRange('XFD1').values = [['last']];
        await context.sync();
        const of = (change) => codeOf(async () => {
          change();
          await context.sync();
        });
        return [
          await of(() => sheet.getRange('5:5').insert('Down')),
          await of(() => sheet.getRange('A1').insert('Down')),
          await of(() => sheet.getRange('A1').insert('Right')),
        ];`,
      expected: ['NonBlankCellOffSheet', 'NonBlankCellOffSheet', 'NonBlankCellOffSheet'],
    },
  },
  'validation, formats and names follow': {
    excel: 'Rules, conditional formats with their formulas, and names follow inserted rows and columns.',
    basis: 'documented',
    source: 'Excel support, "Insert or delete rows and columns" (references are adjusted)',
    check: {
      snippet: `
        const cells = sheet.getRange('B2:B4');
        cells.dataValidation.rule = { wholeNumber: { formula1: 1, formula2: '=D2', operator: 'Between' } };
        const format = cells.conditionalFormats.add('Custom');
        format.custom.rule.formula = '=$B2>$D$2';
        sheet.names.add('RuleFollows', cells);
        sheet.getRange('1:1').insert('Down');
        sheet.getRange('A:A').insert('Right');
        const moved = sheet.getRange('C3:C5');
        moved.dataValidation.load('type,rule');
        const left = sheet.getRange('C2').dataValidation.load('type');
        const formatRange = format.getRange().load('address');
        format.custom.rule.load('formula');
        const named = sheet.names.getItem('RuleFollows').getRange().load('address');
        await context.sync();
        return [
          moved.dataValidation.type,
          moved.dataValidation.rule.wholeNumber.formula2,
          left.type,
          formatRange.address.split('!')[1],
          format.custom.rule.formula,
          named.address.split('!')[1],
        ];`,
      expected: ['WholeNumber', '=E3', 'None', 'C3:C5', '=$C3>$E$3', 'C3:C5'],
    },
  },
  'rows inserted inside a rule belong to it': {
    excel: 'Rows inserted between the cells of a rule or a conditional format get it too.',
    basis: 'assumed',
    source: 'inserting rows by hand',
    check: {
      snippet: `
        const cells = sheet.getRange('A1:A4');
        cells.dataValidation.rule = { wholeNumber: { formula1: 1, operator: 'GreaterThan' } };
        const format = cells.conditionalFormats.add('Custom');
        format.custom.rule.formula = '=A1>1';
        sheet.getRange('3:3').insert('Down');
        const rule = sheet.getRange('A1:A5').dataValidation.load('type');
        const range = format.getRange().load('address');
        await context.sync();
        return [rule.type, range.address.split('!')[1]];`,
      expected: ['WholeNumber', 'A1:A5'],
    },
  },
} satisfies Rules;
