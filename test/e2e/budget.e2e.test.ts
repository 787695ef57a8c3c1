import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { useBrowser } from './support/browser';
import { Desk } from './support/desk';

const { browser, url } = useBrowser();

/** Kilobytes of script, compressed as a server sends them; Office.js itself is Microsoft's and cached by Office. */
const SHELL_AT_MOST = 90;
const FIRST_SCREEN_AT_MOST = 190;
/** What looks through a workbook is loaded while the set-up screen stands and can be used. */
const FOUND_LOGS_AT_MOST = 250;

function compressed(scripts: Iterable<string>): number {
  let bytes = 0;
  for (const script of scripts) bytes += gzipSync(readFileSync(path.join('build/desk', script)), { level: 9 }).length;
  return bytes / 1024;
}

test('the shell paints from little script, and so does the first screen that can be used', async () => {
  const page = readFileSync('build/desk/pane.html', 'utf8');
  const shell = [...page.matchAll(/src="(pane\/[^"]+)"/g)].map((match) => match[1] ?? '');
  expect(shell.length).toBeGreaterThan(0);
  expect(compressed(shell)).toBeLessThanOrEqual(SHELL_AT_MOST);

  const desk = await Desk.open(browser(), url(), { language: 'zh', sample: 'clean-zh' });
  await desk.get('use-found').first().waitFor();
  const loaded = await desk.frame.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name, startTime }) => ({ script: new URL(name).pathname.slice(1), startTime })),
  );
  const scripts = loaded.filter(({ script }) => script.startsWith('pane/'));
  const lookedAt = scripts.find(({ script }) => script.startsWith('pane/inspect'))?.startTime ?? 0;
  const first = new Set(scripts.filter(({ startTime }) => startTime < lookedAt).map(({ script }) => script));
  expect(first.size).toBeGreaterThan(shell.length);
  expect(compressed(first)).toBeLessThanOrEqual(FIRST_SCREEN_AT_MOST);
  expect(compressed(new Set(scripts.map(({ script }) => script)))).toBeLessThanOrEqual(FOUND_LOGS_AT_MOST);
  await desk.close();
});
