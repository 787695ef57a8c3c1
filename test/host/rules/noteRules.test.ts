import { bootOffice } from '../../../src/host/boot/bootOffice';
import { ExcelHost } from '../../../src/host/host';
import { emptyWorkbook } from '../../../src/host/model/snapshot';
import { noteRules } from '../../../src/host/rules/noteRules';
import { testRules } from './ruleTests';

interface NewerWorksheet {
  readonly notes: {
    readonly items: readonly { content: string; getLocation(): Excel.Range }[];
    load(what: string): void;
  };
}

/** Comments and notes of a sheet with one note, as an Excel that announces the set tells of them. */
async function commentsAndNotes(apiSet: string): Promise<unknown> {
  const workbook = emptyWorkbook('Sheet1');
  workbook.sheets[0].notes = { B2: 'why' };
  const host = await ExcelHost.open(workbook);
  const office = await bootOffice(host, { language: 'en-US', apiSet });
  try {
    return await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const comments = sheet.comments.getCount();
      await context.sync();
      const { notes } = sheet as unknown as NewerWorksheet;
      notes.load('items/content');
      await context.sync();
      const cells = notes.items.map((note) => note.getLocation().load('address'));
      await context.sync();
      return [comments.value, notes.items.map(({ content }) => content), cells.map(({ address }) => address)];
    });
  } catch (error) {
    return (error as { code: string }).code;
  } finally {
    office.close();
    host.dispose();
  }
}

testRules(noteRules, {
  'notes are no comments': async () => {
    expect(await commentsAndNotes('1.18')).toEqual([0, ['why'], ['Sheet1!B2']]);
    expect(await commentsAndNotes('1.14')).toBe('ApiNotFound');
  },
});
