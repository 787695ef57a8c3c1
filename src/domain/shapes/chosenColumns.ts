import type { CellValue } from '../cellValue';
import { failWith } from '../failure';
import type { ColumnMapping, ColumnMeaning } from '../grid/columnMapping';
import type { LogReading } from '../grid/logReading';
import type { Language } from '../language';

/** What a person said of a column, by its header. */
export interface ColumnChoice {
  readonly header: string;
  readonly meaning: ColumnMeaning;
  readonly points?: number;
  readonly section?: string;
}

/** A reading with what a person said in the place of guesses. Losses become points where full marks are said now. */
export function withChoices(reading: LogReading, choices: readonly ColumnChoice[]): LogReading {
  const where = reading.parts[0]?.sheet ?? '';
  for (const { header } of choices) {
    if (!reading.columns.some((column) => column.header === header)) {
      failWith({ code: 'COLUMN_NOT_FOUND', where, column: header });
    }
  }
  const columns = reading.columns.map((column): ColumnMapping => {
    const said = choices.find(({ header }) => header === column.header);
    if (!said) return column;
    const { meaning, points = column.points, section = column.section } = said;
    const { column: at, header } = column;
    const given = { ...(points !== undefined && { points }), ...(section !== undefined && { section }) };
    return { column: at, header, meaning, ...given, sure: true, confidence: 1, reason: 'chosen' };
  });
  const added = columns.map(({ meaning, points }, at) => {
    const was = reading.columns[at];
    const isLoss = reading.shape === 'deductions' && was?.meaning === 'criterion' && was.points === undefined;
    return isLoss && meaning === 'criterion' ? (points ?? 0) : 0;
  });
  if (added.every((points) => points === 0)) return { ...reading, columns };
  const pointsOf = (cell: CellValue, at: number): CellValue =>
    typeof cell === 'number' ? Math.round((cell + (added[at] ?? 0)) * 1e6) / 1e6 : cell;
  return { ...reading, columns, rows: reading.rows.map((row) => ({ ...row, cells: row.cells.map(pointsOf) })) };
}

const REMAINDER: Readonly<Record<Language, string>> = { 'zh-CN': '其余项目', en: 'Everything else' };

/**
 * Deductions name only what was taken off. Where every total of theirs is one base less what was taken off, the rest of
 * that base is a criterion of its own, which nobody lost.
 */
export function withRemainder(reading: LogReading, language: Language): LogReading {
  if (reading.shape !== 'deductions') return reading;
  const criteria = reading.columns.filter(({ meaning }) => meaning === 'criterion');
  const total = reading.columns.find(({ meaning }) => meaning === 'total');
  const sum = criteria.reduce((points, column) => points + (column.points ?? Number.NaN), 0);
  if (!total || Number.isNaN(sum)) return reading;
  const bases = new Set<number>();
  for (const { cells } of reading.rows) {
    const stated = cells[total.column];
    const left = criteria.map(({ column }) => cells[column]);
    if (typeof stated !== 'number' || !left.every((cell) => typeof cell === 'number')) continue;
    const lost = sum - left.reduce((points, cell) => points + cell, 0);
    bases.add(Math.round((stated + lost) * 1e6) / 1e6);
  }
  const [base] = bases;
  if (bases.size !== 1 || base === undefined || base <= sum) return reading;
  const points = Math.round((base - sum) * 1e6) / 1e6;
  const column: ColumnMapping = {
    column: reading.columns.length,
    header: REMAINDER[language],
    meaning: 'criterion',
    points,
    sure: true,
    confidence: 0.9,
    reason: 'content',
  };
  return {
    ...reading,
    columns: [...reading.columns, column],
    rows: reading.rows.map((row) => ({ ...row, cells: [...row.cells, points] })),
  };
}
