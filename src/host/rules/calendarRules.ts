import type { Rules } from './rule';

/** Dates as numbers, in the two calendars that a workbook may have. */
export const calendarRules = {
  'dates are serials counted from 1900': {
    excel: 'A date is the number of days since 1900 began; the first of January 2000 is 36526.',
    basis: 'documented',
    source: 'Office Add-ins documentation, excel-add-ins-ranges-dates',
    check: {
      snippet: `
        sheet.getRange('A1:C1').formulas = [['=DATE(2000,1,1)', '=YEAR(36526)', '=TEXT(36526,"yyyy-mm-dd")']];
        const range = sheet.getRange('A1:C1').load('values');
        await context.sync();
        return range.values;`,
      expected: [[36526, 2000, '2000-01-01']],
    },
  },
  'serials of a workbook that counts from 1904': {
    excel: 'In a workbook with the 1904 date system every serial is lower by 1462: DATE(2000,1,1) is 35064.',
    basis: 'documented',
    source: 'Excel support, "Date systems in Excel"',
    check: {
      steps: [
        'Open a new workbook, choose File, Options, Advanced, Use 1904 date system.',
        'Enter =DATE(2000,1,1)+0 and format it as General; enter =YEAR(35064), =EDATE(35064,1), =TEXT(35064,"yyyy-mm-dd").',
        'Enter 2000-01-01 into a cell and format it as General, then as a date.',
      ],
      expected: '35064, 2000, 35095, 2000-01-01; the entered date is 35064 and shows as the first of January 2000.',
    },
  },
} satisfies Rules;
