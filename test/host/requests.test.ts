import { bootOffice } from '../../src/host/boot/bootOffice';
import { openExcel, SHEET } from './excelWindow';
import type { ExcelWindow } from './excelWindow';

let excel: ExcelWindow;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => excel.close());

test('a failing batch leaves what it had already done', async () => {
  const code = await excel.failure((sheet, context) => {
    sheet.getRange('A1').values = [['stays']];
    context.workbook.worksheets.getItem('nowhere').getRange('A1').values = [['x']];
    sheet.getRange('A2').values = [['never']];
  });
  expect(code).toBe('ItemNotFound');
  expect(await excel.values('A1:A2')).toEqual([['stays'], ['']]);
});

test('awaited syncs are counted apart from clean-up and start-up traffic', async () => {
  const before = excel.host.requests.filter(({ kind }) => kind === 'request').length;
  await excel.run(async (sheet, context) => {
    const range = sheet.getRange('A1:B2');
    range.load('values');
    await context.sync();
    range.values = [
      [1, 2],
      [3, 4],
    ];
    await context.sync();
  });
  const later = excel.host.requests.filter(({ kind }) => kind === 'request').slice(before);
  expect(later).toHaveLength(2);
  expect(later.map(({ cells }) => cells)).toEqual([4, 4]);
});

test('an injected fault strikes the chosen request once, before anything or between two actions', async () => {
  const write = (text: string) => excel.failure((sheet) => (sheet.getRange('A1').values = [[text]]));
  excel.host.faults.failRequest(2);
  expect([await write('one'), await write('two'), await write('three')]).toEqual([
    undefined,
    'GeneralException',
    undefined,
  ]);
  expect(await excel.values('A1')).toEqual([['three']]);

  excel.host.faults.clear();
  await excel.write('A1:A2', [[''], ['']]);
  const actionsBeforeSecondWrite = 8;
  excel.host.faults.failAction(1, actionsBeforeSecondWrite);
  const code = await excel.failure((sheet) => {
    sheet.getRange('A1').values = [['applied']];
    sheet.getRange('A2').values = [['not applied']];
  });
  expect(code).toBe('GeneralException');
  expect(await excel.values('A1:A2')).toEqual([['applied'], ['']]);
});

test('an answer may come late, twice or never; what was asked for is done', async () => {
  const write = (text: string) => excel.failure((sheet) => (sheet.getRange('A1').values = [[text]]));
  excel.host.faults.plan(1, { answeredAfter: 20 });
  excel.host.faults.plan(2, { answeredTwice: true });
  expect([await write('late'), await write('twice')]).toEqual([undefined, undefined]);

  excel.host.faults.plan(1, { answeredAfter: Infinity });
  const unanswered = write('never');
  const waited = new Promise((resolve) => setTimeout(() => resolve('no answer'), 50));
  expect(await Promise.race([unanswered, waited])).toBe('no answer');
  expect(await excel.values('A1')).toEqual([['never']]);

  excel.host.faults.plan(1, { lost: true });
  void write('lost');
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(await excel.values('A1')).toEqual([['never']]);
});

test('somebody else changes the workbook just before a request is served', async () => {
  const before = () =>
    excel.host.edit('somebody else', (workbook) => {
      workbook.store.write(workbook.activeSheet().id, 0, 0, [[{ value: 'theirs' }]]);
    });
  excel.host.faults.plan(2, { before });
  const seen = async () => (await excel.values('A1'))[0][0];
  expect([await seen(), await seen()]).toEqual(['', 'theirs']);
});

test('members that are not implemented are refused by name, newer ones by their requirement set', async () => {
  const refused = excel.run(async (sheet, context) => {
    sheet.getRange('A1').getImage();
    await context.sync();
  });
  await expect(refused).rejects.toMatchObject({ code: 'NotImplemented', message: 'NotImplemented: Range.getImage' });

  const old = await bootOffice(excel.host, { language: 'en-US', apiSet: '1.12' });
  await excel.table([['a'], [1]]);
  const resized = old.Excel.run(async (context) => {
    context.workbook.tables.getItem('成绩').resize('A1:A5');
    await context.sync();
  });
  await expect(resized).rejects.toMatchObject({ code: 'ApiNotFound' });
  old.close();
});

test('two windows work on one workbook; each is told who changed it', async () => {
  const other = await bootOffice(excel.host, { language: 'en-US' });
  const told: string[] = [];
  const listen = (client: typeof other, name: string) =>
    client.Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => {
        told.push(`${name} ${event.source} ${event.address}`);
        return Promise.resolve();
      });
      await context.sync();
    });
  await listen(excel.client, 'first');
  await listen(other, 'second');
  await other.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).getRange('B2').values = [['from the second']];
    await context.sync();
  });
  expect(await excel.values('B2')).toEqual([['from the second']]);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(told.sort()).toEqual(['first Remote B2', 'second Local B2']);
  other.close();
});
