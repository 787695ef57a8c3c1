import { bootOffice } from '../../../src/host/boot/bootOffice';
import { editModeRules } from '../../../src/host/rules/editModeRules';
import { openExcel, SHEET } from '../excelWindow';
import type { ExcelWindow } from '../excelWindow';
import { testRules } from './ruleTests';

let excel: ExcelWindow;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => excel.close());

const MOMENT = 30;
const aMoment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, MOMENT));

/** Writes a cell in a request that waits for an edit to end; the code it ends with. */
function writeWaiting(client: ExcelWindow['client'], address: string, text: string): Promise<string> {
  return client.Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getItem(SHEET).getRange(address).values = [[text]];
    await context.sync();
    return 'none';
  }).catch(({ code }: { code: string }) => code);
}

testRules(editModeRules, {
  'a request during a cell edit fails': async () => {
    excel.host.editMode(true);
    const code = await excel.failure((sheet) => (sheet.getRange('A1').values = [['x']]));
    excel.host.editMode(false);
    expect(code).toBe('InvalidOperationInCellEditMode');
    expect(await excel.values('A1')).toEqual([['']]);
  },
  'a request that may wait is served when the edit ends': async () => {
    excel.host.editMode(true);
    let ended = '';
    const writing = writeWaiting(excel.client, 'C1', 'written').then((code) => (ended = code));
    await aMoment();
    expect(ended).toBe('');
    excel.host.editMode(false);
    await writing;
    expect([ended, await excel.values('C1')]).toEqual(['none', [['written']]]);
  },
  'requests that wait keep their order': async () => {
    const edit = excel.host.editModeFor(MOMENT);
    await Promise.all(['one', 'two'].map((text) => writeWaiting(excel.client, 'C1', text)));
    await edit;
    expect(await excel.values('C1')).toEqual([['two']]);
  },
  'what the person commits wins over a request that waited': async () => {
    const edit = excel.host.editModeFor(MOMENT, (workbook) => {
      workbook.store.write(workbook.activeSheet().id, 0, 0, [[{ value: 'mine' }]]);
    });
    expect(await writeWaiting(excel.client, 'A1', 'written')).toBe('none');
    await edit;
    expect(await excel.values('A1')).toEqual([['mine']]);
  },
});

test('an Excel that does not announce the set refuses a request that would wait', async () => {
  const old = await bootOffice(excel.host, { language: 'en-US', delaysForCellEdit: false });
  excel.host.editMode(true);
  expect(await writeWaiting(old, 'A1', 'x')).toBe('InvalidOperationInCellEditMode');
  excel.host.editMode(false);
  old.close();
});
