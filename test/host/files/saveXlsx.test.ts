import ExcelJS from 'exceljs';
import { openXlsx } from '../../../src/host/files/openXlsx';
import { emptySheet, emptyWorkbook, type WorkbookSnapshot } from '../../../src/host/model/snapshot';
import { recalculate, resaveAll } from '../../support/libreOffice';
import { saveChecked } from '../../support/saveChecked';

const AWKWARD = ["分[5]#'@", '满 意\n度', 'a&b<c>"'];

/** A table whose column names need every kind of escaping, formulas over it, and two charts. */
function awkward(): WorkbookSnapshot {
  const workbook = emptyWorkbook("评 Q'1");
  const sheet = workbook.sheets[0];
  const written = AWKWARD.map((name) => name.replace(/[[\]#'@]/g, "'$&"));
  const sum = `=SUM(QA_A[[#This Row],[${written[0]}]:[${written[2]}]])`;
  sheet.cells = {
    0: { 0: { v: AWKWARD[0] }, 1: { v: AWKWARD[1] }, 2: { v: AWKWARD[2] }, 3: { v: '总分' } },
    1: { 0: { v: 1 }, 1: { v: 2 }, 2: { v: 3.5 }, 3: { f: sum, v: 999 } },
    2: { 0: { v: 10 }, 1: { v: 20 }, 2: { v: '不涉及' }, 3: { f: sum } },
    4: {
      0: { f: '=SUM(QA_A[总分])*权重' },
      1: { f: `=AVERAGEIFS(QA_A[总分],QA_A[[${written[1]}]],">2")` },
      2: { f: '=STDEV.S(1,2,3)' },
    },
  };
  sheet.tables = [
    {
      name: 'QA_A',
      range: { startRow: 0, startColumn: 0, endRow: 2, endColumn: 3 },
      style: 'TableStyleMedium2',
      showHeaders: true,
      showTotals: false,
      showFilterButton: true,
      showBandedRows: true,
      columns: [...AWKWARD.map((name) => ({ name })), { name: '总分', calculatedFormula: sum }],
    },
  ];
  workbook.names = [{ name: '权重', formula: '=0.5' }];
  const at = (column: string) => `'评 Q''1'!$${column}$2:$${column}$3`;
  const anchor = { fromRow: 6, fromColumn: 0, toRow: 20, toColumn: 6 };
  sheet.charts = [
    {
      name: 'Trend',
      type: 'LineMarkers',
      title: '趋势',
      series: [{ name: '总', categories: at('A'), values: at('D'), color: '#0F6CBD' }],
      anchor,
    },
    {
      name: 'Agents',
      type: 'BarClustered',
      title: '坐席',
      series: [{ values: at('B') }],
      anchor: { ...anchor, fromRow: 22, toRow: 40 },
    },
  ];
  return workbook;
}

/** Newer than the functions that every program knows under one name. */
const STDEV = /: _xlfn\.STDEV\.S is not known/;

describe('a saved file', () => {
  test('recalculates in LibreOffice, awkward column names and stale results included', async () => {
    const values = (await recalculate(await saveChecked(awkward(), STDEV)))["评 Q'1"];
    expect(values[1][3]).toBe(6.5);
    expect(values[2][3]).toBe(30);
    expect(values[4]).toEqual([18.25, 30, 1]);
  }, 60_000);

  test('shows LibreOffice the same charts in the same place', async () => {
    const workbook = awkward();
    const second = emptySheet('Second');
    second.charts = workbook.sheets[0].charts.map((chart) => ({ ...chart, type: 'ColumnClustered', legend: true }));
    workbook.sheets.push(second);
    const [resaved] = await resaveAll([await saveChecked(workbook, STDEV)]);
    const { sheets } = await openXlsx(resaved);
    expect(sheets.map(({ charts }) => charts)).toMatchObject(workbook.sheets.map(({ charts }) => charts));
  }, 60_000);

  test('holds for exceljs the same table, formulas, results and styles', async () => {
    const workbook = awkward();
    workbook.styles.push({ numberFormat: '0.0', fill: '#FFC7CE', font: { bold: true } });
    workbook.sheets[0].cells[1][3].s = 1;
    workbook.sheets[0].freeze = { rows: 1, columns: 2 };
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await saveChecked(workbook, STDEV)).buffer as ArrayBuffer);
    const sheet = book.worksheets[0];
    const cell = sheet.getCell('D2');
    expect(cell.formula).toBe(workbook.sheets[0].cells[1][3].f!.slice(1));
    expect([cell.result, cell.numFmt, cell.font.bold]).toEqual([999, '0.0', true]);
    expect(cell.fill).toMatchObject({ pattern: 'solid', fgColor: { argb: 'FFFFC7CE' } });
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 2, ySplit: 1, topLeftCell: 'C2' });
    expect(sheet.getTables()).toHaveLength(1);
    expect(sheet.getCell('B1').value).toBe('满 意\n度');
  });

  test('carries the column formula that scores new rows, and prefixes functions newer than Excel 2007', async () => {
    const { default: JSZip } = await import('jszip');
    const zip = await JSZip.loadAsync(await saveChecked(awkward(), STDEV));
    expect(await zip.file('xl/tables/table1.xml')!.async('string')).toContain(
      '<calculatedColumnFormula>SUM(QA_A[[#This Row],',
    );
    expect(await zip.file('xl/worksheets/sheet1.xml')!.async('string')).toContain('<f>_xlfn.STDEV.S(1,2,3)</f>');
  });

  test.each(['=QA_A[@总分]*2', '=[@总分]', '=SUM(QA_A[@[总分]:[b]])'])('is not written with %s', async (formula) => {
    const workbook = emptyWorkbook();
    workbook.sheets[0].cells = { 0: { 0: { f: formula } } };
    await expect(saveChecked(workbook)).rejects.toThrow('[[#This Row]');
  });

  test('is not written with a number that is none', async () => {
    const workbook = emptyWorkbook();
    workbook.sheets[0].cells = { 2: { 1: { v: NaN } } };
    await expect(saveChecked(workbook)).rejects.toThrow('B3');
  });

  test('keeps a colour scale and a rule with borders, which the snapshot does not know, word for word', async () => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet('S').addConditionalFormatting({
      ref: 'A1:A9',
      rules: [
        {
          type: 'colorScale',
          priority: 2,
          cfvo: [{ type: 'min' }, { type: 'max' }],
          color: [{ argb: 'FFFF0000' }, { argb: 'FF00FF00' }],
        },
        { type: 'expression', priority: 1, formulae: ['A1>5'], style: { border: { top: { style: 'thin' } } } },
      ],
    });
    const once = await openXlsx(await saveChecked(await openXlsx(new Uint8Array(await book.xlsx.writeBuffer()))));
    const again = new ExcelJS.Workbook();
    await again.xlsx.load((await saveChecked(once)).buffer as ArrayBuffer);
    const blocks = (again.worksheets[0] as unknown as { conditionalFormattings: { rules: object[] }[] })
      .conditionalFormattings;
    expect(blocks.flatMap(({ rules }) => rules)).toMatchObject([
      { type: 'expression', priority: 1, formulae: ['A1>5'], style: { border: { top: { style: 'thin' } } } },
      { type: 'colorScale', priority: 2, color: [{ argb: 'FFFF0000' }, { argb: 'FF00FF00' }] },
    ]);
  });
});
