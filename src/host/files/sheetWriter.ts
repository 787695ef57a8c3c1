import type { SheetSnapshot } from '../model/snapshot';
import { cellAddress, rangeAddress } from './a1';
import { autoFilterXml } from './filterXml';
import { RELATIONSHIP_NAMESPACE, SPREADSHEET_NAMESPACE } from './packageWriter';
import { printSettingsXml } from './printSettings';
import { protectionXml } from './protection';
import { conditionalFormatsXml, validationsXml } from './ruleWriter';
import type { SharedStrings } from './sharedStrings';
import { sheetDataXml } from './sheetData';
import type { StyleWriter } from './styleWriter';
import { tag } from './xml';

/** Relationship ids of the parts that belong to a sheet. */
export interface SheetParts {
  drawing?: string;
  notes?: string;
  tables: string[];
  /** `<hyperlinks>`, or nothing. */
  links: string;
}

/** `xl/worksheets/sheet<n>.xml`; children in the order of the schema, which Excel enforces. */
export function sheetXml(
  sheet: SheetSnapshot,
  active: boolean,
  styles: StyleWriter,
  strings: SharedStrings,
  parts: SheetParts,
): string {
  const { page } = sheet;
  const properties =
    (sheet.tabColor ? tag('tabColor', { rgb: `FF${sheet.tabColor.slice(1).toUpperCase()}` }) : '') +
    (page?.fitToWidth ? tag('pageSetUpPr', { fitToPage: 1 }) : '');
  const children = [
    properties && tag('sheetPr', {}, properties),
    tag('sheetViews', {}, viewXml(sheet, active)),
    tag('sheetFormatPr', { defaultRowHeight: 15 }),
    columnsXml(sheet.columns, styles),
    sheetDataXml(sheet, styles, strings),
    protectionXml(sheet.protection),
    sheet.autoFilter ? autoFilterXml(sheet.autoFilter, sheet.filterColumns ?? []) : '',
    mergesXml(sheet.merges.map(rangeAddress)),
    conditionalFormatsXml(sheet.conditionalFormats, styles),
    validationsXml(sheet.validations),
    parts.links,
    printSettingsXml(sheet),
    parts.drawing ? tag('drawing', { 'r:id': parts.drawing }) : '',
    parts.notes ? tag('legacyDrawing', { 'r:id': parts.notes }) : '',
    parts.tables.length > 0
      ? tag(
          'tableParts',
          { count: parts.tables.length },
          parts.tables.map((id) => tag('tablePart', { 'r:id': id })).join(''),
        )
      : '',
  ];
  return tag('worksheet', { xmlns: SPREADSHEET_NAMESPACE, 'xmlns:r': RELATIONSHIP_NAMESPACE }, children.join(''));
}

function viewXml({ showGridlines, freeze, kept }: SheetSnapshot, active: boolean): string {
  const attributes = {
    showGridLines: showGridlines ? undefined : 0,
    tabSelected: active || undefined,
    zoomScale: kept?.zoom,
    workbookViewId: 0,
  };
  if (!freeze || (freeze.rows === 0 && freeze.columns === 0)) return tag('sheetView', attributes);
  const pane = freeze.rows === 0 ? 'topRight' : freeze.columns === 0 ? 'bottomLeft' : 'bottomRight';
  return tag(
    'sheetView',
    attributes,
    tag('pane', {
      xSplit: freeze.columns || undefined,
      ySplit: freeze.rows || undefined,
      topLeftCell: cellAddress(freeze.rows, freeze.columns),
      activePane: pane,
      state: 'frozen',
    }) + tag('selection', { pane }),
  );
}

function columnsXml(columns: SheetSnapshot['columns'], styles: StyleWriter): string {
  const spans: { from: number; to: number; key: string; attributes: Record<string, number | undefined> }[] = [];
  for (const index of Object.keys(columns).map(Number)) {
    const { width, hidden, style } = columns[index];
    const attributes = {
      width: width ?? 9.140625,
      style: style === undefined ? undefined : styles.cellFormat(style, false),
      hidden: hidden ? 1 : undefined,
      customWidth: width === undefined ? undefined : 1,
    };
    const key = JSON.stringify(attributes);
    const last = spans[spans.length - 1];
    if (last && last.to === index - 1 && last.key === key) last.to = index;
    else spans.push({ from: index, to: index, key, attributes });
  }
  const elements = spans.map(({ from, to, attributes }) => tag('col', { min: from + 1, max: to + 1, ...attributes }));
  return elements.length === 0 ? '' : tag('cols', {}, elements.join(''));
}

function mergesXml(addresses: string[]): string {
  if (addresses.length === 0) return '';
  return tag('mergeCells', { count: addresses.length }, addresses.map((ref) => tag('mergeCell', { ref })).join(''));
}
