import JSZip from 'jszip';
import { checkXlsx } from '../../../../src/host/files/checkXlsx';
import { emptySheet, type WorkbookSnapshot } from '../../../../src/host/model/snapshot';
import { saveChecked } from '../../../support/saveChecked';

const formula = '=IF(QA_T[[#This Row],[A]]="[@x] LET(",0,ROUND(QA_T[[#This Row],[A]],2))';

/** Something of everything that the check looks at: a table with totals, a rule of each kind, a chart, names, a note. */
function workbook(): WorkbookSnapshot {
  const sheet = emptySheet('S');
  sheet.cells = {
    0: { 0: { v: 'A' }, 1: { v: 'B(x)' } },
    1: { 0: { v: 1, s: 1 }, 1: { f: formula, v: 1 } },
    2: { 0: { v: 2 }, 1: { f: formula, v: 2 } },
    3: { 0: { v: 'Sum' }, 1: { f: '=SUBTOTAL(109,QA_T[B(x)])', v: 3 } },
    5: { 0: { v: true }, 1: { f: '=1/0', v: '#DIV/0!', e: true }, 2: { f: '="a"&limit', v: 'a0.5' }, 3: { v: 'text' } },
  };
  sheet.tables = [
    {
      name: 'QA_T',
      range: { startRow: 0, startColumn: 0, endRow: 3, endColumn: 1 },
      style: null,
      showHeaders: true,
      showTotals: true,
      showFilterButton: true,
      showBandedRows: false,
      columns: [
        { name: 'A', totalsLabel: 'Sum' },
        { name: 'B(x)', calculatedFormula: formula, totalsFunction: 'sum' },
      ],
    },
  ];
  const area = (startRow: number, endRow: number) => ({ startRow, endRow, startColumn: 0, endColumn: 1 });
  sheet.columns = { 0: { width: 12 }, 3: { width: 20 } };
  sheet.merges = [area(7, 8), area(10, 11)];
  sheet.validations = [
    {
      ranges: [area(1, 2)],
      type: 'list',
      formula1: '"yes,no"',
      allowBlank: true,
      error: { title: 'Wrong', message: 'Choose one', style: 'stop' },
      prompt: { title: 'Choose', message: 'One of the two' },
    },
    { ranges: [area(12, 12)], type: 'whole', operator: 'between', formula1: '0', formula2: '5', allowBlank: true },
  ];
  sheet.conditionalFormats = [
    { ranges: [area(1, 2)], priority: 1, rule: { type: 'custom', formula: '$A2>1' }, fill: '#FF0000' },
  ];
  sheet.charts = [
    {
      name: 'Chart',
      type: 'Line',
      series: [{ values: "'S'!$A$2:$A$3" }],
      anchor: { fromRow: 0, fromColumn: 4, toRow: 9, toColumn: 9 },
    },
  ];
  sheet.notes = { A1: 'a note' };
  return {
    sheets: [sheet, emptySheet('Other one')],
    names: [
      { name: 'limit', formula: '=0.5' },
      { name: 'place', formula: "='Other one'!$A:$A", sheet: 'S' },
    ],
    styles: [{}, { numberFormat: '0.0"分"', fill: '#00FF00' }],
    date1904: false,
    activeSheet: 0,
  };
}

const PROPERTIES =
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
  'xmlns:dcterms="http://purl.org/dc/terms/"><dcterms:created>2026-03-05T08:00:00Z</dcterms:created>' +
  '</cp:coreProperties>';

/** The parts of a file in which the check finds nothing, with properties of the document as Excel writes them. */
export async function soundFile(): Promise<JSZip> {
  const zip = await JSZip.loadAsync(await saveChecked(workbook()));
  zip.file('docProps/core.xml', PROPERTIES);
  await edit(
    zip,
    '_rels/.rels',
    '</Relationships>',
    '<Relationship Id="p" Type="x/core-properties" Target="docProps/core.xml"/>$&',
  );
  await edit(zip, '[Content_Types].xml', '</Types>', '<Override PartName="/docProps/core.xml" ContentType="x"/>$&');
  return zip;
}

async function edit(zip: JSZip, path: string, from: string | RegExp, to: string): Promise<void> {
  const text = (await zip.file(path)?.async('string')) ?? '';
  const edited = text.replace(from, to);
  if (edited === text) throw new Error(`${path} does not hold ${from}: ${text}`);
  zip.file(path, edited);
}

/** What the check finds in the sound file after one replacement in one part; `$&` in `to` stands for what was there. */
export async function findingsAfter(path: string, from: string | RegExp, to: string): Promise<string[]> {
  const zip = await soundFile();
  await edit(zip, path, from, to);
  return checkXlsx(await zip.generateAsync({ type: 'uint8array' }));
}

export const SHEET = 'xl/worksheets/sheet1.xml';
export const TABLE = 'xl/tables/table1.xml';
export const WORKBOOK = 'xl/workbook.xml';
export const STYLES = 'xl/styles.xml';
export const CHART = 'xl/charts/chart1.xml';
