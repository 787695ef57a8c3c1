import type { Locator } from 'playwright-core';
import { openXlsx } from '../../src/host/files/openXlsx';
import { recalculate } from '../support/libreOffice';
import { useBrowser } from './support/browser';
import { Desk } from './support/desk';
import { differences, rowWith } from './support/savedWorkbook';

const { browser, url } = useBrowser();

test('with the keyboard alone: build a standard, publish it, score by it; the sheet has the same score', async () => {
  const desk = await Desk.open(browser(), url(), { language: 'zh', width: 320 });
  const { keyboard } = desk.page;
  const press = async (control: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> => {
    await desk.tabTo(control, key);
    await keyboard.press('Enter');
  };
  const fill = async (control: Locator, text: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> => {
    await desk.tabTo(control, key);
    await keyboard.press('Control+a');
    await keyboard.type(text);
  };
  await desk.enterPane();
  await press(desk.get('setup-standards'));
  await press(desk.get('new-rubric'));

  await fill(desk.get('rubric-name'), '夜班呼入');
  await press(desk.get('add-section'));
  await fill(desk.get('section-name'), '服务', 'Shift+Tab');
  await fill(desk.get('section-points'), '8');
  await press(desk.get('add-criterion'));
  await fill(desk.get('criterion-name'), '礼貌', 'Shift+Tab');
  await press(desk.get('add-criterion'));
  await fill(desk.get('criterion-name').nth(1), '耐心', 'Shift+Tab');
  // 10 points stand in a section of 8: what handing them out would change is told before it is done.
  await expect(desk.text('distributed')).resolves.toBe('分配后：5 + 5 → 4 + 4');
  await press(desk.get('distribute'), 'Shift+Tab');
  await expect(desk.get('criterion-points').nth(1).inputValue()).resolves.toBe('4');
  await desk.tabTo(desk.frame.locator('[data-handle="c0.1"]'));
  await keyboard.press('Alt+ArrowUp');
  await expect(desk.get('criterion-line').first().innerText()).resolves.toBe('耐心');
  await expect(desk.get('builder').getByRole('status').allInnerTexts()).resolves.toContain('“耐心”移到“服务”第 1 位');
  await keyboard.press('Control+z');
  await expect(desk.get('criterion-line').first().innerText()).resolves.toBe('礼貌');
  await keyboard.press('Control+y');
  await press(desk.get('add-rule'));
  await fill(desk.get('rule-name'), '泄露信息', 'Shift+Tab');
  await press(desk.get('save-rubric'));
  await desk.get('builder').getByTestId('address-link').waitFor();

  await press(desk.get('builder-back'), 'Shift+Tab');
  await press(desk.get('open-rubric'));
  await desk.tabTo(desk.get('tab-content'));
  await keyboard.press('ArrowRight');
  await keyboard.press('Enter');
  await press(desk.get('to-official'));
  await press(desk.get('confirm-step'));
  await press(desk.get('make-log'));
  await desk.get('evaluator-name').waitFor();
  await keyboard.type('高翔');
  await keyboard.press('Enter');
  await fill(desk.get('contact-id'), '202603159900000004');
  await keyboard.press('Enter');
  await keyboard.type('陈晨');
  await desk.tabTo(desk.get('contact-date'));
  await keyboard.type('03152026');
  await keyboard.press('Alt+m');
  await expect(desk.text('final-score')).resolves.toBe('8');
  await desk.tabTo(desk.criterion('耐心').getByTestId('level').first());
  await keyboard.press('2');
  // Fair is 60 % of 5 points, which became 2.4 of 4.
  await expect(desk.text('final-score')).resolves.toBe('6.4');
  await keyboard.press('Control+Enter');
  await desk.get('undo').waitFor();

  const copy = await desk.savedCopy();
  const saved = await openXlsx(copy);
  expect(rowWith(saved, '202603159900000004')).toMatchObject({ 最终分: 6.4, 耐心: 2.4, 礼貌: 4, '小计·服务': 6.4 });
  expect(differences(saved, await recalculate(copy))).toEqual([]);
  expect(desk.errors).toEqual([]);
  await desk.close();
});
