import type { CellValue } from '../cellValue';
import { criterionName, readCriterionHeader } from '../grid/criterionHeader';
import { headerMeaning, isSubtotalHeader, isTotalLabel } from '../grid/headerWords';
import { isBlank } from '../grid/sheetContent';
import { bestLevel, isLevelHeader, levelColumns, tickedLevel } from './formLevels';
import {
  CONTACT_MEANINGS,
  isDescriptionHeader,
  isEitherPointsHeader,
  isLossHeader,
  isNameHeader,
  isPointsHeader,
  isReasonHeader,
  isScoreHeader,
  labelMeaning,
} from './labels';
import { cellAt, headerRuns } from './shapeBlock';

/** The table of criteria on a form, or a list of criteria with their full marks. Rows and columns count from the cells. */
export interface FormTable {
  readonly header: number;
  readonly first: number;
  readonly last: number;
  /** The last row of it. */
  readonly bottom: number;
  /** Whether points or losses stand beside the criteria; null in a list of criteria without either. */
  readonly score: { readonly isLoss: boolean } | null;
  readonly lines: readonly FormLine[];
  /** What stands for the total below the lines. */
  readonly total: CellValue;
}

export interface FormLine {
  readonly row: number;
  readonly name: string;
  readonly points: number | null;
  readonly section: string;
  readonly score: CellValue;
  readonly reason: string;
}

type Cells = readonly (readonly CellValue[])[];

/** Tables of criteria anywhere among cells, from top to bottom; beside each other from left to right. */
export function findFormTables(cells: Cells): FormTable[] {
  const heads = cells.flatMap((_row, header) => headsIn(cells, header));
  return heads.flatMap((head) => {
    const next = heads.find(({ header, first }) => header > head.header && first === head.first)?.header;
    return tableBelow(cells, head, next ?? cells.length) ?? [];
  });
}

interface Head {
  readonly header: number;
  readonly first: number;
  readonly last: number;
}

/** Runs of headers that start with names and hold points or scores; a run that names contacts heads another shape. */
function headsIn(cells: Cells, header: number): Head[] {
  const row = cells[header] ?? [];
  if (!row.some(isNameHeader)) return [];
  return headerRuns(cells, header).flatMap(({ first, last }) => headsInRun(row, header, first, last));
}

function headsInRun(row: readonly CellValue[], header: number, from: number, to: number): Head[] {
  const named = row.slice(from, to + 1).some((cell) => {
    const meaning = labelMeaning(cell);
    return meaning !== null && CONTACT_MEANINGS.has(meaning);
  });
  if (named) return [];
  const heads: Head[] = [];
  let first: number | null = null;
  let figures = 0;
  for (let column = from; column <= to; column += 1) {
    const cell = row[column] ?? '';
    // A name after figures starts another table beside the first.
    if (isNameHeader(cell) && (first === null || figures > 0)) {
      if (first !== null) heads.push({ header, first, last: column - 1 });
      first = column;
      figures = 0;
    }
    if (isFigureHeader(cell) || isLevelHeader(cell)) figures += 1;
  }
  if (first !== null && figures > 0) heads.push({ header, first, last: to });
  return heads;
}

function tableBelow(cells: Cells, { header, first, last }: Head, next: number): FormTable | null {
  const at = (test: (cell: CellValue) => boolean): number => {
    for (let column = first; column <= last; column += 1) if (test(cellAt(cells, header, column))) return column;
    return -1;
  };
  const columns = figureColumns(at);
  const reason = reasonColumn(at);
  const levels = columns.score < 0 && columns.loss < 0 ? levelColumns(cells[header] ?? [], first, last) : null;
  const figure = at((cell) => isFigureHeader(cell) || (levels !== null && isLevelHeader(cell)));
  if (figure < 0) return null;
  const names = nameColumns(cells, header, first, figure);
  const scoreColumn = columns.score >= 0 ? columns.score : columns.loss;
  const scoreIn = (row: number): CellValue => {
    if (levels) return tickedLevel(cells, row, levels);
    return scoreColumn < 0 ? '' : cellAt(cells, row, scoreColumn);
  };
  const lines: FormLine[] = [];
  let total: CellValue = '';
  let section = '';
  let row = header + 1;
  for (; row < next; row += 1) {
    const filled = names.map((column) => cellAt(cells, row, column)).filter(isText);
    const lead = filled[0] ?? firstText(cells, row, first, figure) ?? '';
    const score = scoreIn(row);
    const meaning = labelMeaning(lead);
    if (isSubtotalHeader(lead)) continue;
    if (isTotalLabel(lead) || meaning === 'total') {
      total = score;
      row += 1;
      break;
    }
    if (filled.length === 0) break;
    const own = cellAt(cells, row, names.at(-1) ?? first);
    const name = (isText(own) ? own : (filled.at(-1) ?? '')).trim();
    const points = pointsOf(name, columns.points < 0 ? '' : cellAt(cells, row, columns.points));
    if (points === null && isBlank(score) && meaning !== 'rule') {
      // A label below the table ends it; words alone head the criteria below them.
      if (meaning !== null && meaning !== 'ignored') break;
      if (columns.points >= 0) {
        section = name;
        continue;
      }
    }
    if (filled.length > 1) section = filled[0] ?? '';
    lines.push({
      row,
      name,
      points: points ?? (levels ? bestLevel(levels) : null),
      section: section === name ? '' : criterionName(section),
      score,
      reason: reason < 0 ? '' : String(cellAt(cells, row, reason)).trim(),
    });
  }
  if (lines.length < 2) return null;
  const scored = levels !== null || scoreColumn >= 0;
  const score = scored ? { isLoss: levels === null && columns.score < 0 } : null;
  return { header, first, last, bottom: row - 1, score, lines, total };
}

function isFigureHeader(cell: CellValue): boolean {
  return isPointsHeader(cell) || isScoreHeader(cell) || isLossHeader(cell) || isEitherPointsHeader(cell);
}

/** A header that may say both says what no other says: scores first. */
function figureColumns(at: (test: (cell: CellValue) => boolean) => number): {
  readonly points: number;
  readonly score: number;
  readonly loss: number;
} {
  const [points, score, loss, either] = [
    at(isPointsHeader),
    at(isScoreHeader),
    at(isLossHeader),
    at(isEitherPointsHeader),
  ];
  if (score < 0 && loss < 0) return { points, score: either, loss };
  return { points: points < 0 ? either : points, score, loss };
}

function reasonColumn(at: (test: (cell: CellValue) => boolean) => number): number {
  const plain = at((cell) => isReasonHeader(cell) && !isDescriptionHeader(cell) && !isNameHeader(cell));
  return plain >= 0 ? plain : at((cell) => isReasonHeader(cell) && !isNameHeader(cell));
}

function pointsOf(name: string, printed: CellValue): number | null {
  const points = typeof printed === 'number' ? printed : readCriterionHeader(`${name}(${String(printed)})`).points;
  return points !== null && points > 0 ? points : null;
}

function isText(cell: CellValue): cell is string {
  return typeof cell === 'string' && !isBlank(cell);
}

/** Columns of names left of the figures: of sections first, of criteria last; descriptions and numbers are neither. */
function nameColumns(cells: Cells, header: number, first: number, figure: number): number[] {
  const columns: number[] = [];
  for (let column = first; column < figure; column += 1) {
    const head = cellAt(cells, header, column);
    const isText = typeof cellAt(cells, header + 1, column) === 'string';
    if (isText && (isNameHeader(head) || (columns.length > 0 && isBlank(head))) && !isOnlyDescription(head)) {
      columns.push(column);
    }
  }
  return columns.length > 1 ? [columns[0] ?? first, columns.at(-1) ?? first] : [columns[0] ?? first];
}

function isOnlyDescription(head: CellValue): boolean {
  return isDescriptionHeader(head) && !isNameHeader(head);
}

function firstText(cells: Cells, row: number, first: number, figure: number): string | undefined {
  for (let column = Math.max(0, first - 1); column < figure; column += 1) {
    const cell = cellAt(cells, row, column);
    if (isText(cell)) return cell;
  }
  return undefined;
}

/** Whether a line is a rule rather than a criterion: `服务禁忌` without full marks. */
export function isRuleLine({ name, points }: FormLine): boolean {
  return points === null && headerMeaning(name)?.meaning === 'rule';
}
