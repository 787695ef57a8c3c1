import type { EChartsCoreOption } from 'echarts/core';
import type { ChartSnapshot } from '../../host/model/snapshot';

/** The cells a reference such as `汇总!$A$5:$A$16` names, in reading order: raw values and what the grid shows. */
export interface ReferredCells {
  values: (string | number | boolean | null)[];
  texts: string[];
}

export interface ChartColours {
  text: string;
  quiet: string;
  line: string;
  series: string[];
}

/** Named in full: the library measures texts outside the page, where nothing is inherited. */
const FONT = "'Segoe UI', 'Microsoft YaHei UI', 'PingFang SC', 'Noto Sans CJK SC', sans-serif";

/**
 * What the chart library draws for a chart of the workbook.
 * As in Excel an empty cell is a gap, and text (an empty one that a formula gave too) is drawn as zero.
 */
export function chartOption(
  chart: ChartSnapshot,
  read: (reference: string) => ReferredCells,
  colours: ChartColours,
): EChartsCoreOption {
  const horizontal = chart.type === 'BarClustered';
  const bars = horizontal || chart.type === 'ColumnClustered';
  const categories = chart.series.find((series) => series.categories)?.categories;
  const categoryAxis = {
    type: 'category',
    data: categories === undefined ? undefined : read(categories).texts,
    axisLabel: { color: colours.quiet, hideOverlap: true },
    axisLine: { lineStyle: { color: colours.line } },
    axisTick: { show: false },
  };
  const valueAxis = {
    type: 'value',
    min: chart.axis?.minimum,
    max: chart.axis?.maximum,
    scale: !bars && chart.axis?.minimum === undefined,
    axisLabel: { color: colours.quiet },
    splitLine: { lineStyle: { color: colours.line } },
  };
  return {
    animation: false,
    color: colours.series,
    textStyle: { fontFamily: FONT },
    title: { text: chart.title ?? '', left: 'center', top: 8, textStyle: { color: colours.text, fontSize: 13 } },
    legend: { show: chart.legend ?? false, bottom: 4, textStyle: { color: colours.quiet }, itemHeight: 8 },
    tooltip: { trigger: 'axis', confine: true },
    grid: {
      left: 16,
      right: 20,
      top: chart.title ? 40 : 16,
      bottom: chart.legend ? 32 : 12,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    xAxis: horizontal ? valueAxis : categoryAxis,
    yAxis: horizontal ? categoryAxis : valueAxis,
    series: chart.series.map((series) => ({
      name: seriesName(series.name, read),
      type: bars ? 'bar' : 'line',
      data: read(series.values).values.map(plotted),
      itemStyle: series.color === undefined ? undefined : { color: series.color },
      barMaxWidth: 22,
      showSymbol: chart.type === 'LineMarkers',
      symbol: 'circle',
      symbolSize: 6,
    })),
  };
}

function plotted(value: string | number | boolean | null): number | null {
  if (value === null || value === '#N/A') return null;
  return typeof value === 'number' ? value : 0;
}

/** A series' name is a reference to a cell or, where it is none, the name itself. */
function seriesName(name: string | undefined, read: (reference: string) => ReferredCells): string {
  if (name === undefined) return '';
  return /!\$?[A-Z]{1,3}\$?\d+$/.test(name) ? (read(name).texts[0] ?? '') : name.replace(/^="?|"$/g, '');
}
