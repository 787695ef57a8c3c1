import { cellAddress, placeName } from '../address';
import type { CellValue } from '../cellValue';
import type { ColumnKey } from '../evaluation/columnKey';
import type { ColumnMapping } from '../grid/columnMapping';
import type { EvaluationRow, LogReading } from '../grid/logReading';
import { criteriaOf } from '../rubric/points';
import type { Rubric } from '../rubric/rubric';
import { rowScorer } from '../scoring/rowScorer';
import type { ScoringWords } from '../scoring/scoringWords';
import { saysDeduction } from './scoreColumns';
import { numberOfCell } from './scoreText';

/** A total that somebody typed where the others are formulas. */
export interface TypedTotal {
  readonly address: string;
  readonly value: CellValue;
}

/** A total that is not what the rubric says. */
export interface DifferentTotal {
  readonly address: string;
  readonly theirs: number;
  readonly ours: number;
}

/** A team's own totals beside ours. They stay as they are. */
export interface TotalsReport {
  readonly header: string;
  /** Which of our scores theirs agree with most: with what fatal errors do to it, or without. */
  readonly basis: 'final' | 'raw';
  /** Rows that have both, and those of them where both say the same. */
  readonly compared: number;
  readonly agree: number;
  /** Rows with a total for which we have no score. */
  readonly unscored: number;
  /** In their order, at most `LISTED` of `compared` - `agree`. */
  readonly different: readonly DifferentTotal[];
  /** Totals that are formulas; 0 where nobody looked. */
  readonly formulas: number;
  /** Where most totals are formulas: those that are not, at most `LISTED` of `typedCount`. */
  readonly typed: readonly TypedTotal[];
  readonly typedCount: number;
}

const LISTED = 200;

/**
 * Compares the total column of a log with what the rubric says of each row; null where the log has none that
 * are points. `formulas` are
 * the formulas of that column in the order of the reading's rows, as Excel gives them. The rubric is the one adopted from
 * these columns.
 */
export function totalsTheyHave(
  reading: LogReading,
  rubric: Rubric,
  words: ScoringWords,
  formulas?: readonly CellValue[],
): TotalsReport | null {
  const total = reading.columns.findIndex(({ meaning }) => meaning === 'total');
  const mapping = reading.columns[total];
  // What all deductions come to is no score.
  if (!mapping || saysDeduction(mapping.header)) return null;
  const addressOf = ({ sheet, row, column }: EvaluationRow): string =>
    placeName(sheet, cellAddress(row, reading.shape === 'rows' ? column + mapping.column : column));
  const score = scorer(reading, rubric, words);
  const both = { final: new Comparison(), raw: new Comparison() };
  let unscored = 0;
  reading.rows.forEach((row) => {
    const theirs = numberOfCell(row.cells[total] ?? '');
    if (theirs === null) return;
    const [final, raw] = score(row);
    if (typeof final !== 'number' || typeof raw !== 'number') unscored += 1;
    else {
      both.final.add(row, theirs, final);
      both.raw.add(row, theirs, raw);
    }
  });
  const basis = both.raw.agree > both.final.agree ? 'raw' : 'final';
  const { compared, agree, different } = both[basis];
  return {
    header: mapping.header,
    basis,
    compared,
    agree,
    unscored,
    different: different.map(({ row, theirs, ours }) => ({ address: addressOf(row), theirs, ours })),
    ...typedTotals(reading, total, formulas ?? [], addressOf),
  };
}

function scorer(
  { columns }: LogReading,
  rubric: Rubric,
  words: ScoringWords,
): (row: EvaluationRow) => readonly CellValue[] {
  const keys = columnKeys(columns, rubric);
  const score = rowScorer(rubric, words, [...keys.keys()], ['final', 'raw']);
  const places = [...keys.values()];
  return ({ cells }) => score(places.map((at) => cells[at] ?? ''));
}

/**
 * Where the criteria and rules of an adopted rubric stand among the columns. It has them in the order of their columns,
 * section by section; their names may differ from the headers.
 */
function columnKeys(columns: readonly ColumnMapping[], rubric: Rubric): ReadonlyMap<ColumnKey, number> {
  const of = (meaning: ColumnMapping['meaning']): ColumnMapping[] => columns.filter((one) => one.meaning === meaning);
  const criteria = of('criterion');
  const sections = [...new Set(criteria.map(({ section }) => section))];
  const inOrder = sections.flatMap((section) => criteria.filter((one) => one.section === section));
  const names = criteriaOf(rubric).map(({ name }): ColumnKey => `criterion:${name}`);
  const rules = rubric.rules.map(({ name }): ColumnKey => `rule:${name}`);
  const place = (key: ColumnKey, mapping: ColumnMapping | undefined): [ColumnKey, number][] =>
    mapping ? [[key, columns.indexOf(mapping)]] : [];
  return new Map([
    ...names.flatMap((key, at) => place(key, inOrder[at])),
    ...rules.flatMap((key, at) => place(key, of('rule')[at])),
  ]);
}

/** Totals with two decimals may be shown, and typed again, with fewer. */
const SAME = 0.005 + 1e-9;

class Comparison {
  compared = 0;
  agree = 0;
  readonly different: { readonly row: EvaluationRow; readonly theirs: number; readonly ours: number }[] = [];

  add(row: EvaluationRow, theirs: number, ours: number): void {
    this.compared += 1;
    if (Math.abs(theirs - ours) <= SAME) this.agree += 1;
    else if (this.different.length < LISTED) this.different.push({ row, theirs, ours });
  }
}

function typedTotals(
  { rows }: LogReading,
  total: number,
  formulas: readonly CellValue[],
  addressOf: (row: EvaluationRow) => string,
): Pick<TotalsReport, 'formulas' | 'typed' | 'typedCount'> {
  const isFormula = (formula: CellValue | undefined): boolean => typeof formula === 'string' && formula.startsWith('=');
  const count = formulas.filter(isFormula).length;
  const filled = rows.filter(({ cells }) => (cells[total] ?? '') !== '').length;
  if (count * 2 <= filled) return { formulas: count, typed: [], typedCount: 0 };
  const typed = rows.filter(({ cells }, at) => (cells[total] ?? '') !== '' && !isFormula(formulas[at]));
  return {
    formulas: count,
    typed: typed.slice(0, LISTED).map((row) => ({ address: addressOf(row), value: row.cells[total] ?? '' })),
    typedCount: typed.length,
  };
}
