import type { Rules } from './rule';

/** Sorted rows. */
export const sortRules = {
  'numbers come before text, blanks last': {
    excel: 'Ascending, numbers stand before text and text before logical values; blanks are last in both directions.',
    basis: 'documented',
    source: 'support.microsoft.com, sort data in a range or table',
    check: {
      snippet: `
        const range = sheet.getRange('A1:A5');
        range.values = [['b'], [''], [true], [2], ['a']];
        range.sort.apply([{ key: 0, ascending: true }]);
        range.load('values');
        await context.sync();
        const ascending = range.values.map(([value]) => value);
        range.sort.apply([{ key: 0, ascending: false }]);
        range.load('values');
        await context.sync();
        return [ascending, range.values.map(([value]) => value)];`,
      expected: [
        [2, 'a', 'b', true, ''],
        [true, 'b', 'a', 2, ''],
      ],
    },
  },
  'references move with sorted rows as in copying': {
    excel: 'A formula that refers to its own row still does after its row was sorted elsewhere.',
    basis: 'assumed',
    source: 'how sorting treats relative references in the user interface',
    check: {
      snippet: `
        sheet.getRange('A1:B3').formulas = [[3, '=A1*10'], [1, '=A2*10'], [2, '=A3*10']];
        sheet.getRange('A1:B3').sort.apply([{ key: 0, ascending: true }]);
        const range = sheet.getRange('A1:B3').load('formulas,values');
        await context.sync();
        return [range.formulas.map(([, formula]) => formula), range.values.map(([, value]) => value)];`,
      expected: [
        ['=A1*10', '=A2*10', '=A3*10'],
        [10, 20, 30],
      ],
    },
  },
  'a table is sorted without its header': {
    excel: 'Table.sort sorts the rows below the header; key counts the columns of the table.',
    basis: 'documented',
    source: 'API TableSort.apply and SortField.key',
    check: {
      snippet: `
        sheet.getRange('B2:C5').values = [['name', 'points'], ['x', 3], ['y', 1], ['z', 2]];
        sheet.tables.add('B2:C5', true).sort.apply([{ key: 1, ascending: true }]);
        const range = sheet.getRange('B2:B5').load('values');
        await context.sync();
        return range.values.map(([value]) => value);`,
      expected: ['name', 'y', 'z', 'x'],
    },
  },
  'hidden rows stay where they are': {
    excel: 'Sorting leaves hidden rows in their places.',
    basis: 'documented',
    source: 'support.microsoft.com, sort data in a range or table: hidden rows are not moved',
    check: {
      snippet: `
        sheet.getRange('A1:A4').values = [[4], [3], [2], [1]];
        sheet.getRange('2:2').rowHidden = true;
        sheet.getRange('A1:A4').sort.apply([{ key: 0, ascending: true }]);
        const range = sheet.getRange('A1:A4').load('values');
        await context.sync();
        return range.values.map(([value]) => value);`,
      expected: [1, 3, 2, 4],
    },
  },
} satisfies Rules;
