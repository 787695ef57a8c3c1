import type { Rules } from './rule';

/** Formats asked for cell by cell or row by row. */
export const lookRules = {
  'formats of every cell in one answer': {
    excel:
      'getCellProperties answers what was asked for, a cell each; a cell without a fill is white, text without a colour black.',
    basis: 'documented',
    source: 'API Range.getCellProperties; white and black for what is not set are assumed',
    check: {
      snippet: `
        sheet.getRange('A1').format.fill.color = '#FF0000';
        sheet.getRange('B1').format.font.strikethrough = true;
        const answer = sheet.getRange('A1:B1').getCellProperties({
          format: { fill: { color: true }, font: { color: true, strikethrough: true } },
        });
        await context.sync();
        return answer.value.map((row) => row.map(({ format: { fill, font } }) => [fill.color, font.color, font.strikethrough]));`,
      expected: [
        [
          ['#FF0000', '#000000', false],
          ['#FFFFFF', '#000000', true],
        ],
      ],
    },
  },
  'rows that are hidden in one answer': {
    excel: 'getRowProperties tells of each row whether it is hidden; a format that differs within a row is null.',
    basis: 'documented',
    source: 'API Range.getRowProperties',
    check: {
      snippet: `
        sheet.getRange('A1').format.fill.color = '#FFFF00';
        sheet.getRange('A2:B2').format.fill.color = '#FFFF00';
        sheet.getRange('2:2').rowHidden = true;
        const answer = sheet.getRange('A1:B3').getRowProperties({ rowHidden: true, format: { fill: { color: true } } });
        await context.sync();
        return answer.value.map(({ rowHidden, format }) => [rowHidden, format.fill.color]);`,
      expected: [
        [false, null],
        [true, '#FFFF00'],
        [false, '#FFFFFF'],
      ],
    },
  },
  'rules do not change the format of a cell': {
    excel: 'A colour that a conditional format shows is not the colour of the cell.',
    basis: 'documented',
    source: 'API Range.getDisplayedCellProperties, which tells what is shown, as against getCellProperties',
    check: {
      snippet: `
        sheet.getRange('A1').values = [[1]];
        const rule = sheet.getRange('A1').conditionalFormats.add('Custom');
        rule.custom.rule.formula = '=$A$1=1';
        rule.custom.format.fill.color = '#FF0000';
        const fill = sheet.getRange('A1').format.fill.load('color');
        await context.sync();
        return fill.color;`,
      expected: '#FFFFFF',
    },
  },
} satisfies Rules;
