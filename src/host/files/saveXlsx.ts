import type { SheetSnapshot, WorkbookSnapshot } from '../model/snapshot';
import { chartXml } from './chartWriter';
import { drawingXml } from './drawingWriter';
import { linksXml } from './linkParts';
import { namesXml } from './nameWriter';
import { notesXml, noteShapesXml } from './noteWriter';
import { PackageWriter, RELATIONSHIP_NAMESPACE, SPREADSHEET_NAMESPACE } from './packageWriter';
import { workbookProtectionXml } from './protection';
import { SharedStrings } from './sharedStrings';
import { sheetXml, type SheetParts } from './sheetWriter';
import { StyleWriter } from './styleWriter';
import { tableXml } from './tableWriter';
import { themeXml } from './themeXml';
import { tag } from './xml';

const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument';
const SPREADSHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * The workbook as an .xlsx file. Formulas keep their cached results; Excel is asked to recalculate when it opens the
 * file. Throws where the snapshot holds what no file can hold: `[@Col]` in a formula, NaN, a name on a missing sheet.
 */
export async function saveXlsx(snapshot: WorkbookSnapshot): Promise<Uint8Array> {
  const file = new PackageWriter();
  const styles = new StyleWriter(snapshot.styles);
  const strings = new SharedStrings();
  const counters = { tables: 0, notes: 0, drawings: 0, charts: 0, images: 0 };
  file.relate('', 'officeDocument', 'xl/workbook.xml');

  const sheetElements = snapshot.sheets.map((sheet, index) => {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    const parts: SheetParts = {
      tables: addTables(file, path, sheet, counters),
      links: linksXml(sheet.kept?.links ?? [], (target) => file.relateOutside(path, 'hyperlink', target)),
    };
    if (sheet.charts.length > 0 || sheet.kept?.pictures) {
      parts.drawing = addDrawing(file, path, sheet, snapshot, counters);
    }
    const notes = { ...sheet.comments, ...sheet.notes };
    if (Object.keys(notes).length > 0) parts.notes = addNotes(file, path, notes, ++counters.notes);
    const active = index === snapshot.activeSheet;
    file.addPart(path, sheetXml(sheet, active, styles, strings, parts), `${SPREADSHEET_TYPE}.worksheet+xml`);
    return tag('sheet', {
      name: sheet.name,
      sheetId: index + 1,
      state: sheet.visibility === 'Visible' ? undefined : sheet.visibility === 'Hidden' ? 'hidden' : 'veryHidden',
      'r:id': file.relate('xl/workbook.xml', 'worksheet', path),
    });
  });

  file.relate('xl/workbook.xml', 'theme', 'xl/theme/theme1.xml');
  file.addPart('xl/theme/theme1.xml', themeXml(), `${DRAWING_TYPE}.theme+xml`);
  file.relate('xl/workbook.xml', 'styles', 'xl/styles.xml');
  file.relate('xl/workbook.xml', 'sharedStrings', 'xl/sharedStrings.xml');
  file.addPart('xl/styles.xml', styles.toXml(), `${SPREADSHEET_TYPE}.styles+xml`);
  file.addPart('xl/sharedStrings.xml', strings.toXml(), `${SPREADSHEET_TYPE}.sharedStrings+xml`);
  file.addPart('xl/workbook.xml', workbookXml(snapshot, sheetElements), `${SPREADSHEET_TYPE}.sheet.main+xml`);
  return file.toBytes();
}

function workbookXml(snapshot: WorkbookSnapshot, sheetElements: string[]): string {
  return tag(
    'workbook',
    { xmlns: SPREADSHEET_NAMESPACE, 'xmlns:r': RELATIONSHIP_NAMESPACE },
    tag('workbookPr', { date1904: snapshot.date1904 || undefined }) +
      workbookProtectionXml(snapshot.protection) +
      tag('bookViews', {}, tag('workbookView', { activeTab: snapshot.activeSheet })) +
      tag('sheets', {}, sheetElements.join('')) +
      namesXml(snapshot) +
      tag('calcPr', { fullCalcOnLoad: 1 }),
  );
}

function addTables(
  file: PackageWriter,
  sheetPath: string,
  sheet: SheetSnapshot,
  counters: { tables: number },
): string[] {
  return sheet.tables.map((table) => {
    const id = ++counters.tables;
    const path = `xl/tables/table${id}.xml`;
    const totals = sheet.cells[table.range.endRow];
    const xml = tableXml(table, id, (column) => totals?.[table.range.startColumn + column]?.f);
    file.addPart(path, xml, `${SPREADSHEET_TYPE}.table+xml`);
    return file.relate(sheetPath, 'table', path);
  });
}

function addDrawing(
  file: PackageWriter,
  sheetPath: string,
  sheet: SheetSnapshot,
  workbook: WorkbookSnapshot,
  counters: { drawings: number; charts: number; images: number },
): string {
  const drawing = `xl/drawings/drawing${++counters.drawings}.xml`;
  const charts = sheet.charts.map((chart) => {
    const path = `xl/charts/chart${++counters.charts}.xml`;
    file.addPart(path, chartXml(chart, workbook), `${DRAWING_TYPE}.drawingml.chart+xml`);
    return { chart, relationship: file.relate(drawing, 'chart', path) };
  });
  const pictures = (sheet.kept?.pictures ?? []).map((picture) => {
    const path = `xl/media/image${++counters.images}.${picture.extension}`;
    file.addImage(path, picture.image);
    return { picture, relationship: file.relate(drawing, 'image', path) };
  });
  file.addPart(drawing, drawingXml(charts, pictures), `${DRAWING_TYPE}.drawing+xml`);
  return file.relate(sheetPath, 'drawing', drawing);
}

function addNotes(
  file: PackageWriter,
  sheetPath: string,
  notes: Readonly<Record<string, string>>,
  number: number,
): string {
  const texts = `xl/comments${number}.xml`;
  const shapes = `xl/drawings/notes${number}.vml`;
  file.addPart(texts, notesXml(notes), `${SPREADSHEET_TYPE}.comments+xml`);
  file.addPart(shapes, noteShapesXml(notes));
  file.relate(sheetPath, 'comments', texts);
  return file.relate(sheetPath, 'vmlDrawing', shapes);
}
