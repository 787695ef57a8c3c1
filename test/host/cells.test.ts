import { openExcel } from './excelWindow';
import type { ExcelWindow } from './excelWindow';

let excel: ExcelWindow;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => excel.close());

const plain = (rows: unknown[][]): unknown => JSON.parse(JSON.stringify(rows));

test('text is read as Excel reads typed text', async () => {
  await excel.run(async (sheet, context) => {
    sheet.getRange('A1').numberFormat = [['@']];
    sheet.getRange('A1:G1').values = [['00123', '00123', "'00123", '2026-03-05', '12.5%', '=1+1', '-5']];
    await context.sync();
  });
  expect(plain(await excel.values('A1:G1'))).toEqual([['00123', 123, '00123', 46086, 0.125, 2, -5]]);
});

test('functions newer than Excel 2016 are refused', async () => {
  expect(await excel.failure((sheet) => (sheet.getRange('A1').formulas = [['=XLOOKUP(1,B1:B2,C1:C2)']]))).toBe(
    'InvalidArgument',
  );
});

test('a range that is held follows inserted rows', async () => {
  const address = await excel.run(async (sheet, context) => {
    const range = sheet.getRange('B5');
    range.values = [[7]];
    await context.sync();
    sheet.getRange('2:3').insert('Down');
    range.load('address,values');
    await context.sync();
    return [range.address, range.values[0]?.[0] as number];
  });
  expect(address).toEqual(['数据!B7', 7]);
});

test('rules, charts and names follow inserted rows', async () => {
  await excel.run(async (sheet, context) => {
    sheet.getRange('A5:B8').values = [
      ['月', '分'],
      ['1月', 1],
      ['2月', 2],
      ['3月', 3],
    ];
    sheet.getRange('C5:C8').dataValidation.rule = { list: { inCellDropDown: true, source: '是,否' } };
    const format = sheet.getRange('B6:B8').conditionalFormats.add('Custom');
    format.custom.rule.formula = '=$B6>2';
    sheet.charts.add('Line', sheet.getRange('A5:B8'), 'Columns');
    context.workbook.names.add('分数', sheet.getRange('B6:B8'));
    await context.sync();
    sheet.getRange('1:2').insert('Down');
    await context.sync();
  });
  const { sheets, names } = await excel.host.snapshot();
  const sheet = sheets[0];
  expect(sheet?.validations[0]?.ranges).toEqual([{ startRow: 6, endRow: 9, startColumn: 2, endColumn: 2 }]);
  expect(sheet?.conditionalFormats[0]?.ranges).toEqual([{ startRow: 7, endRow: 9, startColumn: 1, endColumn: 1 }]);
  expect(sheet?.conditionalFormats[0]?.rule).toEqual({ type: 'custom', formula: '$B8>2' });
  expect(sheet?.charts[0]?.series).toEqual([
    { name: '数据!$B$7', categories: '数据!$A$8:$A$10', values: '数据!$B$8:$B$10' },
  ]);
  expect(names).toEqual([{ name: '分数', formula: '=数据!$B$8:$B$10' }]);
});

test('a protected sheet takes values in unlocked cells only', async () => {
  await excel.run(async (sheet, context) => {
    sheet.getRange('B2').format.protection.locked = false;
    sheet.protection.protect({}, 'geheim');
    await context.sync();
  });
  expect(await excel.failure((sheet) => (sheet.getRange('B2').values = [[1]]))).toBeUndefined();
  expect(await excel.failure((sheet) => (sheet.getRange('B3').values = [[1]]))).toBe('AccessDenied');
  expect(await excel.failure((sheet) => sheet.protection.protect())).toBe('AccessDenied');
  expect(await excel.failure((sheet) => sheet.protection.unprotect('falsch'))).toBe('AccessDenied');
  expect(await excel.failure((sheet) => sheet.protection.unprotect('geheim'))).toBeUndefined();
  expect(await excel.failure((sheet) => (sheet.getRange('B3').values = [[1]]))).toBeUndefined();
});
