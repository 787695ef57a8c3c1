import type { CellValue } from '../cellValue';
import { type ColumnEvidence, type ColumnGuess, SURE_CONFIDENCE } from './columnGuess';
import type { ColumnMapping, ColumnMeaning } from './columnMapping';
import { ColumnProfile } from './columnProfile';
import { withContents } from './contentGuess';
import { greatest, withCriteria, withWeights, type WeightedGuess } from './criteriaGuess';
import { criterionName } from './criterionHeader';
import { nameGuess } from './nameGuess';
import { sampleRows } from './sampleRows';

/** These may stand over several columns; every other meaning is given to one column at most. */
const REPEATABLE: ReadonlySet<ColumnMeaning> = new Set<ColumnMeaning>(['criterion', 'rule', 'ignored']);

/**
 * What each column of a log means, one mapping a column in their order: by the words of its header, weighed by its
 * contents, and by its contents alone where the header says nothing. `headings` stand above the headers and name the
 * sections, each over its first column; `fullMarks` are what a row of the header states.
 */
export function guessColumns(
  headers: readonly string[],
  rows: readonly (readonly CellValue[])[],
  headings: readonly string[] = [],
  fullMarks: readonly (number | null)[] = [],
): ColumnMapping[] {
  const sample = sampleRows(rows);
  const columns = headers.map((header, column): ColumnEvidence => {
    const cells = sample.map((row) => row[column] ?? '');
    return { column, header, cells, profile: new ColumnProfile(cells), fullMarks: fullMarks[column] ?? null };
  });
  const named = chosenOnce(withAgentNumbers(columns.map(nameGuess), columns));
  const guesses = withContactDate(withWeights(withCriteria(withContents(named, columns), columns, sample), columns));
  const sections = sectionNames(
    guesses.map((guess) => guess.meaning === 'criterion'),
    headings,
  );
  const mappings = guesses.map((guess, column): ColumnMapping => {
    const { meaning, confidence, reason, weight } = guess;
    const points = meaning === 'criterion' ? guess.points : undefined;
    return {
      column,
      header: headers[column] ?? '',
      meaning,
      ...(points !== undefined && { points }),
      ...(weight !== undefined && { weight }),
      ...(meaning === 'criterion' && sections[column] && { section: sections[column] }),
      sure: confidence >= SURE_CONFIDENCE,
      confidence: Math.round(confidence * 100) / 100,
      reason,
    };
  });
  return withGreatestPoints(mappings, rows);
}

/** Full marks that only the contents tell are the greatest of all rows, not of a sample. */
export function withGreatestPoints(
  columns: readonly ColumnMapping[],
  rows: readonly (readonly CellValue[])[],
): ColumnMapping[] {
  return columns.map((mapping) => {
    const { meaning, reason, points, column } = mapping;
    if (meaning !== 'criterion' || reason !== 'content' || points === undefined) return mapping;
    const numbers = rows.map((row) => row[column]).filter((cell) => typeof cell === 'number');
    return { ...mapping, points: greatest(numbers) };
  });
}

/** A column named for the agent that holds numbers is the agent's number, unless another one is. */
function withAgentNumbers(guesses: readonly ColumnGuess[], columns: readonly ColumnEvidence[]): ColumnGuess[] {
  if (guesses.some(({ meaning }) => meaning === 'agentNumber')) return [...guesses];
  return guesses.map((guess, column) => {
    const profile = columns[column]?.profile;
    const holdsNumbers = profile !== undefined && profile.filled.length >= 3 && profile.codes >= 0.8;
    return guess.meaning === 'agent' && holdsNumbers ? { ...guess, meaning: 'agentNumber', confidence: 0.7 } : guess;
  });
}

/** Gives each meaning but the repeatable ones to the column that says it best. */
function chosenOnce(guesses: readonly ColumnGuess[]): ColumnGuess[] {
  return guesses.map((guess, column) => {
    if (REPEATABLE.has(guess.meaning)) return guess;
    const rivals = guesses.flatMap((other, at) =>
      at !== column && other.meaning === guess.meaning ? [{ ...other, at }] : [],
    );
    const isTied = rivals.some(({ confidence }) => Math.abs(confidence - guess.confidence) < 0.02);
    const isBeaten = rivals.some(
      ({ confidence, at }) =>
        confidence - guess.confidence >= 0.02 || (Math.abs(confidence - guess.confidence) < 0.02 && at < column),
    );
    if (isBeaten) {
      return { meaning: 'ignored', confidence: isTied ? 0.5 : 0.8, reason: 'rival', open: false };
    }
    return isTied ? { ...guess, confidence: Math.min(guess.confidence, 0.6), reason: 'rival' } : guess;
  });
}

/** A log that dates only the evaluation is counted by that day, if its people agree. */
function withContactDate(guesses: readonly WeightedGuess[]): WeightedGuess[] {
  if (guesses.some(({ meaning }) => meaning === 'contactDate')) return [...guesses];
  return guesses.map((guess) =>
    guess.meaning === 'evaluatedAt'
      ? { ...guess, meaning: 'contactDate', confidence: Math.min(guess.confidence, 0.6) }
      : guess,
  );
}

/** A heading reaches from its column to the next heading; it counts only where it stands over criteria alone. */
function sectionNames(isCriterion: readonly boolean[], headings: readonly string[]): string[] {
  const names: string[] = isCriterion.map(() => '');
  let name = '';
  isCriterion.forEach((criterion, column) => {
    const heading = headings[column] ?? '';
    // A blank that is not empty ends a section.
    if (heading !== '') name = criterion ? criterionName(heading) : '';
    else if (!criterion) name = '';
    names[column] = name;
  });
  return names;
}
