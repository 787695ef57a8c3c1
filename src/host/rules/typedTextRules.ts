import type { Rules } from './rule';

/** How text given to `values` or `formulas` is read: as if typed, by the conventions of en-US. */
export const typedTextRules = {
  'text that starts with = + or - is a formula': {
    excel: 'Text in values that starts with an equals, plus or minus sign becomes a formula.',
    basis: 'documented',
    source: 'API Range.values',
    check: {
      snippet: `
        sheet.getRange('A1:C1').values = [['=1+1', '+1+1', '-A1']];
        const range = sheet.getRange('A1:C1').load('formulas,values');
        await context.sync();
        return [range.values, range.formulas.flat().map((cell) => String(cell).charAt(0))];`,
      expected: [[[2, 2, -2]], ['=', '=', '=']],
    },
  },
  'text that starts with @ is a formula': {
    excel: 'Text that starts with @ and reads as a function call becomes a formula.',
    basis: 'assumed',
    source: 'typing @SUM(1,2) into a cell, a habit kept from Lotus 1-2-3',
    check: {
      snippet: `
        sheet.getRange('A1').values = [['@SUM(1,2)']];
        const range = sheet.getRange('A1').load('values');
        await context.sync();
        return range.values;`,
      expected: [[3]],
    },
  },
  'an apostrophe in front makes text and is not read back': {
    excel: 'An apostrophe in front makes text of anything; it is no part of the value or formula that is read.',
    basis: 'issue thread',
    source: 'office-js issue 6687',
    check: {
      snippet: `
        sheet.getRange('A1:C1').values = [["'=1+1", "'007", "'@name"]];
        const range = sheet.getRange('A1:C1').load('values,formulas,valueTypes');
        await context.sync();
        return [range.values, range.formulas, range.valueTypes];`,
      expected: [[['=1+1', '007', '@name']], [['=1+1', '007', '@name']], [['String', 'String', 'String']]],
    },
  },
  'quoted text written back becomes a formula': {
    excel: 'What was read of text typed with an apostrophe becomes a formula when it is written back.',
    basis: 'issue thread',
    source: 'office-js issue 6687',
    check: {
      snippet: `
        const cell = sheet.getRange('A1');
        cell.values = [["'=1+1"]];
        cell.load('formulas');
        await context.sync();
        cell.formulas = cell.formulas;
        cell.load('values');
        await context.sync();
        return cell.values;`,
      expected: [[2]],
    },
  },
  'text of digits becomes a number': {
    excel: 'Text that reads as a number becomes one in a cell of the format General, leading zeros lost.',
    basis: 'documented',
    source: 'Excel support, "Keeping leading zeros and large numbers"',
    check: {
      snippet: `
        sheet.getRange('A1:D1').values = [['00123', '1,234.5', '1e3', ' 7 ']];
        const range = sheet.getRange('A1:D1').load('values,valueTypes');
        await context.sync();
        return [range.values, range.valueTypes];`,
      expected: [[[123, 1234.5, 1000, 7]], [['Double', 'Double', 'Double', 'Double']]],
    },
  },
  'a cell formatted as text keeps what it is given': {
    excel: 'A cell formatted as text before it is written keeps digits, dates and what looks like a formula as text.',
    basis: 'assumed',
    source: 'typing into cells formatted as text; Range.Formula of VBA does the same',
    check: {
      snippet: `
        const range = sheet.getRange('A1:D1');
        range.numberFormat = [['@', '@', '@', '@']];
        range.values = [['00123', '2026-03-05', 'TRUE', '=1+1']];
        range.load('values,valueTypes');
        await context.sync();
        return [range.values, range.valueTypes];`,
      expected: [[['00123', '2026-03-05', 'TRUE', '=1+1']], [['String', 'String', 'String', 'String']]],
    },
  },
  'a formula given to a cell formatted as text stays text': {
    excel: '`formulas` too leaves a formula as text in a cell that is formatted as text.',
    basis: 'assumed',
    source: 'Range.Formula of VBA',
    check: {
      snippet: `
        const cell = sheet.getRange('A1');
        cell.numberFormat = [['@']];
        cell.formulas = [['=1+1']];
        cell.load('values');
        await context.sync();
        return cell.values;`,
      expected: [['=1+1']],
    },
  },
  'a number in a cell formatted as text': {
    excel: 'A number, not text, given to a cell that is formatted as text becomes text.',
    basis: 'assumed',
    source: 'typing digits into a cell formatted as text; the API may differ, because its value is no text',
    check: {
      snippet: `
        const cell = sheet.getRange('A1');
        cell.numberFormat = [['@']];
        cell.values = [[123]];
        cell.load('values,valueTypes');
        await context.sync();
        return [cell.values, cell.valueTypes];`,
      expected: [[['123']], [['String']]],
    },
  },
  'text of more than fifteen digits loses the rest': {
    excel: 'Of digits typed as text only fifteen count; those after them become zeros, they are not rounded.',
    basis: 'documented',
    source: 'Excel support, "Keeping leading zeros and large numbers"',
    check: {
      snippet: `
        sheet.getRange('A1').values = [['123456789012345678']];
        const range = sheet.getRange('A1').load('values');
        await context.sync();
        return String(range.values[0][0]);`,
      expected: '123456789012345000',
    },
  },
  'an ISO date becomes a serial': {
    excel: 'Text of the form YYYY-MM-DD becomes the serial of that day, in a date format.',
    basis: 'documented',
    source: 'Office Add-ins documentation, excel-add-ins-ranges-dates; API Range.values',
    check: {
      snippet: `
        const range = sheet.getRange('A1:B1');
        range.values = [['2000-01-01', '2026-03-05']];
        range.load('values,numberFormat');
        await context.sync();
        return [range.values, range.numberFormat.flat().map((format) => format === 'General')];`,
      expected: [[[36526, 46086]], [false, false]],
    },
  },
  'an American date becomes a serial': {
    excel: 'Text is read by the conventions of en-US in every language: 3/5/2026 is the fifth of March.',
    basis: 'documented',
    source: 'API Range.values (en-US conventions); office-js issue 229 for the format',
    check: {
      snippet: `
        const range = sheet.getRange('A1:B1');
        range.values = [['3/5/2026', '3-5-2026']];
        range.load('values,numberFormat');
        await context.sync();
        return [range.values, range.numberFormat];`,
      expected: [[[46086, 46086]], [['m/d/yyyy', 'm/d/yyyy']]],
    },
  },
  'a date in the shape of another country stays text': {
    excel: 'Dates in another shape than that of en-US stay text, whatever the language of Excel.',
    basis: 'issue thread',
    source: 'office-js issue 1559',
    check: {
      snippet: `
        sheet.getRange('A1:C1').values = [['31.12.2026', '31/12/2026', '2026年3月5日']];
        const range = sheet.getRange('A1:C1').load('valueTypes');
        await context.sync();
        return range.valueTypes;`,
      expected: [['String', 'String', 'String']],
    },
  },
  'two numbers with a stroke between become a date': {
    excel: 'Text such as 3-1 or 2026-1 becomes a date: contact numbers of that shape must not be given as plain text.',
    basis: 'assumed',
    source: 'typing 3-1 into a cell',
    check: {
      snippet: `
        const range = sheet.getRange('A1:C1');
        range.values = [['3-1', '3/1', '2026-1']];
        range.load('valueTypes,numberFormat');
        await context.sync();
        return [range.valueTypes, range.numberFormat];`,
      expected: [[['Double', 'Double', 'Double']], [['d-mmm', 'd-mmm', 'mmm-yy']]],
    },
  },
  'text of a time becomes a fraction of a day': {
    excel: 'Text such as 6:00 becomes a fraction of a day in a time format.',
    basis: 'assumed',
    source: 'typing a time into a cell',
    check: {
      snippet: `
        const range = sheet.getRange('A1:B1');
        range.values = [['6:00', '18:00:00']];
        range.load('values,numberFormat');
        await context.sync();
        return [range.values, range.numberFormat];`,
      expected: [[[0.25, 0.75]], [['h:mm', 'h:mm:ss']]],
    },
  },
  'a percentage becomes a fraction': {
    excel: 'Text of a percentage becomes its hundredth and formats a General cell as a percentage.',
    basis: 'assumed',
    source: 'typing a percentage into a cell',
    check: {
      snippet: `
        const range = sheet.getRange('A1:B1');
        range.values = [['12%', '12.5%']];
        range.load('values,numberFormat');
        await context.sync();
        return [range.values, range.numberFormat];`,
      expected: [[[0.12, 0.125]], [['0%', '0.00%']]],
    },
  },
  'the text of an error becomes the error': {
    excel: 'Text that is the name of an error, such as #N/A, becomes that error.',
    basis: 'assumed',
    source: 'typing #N/A into a cell',
    check: {
      snippet: `
        sheet.getRange('A1').values = [['#N/A']];
        sheet.getRange('B1').formulas = [['=ISNA(A1)']];
        const range = sheet.getRange('A1:B1').load('values,valueTypes');
        await context.sync();
        return [range.values, range.valueTypes];`,
      expected: [[['#N/A', true]], [['Error', 'Boolean']]],
    },
  },
  'TRUE and FALSE are booleans': {
    excel: 'The texts TRUE and FALSE become booleans, whatever their letter case.',
    basis: 'assumed',
    source: 'typing TRUE into a cell',
    check: {
      snippet: `
        sheet.getRange('A1:C1').values = [['true', 'False', true]];
        const range = sheet.getRange('A1:C1').load('values,valueTypes');
        await context.sync();
        return [range.values, range.valueTypes];`,
      expected: [[[true, false, true]], [['Boolean', 'Boolean', 'Boolean']]],
    },
  },
} satisfies Rules;
