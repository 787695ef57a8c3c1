import type { Rules } from './rule';

/** A merged area over A1:B2 with a word in it. */
const MERGED = `
        sheet.getRange('A1').values = [['shown']];
        sheet.getRange('A1:B2').merge();
        await context.sync();`;

/** What merged areas keep, hide and refuse. */
export const mergeRules = {
  'merging keeps the top left cell': {
    excel: 'Merging keeps the top left value and empties the other cells.',
    basis: 'documented',
    source: 'Excel support, "Merge and unmerge cells"; API Range.merge',
    check: {
      snippet: `
        sheet.getRange('A1:B2').values = [[1, 2], [3, 4]];
        sheet.getRange('A1:B2').merge();
        const range = sheet.getRange('A1:B2').load('values');
        await context.sync();
        return range.values;`,
      expected: [
        [1, ''],
        ['', ''],
      ],
    },
  },
  'merging across makes an area of each row': {
    excel: 'merge(true) makes one area of each row of the range.',
    basis: 'documented',
    source: 'API Range.merge',
    check: {
      snippet: `
        sheet.getRange('A1:B2').values = [[1, 2], [3, 4]];
        sheet.getRange('A1:B2').merge(true);
        const range = sheet.getRange('A1:B2').load('values');
        const areas = sheet.getRange('A1:B2').getMergedAreasOrNullObject();
        areas.load('areaCount');
        await context.sync();
        return [range.values, areas.areaCount];`,
      expected: [
        [
          [1, ''],
          [3, ''],
        ],
        2,
      ],
    },
  },
  'cells that a merged area hides take no values': {
    excel: 'Values written to the cells that a merged area hides are dropped without an error.',
    basis: 'assumed',
    source: 'sbroenne/mcp-server-excel issue 831, of writing through COM',
    check: {
      snippet: `${MERGED}
        sheet.getRange('A1:C2').values = [['new', 'x', 'c'], ['y', 'z', 'd']];
        sheet.getRange('B2').values = [['lost']];
        const range = sheet.getRange('A1:C2').load('values');
        await context.sync();
        return range.values;`,
      expected: [
        ['new', '', 'c'],
        ['', '', 'd'],
      ],
    },
  },
  'a merged area is found by its top left cell': {
    excel: 'getMergedAreasOrNullObject finds the areas whose top left cell lies in the range, and no others.',
    basis: 'issue thread',
    source: 'office-js issue 3611; whole blocks by areas: office-js issue 1590',
    check: {
      snippet: `${MERGED}
        const through = sheet.getRange('B1:C3').getMergedAreasOrNullObject();
        const corner = sheet.getRange('A1').getMergedAreasOrNullObject();
        corner.areas.load('items/cellCount');
        await context.sync();
        return [through.isNullObject, corner.isNullObject, corner.areas.items.map((area) => area.cellCount)];`,
      expected: [true, false, [4]],
    },
  },
  'cells of a table are not merged': {
    excel: 'Merging cells of a table fails.',
    basis: 'documented',
    source:
      'Excel support (tables cannot hold merged cells); API Excel.ErrorCodes.mergedRangeConflict; the code is assumed',
    check: {
      snippet: `
        sheet.tables.add(sheet.getRange('A1:B3'), true);
        await context.sync();
        return codeOf(async () => {
          sheet.getRange('A2:B2').merge();
          await context.sync();
        });`,
      expected: 'MergedRangeConflict',
    },
  },
  'a table does not lie over a merged area': {
    excel: 'Adding a table over a merged area fails.',
    basis: 'documented',
    source: 'API Excel.ErrorCodes.mergedRangeConflict; office-js documentation, tables cannot overlap merged cells',
    check: {
      snippet: `${MERGED}
        return codeOf(async () => {
          sheet.tables.add(sheet.getRange('A1:B3'), true);
          await context.sync();
        });`,
      expected: 'MergedRangeConflict',
    },
  },
  'a table does not grow over a merged area': {
    excel: 'A table is not resized over a merged area; a merged row right below it does not become part of it.',
    basis: 'assumed',
    source: 'the same as for adding a table',
    check: {
      snippet: `
        sheet.getRange('A1:B2').values = [['name', 'points'], ['a', 1]];
        const table = sheet.tables.add(sheet.getRange('A1:B2'), true);
        sheet.getRange('A3:B3').merge();
        sheet.getRange('A3').values = [['sum']];
        const range = table.getRange().load('rowCount');
        await context.sync();
        const code = await codeOf(async () => {
          table.resize(sheet.getRange('A1:B3'));
          await context.sync();
        });
        return [range.rowCount, code];`,
      expected: [2, 'MergedRangeConflict'],
    },
  },
  'whole rows inserted in a merged area make it higher': {
    excel: 'A row inserted through a merged area makes the area one row higher.',
    basis: 'assumed',
    source: "drawn from Excel's own Insert",
    check: {
      snippet: `${MERGED}
        sheet.getRange('2:2').insert('Down');
        const areas = sheet.getRange('A1').getMergedAreasOrNullObject();
        areas.areas.load('items/rowCount,items/columnCount');
        await context.sync();
        return areas.areas.items.map((area) => [area.rowCount, area.columnCount]);`,
      expected: [[3, 2]],
    },
  },
  'cells are not shifted through part of a merged area': {
    excel: 'Inserting or deleting cells is refused where it would tear a merged area.',
    basis: 'assumed',
    source: "drawn from Excel's own message for merged cells; the code is assumed",
    check: {
      snippet: `${MERGED}
        const code = (work) => codeOf(async () => {
          work();
          await context.sync();
        });
        return [
          await code(() => sheet.getRange('B1').insert('Down')),
          await code(() => sheet.getRange('A1').delete('Up')),
          await code(() => sheet.getRange('B2').insert('Right')),
          await code(() => sheet.getRange('A1:B1').insert('Down')),
          await code(() => sheet.getRange('C1').insert('Down')),
        ];`,
      expected: ['MergedRangeConflict', 'MergedRangeConflict', 'MergedRangeConflict', 'none', 'none'],
    },
  },
  'a range with merged cells is not sorted': {
    excel: 'Sorting is refused where the range holds merged areas.',
    basis: 'assumed',
    source: "Excel's own message asks for merged cells of the same size; the code is assumed",
    check: {
      snippet: `${MERGED}
        return codeOf(async () => {
          sheet.getRange('A1:B4').sort.apply([{ key: 0 }]);
          await context.sync();
        });`,
      expected: 'MergedRangeConflict',
    },
  },
  'unmerging leaves the value in the top left cell': {
    excel: 'unmerge makes single cells again, all but the first of them empty.',
    basis: 'documented',
    source: 'API Range.unmerge',
    check: {
      snippet: `${MERGED}
        sheet.getRange('A1:B2').unmerge();
        sheet.getRange('B2').values = [['own']];
        const range = sheet.getRange('A1:B2').load('values');
        const areas = sheet.getRange('A1:B2').getMergedAreasOrNullObject();
        await context.sync();
        return [range.values, areas.isNullObject];`,
      expected: [
        [
          ['shown', ''],
          ['', 'own'],
        ],
        true,
      ],
    },
  },
} satisfies Rules;
