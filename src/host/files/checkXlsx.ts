import { checkFormulas } from './checkFormulas';
import { checkPackage } from './checkPackage';
import { checkTables } from './checkTables';
import { openXlsx } from './openXlsx';
import { PackageReader } from './packageReader';

/**
 * What would make Excel repair a saved file, or Excel 2016, WPS or LibreOffice show other numbers; one line a problem,
 * none where the file is fine. It judges the file by itself, without calculating.
 */
export async function checkXlsx(bytes: Uint8Array): Promise<string[]> {
  const workbook = await openXlsx(bytes);
  const inPackage = await checkPackage(await PackageReader.open(bytes));
  return [...inPackage, ...checkTables(workbook), ...checkFormulas(workbook)];
}
