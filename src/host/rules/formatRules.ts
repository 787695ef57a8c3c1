import type { Rules } from './rule';

/** Formats of cells, number formats, conditional formats. */
export const formatRules = {
  'formats that differ read as null': {
    excel: 'A format that is not the same in all cells of a range reads as null; number formats are told cell by cell.',
    basis: 'documented',
    source: 'Office Add-ins documentation, excel-add-ins-blank-null-values',
    check: {
      snippet: `
        sheet.getRange('A1').format.font.bold = true;
        sheet.getRange('A1').format.fill.color = '#FF0000';
        sheet.getRange('A1').numberFormat = [['0.00']];
        const range = sheet.getRange('A1:A2').load('numberFormat');
        range.format.font.load('bold');
        range.format.fill.load('color');
        await context.sync();
        return [range.format.font.bold, range.format.fill.color, range.numberFormat];`,
      expected: [null, null, [['0.00'], ['General']]],
    },
  },
  'null and the empty string as number formats': {
    excel: 'In an array of number formats null leaves a cell as it is; an empty string resets it to General.',
    basis: 'documented',
    source: 'Office Add-ins documentation, excel-add-ins-blank-null-values',
    check: {
      snippet: `
        const range = sheet.getRange('A1:B1');
        range.numberFormat = [['0.00', '0.00']];
        range.numberFormat = [[null, '']];
        range.load('numberFormat');
        await context.sync();
        return range.numberFormat;`,
      expected: [['0.00', 'General']],
    },
  },
  'a number format changes what is shown, not the value': {
    excel: '`text` is the value as its number format shows it; the column may be too narrow for it.',
    basis: 'documented',
    source: 'API Range.text',
    check: {
      snippet: `
        const range = sheet.getRange('A1:C1');
        range.values = [[0.125, 46086, 1234567.891]];
        range.numberFormat = [['0.0%', 'yyyy-mm-dd', '#,##0.00']];
        range.format.columnWidth = 5;
        range.load('text,values');
        await context.sync();
        return [range.text, range.values];`,
      expected: [[['12.5%', '2026-03-05', '1,234,567.89']], [[0.125, 46086, 1234567.891]]],
    },
  },
  'a number given as text keeps the number format': {
    excel: 'Writing a date or a percentage as text into a cell that has a number format leaves that format.',
    basis: 'assumed',
    source: 'typing into a formatted cell',
    check: {
      snippet: `
        const cell = sheet.getRange('A1');
        cell.numberFormat = [['0.000']];
        cell.values = [['12.5%']];
        cell.load('values,numberFormat');
        await context.sync();
        return [cell.values, cell.numberFormat];`,
      expected: [[[0.125]], [['0.000']]],
    },
  },
  'a format set after the text does not change it': {
    excel: 'Formatting a number as text leaves it a number until it is written again.',
    basis: 'documented',
    source: 'Excel support, "Format numbers as text" (cells have to be entered again)',
    check: {
      snippet: `
        const cell = sheet.getRange('A1');
        cell.values = [[7]];
        cell.numberFormat = [['@']];
        cell.load('valueTypes');
        await context.sync();
        return cell.valueTypes;`,
      expected: [['Double']],
    },
  },
  'colours are #RRGGBB or HTML names': {
    excel: 'A colour is given as #RRGGBB or as an HTML name and reads as #RRGGBB; anything else is refused.',
    basis: 'assumed',
    source: 'API RangeFill.color; the code of the error is assumed',
    check: {
      snippet: `
        const cell = sheet.getRange('A1');
        cell.format.fill.color = 'orange';
        cell.format.font.color = '#00ff00';
        cell.format.fill.load('color');
        cell.format.font.load('color');
        await context.sync();
        const colours = [cell.format.fill.color, cell.format.font.color.toUpperCase()];
        const code = await codeOf(async () => {
          cell.format.fill.color = 'no colour';
          await context.sync();
        });
        return [...colours, code];`,
      expected: ['#FFA500', '#00FF00', 'InvalidArgument'],
    },
  },
  'sizes are points': {
    excel: 'Column widths and row heights are measured in points.',
    basis: 'documented',
    source: 'API RangeFormat.columnWidth, rowHeight',
    check: {
      snippet: `
        const range = sheet.getRange('B2');
        range.format.columnWidth = 90;
        range.format.rowHeight = 30;
        range.format.load('columnWidth,rowHeight');
        await context.sync();
        return [Math.round(range.format.columnWidth), Math.round(range.format.rowHeight)];`,
      expected: [90, 30],
    },
  },
  'a new conditional format comes first': {
    excel: 'A conditional format that is added gets priority 0 and moves the others down; setting one reorders all.',
    basis: 'documented',
    source: 'API ConditionalFormatCollection.add, ConditionalFormat.priority',
    check: {
      snippet: `
        const formats = sheet.getRange('A1:A3').conditionalFormats;
        for (const limit of [1, 2, 3]) formats.add('Custom').custom.rule.formula = '=A1>' + limit;
        const order = async () => {
          formats.load('items/priority,items/custom/rule/formula');
          await context.sync();
          return formats.items.map((format) => [format.priority, format.custom.rule.formula]);
        };
        const before = await order();
        formats.items[2].priority = 0;
        return [before, await order()];`,
      expected: [
        [
          [0, '=A1>3'],
          [1, '=A1>2'],
          [2, '=A1>1'],
        ],
        [
          [0, '=A1>1'],
          [1, '=A1>3'],
          [2, '=A1>2'],
        ],
      ],
    },
  },
  'conditional formats take no structured references': {
    excel: 'The formula of a conditional format cannot have a structured reference.',
    basis: 'assumed',
    source:
      'Excel support, "Use conditional formatting to highlight information" (direct references only); the code is assumed',
    check: {
      snippet: `
        sheet.getRange('A1:A2').values = [['a'], [1]];
        sheet.tables.add('A1:A2', true).name = 'RuleTableFormat';
        await context.sync();
        return codeOf(async () => {
          const format = sheet.getRange('A2').conditionalFormats.add('Custom');
          format.custom.rule.formula = '=RuleTableFormat[a]>1';
          await context.sync();
        });`,
      expected: 'InvalidArgument',
    },
  },
  'clearing formats': {
    excel: "clear('Formats') leaves contents, clear('Contents') leaves formats, clear() takes both.",
    basis: 'documented',
    source: 'API ClearApplyTo',
    check: {
      snippet: `
        const range = sheet.getRange('A1:C1');
        range.values = [[1, 2, 3]];
        range.numberFormat = [['0.00', '0.00', '0.00']];
        sheet.getRange('A1').clear('Formats');
        sheet.getRange('B1').clear('Contents');
        sheet.getRange('C1').clear();
        range.load('values,numberFormat');
        await context.sync();
        return [range.values, range.numberFormat];`,
      expected: [[[1, '', '']], [['General', '0.00', 'General']]],
    },
  },
} satisfies Rules;
