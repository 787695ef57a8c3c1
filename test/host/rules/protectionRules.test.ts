import ExcelJS from 'exceljs';
import { openXlsx } from '../../../src/host/files/openXlsx';
import { protectionRules } from '../../../src/host/rules/protectionRules';
import { openExcel, SHEET } from '../excelWindow';
import { testRules } from './ruleTests';

testRules(protectionRules, {
  'a sheet protected in Excel is unprotected by its password': async () => {
    // exceljs hashes as Excel does.
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet(SHEET);
    await sheet.protect('质检 123', { spinCount: 1000 });
    const excel = await openExcel(await openXlsx(new Uint8Array(await book.xlsx.writeBuffer())));
    const unprotect = (password: string) => excel.failure(({ protection }) => protection.unprotect(password));
    expect([await unprotect('质检 124'), await unprotect('质检 123')]).toEqual(['AccessDenied', undefined]);
    excel.close();
  },
  'a workbook opened to read takes no changes': async () => {
    const excel = await openExcel();
    excel.host.workbook.readOnly = true;
    const readOnly = await excel.run(async (_sheet, context) => {
      context.workbook.load('readOnly');
      await context.sync();
      return context.workbook.readOnly;
    });
    const write = await excel.failure((sheet) => (sheet.getRange('A1').values = [[1]]));
    const add = await excel.failure((_sheet, { workbook }) => workbook.worksheets.add());
    expect([readOnly, write, add]).toEqual([true, 'AccessDenied', 'AccessDenied']);
    excel.close();
  },
});
