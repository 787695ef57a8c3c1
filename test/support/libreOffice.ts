import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { CellValue } from '../../src/domain/cellValue';
import { openXlsx } from '../../src/host/files/openXlsx';

/** Sheets by name; each is rows of values as numbers, text, booleans or error texts; blank cells are ''. */
export type Recalculated = Record<string, CellValue[][]>;

/** Opens the file in LibreOffice, makes it compute every formula anew whatever the file caches, and reads the values. */
export async function recalculate(bytes: Uint8Array): Promise<Recalculated> {
  const [result] = await recalculateAll([bytes]);
  return result;
}

/**
 * As `recalculate` for many files in one run: starting LibreOffice costs seconds. Numbers have the 15 significant digits
 * LibreOffice writes, so compare with a tolerance or after rounding; booleans that are formulas stay booleans. Throws where
 * LibreOffice is missing or cannot read a file; it never skips.
 */
export async function recalculateAll(files: Uint8Array[]): Promise<Recalculated[]> {
  return Promise.all((await resaveAll(files)).map(values));
}

/** The files as LibreOffice writes them again after recalculating: what another program understood of them. */
export async function resaveAll(files: Uint8Array[]): Promise<Uint8Array[]> {
  const folder = await mkdtemp(join(tmpdir(), 'qa-recalculate-'));
  try {
    const inputs = files.map((_, index) => join(folder, `book${index}.xlsx`));
    await Promise.all(inputs.map((path, index) => writeFile(path, files[index])));
    await writeProfile(join(folder, 'profile'));
    const output = join(folder, 'out');
    const log = await runOffice(folder, ['--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', output, ...inputs]);
    return await Promise.all(
      inputs.map((_, index) =>
        readFile(join(output, `book${index}.xlsx`)).catch(() => {
          throw new Error(`LibreOffice could not convert workbook ${index}: ${log}`);
        }),
      ),
    );
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** The file as a PDF, for looking at what a reader without Excel sees. */
export function toPdf(bytes: Uint8Array): Promise<Uint8Array> {
  return convertTo('pdf', bytes);
}

/** The file in another format, by its extension. */
export async function convertTo(extension: string, bytes: Uint8Array): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'qa-convert-'));
  try {
    await writeFile(join(folder, 'book.xlsx'), bytes);
    await writeProfile(join(folder, 'profile'));
    await runOffice(folder, ['--convert-to', extension, '--outdir', folder, join(folder, 'book.xlsx')]);
    return await readFile(join(folder, `book.${extension}`));
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Runs with a profile of its own: a LibreOffice that is already open would otherwise take the order and drop it. */
async function runOffice(folder: string, order: string[]): Promise<string> {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const options = ['--headless', '--norestore', '--nolockcheck', '--nodefault', ...order];
  try {
    const { stdout, stderr } = await promisify(execFile)('soffice', [profile, ...options], {
      timeout: 300_000,
      maxBuffer: 16 * 1024 * 1024,
      env: { ...process.env, HOME: folder },
    });
    return `${stdout}${stderr}`;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      throw new Error('LibreOffice (soffice) is not installed: these tests compare with its calculation');
    }
    throw error;
  }
}

/** Mode 0 recalculates always; the default keeps the results that the file brings. */
async function writeProfile(profile: string): Promise<void> {
  const always = ['OOXMLRecalcMode', 'ODFRecalcMode'].map(
    (name) =>
      `<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="${name}" oor:op="fuse"><value>0</value></prop></item>`,
  );
  await mkdir(join(profile, 'user'), { recursive: true });
  await writeFile(
    join(profile, 'user', 'registrymodifications.xcu'),
    '<?xml version="1.0" encoding="UTF-8"?>\n<oor:items xmlns:oor="http://openoffice.org/2001/registry">' +
      `${always.join('')}</oor:items>`,
  );
}

async function values(bytes: Uint8Array): Promise<Recalculated> {
  const { sheets } = await openXlsx(bytes);
  return Object.fromEntries(
    sheets.map(({ name, cells }) => {
      const rows = Object.keys(cells).map(Number);
      const grid = Array.from({ length: Math.max(-1, ...rows) + 1 }, (_, row) => {
        const columns = Object.keys(cells[row] ?? {}).map(Number);
        return Array.from({ length: Math.max(-1, ...columns) + 1 }, (_, column) => cells[row]?.[column]?.v ?? '');
      });
      return [name, grid];
    }),
  );
}
