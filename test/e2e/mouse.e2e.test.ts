import { openXlsx } from '../../src/host/files/openXlsx';
import { recalculate } from '../support/libreOffice';
import { useBrowser } from './support/browser';
import { Desk } from './support/desk';
import { differences, formulaCount, rowWith } from './support/savedWorkbook';

const { browser, url } = useBrowser();

test('with the mouse: adopt a log, score a contact, see it fail on a fatal error, read the month, save a copy', async () => {
  const desk = await Desk.open(browser(), url(), { language: 'zh', sample: 'clean-zh' });

  await desk.get('use-found').first().click();
  await desk.get('make-plan').click();
  await desk.get('adopt').click();
  await desk.get('evaluator-name').fill('高翔');
  await desk.get('evaluator-confirm').click();

  await desk.get('contact-id').fill('202603159900000001');
  await desk.get('agent').fill('陈晨');
  await desk.get('contact-date').fill('2026-03-15');
  await desk.get('full-marks').click();
  await expect(desk.text('final-score')).resolves.toBe('100');

  await desk.get('rule').first().check();
  await expect(desk.text('final-score')).resolves.toBe('0');
  await expect(desk.text('raw-score')).resolves.toContain('100');
  await desk.get('fired-bar').waitFor();
  await desk.get('submit').click();
  await desk.get('undo').waitFor();
  const address = (await desk.get('save-notice').getByTestId('address-link').innerText()).split('!').at(-1) ?? '';
  expect(await desk.selectedAddress()).toBe(address.replaceAll('$', ''));

  await desk.get('tab-summary').click();
  await desk.get('month').fill('2026-03');
  await desk.get('refresh').click();
  await desk.get('headline').waitFor();
  await desk.get('headline').getByTestId('address-link').click();
  await expect(desk.drawnCharts()).resolves.toBe(2);

  const copy = await desk.savedCopy();
  const saved = await openXlsx(copy);
  expect(rowWith(saved, '202603159900000001')).toMatchObject({ 最终分: 0, 原始分: 100, 坐席: '陈晨', 质检员: '高翔' });
  expect(saved.sheets.flatMap(({ charts }) => charts)).toHaveLength(2);
  expect(formulaCount(saved)).toBeGreaterThan(1000);
  expect(differences(saved, await recalculate(copy))).toEqual([]);
  expect(desk.errors).toEqual([]);
  await desk.close();
});
