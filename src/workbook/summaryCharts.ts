import type { SummaryPlan } from '../domain/summary/summaryContract';

type ChartPlan = SummaryPlan['charts'][number];

/** Our charts as they stand. */
export interface StandingCharts {
  /** Series of the chart; null where there is none. */
  seriesOf(plan: ChartPlan): readonly string[] | null;
  /** Whether everything was done to it: its last series is made and named last. */
  isWhole(plan: ChartPlan): boolean;
}

/** Queues finding the charts of a plan; call the result after the sync. */
export function queueStandingCharts(sheet: Excel.Worksheet, plans: readonly ChartPlan[]): () => StandingCharts {
  const found = plans.map((plan) => {
    const chart = sheet.charts.getItemOrNullObject(plan.name);
    chart.load('name');
    chart.series.load('items/name');
    return { name: plan.name, chart };
  });
  return () => {
    const series = new Map(found.map(({ name, chart }) => [name, seriesNames(chart)]));
    const seriesOf = (plan: ChartPlan): readonly string[] | null => series.get(plan.name) ?? null;
    return { seriesOf, isWhole: (plan) => seriesOf(plan)?.[plan.series.length - 1] === plan.series.at(-1)?.name };
  };
}

function seriesNames(chart: Excel.Chart): string[] | null {
  return chart.isNullObject ? null : chart.series.items.map(({ name }) => name);
}

/** A new chart gets its place; one that stands keeps where people put it and reads the new cells. */
export function queueChart(sheet: Excel.Worksheet, plan: ChartPlan, standing: StandingCharts): void {
  const rangeOf = (address: string): Excel.Range => sheet.getRange(address.replace(/\$/g, ''));
  const existing = standing.seriesOf(plan);
  const chart =
    existing === null
      ? sheet.charts.add(plan.type, rangeOf(plan.series[0].values), 'Columns')
      : sheet.charts.getItem(plan.name);
  if (!standing.isWhole(plan)) {
    chart.name = plan.name;
    chart.setPosition(sheet.getCell(plan.fromRow, plan.fromColumn), sheet.getCell(plan.toRow - 1, plan.toColumn - 1));
    if (plan.axis.numberFormat !== undefined) chart.axes.valueAxis.numberFormat = plan.axis.numberFormat;
    if (plan.axis.minimum !== undefined) chart.axes.valueAxis.minimum = plan.axis.minimum;
    chart.legend.visible = plan.series.length > 1;
    chart.legend.position = 'Bottom';
  }
  chart.title.text = plan.title;
  const made = existing?.length ?? 1;
  plan.series.forEach((planned, index) => {
    const series = index < made ? chart.series.getItemAt(index) : chart.series.add(planned.name);
    series.setValues(rangeOf(planned.values));
    series.setXAxisValues(rangeOf(plan.categories));
    series.name = planned.name;
  });
}
