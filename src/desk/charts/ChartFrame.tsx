import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TitleComponent, TooltipComponent } from 'echarts/components';
import { init, use as registerParts, type ECharts, type EChartsCoreOption } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef, useSyncExternalStore } from 'react';

registerParts([LineChart, BarChart, GridComponent, TitleComponent, LegendComponent, TooltipComponent, SVGRenderer]);

/** The newest drawing of every chart on the desk; frames redraw when theirs changes. */
class ChartBoard {
  private readonly options = new Map<string, EChartsCoreOption>();
  private readonly listeners = new Set<() => void>();

  set(id: string, option: EChartsCoreOption): void {
    this.options.set(id, option);
    this.listeners.forEach((listener) => listener());
  }

  get(id: string): EChartsCoreOption | undefined {
    return this.options.get(id);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
}

/** The board of this page; the grid hands a chart's frame nothing but the chart's id. */
export const chartBoard = new ChartBoard();

/** The component that the grid mounts over a chart's cells. */
export function ChartFrame({ data }: { data?: { id: string } }) {
  return data === undefined ? null : <Chart id={data.id} />;
}

function Chart({ id }: { id: string }) {
  const element = useRef<HTMLDivElement>(null);
  const option = useSyncExternalStore(chartBoard.subscribe, () => chartBoard.get(id));
  useEffect(() => {
    const frame = element.current;
    if (frame === null || option === undefined) return;
    let chart: ECharts | null = null;
    // The frame has no size yet when the grid mounts it, and changes with columns and zoom.
    const observer = new ResizeObserver(() => {
      if (frame.clientWidth === 0 || frame.clientHeight === 0) return;
      if (chart !== null) return chart.resize();
      chart = init(frame, null, { renderer: 'svg' });
      chart.setOption(option);
    });
    observer.observe(frame);
    return () => {
      observer.disconnect();
      chart?.dispose();
    };
  }, [option]);
  return <div ref={element} className="chart" data-testid={`chart-${id}`} />;
}
