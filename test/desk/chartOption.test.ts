import type { ChartSnapshot } from '../../src/host/model/snapshot';
import { chartOption, type ReferredCells } from '../../src/desk/charts/chartOption';

const colours = { text: '#000', quiet: '#666', line: '#ccc', series: ['#0f6b4f'] };
const cells: Record<string, ReferredCells> = {
  '汇总!$B$1': { values: ['平均分'], texts: ['平均分'] },
  '汇总!$A$2:$A$5': { values: [46023, 46054, 46082, 46113], texts: ['2026-01', '2026-02', '2026-03', '2026-04'] },
  '汇总!$B$2:$B$5': { values: [91.5, '', null, '#N/A'], texts: ['91.5', '', '', '#N/A'] },
};
const read = (reference: string) => cells[reference] ?? { values: [], texts: [] };

function draw(type: ChartSnapshot['type']) {
  const chart: ChartSnapshot = {
    name: 'trend',
    type,
    title: '趋势',
    series: [{ name: '汇总!$B$1', categories: '汇总!$A$2:$A$5', values: '汇总!$B$2:$B$5' }],
    anchor: { fromRow: 0, fromColumn: 0, toRow: 10, toColumn: 5 },
    axis: { minimum: 60, maximum: 100 },
  };
  return chartOption(chart, read, colours) as {
    xAxis: { type: string; data?: string[]; min?: number };
    yAxis: { type: string; data?: string[]; min?: number; max?: number };
    series: { name: string; type: string; data: (number | null)[]; showSymbol: boolean }[];
  };
}

test('empty cells and #N/A leave a gap, text of a formula is drawn as zero, as Excel does', () => {
  expect(draw('LineMarkers').series[0]?.data).toEqual([91.5, 0, null, null]);
});

test('names and categories are read from their cells as the grid shows them', () => {
  const { series, xAxis } = draw('Line');
  expect(series[0]).toMatchObject({ name: '平均分', type: 'line', showSymbol: false });
  expect(xAxis.data).toEqual(['2026-01', '2026-02', '2026-03', '2026-04']);
});

test('bars lie along the value axis, columns stand on the category axis', () => {
  const bars = draw('BarClustered');
  const columns = draw('ColumnClustered');
  expect([bars.xAxis.type, bars.yAxis.type]).toEqual(['value', 'category']);
  expect(bars.xAxis).toMatchObject({ min: 60, max: 100 });
  expect([columns.xAxis.type, columns.yAxis.type]).toEqual(['category', 'value']);
});
