/** Renders `assets/icon.svg` to the PNG sizes that the manifest names: `npm run icons`. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from 'playwright-core';

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const folder = import.meta.dirname;

async function renderIcons(): Promise<void> {
  const svg = await readFile(path.join(folder, 'icon.svg'), 'utf8');
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage();
    for (const size of SIZES) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>body{margin:0;background:transparent}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
      );
      const png = await page.screenshot({ omitBackground: true });
      await writeFile(path.join(folder, 'icons', `icon-${size}.png`), png);
    }
  } finally {
    await browser.close();
  }
}

void renderIcons();
