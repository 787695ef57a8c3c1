import { checkXlsx } from '../../src/host/files/checkXlsx';
import { saveXlsx } from '../../src/host/files/saveXlsx';
import type { WorkbookSnapshot } from '../../src/host/model/snapshot';

/**
 * The workbook as a file; every test saves by this, and fails where the static check of files finds anything. `allowed`
 * passes over what the workbook holds on purpose, such as a function that is newer than Excel 2016.
 */
export async function saveChecked(workbook: WorkbookSnapshot, allowed?: RegExp): Promise<Uint8Array> {
  const bytes = await saveXlsx(workbook);
  await expectSound(bytes, allowed);
  return bytes;
}

/** As `saveChecked`, for a file that a program under test has written. */
export async function expectSound(bytes: Uint8Array, allowed?: RegExp): Promise<void> {
  const findings = await checkXlsx(bytes);
  expect(findings.filter((finding) => !allowed?.test(finding))).toEqual([]);
}
