import { logColumns } from '../evaluation/logColumns';
import type { ColumnKey } from '../evaluation/columnKey';
import { QaError } from '../failure';
import { adoptedRubric, namedColumns } from '../grid/adoptedRubric';
import type { LogReading } from '../grid/logReading';
import type { Language } from '../language';
import { criteriaOf } from '../rubric/points';
import type { Rubric } from '../rubric/rubric';
import { PLAIN_NUMBERS, type CriterionReading } from '../scoring/criterionReading';
import { rowScoring } from '../scoring/rowScoring';
import type { StoredWords } from '../scoring/scoringWords';
import { tableReference, toFormula } from '../scoring/toFormula';

/** As long as a reference to a cell of a plain range gets: `$ABC1000000`. */
const LONGEST_CELL = '$ABC1000000';

/**
 * The words, with a column of points for every criterion where the formulas would be too long for a cell otherwise:
 * tables with many criteria and long headers.
 */
export function fittingWords(reading: LogReading, words: StoredWords, language: Language): StoredWords {
  if (reading.columns.some(({ meaning, points }) => meaning === 'criterion' && !((points ?? 0) > 0))) return words;
  if (!reading.columns.some(({ meaning }) => meaning === 'criterion')) return words;
  const rubric = adoptedRubric(reading.columns, 'k', '', language);
  const tables = new Set(reading.parts.map(({ table }) => table));
  if ([...tables].every((table) => fits(reading, rubric, { language, ...words }, table))) return words;
  const plain: CriterionReading = { numbers: PLAIN_NUMBERS, texts: [], words: [] };
  const all = criteriaOf(rubric).map(({ name }): [string, CriterionReading] => [name, words.criteria?.[name] ?? plain]);
  return { ...words, criteria: Object.fromEntries(all) };
}

function fits(
  { columns }: LogReading,
  rubric: Rubric,
  words: StoredWords & { readonly language: Language },
  table: string | null,
): boolean {
  const ours = logColumns(rubric, words.language).map(({ key, header }): [ColumnKey, string] => [key, header]);
  const theirs = namedColumns(columns).map(({ mapping, name }): [ColumnKey, string] => [
    `${mapping.meaning}:${name}` as ColumnKey,
    mapping.header,
  ]);
  const headers = new Map([...ours, ...theirs]);
  const inTable = tableReference(table ?? '');
  const reference = (key: ColumnKey): string => (table === null ? LONGEST_CELL : inTable(headers.get(key) ?? key));
  const formulas = rowScoring(rubric, words, () => true);
  return [...formulas.values()].every((formula) => isShortEnough(() => toFormula(formula, reference)));
}

function isShortEnough(write: () => string): boolean {
  try {
    write();
    return true;
  } catch (error) {
    if (error instanceof QaError && error.failure.code === 'FORMULA_TOO_LONG') return false;
    throw error;
  }
}
