import JSZip from 'jszip';
import { hiddenRowRules } from '../../../src/host/rules/hiddenRowRules';
import { saveChecked } from '../../support/saveChecked';
import { openExcel, type ExcelWindow } from '../excelWindow';
import { testRules } from './ruleTests';

/** Points that the workbook's chart has in the saved file, and what its chart says of hidden cells. */
async function plotted({ host }: ExcelWindow): Promise<{ points: string[]; visibleOnly: string }> {
  const zip = await JSZip.loadAsync(await saveChecked(await host.snapshot()));
  const xml = (await zip.file('xl/charts/chart1.xml')?.async('string')) ?? '';
  const points = [...xml.matchAll(/<c:pt idx="\d+"><c:v>([^<]*)<\/c:v>/g)].map((match) => match[1]);
  return { points, visibleOnly: /<c:plotVisOnly val="(\d)"/.exec(xml)?.[1] ?? '' };
}

testRules(hiddenRowRules, {
  'a chart leaves out hidden rows': async () => {
    const excel = await openExcel();
    await excel.write('A1:A4', [[1], [2], [4], [8]]);
    await excel.run(async (sheet, context) => {
      sheet.charts.add('Line', sheet.getRange('A1:A4'));
      sheet.getRange('3:3').rowHidden = true;
      await context.sync();
    });
    expect(await plotted(excel)).toEqual({ points: ['1', '2', '8'], visibleOnly: '1' });
    await excel.run(async (sheet, context) => {
      sheet.charts.getItemAt(0).plotVisibleOnly = false;
      await context.sync();
    });
    expect(await plotted(excel)).toEqual({ points: ['1', '2', '4', '8'], visibleOnly: '0' });
    excel.close();
  },
});
