import type { Rules } from './rule';

/** What an Excel that announces an older requirement set does with newer members. */
export const requirementRules = {
  'a newer member is refused by Excel itself': {
    excel: 'A member of a later requirement set than the one Excel announces fails with ApiNotFound.',
    basis: 'documented',
    source: 'Office Add-ins documentation, application-specific-api-error-handling',
    check: {
      steps: [
        'In an Excel that announces ExcelApi 1.14, such as LTSC 2021, make a line chart over A1:B3.',
        "Run chart.series.getItemAt(0).getDimensionDataSourceString('Values') (ExcelApi 1.15) and context.sync().",
        'Do the same where ExcelApi 1.15 is announced.',
      ],
      expected: 'The first fails with ApiNotFound, the second answers the address of the values.',
    },
  },
  'isSetSupported tells what is announced': {
    excel:
      'isSetSupported is true for the announced set and all before it, compared as numbers: 1.9 comes before 1.14.',
    basis: 'documented',
    source: 'API Office.RequirementSetSupport.isSetSupported',
    check: {
      steps: ["In an Excel that announces ExcelApi 1.14, ask isSetSupported('ExcelApi', '1.9'), '1.14' and '1.15'."],
      expected: 'True, true, false.',
    },
  },
  'a newer argument is refused': {
    excel: 'An argument that a later set added to an older method is refused: alwaysInsert of rows.add is of 1.15.',
    basis: 'documented',
    source: 'API TableRowCollection.add (sets of its arguments); that an older Excel refuses it is assumed',
    check: {
      steps: [
        'In an Excel that announces ExcelApi 1.14, add a row with rows.add(null, [[1]]) and with rows.add(null, [[1]], false).',
        'Do the same where ExcelApi 1.15 is announced, with a value two rows below the table.',
      ],
      expected: 'At 1.14 the second call fails. At 1.15 it adds the row without moving the value.',
    },
  },
} satisfies Rules;
