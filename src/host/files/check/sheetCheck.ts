import { intersect } from '../../model/address';
import type { GridRange } from '../../model/snapshot';
import { parseRanges } from '../a1';
import { decodeCellText } from '../cellText';
import { child, childrenOf, descendants, type XmlElement } from '../xml';
import { isIndex, place, type SheetPart } from './checkedPackage';
import { formulaProblems, type Referenced } from './formulaCheck';

/** Documented limits of what a validation says to people, and of a list written out in it. */
const LONGEST = { promptTitle: 32, prompt: 255, errorTitle: 32, error: 225 };
const LONGEST_LIST = 255;

/** What is wrong in a sheet beside its cells: merged areas, columns, validations, conditional formats. */
export function sheetProblems(sheet: SheetPart, conditionalFormats: number, known: Referenced): string[] {
  return [
    ...mergeProblems(sheet),
    ...columnProblems(sheet),
    ...descendants(sheet.root, 'dataValidation').flatMap((one) => validationProblems(sheet, one, known)),
    ...childrenOf(sheet.root, 'conditionalFormatting').flatMap((block) =>
      conditionalProblems(sheet, block, conditionalFormats, known),
    ),
  ];
}

function mergeProblems(sheet: SheetPart): string[] {
  const problems: string[] = [];
  const taken: { range: GridRange; what: string }[] = sheet.tables.flatMap(({ range, name }) =>
    range ? [{ range, what: `the table ${name}` }] : [],
  );
  for (const { attributes } of childrenOf(child(sheet.root, 'mergeCells'), 'mergeCell')) {
    const { ref = '' } = attributes;
    const [range] = parseRanges(ref);
    const where = place(sheet, ref);
    if (!range) problems.push(`${where}: the merged area is no range`);
    else if (range.startRow === range.endRow && range.startColumn === range.endColumn) {
      problems.push(`${where}: the merged area has one cell`);
    } else {
      const other = taken.find((one) => intersect(one.range, range));
      if (other) problems.push(`${where}: the merged area overlaps ${other.what}`);
      taken.push({ range, what: `the merged area ${ref}` });
    }
  }
  return problems;
}

function columnProblems(sheet: SheetPart): string[] {
  let last = 0;
  return childrenOf(child(sheet.root, 'cols'), 'col').flatMap(({ attributes }) => {
    const [from, to] = [Number(attributes.min), Number(attributes.max)];
    const isFine = from > last && to >= from && to <= 16_384;
    last = to;
    return isFine ? [] : [`${place(sheet)}: columns ${attributes.min} to ${attributes.max} overlap others`];
  });
}

function validationProblems(sheet: SheetPart, element: XmlElement, known: Referenced): string[] {
  const { attributes } = element;
  const problems = rangesProblems(attributes.sqref ?? child(element, 'sqref')?.text ?? '');
  for (const [name, longest] of Object.entries(LONGEST)) {
    const { length } = decodeCellText(attributes[name] ?? '');
    if (length > longest) problems.push(`${name} has ${length} characters, Excel takes ${longest}`);
  }
  // Excel keeps lists of other sheets among the extensions, with an element more.
  const formulas = ['formula1', 'formula2']
    .flatMap((name) => child(element, name) ?? [])
    .map((one) => child(one, 'f')?.text ?? one.text);
  const needed = (attributes.type ?? 'none') === 'none' ? 0 : needsTwo(attributes) ? 2 : 1;
  if (formulas.length < needed) problems.push('the validation lacks a formula');
  for (const formula of formulas.map(decodeCellText)) {
    problems.push(...ruleFormulaProblems(formula, known));
    if (attributes.type === 'list' && /^".*"$/s.test(formula)) {
      const { length } = formula.slice(1, -1).replaceAll('""', '"');
      if (length > LONGEST_LIST) problems.push(`the list has ${length} characters, Excel takes ${LONGEST_LIST}`);
    }
  }
  return problems.map((problem) => `${place(sheet, attributes.sqref)}: validation: ${problem}`);
}

function needsTwo({ type = 'none', operator = 'between' }: XmlElement['attributes']): boolean {
  return type !== 'list' && type !== 'custom' && (operator === 'between' || operator === 'notBetween');
}

function conditionalProblems(sheet: SheetPart, block: XmlElement, formats: number, known: Referenced): string[] {
  const { sqref = '' } = block.attributes;
  const problems = rangesProblems(sqref);
  for (const rule of childrenOf(block, 'cfRule')) {
    const { dxfId, priority } = rule.attributes;
    if (dxfId !== undefined && !isIndex(dxfId, formats)) problems.push(`the file has no format ${dxfId}`);
    if (!(Number(priority) >= 1)) problems.push('a rule has no priority');
    for (const formula of childrenOf(rule, 'formula')) {
      problems.push(...ruleFormulaProblems(decodeCellText(formula.text), known));
    }
  }
  return problems.map((problem) => `${place(sheet, sqref)}: conditional format: ${problem}`);
}

function rangesProblems(sqref: string): string[] {
  const stated = sqref.split(/\s+/).filter((one) => one !== '').length;
  return stated > 0 && parseRanges(sqref).length === stated ? [] : ['its cells are no ranges'];
}

/** Rules may not use structured references; Excel removes a rule that does. */
function ruleFormulaProblems(formula: string, known: Referenced): string[] {
  const problems = formulaProblems(formula, known);
  return /\[/.test(formula.replace(/"[^"]*"/g, '')) ? [...problems, 'rules may not refer to tables by name'] : problems;
}
