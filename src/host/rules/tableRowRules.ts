import type { Rules } from './rule';

/** How many rows a table of one column and one row has after these lines. */
const rowsAfter = (lines: string): string => `
        sheet.getRange('A1:A2').values = [['a'], [1]];
        const table = sheet.tables.add('A1:A2', true);
        ${lines}
        const body = table.getDataBodyRange().load('rowCount');
        await context.sync();
        return body.rowCount;`;

/** How tables gain and lose rows and columns. */
export const tableRowRules = {
  'writing right below grows the table': {
    excel: 'Values written into the row right below a table make that row part of it.',
    basis: 'documented',
    source: 'Office Add-ins documentation, co-authoring-in-excel-add-ins',
    check: {
      snippet: `
        sheet.getRange('A1:B2').values = [['a', 'b'], [1, 2]];
        const table = sheet.tables.add('A1:B2', true);
        table.getDataBodyRange().getRowsBelow(1).values = [[3, 4]];
        const body = table.getDataBodyRange().load('values');
        await context.sync();
        return body.values;`,
      expected: [
        [1, 2],
        [3, 4],
      ],
    },
  },
  'a row with a gap does not grow the table': {
    excel: 'Only the row right below becomes part of a table.',
    basis: 'documented',
    source: 'Excel support, "Resize a table by adding or removing rows and columns" (directly below)',
    check: {
      snippet: rowsAfter(`sheet.getRange('A4').values = [[3]];`),
      expected: 1,
    },
  },
  'an empty row does not grow the table': {
    excel: 'Writing empty strings or nulls below a table does not grow it.',
    basis: 'documented',
    source: 'Office Add-ins documentation, co-authoring-in-excel-add-ins',
    check: {
      snippet: `
        sheet.getRange('A1:B2').values = [['a', 'b'], [1, 2]];
        const table = sheet.tables.add('A1:B2', true);
        table.getDataBodyRange().getRowsBelow(1).values = [['', null]];
        const body = table.getDataBodyRange().load('rowCount');
        await context.sync();
        return body.rowCount;`,
      expected: 1,
    },
  },
  'data below does not grow the table': {
    excel: 'A row below a table that holds data already does not become part of it by writing to it.',
    basis: 'documented',
    source: 'Office Add-ins documentation, co-authoring-in-excel-add-ins (insert a row first)',
    check: {
      snippet: `
        sheet.getRange('A1:B3').values = [['a', 'b'], [1, 2], ['', 'note']];
        const table = sheet.tables.add('A1:B2', true);
        sheet.getRange('A3').values = [[3]];
        const body = table.getDataBodyRange().load('rowCount');
        await context.sync();
        return body.rowCount;`,
      expected: 1,
    },
  },
  'validation below does not grow the table': {
    excel: 'Where cells below a table have a validation rule of their own, writing to them does not grow it.',
    basis: 'documented',
    source: 'Office Add-ins documentation, co-authoring-in-excel-add-ins',
    check: {
      snippet:
        rowsAfter(`sheet.getRange('A3:A10').dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThan' } };
        sheet.getRange('A3').values = [[3]];`),
      expected: 1,
    },
  },
  'validation of a whole column lets the table grow': {
    excel: 'A validation rule of a whole column does not keep a table from growing.',
    basis: 'documented',
    source: 'Office Add-ins documentation, co-authoring-in-excel-add-ins',
    check: {
      snippet:
        rowsAfter(`sheet.getRange('A:A').dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThan' } };
        sheet.getRange('A3').values = [[3]];`),
      expected: 2,
    },
  },
  'validation to the end of the sheet lets the table grow': {
    excel: 'A validation rule from below the header to the last row of the sheet counts as one of the column.',
    basis: 'assumed',
    source: 'the documentation says to apply rules to columns; below the table there is no difference',
    check: {
      snippet:
        rowsAfter(`sheet.getRange('A2:A1048576').dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThan' } };
        sheet.getRange('A3').values = [[3]];`),
      expected: 2,
    },
  },
  'a table with totals does not grow': {
    excel: 'The row below the data of a table with a totals row is that row; what is written below it stays outside.',
    basis: 'documented',
    source: 'Excel support, "Resize a table by adding or removing rows and columns"; the place follows from the ranges',
    check: {
      snippet: `
        sheet.getRange('A1:B2').values = [['a', 'b'], [1, 2]];
        const table = sheet.tables.add('A1:B2', true);
        table.showTotals = true;
        const below = table.getDataBodyRange().getRowsBelow(1).load('rowIndex');
        const totals = table.getTotalRowRange().load('rowIndex');
        sheet.getRange('A4:B4').values = [[3, 4]];
        const body = table.getDataBodyRange().load('rowCount');
        await context.sync();
        return [below.rowIndex, totals.rowIndex, body.rowCount];`,
      expected: [2, 2, 1],
    },
  },
  'totals stay outside of the data': {
    excel:
      'A totals row moves cells below down, sums the last column where it holds numbers, and is no part of the column.',
    basis: 'assumed',
    source: 'Excel support, "Total the data in an Excel table"; that cells below move is assumed',
    check: {
      snippet: `
        sheet.getRange('A1:B4').values = [['a', 'b'], ['x', 2], ['y', 3], ['below', '']];
        const table = sheet.tables.add('A1:B3', true);
        table.name = 'RuleTableTotals';
        table.showTotals = true;
        const range = sheet.getRange('B4:B5').load('values,formulas');
        const below = sheet.getRange('A5').load('values');
        const cell = sheet.getRange('D1');
        cell.formulas = [['=SUM(RuleTableTotals[b])']];
        cell.load('values');
        await context.sync();
        return [range.formulas[0], range.values[0], below.values, cell.values];`,
      expected: [['=SUBTOTAL(109,[b])'], [5], [['below']], [[5]]],
    },
  },
  'a table without rows keeps an empty one': {
    excel: 'Deleting all data rows of a table leaves one empty row.',
    basis: 'assumed',
    source: 'Delete Table Rows in the ribbon',
    check: {
      snippet: `
        sheet.getRange('A1:A4').values = [['a'], [1], [2], [3]];
        const table = sheet.tables.add('A1:A4', true);
        table.getDataBodyRange().delete('Up');
        const body = table.getDataBodyRange().load('values');
        await context.sync();
        return body.values;`,
      expected: [['']],
    },
  },
  'rows added to a table': {
    excel: 'rows.add puts rows in at a position or at the end, and moves what lies below down.',
    basis: 'documented',
    source: 'API TableRowCollection.add',
    check: {
      snippet: `
        sheet.getRange('A1:A4').values = [['a'], [1], [2], ['below']];
        const table = sheet.tables.add('A1:A3', true);
        table.rows.add(null, [[3], [4]]);
        const row = table.rows.add(0, [[0]]);
        row.load('index,values');
        const range = sheet.getRange('A2:A7').load('values');
        await context.sync();
        return [range.values, row.index, row.values];`,
      expected: [[[0], [1], [2], [3], [4], ['below']], 0, [[0]]],
    },
  },
  'rows added have the width of the table': {
    excel: 'rows.add refuses rows of another width, and positions outside of the table.',
    basis: 'assumed',
    source: 'API TableRowCollection.add; the code of the error is assumed',
    check: {
      snippet: `
        sheet.getRange('A1:B2').values = [['a', 'b'], [1, 2]];
        const table = sheet.tables.add('A1:B2', true);
        const add = (index, rows) => codeOf(async () => {
          table.rows.add(index, rows);
          await context.sync();
        });
        return [await add(null, [[1]]), await add(5, [[1, 2]])];`,
      expected: ['InvalidArgument', 'InvalidArgument'],
    },
  },
} satisfies Rules;
