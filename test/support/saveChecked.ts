import { checkXlsx } from '../../src/host/files/checkXlsx';
import { saveXlsx } from '../../src/host/files/saveXlsx';
import type { WorkbookSnapshot } from '../../src/host/model/snapshot';

/**
 * The workbook as a file, as every test saves one: fails where the static check finds anything in it. `known` says which
 * findings belong to the workbook itself, such as a function that is newer than Excel 2016; each must turn up.
 */
export async function saveChecked(workbook: WorkbookSnapshot, known: readonly RegExp[] = []): Promise<Uint8Array> {
  const bytes = await saveXlsx(workbook);
  await expectSound(bytes, known);
  return bytes;
}

/** As `saveChecked`, for a file that a program under test has written. */
export async function expectSound(bytes: Uint8Array, known: readonly RegExp[] = []): Promise<void> {
  const findings = await checkXlsx(bytes);
  expect(findings.filter((finding) => !known.some((pattern) => pattern.test(finding)))).toEqual([]);
  for (const pattern of known) expect(findings).toContainEqual(expect.stringMatching(pattern));
}
