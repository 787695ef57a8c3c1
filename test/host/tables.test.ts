import { openExcel } from './excelWindow';
import type { ExcelWindow } from './excelWindow';

let excel: ExcelWindow;
beforeEach(async () => {
  excel = await openExcel();
  await excel.table([
    ['姓名', '甲', '乙', '总分'],
    ['张', 1, 2, ''],
    ['李', 3, 4, ''],
  ]);
});
afterEach(() => excel.close());

const TOTAL = '=[@甲]+[@乙]';

async function fillTotals(): Promise<void> {
  await excel.run(async (sheet, context) => {
    sheet.getRange('D2').formulas = [['=[@甲]+[@乙]']];
    await context.sync();
  });
}

const tableRange = async () => (await excel.host.snapshot()).sheets[0]?.tables[0]?.range;

test('a formula written into an empty column becomes the formula of the column, kept in the long form', async () => {
  await fillTotals();
  const kept = (await excel.host.snapshot()).sheets[0]?.tables[0]?.columns[3]?.calculatedFormula;
  expect(kept).toBe('=成绩[[#This Row],[甲]]+成绩[[#This Row],[乙]]');
  expect(await excel.formulas('D2:D3')).toEqual([[TOTAL], [TOTAL]]);
  expect(await excel.values('D2:D3')).toEqual([[3], [7]]);
});

test('a row written directly below grows the table and scores itself', async () => {
  await fillTotals();
  await excel.write('F1', [['=SUM(成绩[总分])']]);
  await excel.write('A4:C4', [['王', 5, 6]]);
  expect(await tableRange()).toEqual({ startRow: 0, endRow: 3, startColumn: 0, endColumn: 3 });
  expect(await excel.values('D4')).toEqual([[11]]);
  expect(await excel.values('F1')).toEqual([[21]]);
});

test('a table with a totals row does not grow, and its references leave the totals out', async () => {
  await excel.run(async (sheet, context) => {
    sheet.tables.getItem('成绩').showTotals = true;
    sheet.getRange('B4').values = [[100]];
    sheet.getRange('F1').formulas = [['=SUM(成绩[甲])']];
    sheet.getRange('A5:C5').values = [['王', 5, 6]];
    await context.sync();
  });
  expect(await tableRange()).toEqual({ startRow: 0, endRow: 3, startColumn: 0, endColumn: 3 });
  expect(await excel.values('F1')).toEqual([[4]]);
});

test('formulas follow a renamed header and a renamed table', async () => {
  await fillTotals();
  await excel.run(async (sheet, context) => {
    sheet.getRange('B1').values = [['礼貌']];
    sheet.tables.getItem('成绩').name = 'QA_Eval_v1';
    await context.sync();
  });
  expect(await excel.formulas('D2:D3')).toEqual([['=[@礼貌]+[@乙]'], ['=[@礼貌]+[@乙]']]);
  const kept = (await excel.host.snapshot()).sheets[0]?.tables[0]?.columns[3]?.calculatedFormula;
  expect(kept).toBe('=QA_Eval_v1[[#This Row],[礼貌]]+QA_Eval_v1[[#This Row],[乙]]');
  await excel.write('B2', [[10]]);
  expect(await excel.values('D2')).toEqual([[12]]);
});

test('other sheets see the table: conditional averages, INDEX and OFFSET', async () => {
  const values = await excel.run(async (_sheet, context) => {
    const summary = context.workbook.worksheets.add('汇总');
    const cells = summary.getRange('A1:A3');
    cells.formulas = [
      ['=AVERAGEIFS(成绩[甲],成绩[乙],">3")'],
      ['=INDEX(成绩[甲],2)'],
      ['=OFFSET(成绩[[#Headers],[乙]],1,0)'],
    ];
    cells.load('values');
    await context.sync();
    return cells.values as unknown[][];
  });
  expect(JSON.parse(JSON.stringify(values))).toEqual([[3], [3], [2]]);
});
