import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openXlsx } from '../../src/host/files/openXlsx';
import type { WorkbookSnapshot } from '../../src/host/model/snapshot';

export type SampleName = 'clean-zh' | 'clean-en' | 'large-zh';

export async function openSample(name: SampleName): Promise<WorkbookSnapshot> {
  return openXlsx(await readFile(join(process.cwd(), 'assets', 'samples', `${name}.xlsx`)));
}
