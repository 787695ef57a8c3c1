import type { Rules } from './rule';

/** Data validation. */
export const validationRules = {
  'values written by the API are not checked': {
    excel: 'A validation rule does not keep the API from writing another value; `valid` tells it afterwards.',
    basis: 'documented',
    source: 'Office Add-ins documentation, excel-add-ins-data-validation (direct entry only); API DataValidation.valid',
    check: {
      snippet: `
        const range = sheet.getRange('A1:A2');
        range.dataValidation.rule = { wholeNumber: { formula1: 0, formula2: 5, operator: 'Between' } };
        range.values = [[3], [99]];
        const cells = ['A1:A2', 'A1', 'A2'].map((address) => sheet.getRange(address).dataValidation.load('valid'));
        const written = sheet.getRange('A2').load('values');
        await context.sync();
        return [cells.map(({ valid }) => valid), written.values];`,
      expected: [[null, true, false], [[99]]],
    },
  },
  'a list in the rule has at most 255 characters': {
    excel: 'A list given as text has at most 255 characters, commas counted, a Chinese one as one.',
    basis: 'assumed',
    source: 'XlsxWriter issue 562, excelize issue 1632; that the API refuses it with InvalidArgument is assumed',
    check: {
      snippet: `
        const set = (source) => codeOf(async () => {
          sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source } };
          await context.sync();
        });
        return [await set('字'.repeat(127) + ',' + '字'.repeat(127)), await set('字'.repeat(256))];`,
      expected: ['none', 'InvalidArgument'],
    },
  },
  'a list is split at ASCII commas only': {
    excel: 'A list given as text is split at commas, in every language; full-width commas belong to an item.',
    basis: 'assumed',
    source: 'office-js issue 2128 (by design); the full-width ones are assumed',
    check: {
      snippet: `
        const range = sheet.getRange('A1:A3');
        range.dataValidation.rule = { list: { inCellDropDown: true, source: '甲，乙,丙、丁' } };
        range.values = [['甲，乙'], ['丙、丁'], ['甲']];
        const cells = ['A1', 'A2', 'A3'].map((address) => sheet.getRange(address).dataValidation.load('valid'));
        await context.sync();
        return cells.map(({ valid }) => valid);`,
      expected: [true, true, false],
    },
  },
  'a list from cells': {
    excel: 'A list may come from cells, given as a formula with fixed addresses or as a range.',
    basis: 'documented',
    source: 'Office Add-ins documentation, excel-add-ins-data-validation',
    check: {
      snippet: `
        sheet.getRange('C1:C2').values = [['yes'], ['no, never']];
        const range = sheet.getRange('A1:A2');
        range.dataValidation.rule = { list: { inCellDropDown: true, source: '=$C$1:$C$2' } };
        sheet.getRange('B1').dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange('C1:C2') } };
        sheet.getRange('A1:B1').values = [['no, never', 'maybe']];
        const rule = range.dataValidation.load('rule,type');
        const cells = ['A1', 'B1'].map((address) => sheet.getRange(address).dataValidation.load('valid'));
        await context.sync();
        return [rule.type, rule.rule.list.source, cells.map(({ valid }) => valid)];`,
      expected: ['List', '=$C$1:$C$2', [true, false]],
    },
  },
  'rules take no structured references': {
    excel: 'The source of a list cannot be a structured reference.',
    basis: 'assumed',
    source: 'known from Excel itself ("There is a problem with this formula"); that the API refuses it too is assumed',
    check: {
      snippet: `
        sheet.getRange('A1:A2').values = [['a'], [1]];
        sheet.tables.add('A1:A2', true).name = 'RuleTableList';
        await context.sync();
        return codeOf(async () => {
          sheet.getRange('C1').dataValidation.rule = { list: { inCellDropDown: true, source: '=RuleTableList[a]' } };
          await context.sync();
        });`,
      expected: 'InvalidArgument',
    },
  },
  'prompts and alerts have limits': {
    excel: 'Titles have at most 32 characters, the message of an alert 225, that of a prompt 255.',
    basis: 'assumed',
    source: 'MS-XLS DValStrings; that the API refuses longer ones with InvalidArgument is assumed',
    check: {
      snippet: `
        const validation = sheet.getRange('A1').dataValidation;
        validation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThan' } };
        await context.sync();
        const of = (change) => codeOf(async () => {
          change();
          await context.sync();
        });
        const alert = (title, message) => of(() => {
          validation.errorAlert = { showAlert: true, style: 'Stop', title: 't'.repeat(title), message: 'm'.repeat(message) };
        });
        const prompt = (title, message) => of(() => {
          validation.prompt = { showPrompt: true, title: 't'.repeat(title), message: 'm'.repeat(message) };
        });
        return [
          [await alert(32, 225), await alert(33, 1), await alert(1, 226)],
          [await prompt(32, 255), await prompt(33, 1), await prompt(1, 256)],
        ];`,
      expected: [
        ['none', 'InvalidArgument', 'InvalidArgument'],
        ['none', 'InvalidArgument', 'InvalidArgument'],
      ],
    },
  },
  'rules that differ have no type': {
    excel: 'The type of a range with several rules is Inconsistent or MixedCriteria, that of a range without any None.',
    basis: 'documented',
    source: 'API DataValidationType; which of the two it is, is left open',
    check: {
      snippet: `
        sheet.getRange('A1').dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThan' } };
        const mixed = sheet.getRange('A1:A2').dataValidation.load('type');
        const none = sheet.getRange('B1').dataValidation.load('type');
        await context.sync();
        return [['Inconsistent', 'MixedCriteria'].includes(mixed.type), none.type];`,
      expected: [true, 'None'],
    },
  },
  'a part of a rule may be cleared': {
    excel: 'Clearing validation takes it from the cells of the range and leaves it in the others.',
    basis: 'documented',
    source: 'Office Add-ins documentation, excel-add-ins-data-validation',
    check: {
      snippet: `
        sheet.getRange('A1:A3').dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThan' } };
        sheet.getRange('A2').dataValidation.clear();
        const cells = ['A1', 'A2', 'A3'].map((address) => sheet.getRange(address).dataValidation.load('type'));
        await context.sync();
        return cells.map(({ type }) => type);`,
      expected: ['WholeNumber', 'None', 'WholeNumber'],
    },
  },
  'blank cells are valid unless told otherwise': {
    excel: 'Blank cells obey a rule while ignoreBlanks is true, which is the default.',
    basis: 'documented',
    source: 'API DataValidation.ignoreBlanks',
    check: {
      snippet: `
        const range = sheet.getRange('A1');
        range.dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThan' } };
        range.dataValidation.load('ignoreBlanks,valid');
        await context.sync();
        return [range.dataValidation.ignoreBlanks, range.dataValidation.valid];`,
      expected: [true, true],
    },
  },
} satisfies Rules;
