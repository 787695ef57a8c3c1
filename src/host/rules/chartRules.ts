import type { Rules } from './rule';

/** Charts and their data. */
export const chartRules = {
  'series by columns and by rows': {
    excel: 'seriesBy decides what a series is; a first column of texts holds the categories, a first row the names.',
    basis: 'assumed',
    source: 'API ChartSeriesBy; what counts as categories and names is assumed',
    check: {
      snippet: `
        sheet.getRange('A1:C3').values = [['', 'x', 'y'], ['m1', 1, 2], ['m2', 3, 4]];
        const read = async (seriesBy) => {
          const { series } = sheet.charts.add('Line', sheet.getRange('A1:C3'), seriesBy);
          series.load('items/name');
          await context.sync();
          const values = series.items.map((each) => each.getDimensionValues('Values'));
          const categories = series.items[0].getDimensionValues('Categories');
          await context.sync();
          return [series.items.map(({ name }) => name), values.map(({ value }) => value.map(Number)), categories.value];
        };
        return [await read('Columns'), await read('Rows')];`,
      expected: [
        [
          ['x', 'y'],
          [
            [1, 3],
            [2, 4],
          ],
          ['m1', 'm2'],
        ],
        [
          ['m1', 'm2'],
          [
            [1, 2],
            [3, 4],
          ],
          ['x', 'y'],
        ],
      ],
    },
  },
  'charts follow their data': {
    excel: 'A chart shows the cells it was made for after rows were inserted above and between them.',
    basis: 'documented',
    source: 'Excel support, "Change the data series in a chart" (references are adjusted)',
    check: {
      snippet: `
        sheet.getRange('A1:B3').values = [['m', 'v'], ['m1', 1], ['m2', 2]];
        const chart = sheet.charts.add('Line', sheet.getRange('A1:B3'), 'Columns');
        await context.sync();
        sheet.getRange('1:1').insert('Down');
        sheet.getRange('4:4').insert('Down');
        sheet.getRange('A4:B4').values = [['new', 9]];
        const values = chart.series.getItemAt(0).getDimensionValues('Values');
        await context.sync();
        return values.value.map(Number);`,
      expected: [1, 9, 2],
    },
  },
  'charts follow renamed sheets': {
    excel: 'A chart keeps its data when the sheet with the data is renamed.',
    basis: 'assumed',
    source: 'renaming a sheet by hand',
    check: {
      snippet: `
        sheet.getRange('A1:B3').values = [['m', 'v'], ['m1', 1], ['m2', 2]];
        const chart = sheet.charts.add('Line', sheet.getRange('A1:B3'), 'Columns');
        sheet.load('name');
        await context.sync();
        const own = sheet.name;
        sheet.name = 'Rule chart';
        sheet.getRange('B2').values = [[7]];
        await context.sync();
        const values = chart.series.getItemAt(0).getDimensionValues('Values');
        await context.sync();
        sheet.name = own;
        await context.sync();
        return values.value.map(Number);`,
      expected: [7, 2],
    },
  },
  'a chart is placed over cells': {
    excel: 'setPosition puts a chart from the top left of one cell to the bottom right of another.',
    basis: 'documented',
    source: 'API Chart.setPosition',
    check: {
      snippet: `
        sheet.getRange('A1:B2').values = [['m', 'v'], ['m1', 1]];
        const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B2'), 'Columns');
        chart.setPosition('C3', 'E6');
        chart.load('top,left,width,height');
        const cells = sheet.getRange('C3:E6').load('top,left,width,height');
        await context.sync();
        return ['top', 'left', 'width', 'height'].map((side) => Math.abs(chart[side] - cells[side]) < 2);`,
      expected: [true, true, true, true],
    },
  },
  'limits of an axis': {
    excel: 'The limits of a value axis are set as numbers; an empty string makes them automatic again.',
    basis: 'documented',
    source: 'API ChartAxis.maximum, minimum',
    check: {
      snippet: `
        sheet.getRange('A1:B2').values = [['m', 'v'], ['m1', 1]];
        const axis = sheet.charts.add('Line', sheet.getRange('A1:B2'), 'Columns').axes.valueAxis;
        axis.minimum = 0;
        axis.maximum = 100;
        axis.load('minimum,maximum');
        await context.sync();
        const set = [axis.minimum, axis.maximum];
        axis.maximum = '';
        return [set, await codeOf(() => context.sync())];`,
      expected: [[0, 100], 'none'],
    },
  },
  'a chart is removed': {
    excel: 'A deleted chart is gone from its sheet; its data stay.',
    basis: 'documented',
    source: 'API Chart.delete',
    check: {
      snippet: `
        sheet.getRange('A1:B2').values = [['m', 'v'], ['m1', 1]];
        const chart = sheet.charts.add('Line', sheet.getRange('A1:B2'), 'Columns');
        chart.name = 'Rule chart';
        chart.delete();
        const gone = sheet.charts.getItemOrNullObject('Rule chart');
        const cell = sheet.getRange('B2').load('values');
        await context.sync();
        return [gone.isNullObject, cell.values];`,
      expected: [true, [[1]]],
    },
  },
} satisfies Rules;
