import type { SeriesModel } from '../../model/charts';
import { chartType } from '../../model/charts';
import { invalidOperation, itemNotFound } from '../../model/hostError';
import type { ChartModel } from '../../model/parts';
import type { WorkbookModel } from '../../model/workbookModel';
import { hostObject } from '../memberTable';
import type { HostContext, Member, TypeEntry } from '../memberTable';
import { integerArgument, oneOf, optionalText, rangeArgument, textArgument } from './arguments';
import { assertChartChangeable, chartMember } from './charts';
import { colorArgument } from './rangeFormat';

export interface SeriesTarget {
  chart: ChartModel;
  series: SeriesModel;
}

const chartOf = ({ chart }: SeriesTarget): ChartModel => chart;

const seriesAt = (chart: ChartModel, index: number): SeriesTarget => {
  const series = chart.series[index];
  if (!series) throw itemNotFound();
  return { chart, series };
};

export const chartSeriesCollectionMembers: TypeEntry<ChartModel> = {
  items: (chart) => chart.series.map((series) => hostObject('ChartSeries', { chart, series })),
  members: {
    Count: { since: '1.1', get: ({ series }) => series.length },
    GetCount: { since: '1.4', call: ({ series }) => series.length },
    GetItemAt: {
      since: '1.1',
      object: (chart, [index]) => hostObject('ChartSeries', seriesAt(chart, integerArgument(index))),
    },
    Add: {
      since: '1.7',
      object(chart, [name], context) {
        assertChartChangeable(chart, context);
        const series: SeriesModel = { values: '' };
        const text = optionalText(name);
        if (text !== undefined) series.name = text;
        chart.series.push(series);
        return hostObject('ChartSeries', { chart, series });
      },
    },
  },
};

/** A name that is a reference shows the cell's text. */
function shownName({ series }: SeriesTarget, { workbook }: HostContext): string {
  const area = series.name?.includes('!') ? workbook.areaOf(`=${series.name}`) : undefined;
  if (!area) return series.name ?? '';
  return String(workbook.store.cell(area.sheet.id, area.range.startRow, area.range.startColumn).v ?? '');
}

function referenceMember(key: 'values' | 'categories'): Member<SeriesTarget> {
  return {
    since: '1.7',
    call({ chart, series }, [source], context) {
      assertChartChangeable(chart, context);
      const { sheet, range } = rangeArgument(source);
      series[key] = context.workbook.reference(sheet, range);
    },
  };
}

const sourceOf = ({ series }: SeriesTarget, dimension: unknown): string | undefined =>
  oneOf(dimension, ['Values', 'Categories'] as const) === 'Values' ? series.values : series.categories;

function cellsOf(target: SeriesTarget, dimension: unknown, workbook: WorkbookModel): unknown[] {
  const source = sourceOf(target, dimension);
  const area = source === undefined ? undefined : workbook.areaOf(`=${source}`);
  if (!area) return [];
  const { startRow, endRow, startColumn, endColumn } = area.range;
  const values: unknown[] = [];
  for (let row = startRow; row <= endRow; row++) {
    for (let column = startColumn; column <= endColumn; column++) {
      values.push(workbook.store.value(area.sheet.id, row, column) ?? '');
    }
  }
  return values;
}

export const chartSeriesMembers: TypeEntry<SeriesTarget> = {
  members: {
    Name: {
      since: '1.1',
      get: shownName,
      set({ chart, series }, value, context) {
        assertChartChangeable(chart, context);
        const text = textArgument(value);
        series.name = text.startsWith('=') ? text.slice(1) : text;
      },
    },
    // Combined charts are not part of the workbook's model: a series has its chart's type.
    ChartType: chartMember(
      '1.7',
      chartOf,
      ({ chart }) => chart.type,
      ({ chart }, value) => {
        if (chartType(value) !== chart.type && chart.series.length > 1)
          throw invalidOperation('Combined charts are not supported.');
        chart.type = chartType(value);
      },
    ),
    GetDimensionValues: {
      since: '1.12',
      calculated: true,
      call: (target, [dimension], { workbook }) => cellsOf(target, dimension, workbook),
    },
    GetDimensionDataSourceString: {
      since: '1.15',
      call: (target, [dimension]) => sourceOf(target, dimension) ?? '',
    },
    GetDimensionDataSourceType: {
      since: '1.15',
      call: (target, [dimension]) => (sourceOf(target, dimension) === undefined ? 'List' : 'LocalRange'),
    },
    SetValues: referenceMember('values'),
    SetXAxisValues: referenceMember('categories'),
    Format: { since: '1.1', object: (target) => hostObject('ChartSeriesFormat', target) },
    Delete: {
      since: '1.7',
      call({ chart, series }, _args, context) {
        assertChartChangeable(chart, context);
        chart.series = chart.series.filter((each) => each !== series);
      },
    },
  },
};

export const chartSeriesFormatMembers: TypeEntry<SeriesTarget> = {
  members: {
    Line: { since: '1.1', object: (target) => hostObject('ChartLineFormat', target) },
    Fill: { since: '1.1', object: (target) => hostObject('ChartFill', target) },
  },
};

export const chartLineFormatMembers: TypeEntry<SeriesTarget> = {
  members: {
    Color: chartMember(
      '1.1',
      chartOf,
      ({ series }) => series.color ?? '',
      ({ series }, value) => {
        series.color = colorArgument(value);
      },
    ),
  },
};

export const chartFillMembers: TypeEntry<SeriesTarget> = {
  members: {
    SetSolidColor: {
      since: '1.1',
      call({ chart, series }, [color], context) {
        assertChartChangeable(chart, context);
        series.color = colorArgument(color);
      },
    },
  },
};
