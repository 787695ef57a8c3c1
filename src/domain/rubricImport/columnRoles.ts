import { displayWidth } from '../displayWidth';
import { readName } from './criterionTexts';
import type { ColumnRole } from './headerWords';
import type { GridRow } from './importGrid';
import { readLevelText } from './levelText';
import { speaksOfOutcome } from './noteText';
import { isItemNumber, isNumber } from './plainText';

/** A column of a standard's table. */
export interface TableColumn {
  /** In the grid. */
  readonly at: number;
  readonly role: ColumnRole;
  readonly header: string;
  /** Of a level's column. */
  readonly label?: string;
  readonly points?: number | null;
  readonly share?: number | null;
}

/** Roles that words alone leave open, by what the columns hold. */
export function resolvedRoles(columns: readonly TableColumn[], body: readonly GridRow[]): readonly TableColumn[] {
  return withPointsOf(withNames(withTicks(withOutcomes(withDeducted(columns, body), body), body), body), body);
}

/** Points that an error takes, printed on every row: not a column for what somebody scored. */
function withDeducted(columns: readonly TableColumn[], body: readonly GridRow[]): readonly TableColumn[] {
  return columns.map((column) => {
    if (column.role !== 'answer' || !/扣|deduct|minus/iu.test(column.header)) return column;
    return isPrinted(column, body) ? { ...column, role: 'deducted' } : column;
  });
}

/** Whether a column is filled on most rows, with numbers among what it holds. */
function isPrinted(column: TableColumn, body: readonly GridRow[]): boolean {
  const rows = body.filter((row) => row.cells.filter((text) => text !== '').length > 1);
  const cells = textsIn(column, body);
  return (
    cells.length >= 0.6 * rows.length && cells.some((text) => isNumber(text) || readLevelText(text).levels.length > 1)
  );
}

/** Columns that say yes where failing an item is an outcome of the contact. */
function withOutcomes(columns: readonly TableColumn[], body: readonly GridRow[]): readonly TableColumn[] {
  return columns.map((column) => {
    if (column.role === 'levelColumn' || !speaksOfOutcome(column.header)) return column;
    const cells = textsIn(column, body);
    return cells.length > 0 && cells.every((text) => IS_YES.test(text) || IS_NO.test(text))
      ? { ...column, role: 'outcome' }
      : column;
  });
}

export const IS_YES = /^(?:是|有|y|yes|√|✓|✔|●)$/iu;
const IS_NO = /^(?:否|无|n|no|×|✗|[-–—/])$/iu;

function textsIn({ at }: TableColumn, body: readonly GridRow[]): string[] {
  return body.map(({ cells }) => cells[at] ?? '').filter((text) => text !== '');
}

/** Columns to tick, `是 | 否`: their cells are blank, or hold ticks. */
function withTicks(columns: readonly TableColumn[], body: readonly GridRow[]): readonly TableColumn[] {
  const levels = columns.filter(({ role }) => role === 'levelColumn');
  const isTick = (text: string): boolean => /^[√✓✔×✗xo○□☐☑1]?$/iu.test(text);
  const isForm = levels.length > 0 && body.every(({ cells }) => levels.every(({ at }) => isTick(cells[at] ?? '')));
  return isForm ? columns.map((one) => (levels.includes(one) ? { ...one, role: 'answer' } : one)) : columns;
}

function withNames(columns: readonly TableColumn[], body: readonly GridRow[]): readonly TableColumn[] {
  const of = (role: ColumnRole): TableColumn[] => columns.filter((column) => column.role === role);
  const [sections, criteria] = [of('section'), of('criterion')];
  const change = (changes: ReadonlyMap<TableColumn, ColumnRole>): readonly TableColumn[] =>
    columns.map((column) => ({ ...column, role: changes.get(column) ?? column.role }));
  const filled = (column: TableColumn): string[] => textsIn(column, body);

  if (criteria.length === 0) {
    const last = sections.at(-1);
    if (!last) return columns;
    const [standard, more] = of('standard');
    const isLevelled = more !== undefined || of('levelColumn').length > 0;
    const isNamed = standard && isLevelled && isCoarser(filled(last), filled(standard)) && areNames(filled(standard));
    return change(new Map([isNamed ? [standard, 'criterion'] : [last, 'criterion']]));
  }
  const [first, second] = criteria;
  if (sections.length === 0) {
    if (!second) return columns;
    return change(new Map(isCoarser(filled(first), filled(second)) ? [[first, 'section']] : [[second, 'standard']]));
  }
  const [section] = sections;
  if (second) {
    // Two columns of names within sections: the finer one names what is scored.
    if (!isCoarser(filled(first), filled(second))) return change(new Map([[second, 'standard']]));
    return change(
      new Map<TableColumn, ColumnRole>([
        [section, 'remark'],
        [first, 'section'],
      ]),
    );
  }
  const fine = filled(first);
  const isFine = ({ cells }: GridRow): boolean => (cells[first.at] ?? '') !== '';
  const coarse = body.filter(isFine).map(({ cells }) => cells[section.at] ?? '');
  const isOneToOne =
    coarse.length >= 3 && coarse.every((text) => text !== '') && new Set(coarse).size === coarse.length;
  // Where rows of a name alone head others, the names below them are criteria.
  const isHeading = ({ cells }: GridRow): boolean =>
    cells[section.at] !== '' &&
    cells.every((text, at) => at === section.at || text === '' || isNumber(text) || isItemNumber(text));
  const isHeaded = body.slice(0, body.findLastIndex(isFine)).some(isHeading);
  const isDescribed =
    fine.reduce((sum, text) => sum + displayWidth(readName(text).name), 0) / Math.max(1, fine.length) > 32;
  if (isOneToOne && (isDescribed || isHeaded)) {
    return change(
      new Map<TableColumn, ColumnRole>([
        [section, 'criterion'],
        [first, 'standard'],
      ]),
    );
  }
  return columns;
}

/** Short texts without levels. */
function areNames(texts: readonly string[]): boolean {
  return texts.every((text) => text.length <= 40 && readLevelText(text).levels.length === 0);
}

/** Whether one column groups another: filled less often, or with the same texts again and again. */
function isCoarser(one: readonly string[], other: readonly string[]): boolean {
  return one.length < other.length || new Set(one).size < 0.8 * other.length;
}

/** Points beside a section, and points of one level a row. */
function withPointsOf(columns: readonly TableColumn[], body: readonly GridRow[]): readonly TableColumn[] {
  const position = (role: ColumnRole): number => columns.findIndex((column) => column.role === role);
  const [section, criterion] = [position('section'), position('criterion')];
  const byPlace = columns.map((column, at): TableColumn => {
    const beforeCriterion = section >= 0 && at > section && at < criterion;
    if (column.role === 'points' && beforeCriterion) return { ...column, role: 'sectionPoints' };
    if (column.role === 'weight' && beforeCriterion) return { ...column, role: 'sectionWeight' };
    return column;
  });
  const points = byPlace.find(({ role }) => role === 'points') ?? printedPoints(byPlace, body);
  if (!points) return byPlace;
  const names = byPlace.find(({ role }) => role === 'criterion');
  const label = byPlace.find(({ role }) => role === 'level') ?? byPlace.find(({ role }) => role === 'standard');
  const isLevelled = names && label && isEachRow(points, names, label, body);
  // Beside names that print their points, numbers under `得分` are what somebody scored.
  const isScored = points.role === 'answer' && names && textsIn(names, body).some((text) => readName(text).points);
  if (!isLevelled && isScored) return byPlace;
  return byPlace.map((column) =>
    column === points ? { ...column, role: isLevelled ? 'levelPoints' : 'points' } : column,
  );
}

/** Where no other column has them, numbers under `得分` on most rows are the points that can be had. */
function printedPoints(columns: readonly TableColumn[], body: readonly GridRow[]): TableColumn | undefined {
  if (columns.some(({ role }) => role === 'levelPoints' || role === 'deducted')) return undefined;
  return columns.find((column) => column.role === 'answer' && isPrinted(column, body));
}

/** Whether rows that go on with a criterion's levels have points of their own. */
function isEachRow(points: TableColumn, names: TableColumn, label: TableColumn, body: readonly GridRow[]): boolean {
  let last = '';
  const going = body.filter(({ cells }) => {
    const name = cells[names.at] ?? '';
    const goesOn = name === '' || name === last;
    if (name !== '') last = name;
    return goesOn && (cells[label.at] ?? '') !== '';
  });
  const withPoints = going.filter(({ cells }) => isNumber(cells[points.at] ?? ''));
  return going.length > 0 && withPoints.length > 0.6 * going.length;
}
