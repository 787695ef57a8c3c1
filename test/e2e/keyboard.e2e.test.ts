import { openXlsx } from '../../src/host/files/openXlsx';
import { recalculate } from '../support/libreOffice';
import { useBrowser } from './support/browser';
import { Desk } from './support/desk';
import { differences, rowWith } from './support/savedWorkbook';

const { browser, url } = useBrowser();

test('with the keyboard alone: adopt a table, score a contact, see it fail, undo, correct, read the month', async () => {
  const desk = await Desk.open(browser(), url(), { language: 'en', sample: 'clean-en' });
  const { keyboard } = desk.page;
  await desk.enterPane();

  await desk.tabTo(desk.get('use-found').first());
  await keyboard.press('Enter');
  await desk.tabTo(desk.get('make-plan'));
  await keyboard.press('Enter');
  await desk.tabTo(desk.get('adopt'));
  await keyboard.press('Enter');
  await desk.get('evaluator-name').waitFor();
  await keyboard.type('Nora Quinn');
  await keyboard.press('Enter');

  await desk.tabTo(desk.get('contact-id'));
  await keyboard.type('202603159900000002');
  await keyboard.press('Enter');
  await keyboard.type('Amy Porter');
  await desk.tabTo(desk.get('contact-date'));
  await keyboard.type('03152026');
  await keyboard.press('Alt+m');
  await expect(desk.text('final-score')).resolves.toBe('100');
  await desk.tabTo(desk.get('rule').first());
  await keyboard.press('Space');
  await expect(desk.text('final-score')).resolves.toBe('0');
  await keyboard.press('Control+Enter');
  await desk.tabTo(desk.get('undo'));
  await keyboard.press('Enter');
  await desk.get('undo').waitFor({ state: 'detached' });

  // What was undone is back in the form, to be corrected.
  await expect(desk.text('final-score')).resolves.toBe('0');
  await desk.tabTo(desk.get('rule').first(), 'Shift+Tab');
  await keyboard.press('Space');
  await expect(desk.text('final-score')).resolves.toBe('100');
  await keyboard.press('Space');
  await keyboard.press('Control+Enter');
  await desk.get('undo').waitFor();

  await desk.tabTo(desk.get('tab-score'), 'Shift+Tab');
  await keyboard.press('ArrowRight');
  await keyboard.press('Enter');
  await desk.tabTo(desk.get('month'));
  await keyboard.type('032026');
  await desk.tabTo(desk.get('refresh'));
  await keyboard.press('Enter');
  await desk.get('headline').waitFor();
  await expect(desk.text('headline')).resolves.toContain('41');

  const copy = await desk.savedCopy();
  const saved = await openXlsx(copy);
  expect(rowWith(saved, '202603159900000002')).toMatchObject({
    'Final score': 0,
    'Raw score': 100,
    Agent: 'Amy Porter',
  });
  expect(differences(saved, await recalculate(copy))).toEqual([]);
  expect(desk.errors).toEqual([]);
  await desk.close();
});
