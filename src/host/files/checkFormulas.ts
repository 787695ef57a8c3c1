import type { WorkbookSnapshot } from '../model/snapshot';
import { cellAddress, rangeAddress } from './a1';
import { functionNames } from '../model/formulaTokens';
import { hasShortThisRow } from './formulaText';
import { PLAIN_FUNCTIONS } from './plainFunctions';

/** What Excel 2016, WPS or LibreOffice would not accept in the formulas of a workbook, each said with its place. */
export function checkFormulas(workbook: WorkbookSnapshot): string[] {
  return [...formulasOf(workbook)].flatMap(({ place, formula }) =>
    problemsOf(formula).map((problem) => `${place}: ${problem}`),
  );
}

function* formulasOf({ sheets, names }: WorkbookSnapshot): Generator<{ place: string; formula: string }> {
  for (const { name, formula } of names) yield { place: `name ${name}`, formula };
  for (const sheet of sheets) {
    for (const row of Object.keys(sheet.cells).map(Number)) {
      for (const column of Object.keys(sheet.cells[row]).map(Number)) {
        const formula = sheet.cells[row][column].f;
        if (formula !== undefined) yield { place: `${sheet.name}!${cellAddress(row, column)}`, formula };
      }
    }
    for (const table of sheet.tables) {
      for (const { name, calculatedFormula } of table.columns) {
        if (calculatedFormula !== undefined) yield { place: `${table.name}[${name}]`, formula: calculatedFormula };
      }
    }
    for (const { ranges, formula1, formula2 } of sheet.validations) {
      const place = `validation of ${sheet.name}!${ranges.map(rangeAddress).join(' ')}`;
      yield { place, formula: formula1 };
      if (formula2 !== undefined) yield { place, formula: formula2 };
    }
    for (const { ranges, rule } of sheet.conditionalFormats) {
      const place = `conditional format of ${sheet.name}!${ranges.map(rangeAddress).join(' ')}`;
      if (rule.type === 'custom') yield { place, formula: rule.formula };
      if (rule.type === 'cellValue') yield { place, formula: rule.formula1 };
      if (rule.type === 'cellValue' && rule.formula2 !== undefined) yield { place, formula: rule.formula2 };
    }
  }
}

function problemsOf(formula: string): string[] {
  const problems: string[] = [];
  if (hasShortThisRow(formula)) problems.push('[@…] instead of [[#This Row],…]');
  if (formula.length > 8192) problems.push(`${formula.length} characters, Excel takes 8192`);
  const unknown = new Set(functionNames(formula).filter((name) => !PLAIN_FUNCTIONS.has(name)));
  for (const name of unknown) problems.push(`${name} is not known to every program that reads the file`);
  return problems;
}
