import type { Rules } from './rule';

/** How formulas are taken, calculated and read. */
export const formulaRules = {
  'a formula written and loaded in one request shows its value': {
    excel: 'A formula is calculated before the same request reads it.',
    basis: 'assumed',
    source: 'automatic calculation; the samples of the documentation read results in the request that writes formulas',
    check: {
      snippet: `
        sheet.getRange('A1:B1').values = [[2, 3]];
        const cell = sheet.getRange('C1');
        cell.formulas = [['=A1*B1']];
        cell.load('values');
        await context.sync();
        return cell.values;`,
      expected: [[6]],
    },
  },
  'a cell without a formula answers its value': {
    excel: '`formulas` of a cell without a formula is its value.',
    basis: 'documented',
    source: 'API Range.formulas',
    check: {
      snippet: `
        sheet.getRange('A1:C1').formulas = [['=1+1', 5, 'text']];
        const range = sheet.getRange('A1:C1').load('formulas');
        await context.sync();
        return range.formulas;`,
      expected: [['=1+1', 5, 'text']],
    },
  },
  'an error reads as its text': {
    excel: 'A cell with an error reads as the text of the error, of the type Error.',
    basis: 'documented',
    source: 'API Range.values, Range.valueTypes',
    check: {
      snippet: `
        sheet.getRange('A1:D1').formulas = [['=1/0', '=NA()', '=VALUE("x")', '=MATCH(1,E1:E2,0)']];
        const range = sheet.getRange('A1:D1').load('values,valueTypes');
        await context.sync();
        return [range.values, range.valueTypes];`,
      expected: [[['#DIV/0!', '#N/A', '#VALUE!', '#N/A']], [['Error', 'Error', 'Error', 'Error']]],
    },
  },
  'an empty text is no empty cell': {
    excel: 'A formula that answers "" reads as an empty string, but of the type String.',
    basis: 'assumed',
    source: 'ISBLANK is FALSE for such a cell',
    check: {
      snippet: `
        sheet.getRange('A1').formulas = [['=""']];
        const range = sheet.getRange('A1').load('values,valueTypes');
        await context.sync();
        return [range.values, range.valueTypes];`,
      expected: [[['']], [['String']]],
    },
  },
  'functions and addresses are spelled in capitals': {
    excel: 'Functions, addresses and logical values of a formula read in capitals, however they were written.',
    basis: 'assumed',
    source: 'typing a formula in small letters',
    check: {
      snippet: `
        sheet.getRange('A1:A2').values = [[1], [2]];
        const cell = sheet.getRange('C1');
        cell.formulas = [['=if(true,sum(a1:$a$2),"sum(a1)")']];
        cell.load('formulas,values');
        await context.sync();
        return [cell.formulas, cell.values];`,
      expected: [[['=IF(TRUE,SUM(A1:$A$2),"sum(a1)")']], [[3]]],
    },
  },
  'a broken formula is refused': {
    excel: 'A formula that cannot be read is refused.',
    basis: 'assumed',
    source: 'Excel asks back when one is typed; that the API answers InvalidArgument is assumed',
    check: {
      snippet: `
        const write = (formula) => codeOf(async () => {
          sheet.getRange('A1').formulas = [[formula]];
          await context.sync();
        });
        return [await write('=1+*2'), await write('=SUM(1))'), await write('="open')];`,
      expected: ['InvalidArgument', 'InvalidArgument', 'InvalidArgument'],
    },
  },
  'a lone equals sign is text': {
    excel: 'A single equals sign is text.',
    basis: 'assumed',
    source: 'typing = and Enter',
    check: {
      snippet: `
        sheet.getRange('A1').values = [['=']];
        const range = sheet.getRange('A1').load('valueTypes');
        await context.sync();
        return range.valueTypes;`,
      expected: [['String']],
    },
  },
  'a copied formula moves its relative references': {
    excel: 'copyFrom moves relative references by the way the formula went, and leaves fixed ones.',
    basis: 'assumed',
    source: 'pasting a copied formula',
    check: {
      snippet: `
        sheet.getRange('A1:A2').values = [[1], [2]];
        sheet.getRange('B1').formulas = [['=A1+$A$1']];
        sheet.getRange('B2').copyFrom('B1', 'Formulas');
        const range = sheet.getRange('B2').load('formulas,values');
        await context.sync();
        return [range.formulas, range.values];`,
      expected: [[['=A2+$A$1']], [[3]]],
    },
  },
  'formulas follow inserted and deleted cells': {
    excel: 'References follow inserted rows; those to deleted cells become #REF!.',
    basis: 'documented',
    source: 'Excel support, "How to correct a #REF! error"',
    check: {
      snippet: `
        sheet.getRange('A2:A4').values = [[1], [2], [4]];
        sheet.getRange('C6:C7').formulas = [['=SUM(A2:A4)'], ['=A4']];
        sheet.getRange('1:1').insert('Down');
        sheet.getRange('A5').delete('Up');
        const range = sheet.getRange('C7:C8').load('formulas,values');
        await context.sync();
        return [range.formulas, range.values];`,
      expected: [
        [['=SUM(A3:A4)'], ['=#REF!']],
        [[3], ['#REF!']],
      ],
    },
  },
  'structured references in the short form': {
    excel:
      'A formula in a table with several rows shows [@Column] for the column of its own row, however it was written.',
    basis: 'documented',
    source: 'Excel support, "Using structured references with Excel tables" (#This Row)',
    check: {
      snippet: `
        sheet.getRange('A1:C3').values = [['a', 'b c', 'sum'], [1, 2, ''], [3, 4, '']];
        sheet.tables.add('A1:C3', true).name = 'RuleTableShort';
        sheet.getRange('C2').formulas = [['=RuleTableShort[[#This Row],[a]]+RuleTableShort[[#This Row],[b c]]']];
        const range = sheet.getRange('C2:C3').load('formulas,values');
        await context.sync();
        return [range.formulas, range.values];`,
      expected: [
        [['=[@a]+[@[b c]]'], ['=[@a]+[@[b c]]']],
        [[3], [7]],
      ],
    },
  },
  'worksheet functions tell errors apart from values': {
    excel:
      'A worksheet function called by the API answers a value, or an error such as #N/A without failing the request.',
    basis: 'documented',
    source: 'API FunctionResult.error',
    check: {
      snippet: `
        sheet.getRange('A1:A3').values = [['a'], [''], ['c']];
        const hit = context.workbook.functions.match('C', sheet.getRange('A1:A3'), 0).load('value,error');
        const miss = context.workbook.functions.match('zzz', sheet.getRange('A:A'), 0).load('value,error');
        const blank = context.workbook.functions.countBlank(sheet.getRange('A1:A4')).load('value');
        await context.sync();
        return [hit.value, miss.error, blank.value];`,
      expected: [3, '#N/A', 2],
    },
  },
} satisfies Rules;
