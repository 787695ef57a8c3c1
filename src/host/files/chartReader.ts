import type { ChartSnapshot } from '../model/snapshot';
import { parseSheetRange } from './a1';
import type { Colors } from './colors';
import { booleanAttribute, child, childrenOf, descendants, numberAttribute, type XmlElement } from './xml';

/** Where a drawing puts a chart, and the relationship to its part. */
export interface ChartFrame {
  name: string;
  relationship: string;
  anchor: ChartSnapshot['anchor'];
}

/** Pixels are not cells: a chart that hangs over an edge covers the cell it reaches into. */
const COLUMN_WIDTH = 609600;
const ROW_HEIGHT = 190500;

/** The charts of `xl/drawings/drawing<n>.xml`; other pictures and shapes are passed over. */
export function readDrawing(drawing: XmlElement): ChartFrame[] {
  return drawing.children.flatMap((holder) => {
    const frame = child(holder, 'graphicFrame');
    const chart = frame && descendants(frame, 'chart')[0];
    const from = child(holder, 'from');
    if (!frame || !chart?.attributes.id || !from) return [];
    const name = descendants(frame, 'cNvPr')[0]?.attributes.name ?? '';
    const [fromColumn, fromRow] = [position(from, 'col'), position(from, 'row')];
    const to = child(holder, 'to');
    const size = child(holder, 'ext');
    const toColumn = to
      ? position(to, 'col') + (position(to, 'colOff') > 0 ? 1 : 0)
      : fromColumn + Math.ceil((numberAttribute(size, 'cx') ?? 0) / COLUMN_WIDTH);
    const toRow = to
      ? position(to, 'row') + (position(to, 'rowOff') > 0 ? 1 : 0)
      : fromRow + Math.ceil((numberAttribute(size, 'cy') ?? 0) / ROW_HEIGHT);
    return { name, relationship: chart.attributes.id, anchor: { fromRow, fromColumn, toRow, toColumn } };
  });
}

/** Undefined for kinds of chart that the snapshot does not know. */
export function readChart(root: XmlElement, frame: ChartFrame, colors: Colors): ChartSnapshot | undefined {
  const chart = child(root, 'chart');
  const area = child(chart, 'plotArea');
  const groups = area?.children.filter(({ name }) => name.endsWith('Chart')) ?? [];
  const type = groups.length === 1 ? typeOf(groups[0]) : undefined;
  if (!type) return undefined;
  const snapshot: ChartSnapshot = {
    name: frame.name,
    type,
    series: childrenOf(groups[0], 'ser').map((series) => readSeries(series, groups[0].name === 'lineChart', colors)),
    anchor: frame.anchor,
  };
  const title = titleOf(child(chart, 'title'));
  if (title !== undefined) snapshot.title = title;
  const axis = readAxis(child(area, 'valAx'));
  if (axis) snapshot.axis = axis;
  if (child(chart, 'legend')) snapshot.legend = true;
  const visibleOnly = child(chart, 'plotVisOnly');
  if (visibleOnly && !booleanAttribute(visibleOnly, 'val', true)) snapshot.plotsHidden = true;
  return snapshot;
}

/** Whether a series' name points to a cell rather than being the text itself. */
export function isReference(name: string): boolean {
  return parseSheetRange(name) !== undefined;
}

function typeOf(group: XmlElement): ChartSnapshot['type'] | undefined {
  const grouping = val(group, 'grouping');
  if (group.name === 'barChart' && (grouping ?? 'clustered') === 'clustered') {
    return val(group, 'barDir') === 'bar' ? 'BarClustered' : 'ColumnClustered';
  }
  if (group.name !== 'lineChart' || (grouping ?? 'standard') !== 'standard') return undefined;
  const bare = (series: XmlElement) => val(child(series, 'marker'), 'symbol') === 'none';
  return childrenOf(group, 'ser').every(bare) ? 'Line' : 'LineMarkers';
}

function readSeries(series: XmlElement, line: boolean, colors: Colors): ChartSnapshot['series'][number] {
  const text = child(series, 'tx');
  const name = nameIn(text);
  const categories = referenceOf(child(series, 'cat'));
  const shape = child(series, 'spPr');
  const color = colors.resolveDrawing(child(line ? child(shape, 'ln') : shape, 'solidFill'));
  return {
    ...(name === undefined ? {} : { name }),
    ...(categories === undefined ? {} : { categories }),
    values: referenceOf(child(series, 'val')) ?? '',
    ...(color === undefined ? {} : { color }),
  };
}

/** A reference or the text itself, which some programs write as a formula in quotes. */
function nameIn(text: XmlElement | undefined): string | undefined {
  const formula = text && descendants(text, 'f')[0]?.text;
  const quoted = /^"((?:[^"]|"")*)"$/.exec(formula ?? '');
  return quoted ? quoted[1].replaceAll('""', '"') : (formula ?? child(text, 'v')?.text);
}

function referenceOf(data: XmlElement | undefined): string | undefined {
  return data && descendants(data, 'f')[0]?.text;
}

function titleOf(title: XmlElement | undefined): string | undefined {
  const text = child(title, 'tx');
  if (!text) return undefined;
  const paragraphs = childrenOf(child(text, 'rich'), 'p').map((paragraph) =>
    descendants(paragraph, 't')
      .map((run) => run.text)
      .join(''),
  );
  return paragraphs.length > 0 ? paragraphs.join('\n') : descendants(text, 'v')[0]?.text;
}

function readAxis(axis: XmlElement | undefined): ChartSnapshot['axis'] {
  const scaling = child(axis, 'scaling');
  const minimum = numberAttribute(child(scaling, 'min'), 'val');
  const maximum = numberAttribute(child(scaling, 'max'), 'val');
  const format = child(axis, 'numFmt')?.attributes;
  const numberFormat = format?.sourceLinked === '0' && format.formatCode !== 'General' ? format.formatCode : undefined;
  if (minimum === undefined && maximum === undefined && numberFormat === undefined) return undefined;
  return {
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(numberFormat === undefined ? {} : { numberFormat }),
  };
}

function position(marker: XmlElement, name: string): number {
  return Number(child(marker, name)?.text ?? 0);
}

function val(element: XmlElement | undefined, name: string): string | undefined {
  return child(element, name)?.attributes.val;
}
