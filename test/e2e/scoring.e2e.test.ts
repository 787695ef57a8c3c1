import { createEvaluationLog } from '../../src/app/createEvaluationLog';
import { everyWayRubric } from '../support/everyWayRubric';
import { installRubric } from '../support/installRubric';
import { withClient } from '../support/openClient';
import { saveChecked } from '../support/saveChecked';
import { useBrowser } from './support/browser';
import { Desk } from './support/desk';

const { browser, url } = useBrowser();

/** A workbook with a log for a standard that scores in every way there is. */
function everyWayWorkbook(): Promise<Uint8Array> {
  return withClient(undefined, async ({ session, host }) => {
    await createEvaluationLog(session, { rubric: await installRubric(session, everyWayRubric('zh-CN'), 'zh-CN') });
    return saveChecked(await host.snapshot());
  });
}

test('a measured number, counts and a section that did not occur, by keyboard, in the narrowest pane', async () => {
  const desk = await Desk.open(browser(), url(), { language: 'zh', theme: 'dark', width: 320 });
  const { keyboard } = desk.page;
  const buffer = Buffer.from(await everyWayWorkbook());
  await desk.page.getByTestId('desk-file').setInputFiles({ name: 'log.xlsx', mimeType: '', buffer });
  await desk.get('evaluator-name').fill('高翔');
  await desk.get('evaluator-confirm').click();
  await desk.get('contact-id').fill('202603159900000003');
  await desk.get('agent').fill('陈晨');
  await desk.get('contact-date').fill('2026-03-15');

  await keyboard.press('Alt+m');
  await expect(desk.text('at-most')).resolves.toBe('最多 55');
  await desk.tabTo(desk.get('points').first());
  await keyboard.type('26');
  await expect(desk.criterion('首次回应时长').getByTestId('meaning').innerText()).resolves.toBe('一般 · 3 分');
  await expect(desk.text('final-score')).resolves.toBe('54');
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowDown');
  await keyboard.type('++-+');
  await expect(desk.criterion('未报工号').getByTestId('meaning').innerText()).resolves.toBe('1 分');
  await desk.tabTo(desk.get('section-absent'));
  await keyboard.press('Space');
  // (10 + 0.5 x (3 + 5) + 1 + 25) x 55 / 45
  await expect(desk.text('final-score')).resolves.toBe('48.89');
  const overflow = await desk.frame.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect([await desk.accessibilityProblems(), overflow]).toEqual([[], 0]);

  await keyboard.press('Control+Enter');
  await desk.get('undo').waitFor();
  await expect(desk.text('save-notice')).resolves.toContain('48.89 分');
  expect(desk.errors).toEqual([]);
  await desk.close();
});
