import { openXlsx } from '../../src/host/files/openXlsx';
import type { Browser } from 'playwright-core';
import { recalculate } from '../support/libreOffice';
import { launchBrowser } from './support/browser';
import { Desk } from './support/desk';
import { differences, formulaCount } from './support/formulaCells';
import { serveFolder, type StaticServer } from './support/staticServer';

let server: StaticServer;
let browser: Browser;

beforeAll(async () => {
  server = await serveFolder('build/desk');
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

test('with the mouse: adopt a log, score a contact, see it fail on a fatal error, read the month, save a copy', async () => {
  const desk = await Desk.open(browser, server.url, { language: 'zh', sample: 'clean-zh' });

  await desk.get('use-found').first().click();
  await desk.get('make-plan').click();
  await desk.get('adopt').click();
  await desk.get('evaluator-name').fill('高翔');
  await desk.get('evaluator-confirm').click();

  await desk.get('contact-id').fill('202603159900000001');
  await desk.get('agent').fill('陈晨');
  await desk.get('contact-date').fill('2026-03-15');
  await desk.get('full-marks').click();
  await expect(text(desk, 'final-score')).resolves.toBe('100');

  await desk.get('rule').first().check();
  await expect(text(desk, 'final-score')).resolves.toBe('0');
  await expect(text(desk, 'raw-score')).resolves.toContain('100');
  await desk.get('fired-bar').waitFor();
  await desk.get('submit').click();
  await desk.get('undo').waitFor();
  const address = (await desk.get('save-notice').getByTestId('address-link').innerText()).split('!').at(-1) ?? '';
  expect(address).toMatch(/^\$?[A-Z]+\$?\d+/);

  await desk.get('tab-summary').click();
  await desk.get('month').fill('2026-03');
  await desk.get('refresh').click();
  await desk.get('headline').waitFor();
  await desk.get('headline').getByTestId('address-link').click();
  await desk.page.locator('[data-testid^="chart-"] svg').first().waitFor();

  const copy = await desk.savedCopy();
  const saved = await openXlsx(copy);
  const rows = saved.sheets.flatMap(({ cells }) => Object.values(cells));
  const row = rows.filter((line) => Object.values(line).some(({ v }) => v === '202603159900000001'));
  expect(row).toHaveLength(1);
  expect(saved.sheets.flatMap(({ charts }) => charts).length).toBeGreaterThanOrEqual(2);
  expect(formulaCount(saved)).toBeGreaterThan(500);
  expect(differences(saved, await recalculate(copy))).toEqual([]);
  expect(desk.errors).toEqual([]);
  await desk.close();
});

function text(desk: Desk, testId: string): Promise<string> {
  return desk.get(testId).innerText();
}
