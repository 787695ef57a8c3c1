import { emptyWorkbook } from '../../src/host/model/snapshot';
import { saveChecked } from '../support/saveChecked';
import { useBrowser } from './support/browser';
import { Desk } from './support/desk';

const { browser, url } = useBrowser();

const file = (name: string, bytes: Uint8Array | string) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(bytes),
});

/** Notes of the first sheet, as the pane's Office.js tells of them. */
async function notesInPane(desk: Desk): Promise<unknown> {
  return desk.frame.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst() as Excel.Worksheet & {
        notes: { items: { content: string }[]; load(what: string): void };
      };
      const { notes } = sheet;
      notes.load('items/content');
      await context.sync();
      return notes.items.map(({ content }) => content);
    }),
  );
}

test('the desk opens a table of text, says why it opens a web page not, and lets the pane read notes', async () => {
  const desk = await Desk.open(browser(), url(), { language: 'en' });
  const notice = desk.page.getByTestId('desk-notice');
  const name = desk.page.getByTestId('desk-file-name');
  const input = desk.page.getByTestId('desk-file');

  await input.setInputFiles(file('log.csv', '会话ID,客服\n0012,张三'));
  await name.filter({ hasText: 'log.xlsx' }).waitFor();

  await input.setInputFiles(file('export.xls', '<html><table></table></html>'));
  await notice.filter({ hasText: 'save it as Excel Workbook (.xlsx)' }).waitFor();
  await name.filter({ hasText: 'log.xlsx' }).waitFor();

  const workbook = emptyWorkbook();
  workbook.sheets[0].notes = { B2: 'why' };
  await input.setInputFiles(file('noted.xlsx', await saveChecked(workbook)));
  await name.filter({ hasText: 'noted.xlsx' }).waitFor();
  await desk.frame.waitForFunction(() => 'Excel' in window && 'notes' in Excel.Worksheet.prototype);
  expect(await notesInPane(desk)).toEqual(['why']);
});
