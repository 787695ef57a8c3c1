import type { Rules } from './rule';

/** Formulas in columns of tables, with AutoCorrect as Excel is delivered. */
export const calculatedColumnRules = {
  'a formula in an empty column fills it': {
    excel: 'A formula written into one cell of an empty table column becomes the formula of every row.',
    basis: 'issue thread',
    source: 'office-js issue 2093 (by design)',
    check: {
      snippet: `
        sheet.getRange('A1:B4').values = [['a', 'b'], [1, ''], [2, ''], [3, '']];
        sheet.tables.add('A1:B4', true).name = 'RuleTableFill';
        sheet.getRange('B2').formulas = [['=RuleTableFill[[#This Row],[a]]*10']];
        const range = sheet.getRange('B2:B4').load('values');
        await context.sync();
        return range.values;`,
      expected: [[10], [20], [30]],
    },
  },
  'of formulas that differ the last one is left': {
    excel: 'Formulas that differ, written into an empty table column at once, all become the last one.',
    basis: 'issue thread',
    source: 'office-js issues 6745 (the bottom one), 5909 (the first or the last one)',
    check: {
      snippet: `
        sheet.getRange('A1:B3').values = [['a', 'b'], [1, ''], [2, '']];
        sheet.tables.add('A1:B3', true).name = 'RuleTableColumn1';
        sheet.getRange('B2:B3').formulas = [['=1+1'], ['=2+2']];
        const range = sheet.getRange('B2:B3').load('values');
        await context.sync();
        return range.values;`,
      expected: [[4], [4]],
    },
  },
  'one other formula rewrites the column': {
    excel: 'A formula that differs, written into one cell of a calculated column, replaces it in every row.',
    basis: 'issue thread',
    source: 'office-js issues 2093, 5909',
    check: {
      snippet: `
        sheet.getRange('A1:B3').values = [['a', 'b'], [1, ''], [2, '']];
        sheet.tables.add('A1:B3', true).name = 'RuleTableRewrite';
        sheet.getRange('B2').formulas = [['=[@a]*10']];
        await context.sync();
        sheet.getRange('B3').formulas = [['=[@a]*100']];
        const range = sheet.getRange('B2:B3').load('values');
        await context.sync();
        return range.values;`,
      expected: [[100], [200]],
    },
  },
  'a value in a calculated column is an exception': {
    excel: 'A value written over a formula of a calculated column stays, and the other rows keep the formula.',
    basis: 'documented',
    source: 'Excel support, "Use calculated columns in an Excel table" (exceptions)',
    check: {
      snippet: `
        sheet.getRange('A1:B4').values = [['a', 'b'], [1, ''], [2, ''], [3, '']];
        sheet.tables.add('A1:B4', true).name = 'RuleTableColumn2';
        sheet.getRange('B2').formulas = [['=[@a]*10']];
        await context.sync();
        sheet.getRange('B3').values = [['own']];
        const range = sheet.getRange('B2:B4').load('values');
        await context.sync();
        return range.values;`,
      expected: [[10], ['own'], [30]],
    },
  },
  "the column's own formula again leaves exceptions": {
    excel: 'Writing the formula that a calculated column already has into one row leaves values in other rows.',
    basis: 'assumed',
    source: 'nothing differs, so nothing is rewritten',
    check: {
      snippet: `
        sheet.getRange('A1:B3').values = [['a', 'b'], [1, ''], [2, '']];
        sheet.tables.add('A1:B3', true).name = 'RuleTableColumn3';
        sheet.getRange('B2').formulas = [['=[@a]*10']];
        await context.sync();
        sheet.getRange('B3').values = [['own']];
        sheet.getRange('B2').formulas = [['=[@a]*10']];
        const range = sheet.getRange('B2:B3').load('values');
        await context.sync();
        return range.values;`,
      expected: [[10], ['own']],
    },
  },
  'a column with data is not filled': {
    excel: 'A formula written into a table column that holds other data makes no calculated column.',
    basis: 'documented',
    source: 'Excel support, "Use calculated columns in an Excel table"',
    check: {
      snippet: `
        sheet.getRange('A1:B3').values = [['a', 'b'], [1, ''], [2, 'own']];
        sheet.tables.add('A1:B3', true).name = 'RuleTableColumn4';
        sheet.getRange('B2').formulas = [['=[@a]*10']];
        const range = sheet.getRange('B2:B3').load('values');
        await context.sync();
        return range.values;`,
      expected: [[10], ['own']],
    },
  },
  'a filled formula moves its addresses': {
    excel: 'Addresses in the formula of a calculated column are those of each row, as if it were filled down.',
    basis: 'documented',
    source: 'Excel support, "Using structured references with Excel tables" (explicit cell references)',
    check: {
      snippet: `
        sheet.getRange('A1:B4').values = [['a', 'b'], [1, ''], [2, ''], [3, '']];
        sheet.tables.add('A1:B4', true).name = 'RuleTableColumn5';
        sheet.getRange('B3').formulas = [['=A3*10']];
        const range = sheet.getRange('B2:B4').load('formulas,values');
        await context.sync();
        return [range.formulas, range.values];`,
      expected: [
        [['=A2*10'], ['=A3*10'], ['=A4*10']],
        [[10], [20], [30]],
      ],
    },
  },
  'new rows get the formula of the column': {
    excel: 'Rows inserted into a table, added below it or gained by resizing get the formulas of calculated columns.',
    basis: 'assumed',
    source: 'Excel support, "Use calculated columns in an Excel table"; that the API does the same is assumed',
    check: {
      snippet: `
        sheet.getRange('A1:B3').values = [['a', 'b'], [1, ''], [2, '']];
        const table = sheet.tables.add('A1:B3', true);
        table.name = 'RuleTableColumn6';
        sheet.getRange('B2').formulas = [['=[@a]*10']];
        await context.sync();
        sheet.getRange('A3:B3').insert('Down');
        sheet.getRange('A3').values = [[5]];
        sheet.getRange('A5').values = [[6]];
        table.resize('A1:B6');
        sheet.getRange('A6').values = [[7]];
        const range = sheet.getRange('B2:B6').load('values');
        await context.sync();
        return range.values;`,
      expected: [[10], [50], [20], [60], [70]],
    },
  },
  'adding a table adopts the formula of its rows': {
    excel: 'A column whose rows all hold the same formula when the table is made gives it to new rows.',
    basis: 'assumed',
    source: 'making a table over existing formulas',
    check: {
      snippet: `
        sheet.getRange('A1:B3').values = [['a', 'b'], [1, ''], [2, '']];
        const table = sheet.tables.add('A1:B3', true);
        table.name = 'RuleTableColumn7';
        sheet.getRange('B2').formulas = [['=[@a]*10']];
        await context.sync();
        table.convertToRange();
        const again = sheet.tables.add('A1:B3', true);
        again.name = 'RuleTableColumn8';
        sheet.getRange('A4').values = [[3]];
        const body = again.getDataBodyRange().load('values');
        await context.sync();
        return body.values;`,
      expected: [
        [1, 10],
        [2, 20],
        [3, 30],
      ],
    },
  },
} satisfies Rules;
