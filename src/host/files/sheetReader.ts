import { emptySheet, type KeptParts, type SheetSnapshot } from '../model/snapshot';
import { parseRange } from './a1';
import type { Colors } from './colors';
import { readFilterColumns } from './filterXml';
import { readLinks } from './linkParts';
import type { Relationship } from './packageReader';
import { readPrintSettings } from './printSettings';
import { readProtection } from './protection';
import { readConditionalFormats, readValidations } from './ruleReader';
import { readSheetData } from './sheetDataReader';
import type { StyleTable } from './styleReader';
import { booleanAttribute, child, childrenOf, numberAttribute, parseXml, type XmlElement } from './xml';

export interface SheetContext {
  styles: StyleTable;
  colors: Colors;
  strings: string[];
  date1904: boolean;
}

const DEFAULT_WIDTH = 9.140625;

/** What the worksheet part itself says; tables, charts and notes are parts of their own. */
export function readSheet(
  name: string,
  source: string,
  context: SheetContext,
  relationships: readonly Relationship[],
): SheetSnapshot {
  const { before, data, after } = splitSheetData(source);
  const worksheet = parseXml(before + after);
  const sheet = emptySheet(name);
  readSheetData(data, sheet, context.styles, context.strings, context.date1904);
  readColumns(child(worksheet, 'cols'), sheet, context.styles);
  readView(child(child(worksheet, 'sheetViews'), 'sheetView'), sheet);
  sheet.merges = childrenOf(child(worksheet, 'mergeCells'), 'mergeCell').map((merge) =>
    parseRange(merge.attributes.ref),
  );
  sheet.validations = readValidations(worksheet);
  sheet.conditionalFormats = readConditionalFormats(worksheet, context.styles.conditional, context.colors);
  const filter = child(worksheet, 'autoFilter');
  if (filter?.attributes.ref) {
    sheet.autoFilter = parseRange(filter.attributes.ref);
    const columns = readFilterColumns(filter);
    if (columns.length > 0) sheet.filterColumns = columns;
  }
  const protection = readProtection(child(worksheet, 'sheetProtection'));
  if (protection) sheet.protection = protection;
  readProperties(worksheet, sheet, context.colors);
  const kept = readKeptParts(worksheet, relationships);
  if (Object.keys(kept).length > 0) sheet.kept = kept;
  return sheet;
}

function readKeptParts(worksheet: XmlElement, relationships: readonly Relationship[]): KeptParts {
  const links = readLinks(worksheet, relationships);
  const zoom = numberAttribute(child(child(worksheet, 'sheetViews'), 'sheetView'), 'zoomScale') ?? 100;
  return {
    ...(zoom === 100 ? {} : { zoom }),
    ...(links.length > 0 ? { links } : {}),
    ...readPrintSettings(worksheet),
  };
}

/** Cuts the cells out of the document, because they are scanned and the rest is read as a tree. */
export function splitSheetData(source: string): { before: string; data: string; after: string } {
  const start = /<(?:[A-Za-z0-9]+:)?sheetData[\s>]/.exec(source);
  const end = /<\/(?:[A-Za-z0-9]+:)?sheetData\s*>/.exec(source);
  if (!start || !end) return { before: source, data: '', after: '' };
  const after = end.index + end[0].length;
  return { before: source.slice(0, start.index), data: source.slice(start.index, after), after: source.slice(after) };
}

function readColumns(cols: XmlElement | undefined, sheet: SheetSnapshot, styles: StyleTable): void {
  for (const col of childrenOf(cols, 'col')) {
    const width = numberAttribute(col, 'width');
    const style = styles.cellFormats[numberAttribute(col, 'style') ?? 0]?.style ?? 0;
    const stated = width !== undefined && (width !== DEFAULT_WIDTH || booleanAttribute(col, 'customWidth'));
    const column = {
      ...(stated ? { width } : {}),
      ...(booleanAttribute(col, 'hidden') ? { hidden: true } : {}),
      ...(style !== 0 ? { style } : {}),
    };
    if (Object.keys(column).length === 0) continue;
    const last = Number(col.attributes.max);
    for (let index = Number(col.attributes.min) - 1; index < last; index++) sheet.columns[index] = { ...column };
  }
}

function readView(view: XmlElement | undefined, sheet: SheetSnapshot): void {
  sheet.showGridlines = booleanAttribute(view, 'showGridLines', true);
  const pane = child(view, 'pane');
  if (pane?.attributes.state?.startsWith('frozen')) {
    sheet.freeze = { rows: numberAttribute(pane, 'ySplit') ?? 0, columns: numberAttribute(pane, 'xSplit') ?? 0 };
  }
}

function readProperties(worksheet: XmlElement, sheet: SheetSnapshot, colors: Colors): void {
  const properties = child(worksheet, 'sheetPr');
  const tabColor = colors.resolve(child(properties, 'tabColor'));
  if (tabColor) sheet.tabColor = tabColor;
  const landscape = child(worksheet, 'pageSetup')?.attributes.orientation === 'landscape';
  const fitToWidth = booleanAttribute(child(properties, 'pageSetUpPr'), 'fitToPage');
  if (landscape || fitToWidth) {
    sheet.page = { ...(landscape ? { landscape } : {}), ...(fitToWidth ? { fitToWidth } : {}) };
  }
}
