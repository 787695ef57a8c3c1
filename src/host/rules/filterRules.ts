import { FILTERED, FILTERED_TABLE, HIDDEN } from './filteredCells';
import type { Rules } from './rule';

/** What filters show. */
export const filterRules = {
  'a filter hides the rows that do not match': {
    excel: 'A filter by values hides the rows whose cell shows none of them; the header row stays.',
    basis: 'documented',
    source: 'API AutoFilter.apply, FilterCriteria.values',
    check: {
      snippet: `${FILTERED}${HIDDEN}
        const filter = sheet.autoFilter.load('enabled,isDataFiltered');
        return [await hidden(), filter.enabled, filter.isDataFiltered];`,
      expected: [[false, true, false, true], true, true],
    },
  },
  'a table filters by the filter of its columns': {
    excel: 'The filter of a table column hides rows; the criteria read back as they were set.',
    basis: 'documented',
    source: 'API Filter.applyValuesFilter, Filter.criteria, AutoFilter.isDataFiltered',
    check: {
      snippet: `${FILTERED_TABLE}${HIDDEN}
        name.filter.load('criteria');
        const filter = table.autoFilter.load('isDataFiltered');
        const rows = await hidden();
        return [rows, name.filter.criteria.filterOn, name.filter.criteria.values, filter.isDataFiltered];`,
      expected: [[false, true, false, true], 'Values', ['a'], true],
    },
  },
  'custom criteria compare': {
    excel: 'A custom filter takes one or two comparisons such as ">1", "=*s" or "<>x", joined by And or Or.',
    basis: 'documented',
    source: 'API FilterCriteria.criterion1, criterion2, operator',
    check: {
      snippet: `
        sheet.getRange('A1:B5').values = [['name', 'points'], ['ant', 1], ['bee', 2], ['Ape', 4], ['', 8]];
        ${HIDDEN}
        const shown = async (column, criteria) => {
          sheet.autoFilter.clearCriteria();
          sheet.autoFilter.apply(sheet.getRange('A1:B5'), column, { filterOn: 'Custom', ...criteria });
          return (await hidden()).map((isHidden) => (isHidden ? '-' : 'x')).join('');
        };
        return [
          await shown(1, { criterion1: '>1', criterion2: '<8', operator: 'And' }),
          await shown(1, { criterion1: '<2', criterion2: '>=8', operator: 'Or' }),
          await shown(0, { criterion1: '=a*' }),
          await shown(0, { criterion1: '<>bee' }),
          await shown(0, { criterion1: '=' }),
        ];`,
      expected: ['-xx-', 'x--x', 'x-x-', 'x-xx', '---x'],
    },
  },
  'the top items are numbers': {
    excel: 'A filter of the top or bottom items shows that many rows by number, or that percentage of them.',
    basis: 'documented',
    source: 'API Filter.applyTopItemsFilter, applyBottomPercentFilter',
    check: {
      snippet: `
        sheet.getRange('A1:A5').values = [['points'], [4], [1], [8], [2]];
        const column = sheet.tables.add(sheet.getRange('A1:A5'), true).columns.getItem('points');
        ${HIDDEN}
        column.filter.applyTopItemsFilter(2);
        const top = await hidden();
        column.filter.applyBottomPercentFilter(25);
        return [top, await hidden()];`,
      expected: [
        [false, true, false, true],
        [true, false, true, true],
      ],
    },
  },
  'rules of several columns must all be met': {
    excel: 'Where several columns are filtered, a row is shown only if each of its cells matches.',
    basis: 'assumed',
    source: "drawn from Excel's own filter buttons",
    check: {
      snippet: `${FILTERED}${HIDDEN}
        sheet.autoFilter.apply(sheet.getRange('A1:B5'), 1, { filterOn: 'Custom', criterion1: '>1' });
        return hidden();`,
      expected: [true, true, false, true],
    },
  },
  'rows changed later wait for reapply': {
    excel: 'A filter does not look at values written after it was applied, until it is applied again.',
    basis: 'documented',
    source: 'API AutoFilter.reapply; Excel support, "Reapply a filter and sort, or clear a filter"',
    check: {
      snippet: `${FILTERED}${HIDDEN}
        sheet.getRange('A2').values = [['x']];
        const before = await hidden();
        sheet.autoFilter.reapply();
        return [before, await hidden()];`,
      expected: [
        [false, true, false, true],
        [true, true, false, true],
      ],
    },
  },
  'clearing the criteria shows the rows': {
    excel: 'clearCriteria shows every row and leaves the filter; remove takes the filter away too.',
    basis: 'documented',
    source: 'API AutoFilter.clearCriteria, remove',
    check: {
      snippet: `${FILTERED}${HIDDEN}
        sheet.autoFilter.clearCriteria();
        const cleared = await hidden();
        const range = sheet.autoFilter.getRangeOrNullObject();
        sheet.autoFilter.remove();
        const removed = sheet.autoFilter.getRangeOrNullObject();
        await context.sync();
        return [cleared, range.isNullObject, removed.isNullObject];`,
      expected: [[false, false, false, false], false, true],
    },
  },
  'clearFilters shows the rows of a table': {
    excel: 'clearFilters takes the rules from all columns of the table and shows its rows.',
    basis: 'documented',
    source: 'API Table.clearFilters; office-js issue 468 reports that it sometimes fails',
    check: {
      snippet: `${FILTERED_TABLE}${HIDDEN}
        table.clearFilters();
        const filter = table.autoFilter.load('isDataFiltered');
        return [await hidden(), filter.isDataFiltered];`,
      expected: [[false, false, false, false], false],
    },
  },
  'a table without filter buttons filters nothing': {
    excel: 'Taking the filter buttons from a table shows the rows that they had hidden.',
    basis: 'assumed',
    source: "drawn from Excel's own filter button",
    check: {
      snippet: `${FILTERED_TABLE}${HIDDEN}
        table.showFilterButton = false;
        return hidden();`,
      expected: [false, false, false, false],
    },
  },
  'a column outside the filter is refused': {
    excel: 'clearColumnCriteria of a column that the filter does not have is an InvalidArgument.',
    basis: 'documented',
    source: 'API AutoFilter.clearColumnCriteria',
    check: {
      snippet: `${FILTERED}
        return codeOf(async () => {
          sheet.autoFilter.clearColumnCriteria(2);
          await context.sync();
        });`,
      expected: 'InvalidArgument',
    },
  },
  "a sheet's filter does not lie over a table": {
    excel: "A table has a filter of its own; the sheet's filter cannot be applied to its cells.",
    basis: 'assumed',
    source: "drawn from Excel's own filter button, which then works on the table; the code is assumed",
    check: {
      snippet: `${FILTERED_TABLE}
        return codeOf(async () => {
          sheet.autoFilter.apply(sheet.getRange('A1:B5'));
          await context.sync();
        });`,
      expected: 'InvalidArgument',
    },
  },
  'a filter shows matching rows that were hidden by hand': {
    excel: 'Applying a filter decides about every row: those hidden by hand are shown where they match.',
    basis: 'assumed',
    source: "drawn from Excel's own filter buttons",
    check: {
      snippet: `
        sheet.getRange('A1:B5').values = [['name', 'points'], ['a', 1], ['b', 2], ['a', 4], ['d', 8]];
        sheet.getRange('2:2').rowHidden = true;
        sheet.autoFilter.apply(sheet.getRange('A1:B5'), 0, { filterOn: 'Values', values: ['a'] });
        ${HIDDEN}
        return hidden();`,
      expected: [false, true, false, true],
    },
  },
  'a deleted column takes its rule along': {
    excel: 'Deleting a filtered column shows the rows that only its rule had hidden.',
    basis: 'assumed',
    source: "drawn from Excel's own filter buttons",
    check: {
      snippet: `${FILTERED}${HIDDEN}
        sheet.autoFilter.apply(sheet.getRange('A1:B5'), 1, { filterOn: 'Custom', criterion1: '>1' });
        sheet.getRange('A:A').delete('Left');
        return hidden();`,
      expected: [true, false, false, false],
    },
  },
  'a table made a range again shows its rows': {
    excel: 'convertToRange takes the filter of the table away and shows its rows.',
    basis: 'assumed',
    source: "drawn from Excel's own Convert to Range",
    check: {
      snippet: `${FILTERED_TABLE}${HIDDEN}
        table.convertToRange();
        return hidden();`,
      expected: [false, false, false, false],
    },
  },
  'a filter follows inserted columns': {
    excel: 'A column inserted in a filtered range leaves the rules with their columns.',
    basis: 'assumed',
    source: "drawn from Excel's own filter buttons",
    check: {
      snippet: `${FILTERED}${HIDDEN}
        sheet.getRange('A:A').insert('Right');
        sheet.getRange('B3').values = [['a']];
        sheet.autoFilter.reapply();
        return hidden();`,
      expected: [false, false, false, true],
    },
  },
} satisfies Rules;
