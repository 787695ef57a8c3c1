import type { ChartSnapshot, SheetSnapshot, WorkbookSnapshot } from '../model/snapshot';
import { readChart, readDrawing } from './chartReader';
import { Colors } from './colors';
import { readComments } from './commentReader';
import { readNames } from './nameReader';
import { PackageReader } from './packageReader';
import { readWorkbookProtection } from './protection';
import { readPictures } from './pictureReader';
import { richText } from './richText';
import { readSheet, type SheetContext } from './sheetReader';
import { readStyles } from './styleReader';
import { readTable } from './tableReader';
import { booleanAttribute, child, childrenOf, numberAttribute, type XmlElement } from './xml';

/**
 * The workbook an .xlsx file holds. Rich text becomes plain text; pictures, pivot tables and the like are not read.
 * Links to other workbooks are broken: their formulas become the values that the file last saw, their names go.
 * Throws where the bytes are no .xlsx file.
 */
export async function openXlsx(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  const file = await PackageReader.open(bytes);
  const path = (await file.relationships('')).find(({ kind }) => kind === 'officeDocument')?.target ?? '';
  const workbook = await file.xml(path);
  if (workbook?.name !== 'workbook') throw new Error('Not an .xlsx file: it holds no workbook');
  const relationships = await file.relationships(path);
  const part = (kind: string) => file.xml(relationships.find((one) => one.kind === kind)?.target ?? '');

  const colors = new Colors(await part('theme'));
  const context: SheetContext = {
    styles: readStyles(await part('styles'), colors),
    colors,
    strings: readStrings(await part('sharedStrings')),
    date1904: booleanAttribute(child(workbook, 'workbookPr'), 'date1904'),
  };
  const sheets: SheetSnapshot[] = [];
  for (const element of childrenOf(child(workbook, 'sheets'), 'sheet')) {
    const target = relationships.find(({ id, kind }) => id === element.attributes.id && kind === 'worksheet')?.target;
    if (target !== undefined) sheets.push(await readSheetParts(file, element, target, context));
  }
  const protection = readWorkbookProtection(child(workbook, 'workbookProtection'));
  return {
    sheets,
    names: readNames(child(workbook, 'definedNames'), sheets),
    styles: context.styles.styles,
    date1904: context.date1904,
    activeSheet: numberAttribute(child(child(workbook, 'bookViews'), 'workbookView'), 'activeTab') ?? 0,
    ...(protection ? { protection } : {}),
  };
}

async function readSheetParts(
  file: PackageReader,
  element: XmlElement,
  path: string,
  context: SheetContext,
): Promise<SheetSnapshot> {
  const { name = '', state } = element.attributes;
  const related = await file.relationships(path);
  const sheet = readSheet(name, (await file.text(path)) ?? '<worksheet/>', context, related);
  sheet.visibility = state === 'hidden' ? 'Hidden' : state === 'veryHidden' ? 'VeryHidden' : 'Visible';
  for (const { kind, target } of related) {
    if (kind !== 'table' && kind !== 'drawing') continue;
    const part = await file.xml(target);
    if (!part) continue;
    if (kind === 'table') sheet.tables.push(readTable(part));
    else {
      sheet.charts.push(...(await readCharts(file, target, part, context.colors)));
      const pictures = await readPictures(file, target, part);
      if (pictures.length > 0) sheet.kept = { ...sheet.kept, pictures };
    }
  }
  const comments = (kind: string) => file.xml(related.find((one) => one.kind === kind)?.target ?? '');
  readComments(sheet, await comments('comments'), await comments('threadedComment'));
  return sheet;
}

async function readCharts(
  file: PackageReader,
  path: string,
  drawing: XmlElement,
  colors: Colors,
): Promise<ChartSnapshot[]> {
  const relationships = await file.relationships(path);
  const charts: ChartSnapshot[] = [];
  for (const frame of readDrawing(drawing)) {
    const part = await file.xml(relationships.find(({ id }) => id === frame.relationship)?.target ?? '');
    const chart = part && readChart(part, frame, colors);
    if (chart) charts.push(chart);
  }
  return charts;
}

function readStrings(table: XmlElement | undefined): string[] {
  return childrenOf(table, 'si').map(richText);
}
