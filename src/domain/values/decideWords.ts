import { logWords } from '../evaluation/words';
import { failWith } from '../failure';
import { namedColumns } from '../grid/adoptedRubric';
import type { LogReading } from '../grid/logReading';
import type { Language } from '../language';
import type { CriterionReading } from '../scoring/criterionReading';
import type { StatusWords, StoredWords } from '../scoring/scoringWords';
import { decideFatalWords } from './fatalDecision';
import { fittingWords } from './fittingWords';
import { placeOfHeader } from './placeOfHeader';
import { readingOf } from './readingOf';
import type { ScoreColumn, ScoreWord } from './scoreColumns';
import { isOpen, scoreReport } from './scoreReport';
import { statusMeaning, statusWords } from './statusWords';
import { isAbout, type ScoreValueChoice, type WordDecisions } from './wordDecisions';

/**
 * What the cells of a log say once it is adopted: what the person decided, else what everybody means by it. Criteria and
 * rules go by the names that `namedColumns` gives them. Fails with UNKNOWN_FATAL_WORDS, UNKNOWN_SCORE_WORDS or
 * UNCLEAR_SCORES where something must be decided first.
 */
export function decideWords(reading: LogReading, decisions: WordDecisions, language: Language): StoredWords {
  const columns = decideScores(reading, decisions);
  const notApplicable = new Set(decisions.notApplicableValues ?? notApplicableOf(columns));
  for (const { value, points } of decisions.scoreValues ?? []) if (points === 'notApplicable') notApplicable.add(value);
  const names = new Map(namedColumns(reading.columns).map(({ mapping, name }) => [mapping, name]));
  const criteria = columns.flatMap((column): [string, CriterionReading][] => {
    const mapping = reading.columns[column.column];
    const name = mapping && names.get(mapping);
    const read = readingOf(column);
    return name === undefined || read === null ? [] : [[name, read]];
  });
  const status = decideStatus(reading, decisions);
  const words: StoredWords = {
    ...decideFatalWords(reading, decisions),
    notApplicable: notApplicable.size > 0 ? [...notApplicable] : [logWords(language).notApplicable],
    ...(criteria.length > 0 && { criteria: Object.fromEntries(criteria) }),
    ...(status && { status }),
  };
  return fittingWords(reading, words, language);
}

/** The criteria's columns as they are to be read, every word decided. */
function decideScores(reading: LogReading, decisions: WordDecisions): readonly ScoreColumn[] {
  const { columns } = scoreReport(reading, decisions.styles);
  const decided = columns.map((column) => withChoices(column, decisions.scoreValues ?? []));
  for (const column of decided) {
    const mapping = reading.columns[column.column];
    if (!mapping || column.full === null) continue;
    const where = placeOfHeader(reading, mapping);
    if (!column.styleSure) failWith({ code: 'UNCLEAR_SCORES', where, column: column.header, points: column.full });
    if (!column.words.some((word) => mustBeDecided(word, column))) continue;
    const words = decided.flatMap((one) => one.words.filter((word) => mustBeDecided(word, one)));
    failWith({
      code: 'UNKNOWN_SCORE_WORDS',
      where,
      column: column.header,
      words: [...new Set(words.map(({ word }) => word))].slice(0, LISTED),
    });
  }
  return decided;
}

/** A failure lists no more than a person reads. */
const LISTED = 100;

/** A rare text that nobody knows is left to Check, which names the column in its row. */
function mustBeDecided(word: ScoreWord, { filled }: ScoreColumn): boolean {
  return isOpen(word) && (word.why === 'level' || word.word === '' || word.count * 20 >= filled);
}

function withChoices(column: ScoreColumn, choices: readonly ScoreValueChoice[]): ScoreColumn {
  const listed = column.words.map((word): ScoreWord => {
    const choice = choices.find((one) => isAbout(one, column, word.word));
    return choice ? { ...word, points: chosenPoints(choice, column), why: 'chosen' } : word;
  });
  // Numbers are listed nowhere, and may stand for other points than their own.
  const added = choices.filter(
    (choice) =>
      isAbout(choice, column, choice.value) &&
      !column.words.some(({ word }) => isAbout(choice, column, word)) &&
      mayCome(choice, column, choices),
  );
  return {
    ...column,
    words: [
      ...listed,
      ...added.map((choice): ScoreWord => ({
        word: choice.value,
        count: 0,
        points: chosenPoints(choice, column),
        why: 'chosen',
      })),
    ],
  };
}

/**
 * Whether a word that a column does not hold yet is one of its words all the same: it was said of this column, a blank
 * among deductions, a number that stands for other points than its own, or a word beside words of the same scale.
 */
function mayCome(
  { header, value }: ScoreValueChoice,
  column: ScoreColumn,
  choices: readonly ScoreValueChoice[],
): boolean {
  if (header !== undefined) return true;
  if (value.trim() === '') return column.style === 'deduction';
  if (!Number.isNaN(Number(value))) return true;
  const scale = choices.filter(({ points, percent }) => percent !== undefined || typeof points === 'number');
  return column.words.some(({ word }) => word !== '' && scale.some((choice) => isAbout(choice, column, word)));
}

function chosenPoints({ points, percent }: ScoreValueChoice, { full }: ScoreColumn): ScoreWord['points'] {
  if (points !== undefined) return points;
  return percent === undefined || full === null ? null : Number(((full * percent) / 100).toFixed(10));
}

function notApplicableOf(columns: readonly ScoreColumn[]): string[] {
  return columns.flatMap(({ words }) =>
    words.filter(({ points }) => points === 'notApplicable').map(({ word }) => word),
  );
}

function decideStatus(reading: LogReading, { statusValues = [] }: WordDecisions): StatusWords | null {
  const words = statusWords(reading).filter(({ column }) => reading.columns[column]?.meaning === 'status');
  if (words.length === 0) return null;
  const meaningOf = (word: string, found: string | null): string | null =>
    statusValues.find(({ value }) => value === word)?.meaning ?? found;
  const having = (meaning: string): string[] =>
    words.filter(({ word, meaning: found }) => meaningOf(word, found) === meaning).map(({ word }) => word);
  return { void: having('void'), draft: having('draft'), submitted: having('counts')[0] ?? '' };
}

/**
 * Rows that are void by a word outside of a status column, such as 作废 in the remarks; positions among the reading's
 * rows. A status column's own words are stored, and looked at whenever rows are counted.
 */
export function voidRows(
  reading: Pick<LogReading, 'columns' | 'rows'>,
  { statusValues = [] }: WordDecisions,
): number[] {
  const places = new Set(
    statusWords(reading)
      .filter(({ column, meaning }) => meaning === 'void' && reading.columns[column]?.meaning !== 'status')
      .map(({ column }) => column),
  );
  const kept = new Set(statusValues.filter(({ meaning }) => meaning !== 'void').map(({ value }) => value));
  return reading.rows.flatMap(({ cells }, row) => {
    const isVoid = [...places].some((column) => {
      const mapping = reading.columns[column];
      const cell = cells[column] ?? '';
      return mapping !== undefined && !kept.has(String(cell)) && statusMeaning(mapping, cell) === 'void';
    });
    return isVoid ? [row] : [];
  });
}
