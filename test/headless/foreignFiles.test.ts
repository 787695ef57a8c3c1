import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { openXlsx } from '../../src/host/files/openXlsx';
import { expectSound } from '../support/saveChecked';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'qa-foreign-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Opens a file and saves it as a workbook. */
async function resave(name: string, bytes: Uint8Array, out = 'out.xlsx'): Promise<{ code: number; stderr: string }> {
  await writeFile(join(folder, name), bytes);
  await writeFile(join(folder, 'steps.json'), '[{"do":"inspectWorkbook"}]');
  const args = ['--in', join(folder, name), '--out', join(folder, out), '--recipe', join(folder, 'steps.json')];
  return promisify(execFile)('npm', ['run', '-s', 'headless', '--', ...args]).then(
    ({ stderr }) => ({ code: 0, stderr }),
    ({ code, stderr }: { code: number; stderr: string }) => ({ code, stderr }),
  );
}

test('a GBK table of text becomes a sound workbook', async () => {
  const bytes = Uint8Array.from([
    0xbf, 0xcd, 0xb7, 0xfe, 0x2c, 0xd6, 0xca, 0xbc, 0xec, 0x0a, 0x30, 0x30, 0x37, 0x2c, 0x39,
  ]);
  expect(await resave('log.csv', bytes)).toMatchObject({ code: 0 });
  const saved = await readFile(join(folder, 'out.xlsx'));
  await expectSound(saved);
  const [{ name, cells }] = (await openXlsx(saved)).sheets;
  expect([name, cells[0][0].v, cells[1][0].v]).toEqual(['log', '客服', '007']);
});

test('a file that cannot be opened ends the run with its code and what to do', async () => {
  const { code, stderr } = await resave('log.xlsx', new TextEncoder().encode('<html><table></table></html>'));
  expect(code).toBe(1);
  expect(stderr).toMatch(/^FILE_WEB_PAGE: .*save it as "Excel Workbook \(\.xlsx\)"/);
});

test('a workbook is saved under a name that Excel takes for one', async () => {
  const { code, stderr } = await resave('log.csv', new TextEncoder().encode('a,b'), 'out.xlsm');
  expect([code, stderr]).toEqual([2, expect.stringContaining('--out OUT.xlsx')]);
});
