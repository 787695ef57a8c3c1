import { emptyWorkbook } from '../../../src/host/model/snapshot';
import { calendarRules } from '../../../src/host/rules/calendarRules';
import { openExcel } from '../excelWindow';
import { testRules } from './ruleTests';

testRules(calendarRules, {
  'serials of a workbook that counts from 1904': async () => {
    const excel = await openExcel({ ...emptyWorkbook('数据'), date1904: true });
    const shown = await excel.run(async (sheet, context) => {
      sheet.getRange('D1').numberFormat = [['yyyy-mm-dd']];
      sheet.getRange('D1').values = [['2000-01-01']];
      const range = sheet.getRange('A1:I1');
      range.formulas = [
        [
          '=DATE(2000,1,1)',
          '=YEAR(A1)',
          '=EDATE(A1,1)',
          null,
          '=TEXT(D1,"yyyy-mm-dd")',
          '=TODAY()-DATE(2020,1,1)',
          '=MONTH("2000-03-01")',
          '=NETWORKDAYS(A1,D1+6)',
          '=TEXT(D1,"0")',
        ],
      ];
      range.load('values,text');
      await context.sync();
      return [range.values, range.text] as unknown[][][];
    });
    excel.close();
    const [values, text] = JSON.parse(JSON.stringify(shown)) as unknown[][][];
    const daysSince2020 = Math.floor((Date.now() - Date.UTC(2020, 0, 1)) / 86_400_000);
    expect(Math.abs(Number(values?.[0]?.splice(5, 1)[0]) - daysSince2020)).toBeLessThanOrEqual(1);
    expect(values).toEqual([[35064, 2000, 35095, 35064, '2000-01-01', 3, 5, '35064']]);
    expect(text?.[0]?.[3]).toBe('2000-01-01');
  },
});
