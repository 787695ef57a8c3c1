import { absoluteRange } from './formulaText';
import { AGENT_FIGURES, AGENT_LABELS } from './groupBlocks';
import { PERIOD_FIGURES, ROWS_ABOVE, TREND_MONTHS } from './periodBlocks';
import type { Place, SummaryChart } from './summaryContract';
import type { SummaryWords } from './summaryWords';

/** Columns right of a block's figures and columns that a chart covers. */
const CHART_COLUMN = 8;
const CHART_WIDTH = 9;
const LEAST_HEIGHT = 14;

/** Month by month, final and raw; stands over the cells it reads, so that nobody is bothered by them. */
export function trendChart(place: Place, words: SummaryWords, unit: string): SummaryChart {
  const first = place.row + ROWS_ABOVE;
  const data = (column: number): string =>
    absoluteRange(first, place.column + column, first + TREND_MONTHS - 1, place.column + column);
  const beside = PERIOD_FIGURES.length + 1;
  return {
    name: 'QA_Trend',
    type: 'LineMarkers',
    title: words.trendChart(unit),
    categories: data(beside),
    series: [
      { name: words.columns.meanFinal, values: data(beside + 1) },
      { name: words.columns.meanRaw, values: data(beside + 2) },
    ],
    ...frame(place, LEAST_HEIGHT),
    axis: { numberFormat: '0.0' },
  };
}

/** A bar an agent, from 0 so that lengths compare. */
export function agentChart(place: Place, agents: number, words: SummaryWords, unit: string): SummaryChart {
  const first = place.row + ROWS_ABOVE;
  const data = (column: number): string =>
    absoluteRange(first, place.column + column, first + agents - 1, place.column + column);
  return {
    name: 'QA_Agents_Chart',
    type: 'BarClustered',
    title: words.agentChart(unit),
    categories: data(1),
    series: [{ name: words.columns.meanFinal, values: data(AGENT_LABELS + AGENT_FIGURES.indexOf('meanFinal')) }],
    ...frame(place, Math.max(LEAST_HEIGHT, agents + 4)),
    axis: { minimum: 0, numberFormat: '0' },
  };
}

function frame(place: Place, rows: number): Pick<SummaryChart, 'fromRow' | 'fromColumn' | 'toRow' | 'toColumn'> {
  const fromColumn = place.column + CHART_COLUMN;
  return { fromRow: place.row, fromColumn, toRow: place.row + rows, toColumn: fromColumn + CHART_WIDTH };
}
