import type { Rules } from './rule';

/** What becomes of values given to cells, and what is read back. */
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
  'null alone is no value': {
    excel: 'Null is refused as the value of a whole property.',
    basis: 'assumed',
    source: 'Office Add-ins documentation, excel-add-ins-blank-null-values; the code of the error is assumed',
    check: {
      snippet: `
        return codeOf(async () => {
          sheet.getRange('A1').values = null;
          await context.sync();
        });`,
      expected: 'InvalidArgument',
    },
  },
  'an empty cell reads as an empty string': {
    excel: 'An empty cell reads as an empty string of the type Empty, in values, formulas and text.',
    basis: 'documented',
    source: 'Office Add-ins documentation, excel-add-ins-blank-null-values; API RangeValueType',
    check: {
      snippet: `
        const range = sheet.getRange('A1').load('values,formulas,text,valueTypes');
        await context.sync();
        return [range.values, range.formulas, range.text, range.valueTypes];`,
      expected: [[['']], [['']], [['']], [['Empty']]],
    },
  },
  'one value fills a range': {
    excel: 'A single value instead of an array goes into every cell of the range.',
    basis: 'documented',
    source: 'Office Add-ins documentation, excel-add-ins-ranges-set-get-values',
    check: {
      snippet: `
        sheet.getRange('A1:B2').values = 'same';
        const range = sheet.getRange('A1:B2').load('values');
        await context.sync();
        return range.values;`,
      expected: [
        ['same', 'same'],
        ['same', 'same'],
      ],
    },
  },
  'an array has the shape of the range': {
    excel: 'An array of other rows or columns than the range has is refused, and nothing of it is written.',
    basis: 'issue thread',
    source: 'office-js issue 1025',
    check: {
      snippet: `
        const write = (cells) => codeOf(async () => {
          sheet.getRange('A1:B2').values = cells;
          await context.sync();
        });
        const codes = [await write([[1, 2]]), await write([[1], [2]]), await write([[1, 2], [3]])];
        const range = sheet.getRange('A1').load('values');
        await context.sync();
        return [codes, range.values];`,
      expected: [['InvalidArgument', 'InvalidArgument', 'InvalidArgument'], [['']]],
    },
  },
  'text longer than 32,767 characters is refused': {
    excel: 'A cell holds 32,767 characters; a longer text is refused.',
    basis: 'assumed',
    source: 'the limit is in "Excel specifications and limits"; that it is an InvalidArgument is assumed',
    check: {
      snippet: `
        const write = (length) => codeOf(async () => {
          sheet.getRange('A1').values = [['x'.repeat(length)]];
          await context.sync();
        });
        return [await write(32767), await write(32768)];`,
      expected: ['none', 'InvalidArgument'],
    },
  },
  'unbounded ranges read as null and take no values': {
    excel: 'Cells of whole columns or rows read as null, while their address is given; writing to them fails.',
    basis: 'assumed',
    source: 'Office Add-ins documentation, excel-add-ins-ranges-unbounded; the code of the error is assumed',
    check: {
      snippet: `
        const columns = sheet.getRange('B:C').load('values,text,formulas,numberFormat,cellCount');
        await context.sync();
        const code = await codeOf(async () => {
          sheet.getRange('B:C').values = 'x';
          await context.sync();
        });
        return [columns.values, columns.text, columns.formulas, columns.numberFormat, columns.cellCount, code];`,
      expected: [null, null, null, null, 2097152, 'InvalidArgument'],
    },
  },
  'the cell count of a whole sheet does not fit': {
    excel: 'cellCount is -1 where the range has more than 2,147,483,647 cells.',
    basis: 'documented',
    source: 'API Range.cellCount',
    check: {
      snippet: `
        const all = sheet.getRange().load('cellCount');
        await context.sync();
        return all.cellCount;`,
      expected: -1,
    },
  },
  "a blank sheet's used range is A1": {
    excel: "A blank worksheet's getUsedRange is its top left cell, and its getUsedRangeOrNullObject the null object.",
    basis: 'documented',
    source: 'API Worksheet.getUsedRange, getUsedRangeOrNullObject',
    check: {
      snippet: `
        const used = sheet.getUsedRange().load('rowIndex,columnIndex,cellCount');
        const orNull = sheet.getUsedRangeOrNullObject();
        await context.sync();
        return [used.rowIndex, used.columnIndex, used.cellCount, orNull.isNullObject];`,
      expected: [0, 0, 1, true],
    },
  },
  "a blank range's used range is not found": {
    excel: 'getUsedRange of a range without used cells fails with ItemNotFound; the OrNullObject form is null.',
    basis: 'documented',
    source: 'API Range.getUsedRange, getUsedRangeOrNullObject',
    check: {
      snippet: `
        const code = await codeOf(async () => {
          sheet.getRange('C3:D4').getUsedRange();
          await context.sync();
        });
        const orNull = sheet.getRange('C3:D4').getUsedRangeOrNullObject();
        await context.sync();
        return [code, orNull.isNullObject];`,
      expected: ['ItemNotFound', true],
    },
  },
  'formatted cells are used cells unless only values count': {
    excel: 'A cell that only has a format belongs to the used range, but not with valuesOnly.',
    basis: 'documented',
    source: 'API Worksheet.getUsedRange',
    check: {
      snippet: `
        sheet.getRange('B2').values = [[1]];
        sheet.getRange('D5').format.fill.color = '#FF0000';
        const all = sheet.getUsedRange().load('rowCount,columnCount');
        const values = sheet.getUsedRange(true).load('rowCount,columnCount');
        await context.sync();
        return [all.rowCount, all.columnCount, values.rowCount, values.columnCount];`,
      expected: [4, 3, 1, 1],
    },
  },
  'a copy takes the shape of its source': {
    excel: 'copyFrom into a single cell copies the whole source; into a multiple of its size it repeats it.',
    basis: 'assumed',
    source: 'API Range.copyFrom ("expanded automatically"); that it repeats is assumed from pasting',
    check: {
      snippet: `
        sheet.getRange('A1:B1').values = [[1, 2]];
        sheet.getRange('A3').copyFrom('A1:B1');
        sheet.getRange('A5:B6').copyFrom('A1:B1');
        const range = sheet.getRange('A3:B6').load('values');
        await context.sync();
        return range.values;`,
      expected: [
        [1, 2],
        ['', ''],
        [1, 2],
        [1, 2],
      ],
    },
  },
  'a copy of formats leaves contents': {
    excel: "copyFrom with 'Formats' copies formats only, with 'Values' values only, with 'Formulas' no formats.",
    basis: 'documented',
    source: 'API RangeCopyType',
    check: {
      snippet: `
        sheet.getRange('A1').formulas = [['=1+1']];
        sheet.getRange('A1').numberFormat = [['0.00']];
        sheet.getRange('A2:A4').values = [['own'], ['own'], ['own']];
        sheet.getRange('A2').copyFrom('A1', 'Formats');
        sheet.getRange('A3').copyFrom('A1', 'Values');
        sheet.getRange('A4').copyFrom('A1', 'Formulas');
        const range = sheet.getRange('A2:A4').load('formulas,numberFormat');
        await context.sync();
        return [range.formulas, range.numberFormat];`,
      expected: [
        [['own'], [2], ['=1+1']],
        [['0.00'], ['General'], ['General']],
      ],
    },
  },
} satisfies Rules;
