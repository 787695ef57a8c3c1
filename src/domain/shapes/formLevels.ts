import type { CellValue } from '../cellValue';
import { criterionName } from '../grid/criterionHeader';
import { isBlank } from '../grid/sheetContent';
import { readScoreText } from '../values/scoreText';
import { isPointsHeader } from './labels';
import { cellAt } from './shapeBlock';

/** A column of a form that is ticked where the criterion was met to that level. */
interface FormLevel {
  readonly column: number;
  readonly word: string;
  /** As printed: `优(5)`. */
  readonly points: number | null;
}

/** Fewer are no scale. */
const LEAST_LEVELS = 2;

/** Headers of levels: `优`, `良(4分)`, `Yes`. */
export function isLevelHeader(cell: CellValue): boolean {
  if (typeof cell !== 'string' || cell.length > 12) return false;
  const kind = isPointsHeader(cell) ? undefined : readScoreText(levelWord(cell))?.kind;
  return kind === 'level' || kind === 'mark';
}

/** The levels that head columns of a form, null where it has no scale. */
export function levelColumns(row: readonly CellValue[], first: number, last: number): FormLevel[] | null {
  const levels: FormLevel[] = [];
  for (let column = first; column <= last; column += 1) {
    const cell = row[column] ?? '';
    if (!isLevelHeader(cell)) continue;
    const printed = /[(（\s/](?<points>\d+(?:\.\d+)?)/u.exec(String(cell))?.groups?.['points'];
    levels.push({ column, word: levelWord(String(cell)), points: printed === undefined ? null : Number(printed) });
  }
  return levels.length >= LEAST_LEVELS ? levels : null;
}

function levelWord(header: string): string {
  return criterionName(header)
    .replace(/[(（]?\d+(?:\.\d+)?分?[)）]?$/u, '')
    .trim();
}

/** What a line was given: the points or the word of the one level that is ticked; all words where several are. */
export function tickedLevel(
  cells: readonly (readonly CellValue[])[],
  row: number,
  levels: readonly FormLevel[],
): CellValue {
  const ticked = levels.filter(({ column }) => !isBlank(cellAt(cells, row, column)));
  const [only] = ticked;
  if (only === undefined || ticked.length > 1) return ticked.map(({ word }) => word).join('+');
  const mark = cellAt(cells, row, only.column);
  if (typeof mark === 'number' && mark !== 1) return mark;
  return only.points ?? only.word;
}

/** Full marks where the levels print points. */
export function bestLevel(levels: readonly FormLevel[]): number | null {
  const points = levels.map((level) => level.points ?? 0);
  const best = Math.max(...points);
  return best > 0 ? best : null;
}
