import type { Rules } from './rule';

/** What becomes of values and formulas given to cells. */
export const cellRules = {
  'null leaves a cell, an empty string clears it': {
    excel: 'In an array of values null leaves its cell as it is and an empty string clears it.',
    basis: 'documented',
    source: 'Office Add-ins documentation, excel-add-ins-blank-null-values',
    check: {
      snippet: `
        sheet.getRange('A1:B1').values = [['kept', 'cleared']];
        sheet.getRange('A1:B1').values = [[null, '']];
        const range = sheet.getRange('A1:B1').load('values');
        await context.sync();
        return range.values;`,
      expected: [['kept', '']],
    },
  },
} satisfies Rules;
