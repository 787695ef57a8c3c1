import { chromium, type Browser } from 'playwright-core';
import { serveFolder, type StaticServer } from './staticServer';

/** Debian's Chromium, without the services that would reach for the network. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** One browser and one server of the built desk for the tests of a file. */
export function useBrowser(): { browser: () => Browser; url: () => string } {
  let browser: Browser | undefined;
  let server: StaticServer | undefined;
  beforeAll(async () => {
    server = await serveFolder('build/desk');
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  const started = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error('The browser has not started');
    return value;
  };
  return { browser: () => started(browser), url: () => started(server).url };
}
