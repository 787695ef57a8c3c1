// Pictures of the product for the documentation: `npm run screenshots` (after `npm run build:desk`).
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './support/browser';
import { Desk, type DeskOptions } from './support/desk';
import { serveFolder } from './support/staticServer';

const FOLDER = 'docs/screenshots';

const CONTACTS = {
  zh: { id: '202603159900000001', agent: '陈晨', evaluator: '高翔', sample: 'clean-zh' },
  en: { id: '202603159900000001', agent: 'Amy Porter', evaluator: 'Nora Quinn', sample: 'clean-en' },
};

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const server = await serveFolder('build/desk');
  const browser = await launchBrowser();
  try {
    await picture(browser, server.url, 'zh', { language: 'zh', theme: 'light', width: 350 });
    await picture(browser, server.url, 'en-dark', { language: 'en', theme: 'dark', width: 350 });
    await picture(browser, server.url, 'zh-dark-320', { language: 'zh', theme: 'dark', width: 320 });
    await picture(browser, server.url, 'en-450', { language: 'en', theme: 'light', width: 450 });
    await standard(browser, server.url, 'zh', { language: 'zh', theme: 'light', width: 350 });
    await standard(browser, server.url, 'zh-dark-320', { language: 'zh', theme: 'dark', width: 320 });
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Walks the main path and takes the score form and the summary; of narrow and wide panes only the pane itself. */
async function picture(browser: Browser, url: string, name: string, options: DeskOptions): Promise<void> {
  const { id, agent, evaluator, sample } = CONTACTS[options.language ?? 'zh'];
  const desk = await Desk.open(browser, url, { ...options, sample });
  const whole = options.width === 350;
  await desk.page.setViewportSize({ width: 1280, height: 780 });
  const take = async (screen: string): Promise<void> => {
    // Scroll bars and spinners fade.
    await desk.page.waitForTimeout(1000);
    const file = path.join(FOLDER, `${screen}-${name}.png`);
    await (whole
      ? desk.page.screenshot({ path: file })
      : desk.page.getByTestId('desk-pane').screenshot({ path: file }));
  };

  await desk.get('use-found').first().click();
  await desk.get('make-plan').waitFor();
  if (options.width === 320) await take('mapping');
  await desk.get('make-plan').click();
  await desk.get('adopt').click();
  await desk.get('evaluator-name').fill(evaluator);
  await desk.get('evaluator-confirm').click();
  await desk.get('contact-id').fill(id);
  await desk.get('agent').fill(agent);
  await desk.get('contact-date').fill('2026-03-15');
  await desk.get('full-marks').click();
  await desk.get('rule').first().check();
  await desk.get('contact-id').click();
  await take(whole ? 'desk' : 'score');
  await desk.get('submit').click();
  await desk.get('undo').waitFor();
  await desk.get('tab-summary').click();
  await desk.get('month').fill('2026-03');
  await desk.get('refresh').click();
  await desk.get('headline').getByTestId('address-link').click();
  await desk.drawnCharts();
  // Wide enough for the charts beside their figures.
  await desk.page.setViewportSize({ width: 1720, height: 780 });
  if (whole) await take('summary');
  await desk.close();
}

/** Imports the sample standard: what was read beside its sheet; of a narrow pane the builder. */
async function standard(browser: Browser, url: string, name: string, options: DeskOptions): Promise<void> {
  const desk = await Desk.open(browser, url, options);
  await desk.page.setViewportSize({ width: 1280, height: 780 });
  await desk.page.getByTestId('desk-file').setInputFiles('assets/samples/standard-zh.csv');
  await desk.get('setup-import').click();
  await desk.get('import-read').click();
  await desk.get('import-review').waitFor();
  const isWhole = options.width === 350;
  if (isWhole) await desk.get('imported-criterion').nth(2).getByRole('button').first().click();
  else {
    await desk.get('import-save').click();
    await desk.get('edit-rubric').click();
    await desk.get('section-line').first().click();
  }
  await desk.page.waitForTimeout(1000);
  const file = path.join(FOLDER, `${isWhole ? 'import' : 'builder'}-${name}.png`);
  await (isWhole
    ? desk.page.screenshot({ path: file })
    : desk.page.getByTestId('desk-pane').screenshot({ path: file }));
  await desk.close();
}

void main();
