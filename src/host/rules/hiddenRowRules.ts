import { FILTERED, FILTERED_TABLE } from './filteredCells';
import type { Rules } from './rule';

/** What rows that a filter hides do to everything else. */
export const hiddenRowRules = {
  'hidden and shown rows together read as null': {
    excel: 'rowHidden is null where some rows of the range are hidden and others are not.',
    basis: 'documented',
    source: 'API Range.rowHidden',
    check: {
      snippet: `${FILTERED}
        const mixed = sheet.getRange('A2:A5').load('rowHidden');
        const hidden = sheet.getRange('A3').load('rowHidden');
        await context.sync();
        return [mixed.rowHidden, hidden.rowHidden];`,
      expected: [null, true],
    },
  },
  'hidden rows read like any other': {
    excel: 'values of a range holds its hidden rows too.',
    basis: 'documented',
    source: 'API Range.values, Range.getVisibleView (which leaves them out)',
    check: {
      snippet: `${FILTERED}
        const range = sheet.getRange('B2:B5').load('values');
        await context.sync();
        return range.values;`,
      expected: [[1], [2], [4], [8]],
    },
  },
  'an array for several rows goes astray under a filter': {
    excel: 'An array written to several rows of which a filter hides some goes into the visible ones, in their order.',
    basis: 'issue thread',
    source: 'office-js issue 224 (values are misplaced); into which rows they go is assumed',
    check: {
      snippet: `${FILTERED}
        sheet.getRange('B2:B5').values = [[10], [20], [30], [40]];
        const range = sheet.getRange('B2:B5').load('values');
        await context.sync();
        return range.values;`,
      expected: [[10], [2], [20], [8]],
    },
  },
  'one value for all rows reaches hidden ones too': {
    excel: 'A single value written to a filtered range, or a copied cell, goes into hidden rows as well.',
    basis: 'assumed',
    source: 'drawn from VBA, where SpecialCells is needed to spare hidden rows',
    check: {
      snippet: `${FILTERED}
        sheet.getRange('B2:B5').values = 7;
        sheet.getRange('C2').values = [[9]];
        sheet.getRange('C3:C5').copyFrom('C2');
        const range = sheet.getRange('B2:C5').load('values');
        await context.sync();
        return range.values;`,
      expected: [
        [7, 9],
        [7, 9],
        [7, 9],
        [7, 9],
      ],
    },
  },
  'one hidden row can be written': {
    excel: 'Values written to a single row arrive there though a filter hides it.',
    basis: 'assumed',
    source: 'drawn from VBA, where a hidden cell takes a value',
    check: {
      snippet: `${FILTERED}
        sheet.getRange('A3:B3').values = [['c', 20]];
        const range = sheet.getRange('A3:B3').load('values');
        await context.sync();
        return range.values;`,
      expected: [['c', 20]],
    },
  },
  'Ctrl with an arrow key passes over hidden rows': {
    excel: 'getRangeEdge stops at visible cells only: the last row of a list is not found while a filter hides it.',
    basis: 'assumed',
    source: 'API Range.getRangeEdge says it does what Ctrl with an arrow key does, which stops at visible cells',
    check: {
      snippet: `${FILTERED}
        const up = sheet.getRange('A1048576').getRangeEdge('Up').load('rowIndex');
        const down = sheet.getRange('A1').getRangeEdge('Down').load('rowIndex');
        await context.sync();
        return [up.rowIndex, down.rowIndex];`,
      expected: [3, 3],
    },
  },
  'rows of a filtered table are not deleted': {
    excel: 'Deleting rows of a table does nothing while one of its columns is filtered.',
    basis: 'issue thread',
    source: 'office-js issue 994',
    check: {
      snippet: `${FILTERED_TABLE}
        table.rows.getItemAt(0).delete();
        sheet.getRange('A4:B4').delete('Up');
        await context.sync();
        const body = table.getDataBodyRange().load('values');
        await context.sync();
        return body.values;`,
      expected: [
        ['a', 1],
        ['b', 2],
        ['a', 4],
        ['d', 8],
      ],
    },
  },
  'cells are not shifted in a filtered range': {
    excel: 'Inserting or deleting cells, but not whole rows, is refused in a filtered range.',
    basis: 'issue thread',
    source:
      'Microsoft Q&A 1094960 (a range that conflicts with a filtered range); API Excel.ErrorCodes.filteredRangeConflict',
    check: {
      snippet: `${FILTERED}
        const code = (work) => codeOf(async () => {
          work();
          await context.sync();
        });
        return [
          await code(() => sheet.getRange('A3:B3').insert('Down')),
          await code(() => sheet.getRange('A3:B3').delete('Up')),
        ];`,
      expected: ['FilteredRangeConflict', 'FilteredRangeConflict'],
    },
  },
  'only visible rows are deleted': {
    excel: 'Deleting whole rows of a filtered range deletes the visible ones and keeps those that the filter hides.',
    basis: 'assumed',
    source: "drawn from Excel's own Delete Rows",
    check: {
      snippet: `${FILTERED}
        sheet.getRange('2:4').delete('Up');
        sheet.autoFilter.clearCriteria();
        const range = sheet.getRange('A1:B4').load('values');
        await context.sync();
        return range.values;`,
      expected: [
        ['name', 'points'],
        ['b', 2],
        ['d', 8],
        ['', ''],
      ],
    },
  },
  'a chart leaves out hidden rows': {
    excel: 'A chart shows visible cells only, unless its plotVisibleOnly is set to false.',
    basis: 'documented',
    source: 'API Chart.plotVisibleOnly; that it is true at first is assumed',
    check: {
      steps: [
        'Write numbers into A1:A4, make a line chart of them and hide row 3.',
        'Look at the chart, then set its plotVisibleOnly to false and look again.',
      ],
      expected: 'Three points at first, then four.',
    },
  },
  'a filtered table grows': {
    excel:
      'A row written right below a filtered table becomes part of it and stays visible until the filter is reapplied.',
    basis: 'assumed',
    source: 'the same as without a filter; office-js issues report nothing else',
    check: {
      snippet: `${FILTERED_TABLE}
        sheet.getRange('A6:B6').values = [['e', 16]];
        const range = table.getRange().load('rowCount');
        const row = sheet.getRange('6:6').load('rowHidden');
        await context.sync();
        return [range.rowCount, row.rowHidden];`,
      expected: [6, false],
    },
  },
  'rows added to a filtered table are visible': {
    excel: 'rows.add appends to a filtered table below its last row, hidden or not, and the new row is visible.',
    basis: 'assumed',
    source: 'the same as without a filter',
    check: {
      snippet: `${FILTERED_TABLE}
        table.rows.add(null, [['e', 16]]);
        const body = table.getDataBodyRange().load('values');
        const row = sheet.getRange('6:6').load('rowHidden');
        await context.sync();
        return [body.values, row.rowHidden];`,
      expected: [
        [
          ['a', 1],
          ['b', 2],
          ['a', 4],
          ['d', 8],
          ['e', 16],
        ],
        false,
      ],
    },
  },
  'SUBTOTAL leaves out what a filter hides': {
    excel: 'SUBTOTAL leaves out rows that a filter hides; rows hidden by hand only with a function number above 100.',
    basis: 'documented',
    source: 'Excel support, SUBTOTAL function',
    check: {
      snippet: `
        sheet.getRange('D1:D3').formulas = [['=SUBTOTAL(9,B2:B5)'], ['=SUBTOTAL(109,B2:B5)'], ['=SUM(B2:B5)']];
        sheet.getRange('B1:B5').values = [['points'], [1], [2], [4], [8]];
        const totals = async () => {
          const range = sheet.getRange('D1:D3').load('values');
          await context.sync();
          return range.values.map((row) => row[0]);
        };
        sheet.getRange('3:3').rowHidden = true;
        const byHand = await totals();
        sheet.getRange('3:3').rowHidden = false;
        sheet.autoFilter.apply(sheet.getRange('B1:B5'), 0, { filterOn: 'Custom', criterion1: '<>2' });
        return [byHand, await totals()];`,
      expected: [
        [15, 13, 15],
        [13, 13, 15],
      ],
    },
  },
} satisfies Rules;
