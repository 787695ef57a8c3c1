import { addChart, chartPosition, chartType, placeChart, seriesOf } from '../../model/charts';
import type { SeriesBy } from '../../model/charts';
import { accessDenied, invalidArgument, itemNotFound } from '../../model/hostError';
import type { ChartModel, SheetModel } from '../../model/parts';
import { resolveArea } from '../../model/tableRegistry';
import { hostObject } from '../memberTable';
import type { HostContext, HostObject, Member, TypeEntry } from '../memberTable';
import {
  booleanArgument,
  integerArgument,
  isRangeArgument,
  numberArgument,
  oneOf,
  rangeArgument,
  textArgument,
} from './arguments';

const chartObject = (chart: ChartModel): HostObject => hostObject('Chart', chart);

const find = (sheet: SheetModel, key: unknown): ChartModel | undefined =>
  sheet.charts.find(({ id, name }) => id === key || name.toLowerCase() === textArgument(key).toLowerCase());

function required(chart: ChartModel | undefined): HostObject {
  if (!chart) throw itemNotFound();
  return chartObject(chart);
}

const seriesByArgument = (value: unknown): SeriesBy => oneOf(value ?? 'Auto', ['Auto', 'Columns', 'Rows'] as const);

export const chartCollectionMembers: TypeEntry<SheetModel> = {
  items: (sheet) => sheet.charts.map(chartObject),
  members: {
    Count: { since: '1.1', get: (sheet) => sheet.charts.length },
    GetCount: { since: '1.4', call: (sheet) => sheet.charts.length },
    GetItem: { since: '1.1', object: (sheet, [key]) => required(find(sheet, key)) },
    GetItemAt: { since: '1.1', object: (sheet, [index]) => required(sheet.charts[integerArgument(index)]) },
    GetItemOrNullObject: {
      since: '1.4',
      object(sheet, [key]) {
        const chart = find(sheet, key);
        return chart ? chartObject(chart) : null;
      },
    },
    Add: {
      since: '1.1',
      calculated: true,
      object: (sheet, [type, source, seriesBy], { workbook }) =>
        chartObject(addChart(workbook, sheet, chartType(type), rangeArgument(source), seriesByArgument(seriesBy))),
    },
  },
};

/** Drawing objects of a protected sheet cannot be changed. */
export function assertChartChangeable({ sheet }: ChartModel, { workbook }: HostContext): void {
  if (workbook.readOnly || (sheet.protection && sheet.protection.options['allowEditObjects'] !== true))
    throw accessDenied();
  workbook.partsChanged = true;
}

/** A member that changes the chart, checked against protection. */
export function chartMember<T>(
  since: string,
  chartOf: (target: T) => ChartModel,
  get: (target: T) => unknown,
  set: (target: T, value: unknown) => void,
): Member<T> {
  return {
    since,
    get,
    set(target, value, context) {
      assertChartChangeable(chartOf(target), context);
      set(target, value);
    },
  };
}

function placeMember(key: 'left' | 'top' | 'width' | 'height'): Member<ChartModel> {
  return {
    since: '1.1',
    get: (chart, { workbook }) => chartPosition(workbook, chart)[key],
    set(chart, value, context) {
      assertChartChangeable(chart, context);
      const points = numberArgument(value);
      if (points < 0) throw invalidArgument();
      placeChart(context.workbook, chart, { [key]: points });
    },
  };
}

const self = (chart: ChartModel): ChartModel => chart;

export const chartMembers: TypeEntry<ChartModel> = {
  identity: ({ id }) => ({ Id: id }),
  members: {
    Id: { since: '1.7', get: ({ id }) => id },
    Name: chartMember(
      '1.1',
      self,
      ({ name }) => name,
      (chart, value) => {
        chart.name = textArgument(value);
      },
    ),
    ChartType: chartMember(
      '1.7',
      self,
      ({ type }) => type,
      (chart, value) => {
        chart.type = chartType(value);
      },
    ),
    PlotVisibleOnly: chartMember(
      '1.8',
      self,
      ({ plotVisibleOnly }) => plotVisibleOnly,
      (chart, value) => {
        chart.plotVisibleOnly = booleanArgument(value);
      },
    ),
    Left: placeMember('left'),
    Top: placeMember('top'),
    Width: placeMember('width'),
    Height: placeMember('height'),
    Title: { since: '1.1', object: (chart) => hostObject('ChartTitle', chart) },
    Legend: { since: '1.1', object: (chart) => hostObject('ChartLegend', chart) },
    Axes: { since: '1.1', object: (chart) => hostObject('ChartAxes', chart) },
    Series: { since: '1.1', object: (chart) => hostObject('ChartSeriesCollection', chart) },
    Worksheet: { since: '1.2', object: ({ sheet }) => hostObject('Worksheet', sheet) },
    SetData: {
      since: '1.1',
      calculated: true,
      call(chart, [source, seriesBy], context) {
        assertChartChangeable(chart, context);
        chart.series = seriesOf(context.workbook, rangeArgument(source), seriesByArgument(seriesBy));
      },
    },
    // From the top left of the first cell to the bottom right of the second.
    SetPosition: {
      since: '1.1',
      call(chart, [startCell, endCell], context) {
        assertChartChangeable(chart, context);
        const cellsOf = (value: unknown) =>
          isRangeArgument(value)
            ? rangeArgument(value).range
            : resolveArea(context.workbook, chart.sheet, textArgument(value)).range;
        const start = cellsOf(startCell);
        const end = endCell === undefined || endCell === null ? undefined : cellsOf(endCell);
        const { fromRow, fromColumn, toRow, toColumn } = chart.anchor;
        chart.anchor = {
          fromRow: start.startRow,
          fromColumn: start.startColumn,
          toRow: end ? end.endRow + 1 : start.startRow + toRow - fromRow,
          toColumn: end ? end.endColumn + 1 : start.startColumn + toColumn - fromColumn,
        };
      },
    },
    Delete: {
      since: '1.1',
      call(chart, _args, context) {
        assertChartChangeable(chart, context);
        chart.sheet.charts = chart.sheet.charts.filter((each) => each !== chart);
      },
    },
  },
};

export const chartTitleMembers: TypeEntry<ChartModel> = {
  members: {
    Text: chartMember(
      '1.1',
      self,
      ({ title }) => title ?? '',
      (chart, value) => {
        chart.title = textArgument(value);
        chart.titleVisible = true;
      },
    ),
    Visible: chartMember(
      '1.1',
      self,
      ({ titleVisible }) => titleVisible,
      (chart, value) => {
        chart.titleVisible = booleanArgument(value);
      },
    ),
  },
};

const LEGEND_POSITIONS = ['Top', 'Bottom', 'Left', 'Right', 'Corner'] as const;

export const chartLegendMembers: TypeEntry<ChartModel> = {
  members: {
    Visible: chartMember(
      '1.1',
      self,
      ({ legend }) => legend ?? false,
      (chart, value) => {
        chart.legend = booleanArgument(value);
      },
    ),
    Position: chartMember(
      '1.1',
      self,
      ({ legendPosition }) => legendPosition,
      (chart, value) => {
        chart.legendPosition = oneOf(value, LEGEND_POSITIONS);
      },
    ),
  },
};
