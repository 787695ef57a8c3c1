import { requestRules } from '../../../src/host/rules/requestRules';
import { openExcel } from '../excelWindow';
import { testRules } from './ruleTests';

testRules(requestRules, {
  'a lost session fails every request': async () => {
    const excel = await openExcel();
    excel.host.faults.plan(1, { losesSession: true });
    const write = () => excel.failure((sheet) => (sheet.getRange('A1').values = [['x']]));
    expect([await write(), await write()]).toEqual(['InvalidOrTimedOutSession', 'InvalidOrTimedOutSession']);
    excel.host.faults.clear();
    expect(await excel.values('A1')).toEqual([['']]);
    excel.close();
  },
});

test('on the desktop nothing is too large', async () => {
  const excel = await openExcel(undefined, { platform: 'desktop' });
  const cells = Array.from({ length: 200 }, () => ['x'.repeat(30_000)]);
  await excel.write('A1:A200', cells);
  expect(await excel.values('A1:A200')).toEqual(cells);
  excel.close();
});
