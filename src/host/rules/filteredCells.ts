/** A range with a filter: names in A2:A5, points in B2:B5; b and d are hidden. */
export const FILTERED = `
        sheet.getRange('A1:B5').values = [['name', 'points'], ['a', 1], ['b', 2], ['a', 4], ['d', 8]];
        sheet.autoFilter.apply(sheet.getRange('A1:B5'), 0, { filterOn: 'Values', values: ['a'] });
        await context.sync();`;

/** The same as a table. */
export const FILTERED_TABLE = `
        sheet.getRange('A1:B5').values = [['name', 'points'], ['a', 1], ['b', 2], ['a', 4], ['d', 8]];
        const table = sheet.tables.add(sheet.getRange('A1:B5'), true);
        const name = table.columns.getItem('name');
        name.filter.applyValuesFilter(['a']);
        await context.sync();`;

/** Which of the rows 2 to 5 are hidden. */
export const HIDDEN = `
        const hidden = async () => {
          const rows = [2, 3, 4, 5].map((row) => sheet.getRange(row + ':' + row).load('rowHidden'));
          await context.sync();
          return rows.map((row) => row.rowHidden);
        };`;
