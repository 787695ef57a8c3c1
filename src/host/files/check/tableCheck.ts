import { intersect, sameRange } from '../../model/address';
import { relativeKey } from '../../model/formulaTokens';
import type { CellSnapshot, SheetSnapshot } from '../../model/snapshot';
import { parseRange } from '../../model/address';
import { rangeAddress } from '../a1';
import { decodeCellText } from '../cellText';
import { formulaOf } from '../formulaText';
import { child, childrenOf, type XmlElement } from '../xml';
import { isIndex, place, type SheetPart, type TablePart } from './checkedPackage';
import { formulaProblems, type Referenced } from './formulaCheck';

/** What Excel would repair in the tables of a sheet, and calculated columns that would not fill new rows. */
export function tableProblems(
  sheet: SheetPart,
  cells: SheetSnapshot['cells'],
  conditionalFormats: number,
  known: Referenced,
): string[] {
  return sheet.tables.flatMap((table, index) =>
    [
      ...rangeProblems(table, sheet.tables.slice(0, index)),
      ...headerProblems(table, cells),
      ...childrenOf(child(table.root, 'tableColumns'), 'tableColumn').flatMap((column, at) =>
        columnProblems(table, column, at, cells, known),
      ),
      ...formatProblems(table, conditionalFormats),
    ].map((problem) => `${place(table)}: ${problem}`),
  );
}

function rangeProblems(
  { root, range, headerRows, totalsRows, columns }: TablePart,
  before: readonly TablePart[],
): string[] {
  if (!range) return [`${root.attributes.ref} is no range`];
  const problems: string[] = [];
  if (range.endRow - range.startRow + 1 <= headerRows + totalsRows) problems.push('the table has no row for data');
  if (range.endColumn - range.startColumn + 1 !== columns.length) {
    problems.push(`${columns.length} columns do not fill ${root.attributes.ref}`);
  }
  for (const other of before) {
    if (other.range && intersect(range, other.range)) problems.push(`the table overlaps ${other.name}`);
  }
  const filter = child(root, 'autoFilter')?.attributes.ref;
  const filtered = { ...range, endRow: range.endRow - totalsRows };
  if (filter !== undefined && !sameRange(parseRange(filter) ?? range, filtered)) {
    problems.push(`the filter covers ${filter} instead of ${rangeAddress(filtered)}`);
  }
  if (filter !== undefined && headerRows === 0) problems.push('a table without headers has no filter');
  return problems;
}

function headerProblems({ range, headerRows, columns }: TablePart, cells: SheetSnapshot['cells']): string[] {
  const problems: string[] = [];
  const seen = new Set<string>();
  columns.forEach((name, index) => {
    if (name === '') problems.push(`column ${index + 1} has no name`);
    if (seen.has(name.toLowerCase())) problems.push(`two columns are called ${name}`);
    seen.add(name.toLowerCase());
    if (!range || headerRows === 0) return;
    const cell = cells[range.startRow]?.[range.startColumn + index];
    if (cell?.v !== name || cell.f !== undefined) problems.push(`column ${name} has the header ${shown(cell)}`);
  });
  return problems;
}

function columnProblems(
  { range, headerRows, totalsRows, columns }: TablePart,
  element: XmlElement,
  index: number,
  cells: SheetSnapshot['cells'],
  known: Referenced,
): string[] {
  if (!range) return [];
  const name = columns[index] ?? '';
  const column = range.startColumn + index;
  const first = range.startRow + headerRows;
  const last = range.endRow - totalsRows;
  const stated = textOf(element, 'calculatedColumnFormula');
  const problems = stated === undefined ? [] : formulaProblems(stated, known);
  const common = commonFormula(cells, column, first, last);
  if (common !== undefined && stated === undefined)
    problems.push('every cell holds one formula, but new rows get none');
  else if (common !== undefined && stated !== undefined) {
    const key = relativeKey(formulaOf(stated), first, column);
    if (key !== common) problems.push('new rows get another formula than every row has');
  }
  const totals = totalsRows > 0 ? totalsProblem(element, cells[range.endRow]?.[column]) : undefined;
  if (totals) problems.push(totals);
  return problems.map((problem) => `column ${name}: ${problem}`);
}

/** The formula, relative to its cell, that all rows have in common; undefined where they do not agree. */
function commonFormula(cells: SheetSnapshot['cells'], column: number, first: number, last: number): string | undefined {
  let common: string | undefined;
  let previous: string | undefined;
  for (let row = first; row <= last; row++) {
    const formula = cells[row]?.[column]?.f;
    if (formula === undefined) return undefined;
    // Structured references are the same text in every row.
    const key = formula === previous && !/[A-Za-z]\$?\d/.test(formula) ? common : relativeKey(formula, row, column);
    if (common !== undefined && key !== common) return undefined;
    common = key;
    previous = formula;
  }
  return common;
}

function totalsProblem(element: XmlElement, cell: CellSnapshot | undefined): string | undefined {
  const { totalsRowFunction = 'none', totalsRowLabel } = element.attributes;
  if (totalsRowFunction === 'none') {
    const label = totalsRowLabel === undefined ? undefined : decodeCellText(totalsRowLabel);
    return label !== undefined && cell?.v !== label
      ? `its totals row says ${shown(cell)} instead of ${label}`
      : undefined;
  }
  if (cell?.f === undefined) return `its totals row lacks the ${totalsRowFunction}`;
  const own = textOf(element, 'totalsRowFormula');
  if (totalsRowFunction !== 'custom') return /^=SUBTOTAL\(/i.test(cell.f) ? undefined : 'its totals row is no SUBTOTAL';
  return own !== undefined && formulaOf(own) === cell.f ? undefined : 'its totals row holds another formula';
}

function formatProblems({ root }: TablePart, conditionalFormats: number): string[] {
  const elements = [root, ...childrenOf(child(root, 'tableColumns'), 'tableColumn')];
  return elements.flatMap(({ attributes }) =>
    Object.entries(attributes)
      .filter(([name, value]) => /DxfId$/.test(name) && !isIndex(value, conditionalFormats))
      .map(([name, value]) => `${name} ${value} does not exist`),
  );
}

function textOf(element: XmlElement, name: string): string | undefined {
  const found = child(element, name);
  return found && decodeCellText(found.text);
}

function shown(cell: CellSnapshot | undefined): string {
  return (
    cell?.f ??
    (cell?.v === undefined ? 'nothing' : typeof cell.v === 'string' ? cell.v : `${cell.v} as a ${typeof cell.v}`)
  );
}
