import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser, Frame, Locator, Page } from 'playwright-core';
import { expectSound } from '../../support/saveChecked';

/** Screens answer within this even on a busy machine with two cores. */
const PATIENCE_MS = 30_000;
const MOST_STOPS = 120;

export interface DeskOptions {
  language?: 'zh' | 'en';
  theme?: 'light' | 'dark';
  width?: number;
  sample?: string;
}

/** The desk in a browser: the page around, and the pane in its frame as a person uses it. */
export class Desk {
  private constructor(
    readonly page: Page,
    readonly frame: Frame,
    /** What the pages threw or wrote to the console as an error. */
    readonly errors: readonly string[],
  ) {}

  static async open(browser: Browser, url: string, options: DeskOptions = {}): Promise<Desk> {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      // Colours in the middle of a transition are nobody's colours.
      reducedMotion: 'reduce',
      locale: options.language === 'zh' ? 'zh-CN' : 'en-US',
    });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    const query = new URLSearchParams(Object.entries(options).map(([name, value]) => [name, String(value)]));
    await page.goto(`${url}?${query}`);
    const handle = await page.getByTestId('desk-pane').elementHandle();
    const frame = await handle?.contentFrame();
    if (!frame) throw new Error('The desk shows no pane');
    const desk = new Desk(page, frame, errors);
    await desk.get('chip').waitFor();
    return desk;
  }

  /** A control of the pane. */
  get(testId: string): Locator {
    return this.frame.getByTestId(testId);
  }

  criterion(name: string | RegExp): Locator {
    return this.get('criterion').filter({ hasText: name });
  }

  /** The address in the name box left of the formula bar. */
  selectedAddress(): Promise<string> {
    return this.page.locator('[data-u-comp="defined-name"] input').first().inputValue();
  }

  /** The workbook as "save a copy" gives it; the static check of files has passed. */
  async savedCopy(): Promise<Uint8Array> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByTestId('desk-save').click(),
    ]);
    const bytes = new Uint8Array(await readFile(await download.path()));
    await expectSound(bytes);
    return bytes;
  }

  text(testId: string): Promise<string> {
    return this.get(testId).innerText();
  }

  /** How many charts are drawn over the sheet in front. */
  async drawnCharts(): Promise<number> {
    const charts = this.page.locator('[data-testid^="chart-"] svg');
    await charts.first().waitFor();
    return charts.count();
  }

  /** What F6 does in Excel: the pane gets the focus. */
  async enterPane(): Promise<void> {
    await this.page.getByTestId('desk-pane').focus();
  }

  /** Presses Tab (or Shift+Tab) until the control has the focus; fails where the keyboard cannot get to it. */
  async tabTo(control: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await control.waitFor();
    for (let presses = 0; presses < MOST_STOPS; presses++) {
      if (await control.evaluate((element) => element === element.ownerDocument.activeElement)) return;
      // Whoever tabbed past the end of the pane is in the grid, which keeps the key: F6 leads back.
      if (presses === MOST_STOPS / 2) await this.enterPane();
      await this.page.keyboard.press(key);
    }
    throw new Error(`The keyboard does not reach ${control.toString()}`);
  }

  /** What axe finds wrong with the pane as it is now, in one line each. */
  async accessibilityProblems(): Promise<string[]> {
    await this.frame.addScriptTag({ path: createRequire(__filename).resolve('axe-core/axe.min.js') });
    return this.frame.evaluate(async () => {
      const ending = document.getAnimations().filter(({ effect }) => effect?.getTiming().iterations !== Infinity);
      await Promise.allSettled(ending.map(({ finished }) => finished));
      const { axe } = window as unknown as { axe: { run(): Promise<{ violations: Violation[]; passes: unknown[] }> } };
      interface Violation {
        id: string;
        help: string;
        nodes: { html: string }[];
      }
      const { violations, passes } = await axe.run();
      if (passes.length === 0) throw new Error('axe looked at nothing');
      return violations.map(({ id, help, nodes }) => `${id}: ${help} ${nodes.map(({ html }) => html).join(' ')}`);
    });
  }

  close(): Promise<void> {
    return this.page.context().close();
  }
}
