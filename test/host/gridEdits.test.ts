import { bootOffice } from '../../src/host/boot/bootOffice';
import { ExcelHost } from '../../src/host/host';
import { createHeadlessUniver } from '../../src/host/model/headlessUniver';
import { emptyWorkbook } from '../../src/host/model/snapshot';

test('what a person types below a table joins it, and add-ins hear of it', async () => {
  const snapshot = emptyWorkbook('数据');
  const sheet = snapshot.sheets[0];
  if (!sheet) throw new Error('A workbook has a sheet.');
  const formula = '=成绩[[#This Row],[甲]]*2';
  sheet.cells = { 0: { 0: { v: '甲' }, 1: { v: '双' } }, 1: { 0: { v: 1 }, 1: { f: formula, v: 2 } } };
  sheet.tables = [
    {
      name: '成绩',
      range: { startRow: 0, endRow: 1, startColumn: 0, endColumn: 1 },
      style: null,
      showHeaders: true,
      showTotals: false,
      showFilterButton: true,
      showBandedRows: true,
      columns: [{ name: '甲' }, { name: '双', calculatedFormula: formula }],
    },
  ];
  const univer = createHeadlessUniver();
  const host = await ExcelHost.open(snapshot, { univer });
  const client = await bootOffice(host, { language: 'zh-CN' });
  const told: string[] = [];
  await client.Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((event) => {
      told.push(`${event.source} ${event.address}`);
      return Promise.resolve();
    });
    await context.sync();
  });

  univer.api.getActiveWorkbook()?.getActiveSheet().getRange('A3').setValue(21);

  const after = await host.snapshot();
  expect(after.sheets[0]?.tables[0]?.range.endRow).toBe(2);
  expect(after.sheets[0]?.cells[2]).toEqual({ 0: { v: 21 }, 1: { v: 42, f: formula } });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(told).toEqual(['Local A3']);
  client.close();
  host.dispose();
});
