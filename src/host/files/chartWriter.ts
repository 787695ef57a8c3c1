import type { ChartSnapshot, WorkbookSnapshot } from '../model/snapshot';
import { pointsOf, type Point } from './chartPoints';
import { isReference } from './chartReader';
import { RELATIONSHIP_NAMESPACE } from './packageWriter';
import { escapeText, tag } from './xml';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const CATEGORY_AXIS = 1001;
const VALUE_AXIS = 1002;

/** `xl/charts/chart<n>.xml`, with the plotted values beside the references so that viewers can draw it at once. */
export function chartXml(chart: ChartSnapshot, workbook: WorkbookSnapshot): string {
  const content = [
    chart.title === undefined ? '' : titleXml(chart.title),
    value('autoTitleDeleted', chart.title === undefined ? 1 : 0),
    tag('c:plotArea', {}, tag('c:layout') + groupXml(chart, workbook) + axesXml(chart, workbook)),
    chart.legend ? tag('c:legend', {}, value('legendPos', 'b') + value('overlay', 0)) : '',
    value('plotVisOnly', chart.plotsHidden ? 0 : 1),
    value('dispBlanksAs', 'gap'),
  ];
  return tag(
    'c:chartSpace',
    { 'xmlns:c': `${DRAWING}/chart`, 'xmlns:a': `${DRAWING}/main`, 'xmlns:r': RELATIONSHIP_NAMESPACE },
    value('date1904', workbook.date1904 ? 1 : 0) + value('roundedCorners', 0) + tag('c:chart', {}, content.join('')),
  );
}

function groupXml(chart: ChartSnapshot, workbook: WorkbookSnapshot): string {
  const line = isLine(chart);
  const series = chart.series.map((_, index) => seriesXml(chart, index, workbook)).join('');
  const axes = value('axId', CATEGORY_AXIS) + value('axId', VALUE_AXIS);
  if (line) {
    const content = value('grouping', 'standard') + value('varyColors', 0) + series + value('marker', 1) + axes;
    return tag('c:lineChart', {}, content);
  }
  const direction = value('barDir', chart.type === 'BarClustered' ? 'bar' : 'col');
  const spacing = value('gapWidth', 80);
  return tag(
    'c:barChart',
    {},
    direction + value('grouping', 'clustered') + value('varyColors', 0) + series + spacing + axes,
  );
}

function seriesXml(chart: ChartSnapshot, index: number, workbook: WorkbookSnapshot): string {
  const { name, categories, values, color } = chart.series[index];
  const points = (reference: string) => pointsOf(reference, workbook, { visibleOnly: !chart.plotsHidden });
  const line = isLine(chart);
  const parts = [value('idx', index), value('order', index), name === undefined ? '' : nameXml(name, workbook)];
  const fill =
    color === undefined ? '' : tag('a:solidFill', {}, tag('a:srgbClr', { val: color.slice(1).toUpperCase() }));
  if (fill) parts.push(tag('c:spPr', {}, line ? tag('a:ln', { w: 28575, cap: 'rnd' }, fill + tag('a:round')) : fill));
  if (line) parts.push(markerXml(chart.type === 'LineMarkers', fill));
  else parts.push(value('invertIfNegative', 0));
  if (categories !== undefined) parts.push(tag('c:cat', {}, referenceXml(categories, points(categories), false)));
  parts.push(tag('c:val', {}, referenceXml(values, points(values), true)));
  if (line) parts.push(value('smooth', 0));
  return tag('c:ser', {}, parts.join(''));
}

function markerXml(shown: boolean, fill: string): string {
  if (!shown) return tag('c:marker', {}, value('symbol', 'none'));
  const shape = fill ? tag('c:spPr', {}, fill + tag('a:ln', {}, fill)) : '';
  return tag('c:marker', {}, value('symbol', 'circle') + value('size', 6) + shape);
}

function nameXml(name: string, workbook: WorkbookSnapshot): string {
  if (!isReference(name)) return tag('c:tx', {}, `<c:v>${escapeText(name)}</c:v>`);
  return tag('c:tx', {}, referenceXml(name, pointsOf(name, workbook).map(asText), false));
}

/** `<c:numRef>` or, where a point is text, `<c:strRef>`. Blank and error cells have no point: a gap. */
function referenceXml(reference: string, points: Point[], numeric: boolean): string {
  const kind = numeric || (points.length > 0 && points.every(({ v }) => typeof v !== 'string')) ? 'num' : 'str';
  const cached = points.map(({ v }, idx) => {
    if (v === undefined || (kind === 'num' && typeof v !== 'number')) return '';
    return tag('c:pt', { idx }, `<c:v>${escapeText(String(v))}</c:v>`);
  });
  const format = kind === 'num' ? `<c:formatCode>${escapeText(points[0]?.format ?? 'General')}</c:formatCode>` : '';
  return tag(
    `c:${kind}Ref`,
    {},
    `<c:f>${escapeText(reference.replace(/^=/, ''))}</c:f>` +
      tag(`c:${kind}Cache`, {}, format + value('ptCount', points.length) + cached.join('')),
  );
}

function axesXml({ type, axis, series }: ChartSnapshot, workbook: WorkbookSnapshot): string {
  const horizontal = type === 'BarClustered';
  const lines = (color: string) =>
    tag('c:spPr', {}, tag('a:ln', { w: 9525 }, tag('a:solidFill', {}, tag('a:srgbClr', { val: color }))));
  const limits =
    (axis?.maximum === undefined ? '' : value('max', axis.maximum)) +
    (axis?.minimum === undefined ? '' : value('min', axis.minimum));
  const scaling = (content: string) => tag('c:scaling', {}, value('orientation', 'minMax') + content);
  const format = tag('c:numFmt', {
    formatCode: axis?.numberFormat ?? 'General',
    sourceLinked: axis?.numberFormat === undefined,
  });
  // Linked to the cells, months would show as day numbers in LibreOffice.
  const labels = pointsOf(series[0]?.categories ?? '', workbook)[0]?.format ?? 'General';
  const ticks = value('majorTickMark', 'none') + value('minorTickMark', 'none');
  const category = [
    value('axId', CATEGORY_AXIS) + scaling('') + value('delete', 0) + value('axPos', horizontal ? 'l' : 'b'),
    tag('c:numFmt', { formatCode: labels, sourceLinked: 0 }) + ticks + value('tickLblPos', 'low') + lines('BFBFBF'),
    value('crossAx', VALUE_AXIS) + value('crosses', 'autoZero') + value('auto', 0) + value('lblAlgn', 'ctr'),
    value('lblOffset', 100) + value('noMultiLvlLbl', 0),
  ];
  const values = [
    value('axId', VALUE_AXIS) + scaling(limits) + value('delete', 0) + value('axPos', horizontal ? 'b' : 'l'),
    tag('c:majorGridlines', {}, lines('E5E5E5')) + format + ticks + value('tickLblPos', 'nextTo'),
    value('crossAx', CATEGORY_AXIS) + value('crosses', 'autoZero') + value('crossBetween', 'between'),
  ];
  return tag('c:catAx', {}, category.join('')) + tag('c:valAx', {}, values.join(''));
}

function titleXml(title: string): string {
  const paragraphs = title
    .split('\n')
    .map(
      (line) =>
        `<a:p><a:pPr><a:defRPr sz="1400" b="0"/></a:pPr><a:r><a:rPr sz="1400" b="0"/><a:t>${escapeText(line)}</a:t></a:r></a:p>`,
    );
  const rich = tag('c:rich', {}, `<a:bodyPr/>${paragraphs.join('')}`);
  return tag('c:title', {}, tag('c:tx', {}, rich) + value('overlay', 0));
}

function asText({ v, format }: Point): Point {
  return { v: v === undefined ? undefined : String(v), format };
}

function isLine({ type }: ChartSnapshot): boolean {
  return type === 'Line' || type === 'LineMarkers';
}

function value(name: string, val: string | number): string {
  return tag(`c:${name}`, { val });
}
