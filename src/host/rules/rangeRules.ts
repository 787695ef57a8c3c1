import type { Rules } from './rule';

/** How ranges are reached from each other, and the panes that stay in view. */
export const rangeRules = {
  'a cell may lie outside of its range': {
    excel: 'getCell counts from the top left of the range and may leave it, but not the sheet.',
    basis: 'assumed',
    source: 'API Range.getCell; the code of the error is assumed',
    check: {
      snippet: `
        const cell = sheet.getRange('B2:C3').getCell(5, 5).load('rowIndex,columnIndex');
        await context.sync();
        const code = await codeOf(async () => {
          sheet.getRange('A1').getCell(-1, 0).load('rowIndex');
          await context.sync();
        });
        return [cell.rowIndex, cell.columnIndex, code];`,
      expected: [6, 6, 'InvalidArgument'],
    },
  },
  'rows and columns beside a range': {
    excel:
      'getRowsBelow, getRowsAbove, getColumnsAfter and getColumnsBefore answer the neighbours; a negative count the others.',
    basis: 'documented',
    source: 'API Range.getRowsBelow, getRowsAbove, getColumnsAfter, getColumnsBefore',
    check: {
      snippet: `
        const range = sheet.getRange('C3:D4');
        const found = [
          range.getRowsBelow(2),
          range.getRowsAbove(1),
          range.getColumnsAfter(),
          range.getColumnsBefore(2),
          range.getRowsBelow(-1),
        ].map((each) => each.load('address'));
        await context.sync();
        return found.map(({ address }) => address.split('!')[1]);`,
      expected: ['C5:D6', 'C2:D2', 'E3:E4', 'A3:B4', 'C2:D2'],
    },
  },
  'resized and offset ranges': {
    excel:
      'getResizedRange moves the last row and column, getAbsoluteResizedRange sets the size, getOffsetRange moves all.',
    basis: 'documented',
    source: 'API Range.getResizedRange, getAbsoluteResizedRange, getOffsetRange',
    check: {
      snippet: `
        const range = sheet.getRange('B2:C3');
        const found = [
          range.getResizedRange(1, -1),
          range.getAbsoluteResizedRange(1, 3),
          range.getOffsetRange(1, -1),
          range.getBoundingRect('E1'),
          range.getLastCell(),
          range.getEntireRow(),
        ].map((each) => each.load('address'));
        await context.sync();
        return found.map(({ address }) => address.split('!')[1]);`,
      expected: ['B2:B4', 'B2:D2', 'A3:B4', 'B1:E3', 'C3', '2:3'],
    },
  },
  'ranges that do not meet': {
    excel: 'getIntersection of ranges without a common cell fails with ItemNotFound; the OrNullObject form is null.',
    basis: 'documented',
    source: 'API Range.getIntersection, getIntersectionOrNullObject',
    check: {
      snippet: `
        const orNull = sheet.getRange('A1').getIntersectionOrNullObject('C3');
        const common = sheet.getRange('A1:C3').getIntersection('B2:D4').load('address');
        await context.sync();
        const code = await codeOf(async () => {
          sheet.getRange('A1').getIntersection('C3');
          await context.sync();
        });
        return [orNull.isNullObject, common.address.split('!')[1], code];`,
      expected: [true, 'B2:C3', 'ItemNotFound'],
    },
  },
  'the edge of a region': {
    excel:
      'getRangeEdge answers where Ctrl with an arrow key goes: the end of filled cells, the next filled cell, or the edge.',
    basis: 'documented',
    source: 'API Range.getRangeEdge',
    check: {
      snippet: `
        sheet.getRange('A1:A3').values = [[1], [2], [3]];
        sheet.getRange('A6').values = [[4]];
        const found = [
          sheet.getRange('A1').getRangeEdge('Down'),
          sheet.getRange('A3').getRangeEdge('Down'),
          sheet.getRange('A6').getRangeEdge('Down'),
          sheet.getRange('A1048576').getRangeEdge('Up'),
        ].map((each) => each.load('rowIndex'));
        await context.sync();
        return found.map(({ rowIndex }) => rowIndex + 1);`,
      expected: [3, 6, 1048576, 6],
    },
  },
  'frozen panes': {
    excel: 'freezeAt keeps the cells of the range and everything above and left of it in view.',
    basis: 'documented',
    source: 'API WorksheetFreezePanes.freezeAt, getLocationOrNullObject',
    check: {
      snippet: `
        sheet.freezePanes.freezeAt(sheet.getRange('A1:B2'));
        const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
        await context.sync();
        sheet.freezePanes.unfreeze();
        const none = sheet.freezePanes.getLocationOrNullObject();
        await context.sync();
        return [frozen.address.split('!')[1], none.isNullObject];`,
      expected: ['A1:B2', true],
    },
  },
  'conditions of counting functions': {
    excel:
      'In conditions letter case does not matter, ? is any character, * any characters, and ~ takes the next one as it is.',
    basis: 'documented',
    source: 'Excel support, "COUNTIFS function"',
    check: {
      snippet: `
        sheet.getRange('A1:A5').values = [['Pass'], ['pass'], ['past'], ['p*ss'], [5]];
        sheet.getRange('C1:C5').formulas = [
          ['=COUNTIFS(A1:A5,"PASS")'],
          ['=COUNTIFS(A1:A5,"pas?")'],
          ['=COUNTIFS(A1:A5,"p*")'],
          ['=COUNTIFS(A1:A5,"p~*ss")'],
          ['=COUNTIFS(A1:A5,">=5")'],
        ];
        const range = sheet.getRange('C1:C5').load('values');
        await context.sync();
        return range.values.flat();`,
      expected: [2, 3, 4, 1, 1],
    },
  },
} satisfies Rules;
