import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { emptyWorkbook } from '../../src/host/model/snapshot';
import { saveChecked } from '../support/saveChecked';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'qa-check-'));
});
afterEach(() => rm(folder, { recursive: true }));

function checkFiles(...paths: string[]): Promise<{ code: number; lines: string[] }> {
  return new Promise((resolve) => {
    execFile('npm', ['run', '-s', 'check:file', '--', ...paths], (error, stdout) => {
      resolve({ code: Number(error?.code ?? 0), lines: stdout.split('\n').filter((line) => line !== '') });
    });
  });
}

async function put(name: string, bytes: Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return path;
}

test('sound files give no line and exit 0; each finding of the others is a line and the exit 1', async () => {
  const bytes = await saveChecked(emptyWorkbook());
  const sound = await put('sound.xlsx', bytes);
  expect(await checkFiles(sound)).toEqual({ code: 0, lines: [] });

  const zip = await JSZip.loadAsync(bytes);
  zip.remove('xl/theme/theme1.xml');
  const broken = await put('broken.xlsx', await zip.generateAsync({ type: 'uint8array' }));
  const text = await put('text.xlsx', new TextEncoder().encode('no workbook'));
  expect(await checkFiles(broken, text, sound)).toEqual({
    code: 1,
    lines: [
      `${broken}: [Content_Types].xml: content type of the missing part xl/theme/theme1.xml`,
      `${broken}: xl/_rels/workbook.xml.rels: rId2 points to the missing part xl/theme/theme1.xml`,
      expect.stringContaining(`${text}: the file cannot be read: Not an .xlsx file`),
    ],
  });
}, 60_000);

test('a path without a file is said and exits 2', async () => {
  expect(await checkFiles(join(folder, 'none.xlsx'))).toEqual({ code: 2, lines: [] });
  expect((await checkFiles()).code).toBe(2);
}, 60_000);
