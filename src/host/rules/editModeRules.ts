import type { Rules } from './rule';

/** What becomes of requests while a person types into a cell. */
export const editModeRules = {
  'a request during a cell edit fails': {
    excel: 'While a person types into a cell a request fails with InvalidOperationInCellEditMode, unless it may wait.',
    basis: 'documented',
    source: 'API RunOptions.delayForCellEdit; Office Add-ins documentation, application-specific-api-error-handling',
    check: {
      steps: [
        'Run: setTimeout(() => Excel.run(async (context) => { context.workbook.load("name"); await context.sync(); }), 5000)',
        'Meanwhile double-click a cell and type a letter.',
      ],
      expected: 'The call ends with InvalidOperationInCellEditMode.',
    },
  },
  'a request that may wait is served when the edit ends': {
    excel:
      'A request of Excel.run({ delayForCellEdit: true }) waits until the person leaves the cell and is served then.',
    basis: 'documented',
    source: 'API RunOptions.delayForCellEdit',
    check: {
      steps: [
        'Run: setTimeout(() => Excel.run({ delayForCellEdit: true }, async (context) => {' +
          ' context.workbook.worksheets.getActiveWorksheet().getRange("C1").values = [["written"]]; await context.sync(); }), 5000)',
        'Meanwhile double-click A1, type a letter, wait for ten seconds, press Enter.',
      ],
      expected: 'C1 stays empty while you type and reads "written" after Enter.',
    },
  },
  'requests that wait keep their order': {
    excel: 'Requests that waited for a cell edit are served in the order in which they came.',
    basis: 'assumed',
    source: 'drawn from batches being queued (correlated-objects-pattern)',
    check: {
      steps: [
        'Run twice, with "one" and then with "two": setTimeout(() => Excel.run({ delayForCellEdit: true }, async (context) => {' +
          ' context.workbook.worksheets.getActiveWorksheet().getRange("C1").values = [["one"]]; await context.sync(); }), 5000)',
        'Meanwhile double-click A1, type a letter, wait for ten seconds, press Enter.',
      ],
      expected: 'C1 reads "two".',
    },
  },
  'what the person commits wins over a request that waited': {
    excel: 'Where a waiting request writes the cell that is being edited, the cell ends with what the person entered.',
    basis: 'issue thread',
    source: 'office-js issue 1393 (by design)',
    check: {
      steps: [
        'Run: setTimeout(() => Excel.run({ delayForCellEdit: true }, async (context) => {' +
          ' context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [["written"]]; await context.sync(); }), 5000)',
        'Meanwhile double-click A1, type "mine", wait for ten seconds, press Enter.',
      ],
      expected: 'A1 reads "mine".',
    },
  },
} satisfies Rules;
