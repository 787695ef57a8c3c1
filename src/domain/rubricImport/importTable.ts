import { readCriterionHeader } from '../grid/criterionHeader';
import { normalText } from '../grid/normalText';
import { resolvedRoles, type TableColumn } from './columnRoles';
import { headerCell, headerShare, wordRole } from './headerWords';
import type { GridRow, ImportGrid } from './importGrid';
import { isLevelLabel } from '../rubric/levelWords';
import { readLevelText } from './levelText';
import { speaksOfOutcome } from './noteText';
import { readOccurrence } from './occurrenceText';
import { hasHeadingNumber, isItemNumber, isNumber } from './plainText';
import { offeredAnswers } from './yesNoText';

/** Where a standard stands in the grid: its header rows, if it has any, and the rows below them. */
export interface ImportTable {
  readonly grid: ImportGrid;
  readonly columns: readonly TableColumn[];
  /** First row of the header, -1 without one. */
  readonly headerRow: number;
  /** Rows below the header, up to where another standard begins; repeated headers are left out. */
  readonly body: readonly GridRow[];
  /** Rows above the header. */
  readonly above: readonly GridRow[];
  /** Grid row at which another table begins, null where none does. */
  readonly nextTable: number | null;
}

/** Finds the first standard of a grid by its header, or by what its columns hold; null where there is none. */
export function findImportTable(grid: ImportGrid): ImportTable | null {
  const headerRow = grid.rows.findIndex((row, at) => isHeaderRow(grid, row, at));
  const found = headerRow < 0 ? (columnsByContent(grid) ?? oneColumn(grid)) : headerColumns(grid, headerRow);
  if (found === null) return null;
  const { columns, bodyFrom } = found;
  // The first section's heading may stand above the header that each section repeats.
  const heading = headerRow > 0 ? grid.rows[headerRow - 1] : undefined;
  const isHeaded = headsRows(heading) && hasHeadingNumber(heading?.cells.find((text) => text !== '') ?? '');
  const below = grid.rows.slice(bodyFrom);
  const end = below.findIndex(
    (row) => headerRow >= 0 && isPlainHeader(row) && isHeaderRow(grid, row, row.at) && !isRepeated(row, columns),
  );
  const own = end < 0 ? below : below.slice(0, end);
  const body = [...(heading && isHeaded ? [heading] : []), ...own].filter((row) => !isRepeated(row, columns));
  return {
    grid,
    columns: resolvedRoles(columns, body),
    headerRow,
    body,
    above: grid.rows.slice(0, headerRow < 0 ? bodyFrom : headerRow - (isHeaded ? 1 : 0)),
    nextTable: end < 0 ? null : bodyFrom + end,
  };
}

/** Two headers we know, one of them of names; or levels side by side. */
function isHeaderRow(grid: ImportGrid, row: GridRow, at: number): boolean {
  const roles = row.cells.map((text) => headerCell(text)?.role ?? null);
  const names = roles.filter((role) => role === 'section' || role === 'criterion').length;
  const levels = roles.filter((role) => role === 'levelColumn').length;
  const others = roles.filter((role) => role !== null).length - names - levels;
  const filled = row.cells.filter((text) => text !== '').length;
  if (names + levels + others < 0.5 * filled) return false;
  if (names >= 1 && names + others + levels >= 2) return hasTextBelow(grid, at);
  // Levels side by side without a header over the names: words, and no row of points.
  const isOfWords = row.cells.every((text) => !/^\d/u.test(text.normalize('NFKC')));
  return levels >= 2 && filled > levels && isOfWords && hasTextBelow(grid, at);
}

/** Whether a row names its columns by words that are headers and nothing else. */
function isPlainHeader(row: GridRow): boolean {
  return row.cells.some((text) => ['section', 'criterion'].includes(wordRole(text) ?? ''));
}

function hasTextBelow(grid: ImportGrid, at: number): boolean {
  return grid.rows.slice(at + 1).some((row) => row.cells.some((text) => text !== ''));
}

function isRepeated(row: GridRow, columns: readonly TableColumn[]): boolean {
  const headed = columns.filter(({ header }) => header !== '');
  const equal = headed.filter(({ at, header }) => normalText(row.cells[at] ?? '') === normalText(header)).length;
  const filled = row.cells.filter((text) => text !== '').length;
  return equal >= 2 && equal >= 0.6 * headed.length && equal >= 0.8 * filled;
}

interface FoundColumns {
  readonly columns: readonly TableColumn[];
  /** First row of the body. */
  readonly bodyFrom: number;
}

/** Columns of a header of one row or two: `评分标准` over `优秀 | 良好 | 差`. */
function headerColumns(grid: ImportGrid, headerRow: number): FoundColumns {
  const top = grid.rows[headerRow];
  const second = grid.rows[headerRow + 1];
  const hasSecond = second !== undefined && isSecondHeader(top, second);
  const columns = top.cells.flatMap((_, at): TableColumn[] => {
    const lower = hasSecond ? (second.cells[at] ?? '') : '';
    const header = lower !== '' ? lower : (top.cells[at] ?? '');
    const cell = headerCell(header) ?? (lower === '' ? null : headerCell(top.cells[at] ?? ''));
    if (cell === null) return header === '' ? [] : [{ at, role: 'remark', header }];
    const share = cell.role === 'levelColumn' ? headerShare(header) : null;
    return [{ at, header, ...cell, ...(share !== null && { share, points: null }) }];
  });
  return { columns: withLevelWords(columns), bodyFrom: headerRow + (hasSecond ? 2 : 1) };
}

/** `Met | Partially met | Not met`: a word that may head an answer is a level beside other levels. */
function withLevelWords(columns: readonly TableColumn[]): readonly TableColumn[] {
  const isLevel = (at: number): boolean => columns.some((one) => one.at === at && one.role === 'levelColumn');
  return columns.map((column) => {
    const { role, header, at } = column;
    if (role !== 'answer' || !isLevelLabel(header) || !(isLevel(at - 1) || isLevel(at + 1))) return column;
    return { ...column, role: 'levelColumn', label: header, points: null };
  });
}

function isSecondHeader(top: GridRow, second: GridRow): boolean {
  const roles = second.cells.map((text) => headerCell(text)?.role ?? null);
  const filled = second.cells.filter((text) => text !== '').length;
  const known = roles.filter((role) => role !== null).length;
  const under = second.cells.filter((text, at) => text !== '' && (top.cells[at] === '' || isUnderWide(top, at))).length;
  return known >= 2 && known >= 0.7 * filled && under >= 1;
}

function isUnderWide(top: GridRow, at: number): boolean {
  return [...top.wide].some(([from, width]) => at >= from && at < from + width);
}

/** A list in one column: `一、开场白（20分）`, `1、说明来意（10分）`. */
function oneColumn(grid: ImportGrid): FoundColumns | null {
  const isItem = (text: string): boolean => readCriterionHeader(text).points !== null;
  const columns = Array.from({ length: grid.columns }, (_, at) => at);
  const at = columns.find((column) => grid.rows.filter(({ cells }) => isItem(cells[column] ?? '')).length >= 3);
  if (at === undefined) return null;
  const bodyFrom = grid.rows.findIndex(({ cells }) => isItem(cells[at] ?? ''));
  return { columns: [{ at, role: 'criterion', header: '' }], bodyFrom };
}

/** Without headers: what most cells of a column are. */
function columnsByContent(grid: ImportGrid): FoundColumns | null {
  const filled = grid.rows.findIndex(({ cells }) => cells.filter((text) => text !== '').length >= 2);
  if (filled < 0) return null;
  const from = headsRows(grid.rows[filled - 1]) ? filled - 1 : filled;
  const rows = grid.rows.slice(from);
  const texts = Array.from({ length: grid.columns }, (_, at) =>
    rows.map(({ cells }) => cells[at] ?? '').filter((text) => text !== ''),
  );
  const used = texts.flatMap((column, at) => (column.length > 0 ? [{ at, column }] : []));
  const share = (column: readonly string[], test: (text: string) => boolean): number =>
    column.filter(test).length / column.length;
  const roles = used.map(({ at, column }): TableColumn => {
    const header = '';
    if (share(column, isNumber) > 0.6) {
      const isCount = column.filter(isNumber).every((text, index) => Number(text) === index + 1);
      return { at, role: isCount && column.length > 2 ? 'number' : 'points', header };
    }
    if (share(column, isItemNumber) > 0.5 && column.every((text) => isItemNumber(text) || hasHeadingNumber(text))) {
      return { at, role: 'number', header };
    }
    if (share(column, (text) => offeredAnswers(text) !== null) > 0.5) return { at, role: 'answer', header };
    if (share(column, saysPoints) > 0.4) return { at, role: 'standard', header };
    const length = column.reduce((sum, text) => sum + text.length, 0) / column.length;
    return { at, role: length > 25 ? 'standard' : 'criterion', header };
  });
  const says = roles.some(({ role }) => role === 'standard' || role === 'points');
  return says && roles.some(({ role }) => role === 'criterion') ? { columns: roles, bodyFrom: from } : null;
}

/** Whether a row of one cell names the section of the rows below: by its number or its points. */
function headsRows(row: GridRow | undefined): boolean {
  const [text, ...others] = row?.cells.filter((one) => one !== '') ?? [];
  if (text === undefined || others.length > 0) return false;
  return hasHeadingNumber(text) || readCriterionHeader(text).points !== null;
}

/** Whether a text says how points are given: by levels, each time, or by an outcome. */
function saysPoints(text: string): boolean {
  return readLevelText(text).levels.length > 0 || readOccurrence(text) !== null || speaksOfOutcome(text);
}
