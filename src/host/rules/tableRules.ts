import type { Rules } from './rule';

/** Making, naming, resizing and removing tables. */
export const tableRules = {
  'names of tables are unique': {
    excel: 'A table cannot take the name of another one in the workbook, whatever the letter case: InvalidArgument.',
    basis: 'issue thread',
    source: 'office-js issue 551',
    check: {
      snippet: `
        sheet.getRange('A1:C2').values = [['a', '', 'b'], [1, '', 2]];
        sheet.tables.add('A1:A2', true).name = 'RuleTableOne';
        const other = sheet.tables.add('C1:C2', true);
        await context.sync();
        return codeOf(async () => {
          other.name = 'RULETABLEONE';
          await context.sync();
        });`,
      expected: 'InvalidArgument',
    },
  },
  'the syntax of table names': {
    excel:
      'A table name starts with a letter, _ or \\, has no spaces, is no cell address, not R or C, and at most 255 long.',
    basis: 'documented',
    source: 'Excel support, "Rename an Excel table", which API Table.name refers to; the code from office-js issue 551',
    check: {
      snippet: `
        sheet.getRange('A1:A2').values = [['a'], [1]];
        const table = sheet.tables.add('A1:A2', true);
        await context.sync();
        const rename = (name) => codeOf(async () => {
          table.name = name;
          await context.sync();
        });
        const refused = ['with space', '1st', 'A1', 'R1C1', 'C', 'x'.repeat(256), 'a-b', ''];
        const codes = [];
        for (const name of refused) codes.push(await rename(name));
        return [codes.every((code) => code === 'InvalidArgument'), await rename('_RuleTable.9'), await rename('规则表')];`,
      expected: [true, 'none', 'none'],
    },
  },
  'a table does not overlap another one': {
    excel: 'Adding or resizing a table over cells of another one fails with InvalidArgument.',
    basis: 'issue thread',
    source: 'office-js issue 1199',
    check: {
      snippet: `
        sheet.getRange('A1:B2').values = [['a', 'b'], [1, 2]];
        sheet.tables.add('A1:B2', true);
        sheet.getRange('D1:E2').values = [['c', 'd'], [1, 2]];
        const other = sheet.tables.add('D1:E2', true);
        await context.sync();
        const add = await codeOf(async () => {
          sheet.tables.add('B2:C5', true);
          await context.sync();
        });
        const resize = await codeOf(async () => {
          other.resize('B1:E2');
          await context.sync();
        });
        return [add, resize];`,
      expected: ['InvalidArgument', 'InvalidArgument'],
    },
  },
  'a table does not lie over merged cells': {
    excel: 'A table cannot be added over merged cells: MergedRangeConflict.',
    basis: 'documented',
    source: 'Office Add-ins documentation, application-specific-api-error-handling',
    check: {
      snippet: `
        sheet.getRange('A3:B3').merge();
        await context.sync();
        return codeOf(async () => {
          sheet.tables.add('A1:B4', true);
          await context.sync();
        });`,
      expected: 'MergedRangeConflict',
    },
  },
  'headers become text and unique': {
    excel: 'Header cells become text; an empty one gets a name, a repeated one a number after it.',
    basis: 'assumed',
    source: 'making a table by hand; office-js does not say',
    check: {
      snippet: `
        sheet.getRange('A1:D2').values = [[7, 'same', 'Same', ''], [1, 2, 3, 4]];
        const header = sheet.tables.add('A1:D2', true).getHeaderRowRange().load('values,valueTypes');
        await context.sync();
        const [seven, first, second, fourth] = header.values[0];
        return [seven, first, second, fourth !== '', header.valueTypes];`,
      expected: ['7', 'same', 'Same2', true, [['String', 'String', 'String', 'String']]],
    },
  },
  'an emptied header gets a name': {
    excel: 'Clearing a header cell, or writing an empty string to it, gives its column a name of its own again.',
    basis: 'assumed',
    source: 'pressing Delete on a header',
    check: {
      snippet: `
        sheet.getRange('A1:B2').values = [['a', 'b'], [1, 2]];
        const header = sheet.tables.add('A1:B2', true).getHeaderRowRange();
        sheet.getRange('A1').clear('Contents');
        sheet.getRange('B1').values = [['']];
        header.load('values');
        await context.sync();
        const [first, second] = header.values[0];
        return [first !== '' && first !== 'a', second !== '' && second !== 'b', first !== second];`,
      expected: [true, true, true],
    },
  },
  'a table without headers gets a row for them': {
    excel: 'Without headers a header row is put in above the data, which moves down with what lies below.',
    basis: 'issue thread',
    source: 'office-js issue 196 (by design)',
    check: {
      snippet: `
        sheet.getRange('A1:A3').values = [[1], [2], ['below']];
        const body = sheet.tables.add('A1:A2', false).getDataBodyRange().load('values,rowIndex');
        const below = sheet.getRange('A4').load('values');
        await context.sync();
        return [body.values, body.rowIndex, below.values];`,
      expected: [[[1], [2]], 1, [['below']]],
    },
  },
  'headers alone get an empty row': {
    excel: 'A table over headers alone has one empty data row.',
    basis: 'assumed',
    source: 'Office Add-ins documentation, excel-add-ins-tables (its samples add tables over one row)',
    check: {
      snippet: `
        sheet.getRange('A1:B1').values = [['a', 'b']];
        const body = sheet.tables.add('A1:B1', true).getDataBodyRange().load('rowIndex,rowCount,values');
        await context.sync();
        return [body.rowIndex, body.rowCount, body.values];`,
      expected: [1, 1, [['', '']]],
    },
  },
  'a column and its header cell have one name': {
    excel: 'Writing a header cell renames the column, and naming the column writes the cell.',
    basis: 'assumed',
    source: 'typing over a header',
    check: {
      snippet: `
        sheet.getRange('A1:B2').values = [['a', 'b'], [1, 2]];
        const table = sheet.tables.add('A1:B2', true);
        sheet.getRange('A1').values = [['x']];
        table.columns.getItem('b').name = 'y';
        const columns = table.columns.load('items/name');
        const header = sheet.getRange('A1:B1').load('values');
        await context.sync();
        return [columns.items.map((column) => column.name), header.values];`,
      expected: [['x', 'y'], [['x', 'y']]],
    },
  },
  'a header that is pasted over renames its column': {
    excel: 'Copying cells over a header renames its column to what is pasted.',
    basis: 'assumed',
    source: 'pasting over a header',
    check: {
      snippet: `
        sheet.getRange('A1:A2').values = [['a'], [1]];
        sheet.getRange('C1').values = [['pasted']];
        const table = sheet.tables.add('A1:A2', true);
        sheet.getRange('A1').copyFrom('C1', 'Values');
        const columns = table.columns.load('items/name');
        await context.sync();
        return columns.items.map((column) => column.name);`,
      expected: ['pasted'],
    },
  },
  'formulas follow renamed headers and tables': {
    excel: 'Structured references change with the names of their table and columns.',
    basis: 'documented',
    source: 'Excel support, "Using structured references with Excel tables"',
    check: {
      snippet: `
        sheet.getRange('A1:A3').values = [['a'], [1], [2]];
        const table = sheet.tables.add('A1:A3', true);
        table.name = 'RuleTableBefore';
        const cell = sheet.getRange('C1');
        cell.formulas = [['=SUM(RuleTableBefore[a])']];
        sheet.getRange('A1').values = [['b c']];
        table.name = 'RuleTableAfter';
        cell.load('formulas,values');
        await context.sync();
        return [cell.formulas, cell.values];`,
      expected: [[['=SUM(RuleTableAfter[b c])']], [[3]]],
    },
  },
  'special characters in column names are escaped': {
    excel: "In structured references an apostrophe stands before [ ] # ' in a column's name.",
    basis: 'documented',
    source: 'Excel support, "Using structured references with Excel tables" (escape characters)',
    check: {
      snippet: `
        sheet.getRange('A1:A3').values = [["#1 [it's]"], [1], [2]];
        sheet.tables.add('A1:A3', true).name = 'RuleTableEscape';
        const cell = sheet.getRange('C1');
        cell.formulas = [["=SUM(RuleTableEscape['#1 '[it''s']])"]];
        cell.load('values,formulas');
        await context.sync();
        return [cell.values, cell.formulas];`,
      expected: [[[3]], [["=SUM(RuleTableEscape['#1 '[it''s']])"]]],
    },
  },
  'resizing keeps the header row and overlaps': {
    excel: 'The new range of a table has its headers in the same row and overlaps the old range; else InvalidArgument.',
    basis: 'assumed',
    source: 'API Table.resize; the code of the error is assumed',
    check: {
      snippet: `
        sheet.getRange('A1:B3').values = [['a', 'b'], [1, 2], [3, 4]];
        const table = sheet.tables.add('A1:B3', true);
        await context.sync();
        const resize = (address) => codeOf(async () => {
          table.resize(address);
          await context.sync();
        });
        const codes = [await resize('A2:B5'), await resize('D1:E5'), await resize('A1:B1'), await resize('A1:C5')];
        const range = table.getRange().load('rowCount,columnCount');
        await context.sync();
        return [codes, range.rowCount, range.columnCount];`,
      expected: [['InvalidArgument', 'InvalidArgument', 'InvalidArgument', 'none'], 5, 3],
    },
  },
  'resizing moves no cells': {
    excel: 'Rows that a resized table no longer covers keep their contents, and cells it newly covers too.',
    basis: 'assumed',
    source: 'Resize Table in the ribbon',
    check: {
      snippet: `
        sheet.getRange('A1:A4').values = [['a'], [1], [2], ['own']];
        const table = sheet.tables.add('A1:A3', true);
        table.resize('A1:A2');
        table.resize('A1:A4');
        const body = table.getDataBodyRange().load('values');
        await context.sync();
        return body.values;`,
      expected: [[1], [2], ['own']],
    },
  },
  'a converted table leaves its data': {
    excel: 'convertToRange keeps all data and turns structured references into addresses.',
    basis: 'documented',
    source: 'API Table.convertToRange; Excel support, "Convert an Excel table to a range of data"',
    check: {
      snippet: `
        sheet.getRange('A1:A3').values = [['a'], [1], [2]];
        const table = sheet.tables.add('A1:A3', true);
        table.name = 'RuleTableConvert';
        sheet.getRange('C1').formulas = [['=SUM(RuleTableConvert[a])']];
        table.convertToRange();
        const range = sheet.getRange('A1:A3').load('values');
        const cell = sheet.getRange('C1').load('formulas,values');
        const count = sheet.tables.getCount();
        await context.sync();
        const formula = cell.formulas[0][0].replace(/'?Rule [a-z0-9]+'?!/, '');
        return [range.values, formula, cell.values, count.value];`,
      expected: [[['a'], [1], [2]], '=SUM($A$2:$A$3)', [[3]], 0],
    },
  },
  'a deleted table leaves blank cells': {
    excel: 'Deleting a table clears its cells; those below stay where they are.',
    basis: 'assumed',
    source: 'ListObject.Delete of VBA ("clears the cell data")',
    check: {
      snippet: `
        sheet.getRange('A1:A4').values = [['a'], [1], [2], ['below']];
        sheet.tables.add('A1:A3', true).delete();
        const range = sheet.getRange('A1:A4').load('values');
        await context.sync();
        return range.values;`,
      expected: [[''], [''], [''], ['below']],
    },
  },
} satisfies Rules;
