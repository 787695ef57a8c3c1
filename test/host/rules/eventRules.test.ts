import { bootOffice } from '../../../src/host/boot/bootOffice';
import { eventRules } from '../../../src/host/rules/eventRules';
import { openExcel } from '../excelWindow';
import type { ExcelWindow } from '../excelWindow';
import { testRules } from './ruleTests';

const MOMENT = 30;
const aMoment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, MOMENT));

function listen(client: ExcelWindow['client'], name: string, told: string[]): Promise<void> {
  return client.Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(({ source, address }) => {
      told.push(`${name} ${source} ${address}`);
      return Promise.resolve();
    });
    await context.sync();
  });
}

testRules(eventRules, {
  'a change by somebody else is remote': async () => {
    const excel = await openExcel();
    const other = await bootOffice(excel.host, { language: 'en-US' });
    const told: string[] = [];
    await listen(excel.client, 'first', told);
    await listen(other, 'second', told);
    await excel.write('B2', [['x']]);
    await aMoment();
    expect(told.sort()).toEqual(['first Local B2', 'second Remote B2']);
    other.close();
    excel.close();
  },
  'handlers go with their window': async () => {
    const excel = await openExcel();
    const closed = await bootOffice(excel.host, { language: 'en-US' });
    const told: string[] = [];
    await listen(closed, 'closed', told);
    closed.close();
    const reopened = await bootOffice(excel.host, { language: 'en-US' });
    await excel.write('A1', [['x']]);
    await aMoment();
    expect(told).toEqual([]);
    reopened.close();
    excel.close();
  },
});

test('events that the host never sends are refused by name', async () => {
  const excel = await openExcel();
  const registering = excel.run(async (sheet, context) => {
    sheet.onCalculated.add(() => Promise.resolve());
    await context.sync();
  });
  await expect(registering).rejects.toMatchObject({ code: 'NotImplemented' });
  excel.close();
});
