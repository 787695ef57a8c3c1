import type { Rules } from './rule';

/** What Excel takes of one request, and what it answers. */
export const requestRules = {
  'a request above 5 MB is refused on the web': {
    excel:
      'On the web a request of more than 5 MB is refused with RequestPayloadSizeLimitExceeded; nothing of it is done.',
    basis: 'documented',
    source: 'Office Add-ins documentation, application-specific-api-error-handling and excel performance',
    check: {
      snippet: `
        const code = await codeOf(async () => {
          sheet.getRange('A1:A200').values = Array.from({ length: 200 }, () => ['x'.repeat(30000)]);
          await context.sync();
        });
        const first = sheet.getRange('A1').load('values');
        await context.sync();
        return [code, first.values];`,
      expected: ['RequestPayloadSizeLimitExceeded', [['']]],
    },
  },
  'an answer above 5 MB is refused on the web': {
    excel: 'On the web an answer of more than 5 MB is replaced by ResponsePayloadSizeLimitExceeded.',
    basis: 'documented',
    source: 'Office Add-ins documentation, application-specific-api-error-handling and excel performance',
    check: {
      snippet: `
        sheet.getRange('A1:A200').formulas = Array.from({ length: 200 }, () => ['=REPT("x",30000)']);
        await context.sync();
        sheet.getRange('A1:A200').load('values');
        return codeOf(() => context.sync());`,
      expected: 'ResponsePayloadSizeLimitExceeded',
    },
  },
  'what was written stays when the answer is too large': {
    excel: 'A request whose answer is too large has been carried out all the same.',
    basis: 'assumed',
    source: 'drawn from requests not being taken back; the answer is measured after the work',
    check: {
      snippet: `
        sheet.getRange('A1:A200').formulas = Array.from({ length: 200 }, () => ['=REPT("x",30000)']);
        await context.sync();
        const code = await codeOf(async () => {
          sheet.getRange('B1').values = [['written']];
          sheet.getRange('A1:A200').load('values');
          await context.sync();
        });
        const written = sheet.getRange('B1').load('values');
        await context.sync();
        return [code, written.values];`,
      expected: ['ResponsePayloadSizeLimitExceeded', [['written']]],
    },
  },
  'more than five million cells read as null': {
    excel: 'Reading more than 5,000,000 cells gives null instead of values, without an error.',
    basis: 'documented',
    source: 'Office Add-ins documentation, excel performance; office-js issue 6781',
    check: {
      snippet: `
        const range = sheet.getRange('A1:E1000001').load('values,text');
        await context.sync();
        return [range.values, range.text];`,
      expected: [null, null],
    },
  },
  'an address is read up to 8,192 characters': {
    excel: 'What an address string has beyond 8,192 characters is cut off without an error, even within an address.',
    basis: 'documented',
    source: 'Office Add-ins documentation, excel-add-ins-troubleshooting; cutting within an address is drawn from it',
    check: {
      snippet: `
        const addresses = Array.from({ length: 1400 }, (_, i) => 'B' + (2000 + i));
        const ranges = sheet.getRanges(addresses.join(',')).load('cellCount');
        await context.sync();
        return ranges.cellCount;`,
      expected: 1366,
    },
  },
  'fifty requests wait, no more': {
    excel: 'Excel keeps at most 50 requests waiting; those beyond fail.',
    basis: 'documented',
    source: 'Office Add-ins documentation, correlated-objects-pattern; the error code is assumed',
    check: {
      snippet: `
        const codes = await Promise.all(Array.from({ length: 80 }, () => codeOf(() => Excel.run(async (own) => {
          own.workbook.load('name');
          await own.sync();
        }))));
        return { some: codes.includes('none'), all: codes.every((code) => code === 'none') };`,
      expected: { some: true, all: false },
    },
  },
  'a lost session fails every request': {
    excel:
      'When the session of Excel on the web has expired, every further request fails until the page is loaded again.',
    basis: 'issue thread',
    source: 'office-js issue 6585, office-js-docs issue 574',
    check: {
      steps: [
        'Open a workbook in Excel on the web with the add-in and let the computer sleep for a night.',
        'Use the add-in twice.',
      ],
      expected: 'Both fail with InvalidOrTimedOutSession and nothing is written; after reloading the page it works.',
    },
  },
} satisfies Rules;
