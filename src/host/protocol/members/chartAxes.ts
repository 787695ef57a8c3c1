import type { AxisModel, ChartModel } from '../../model/parts';
import { invalidOperation } from '../../model/hostError';
import { hostObject } from '../memberTable';
import type { Member, TypeEntry } from '../memberTable';
import { booleanArgument, numberArgument, textArgument } from './arguments';
import { chartMember } from './charts';

export interface AxisTarget {
  chart: ChartModel;
  kind: 'valueAxis' | 'categoryAxis';
}

const chartOf = ({ chart }: AxisTarget): ChartModel => chart;
const axisOf = ({ chart, kind }: AxisTarget): AxisModel => chart[kind];

export const chartAxesMembers: TypeEntry<ChartModel> = {
  members: {
    ValueAxis: { since: '1.1', object: (chart) => hostObject('ChartAxis', { chart, kind: 'valueAxis' }) },
    CategoryAxis: { since: '1.1', object: (chart) => hostObject('ChartAxis', { chart, kind: 'categoryAxis' }) },
  },
};

/** '' returns a limit to automatic. Limits exist on the value axis of these chart types only. */
function limitMember(key: 'minimum' | 'maximum'): Member<AxisTarget> {
  return chartMember(
    '1.1',
    chartOf,
    ({ chart, kind }) => (kind === 'valueAxis' ? (chart.axis?.[key] ?? null) : null),
    ({ chart, kind }, value) => {
      if (kind !== 'valueAxis') throw invalidOperation('A category axis has no limits.');
      chart.axis ??= {};
      if (value === '') delete chart.axis[key];
      else chart.axis[key] = numberArgument(value);
    },
  );
}

export const chartAxisMembers: TypeEntry<AxisTarget> = {
  members: {
    Minimum: limitMember('minimum'),
    Maximum: limitMember('maximum'),
    NumberFormat: chartMember(
      '1.8',
      chartOf,
      ({ chart, kind }) => (kind === 'valueAxis' ? (chart.axis?.numberFormat ?? 'General') : 'General'),
      ({ chart, kind }, value) => {
        const format = textArgument(value);
        if (kind === 'valueAxis') chart.axis = { ...chart.axis, numberFormat: format };
      },
    ),
    Visible: chartMember(
      '1.7',
      chartOf,
      (target) => axisOf(target).visible,
      (target, value) => {
        axisOf(target).visible = booleanArgument(value);
      },
    ),
    Title: { since: '1.1', object: (target) => hostObject('ChartAxisTitle', target) },
    MajorGridlines: { since: '1.1', object: (target) => hostObject('ChartGridlines', target) },
  },
};

export const chartAxisTitleMembers: TypeEntry<AxisTarget> = {
  members: {
    Text: chartMember(
      '1.1',
      chartOf,
      (target) => axisOf(target).title,
      (target, value) => {
        axisOf(target).title = textArgument(value);
        axisOf(target).titleVisible = true;
      },
    ),
    Visible: chartMember(
      '1.1',
      chartOf,
      (target) => axisOf(target).titleVisible,
      (target, value) => {
        axisOf(target).titleVisible = booleanArgument(value);
      },
    ),
  },
};

export const chartGridlinesMembers: TypeEntry<AxisTarget> = {
  members: {
    Visible: chartMember(
      '1.1',
      chartOf,
      (target) => axisOf(target).gridlines,
      (target, value) => {
        axisOf(target).gridlines = booleanArgument(value);
      },
    ),
  },
};
