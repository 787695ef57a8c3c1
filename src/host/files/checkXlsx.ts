import { cellProblems, textProblems } from './check/cellCheck';
import { place, readCheckedPackage, withoutCells, type CheckedPackage } from './check/checkedPackage';
import { orderProblems } from './check/elementOrder';
import { formulaProblems, type Referenced } from './check/formulaCheck';
import { nameProblems, sheetNameProblems } from './check/nameCheck';
import { packageProblems } from './check/packageParts';
import { sheetProblems } from './check/sheetCheck';
import { xmlProblem } from './check/strictXml';
import { styleCounts, styleProblems } from './check/styleCheck';
import { tableProblems } from './check/tableCheck';
import { decodeCellText } from './cellText';
import { openXlsx } from './openXlsx';
import { PackageReader } from './packageReader';
import { childrenOf, descendants } from './xml';

/**
 * What would make Excel repair a saved file, or Excel 2016, WPS or LibreOffice show other numbers: a line a problem with
 * part and cell, none where the file is fine. It judges the file by itself, without calculating, and never throws.
 */
export async function checkXlsx(bytes: Uint8Array): Promise<string[]> {
  try {
    const file = await PackageReader.open(bytes);
    const malformed = await xmlProblems(file);
    // The other checks read the parts as trees.
    return malformed.length > 0
      ? malformed
      : [...(await packageProblems(file)), ...(await contentProblems(file, bytes))];
  } catch (error) {
    return [unreadable(error)];
  }
}

function unreadable(error: unknown): string {
  return `the file cannot be read: ${error instanceof Error ? error.message : String(error)}`;
}

async function xmlProblems(file: PackageReader): Promise<string[]> {
  const problems: string[] = [];
  for (const path of file.paths.filter((one) => /\.(?:xml|rels|vml)$/.test(one))) {
    const problem = xmlProblem((await file.text(path)) ?? '');
    if (problem) problems.push(`${path}: ${problem}`);
  }
  return problems;
}

async function contentProblems(file: PackageReader, bytes: Uint8Array): Promise<string[]> {
  const checked = await readCheckedPackage(file);
  const known = referenced(checked);
  const { cellFormats, conditional } = styleCounts(checked);
  const strings = childrenOf(checked.strings?.root, 'si').length;
  const problems = [
    ...(await orderInParts(file)),
    ...sheetNameProblems(checked),
    ...nameProblems(checked, known),
    ...styleProblems(checked),
    ...(checked.strings ? textProblems(checked.strings) : []),
    ...(await chartProblems(file, known)),
  ];
  // As read, because shared formulas are spelled out then. What cannot be read has findings of its own beside this.
  const sheets = await openXlsx(bytes).then(
    (opened) => opened.sheets,
    (error: unknown) => (problems.push(unreadable(error)), []),
  );
  checked.sheets.forEach((sheet, index) => {
    problems.push(
      ...cellProblems(sheet, { styles: cellFormats, strings }, known),
      ...sheetProblems(sheet, conditional, known),
      ...tableProblems(sheet, sheets[index]?.cells ?? {}, conditional, known),
    );
  });
  return problems;
}

function referenced({ workbook, sheets }: CheckedPackage): Referenced {
  const tables = sheets.flatMap((sheet) => sheet.tables);
  const names = descendants(workbook.root, 'definedName').map(({ attributes }) => attributes.name ?? '');
  return {
    sheets: new Set(sheets.map(({ name }) => name.toLowerCase())),
    tables: new Map(
      tables.map(({ name, columns }) => [
        name.toLowerCase(),
        { name, columns: columns.map((column) => ({ name: column })) },
      ]),
    ),
    names: new Set(names.map((name) => name.toLowerCase())),
  };
}

async function orderInParts(file: PackageReader): Promise<string[]> {
  const problems: string[] = [];
  for (const path of file.paths.filter((one) => one.startsWith('xl/') && one.endsWith('.xml'))) {
    const { root } = withoutCells((await file.text(path)) ?? '');
    problems.push(...orderProblems(root).map((problem) => `${path}: ${problem}`));
  }
  return problems;
}

async function chartProblems(file: PackageReader, known: Referenced): Promise<string[]> {
  const problems: string[] = [];
  for (const path of file.paths.filter((one) => one.startsWith('xl/charts/') && one.endsWith('.xml'))) {
    const root = await file.xml(path);
    if (root?.name !== 'chartSpace') continue;
    for (const { text } of descendants(root, 'f')) {
      const found = formulaProblems(decodeCellText(text), known);
      problems.push(...found.map((problem) => `${place({ path, root })} ${text}: ${problem}`));
    }
  }
  return problems;
}
