import type { CellValue } from '../cellValue';
import type { ColumnMapping, ColumnMeaning } from './columnMapping';
import { criterionName, readCriterionHeader } from './criterionHeader';
import { type HeaderGuess, headerMeaning, isMeasureHeader, isSubtotalHeader } from './headerWords';
import { isNotApplicable, ruleWords } from './knownWords';
import { isBlank } from './sheetContent';

/** These may stand over several columns; every other meaning is given to one column at most. */
const REPEATABLE: ReadonlySet<ColumnMeaning> = new Set<ColumnMeaning>(['criterion', 'rule', 'ignored']);

/** Printed points do not make these a criterion: `总分(100分)`. */
const TOTALS: ReadonlySet<ColumnMeaning> = new Set<ColumnMeaning>(['total', 'rule']);

/**
 * What each column of a log means, one mapping a column in their order. `headings` are the cells of the row above the
 * headers: they name the sections of the criteria below and to the right of them.
 */
export function guessColumns(
  headers: readonly string[],
  rows: readonly (readonly CellValue[])[],
  headings: readonly string[] = [],
): ColumnMapping[] {
  const guesses = headers.map((header, column) =>
    guessColumn(
      header,
      rows.map((row) => row[column] ?? ''),
    ),
  );
  const chosen = withContactDate(chosenOnce(guesses));
  const sections = sectionNames(
    chosen.map((guess) => guess.meaning === 'criterion'),
    headings,
  );
  return chosen.map(({ meaning, points, sure }, column) => ({
    column,
    header: headers[column] ?? '',
    meaning,
    ...(meaning === 'criterion' && { points, ...(sections[column] && { section: sections[column] }) }),
    sure,
    confidence: sure ? 0.95 : 0.5,
    reason: meaning === 'ignored' ? 'none' : 'name',
  }));
}

/** Gives each meaning but the repeatable ones to the column that says it best. */
function chosenOnce(guesses: readonly Guess[]): Guess[] {
  return guesses.map((guess, column) => {
    const rivals = guesses.flatMap((other, at) =>
      at !== column && other.meaning === guess.meaning ? [{ ...other, at }] : [],
    );
    if (REPEATABLE.has(guess.meaning) || rivals.length === 0) return guess;
    const beaten = rivals.some(
      (rival) => rival.strength > guess.strength || (rival.strength === guess.strength && rival.at < column),
    );
    const tied = rivals.some((rival) => rival.strength === guess.strength);
    return { ...guess, ...(beaten && { meaning: 'ignored' as const }), sure: guess.sure && !tied };
  });
}

/** A log that dates only the evaluation is counted by that day, if its people agree. */
function withContactDate(guesses: readonly Guess[]): Guess[] {
  if (guesses.some(({ meaning }) => meaning === 'contactDate')) return [...guesses];
  return guesses.map((guess) =>
    guess.meaning === 'evaluatedAt' ? { ...guess, meaning: 'contactDate', sure: false } : guess,
  );
}

interface Guess {
  readonly meaning: ColumnMeaning;
  readonly points?: number;
  readonly strength: number;
  readonly sure: boolean;
}

function guessColumn(header: string, cells: readonly CellValue[]): Guess {
  const filled = cells.filter((cell) => !isBlank(cell));
  const { points } = readCriterionHeader(header);
  const words = headerMeaning(header);
  if (points !== null && !(words && (TOTALS.has(words.meaning) || isSubtotalHeader(header)))) {
    const fits = filled.every(
      (cell) => isNotApplicable(cell) || (typeof cell === 'number' && cell >= 0 && cell <= points),
    );
    return { meaning: 'criterion', points, strength: 3, sure: fits };
  }
  if (words) return known(words, filled);
  const greatest = greatestPoints(filled);
  if (header.trim() === '' || greatest === null || isMeasureHeader(header))
    return { meaning: 'ignored', strength: 0, sure: true };
  return { meaning: 'criterion', points: greatest, strength: 1, sure: false };
}

function known({ meaning, strength }: HeaderGuess, filled: readonly CellValue[]): Guess {
  if (meaning === 'rule') return { meaning, strength, sure: strength === 3 && ruleWords(filled).unknown.length === 0 };
  // A reason or a name where numbers stand, a date where words stand: the header misleads.
  const numbers = filled.filter((cell) => typeof cell === 'number').length;
  const misled = meaning === 'total' && filled.length > 0 && numbers === 0;
  return { meaning, strength, sure: strength === 3 && !misled };
}

/** The greatest of a column of points; null where it holds anything but points and words for "not applicable". */
function greatestPoints(filled: readonly CellValue[]): number | null {
  const numbers = filled.filter((cell): cell is number => typeof cell === 'number');
  const greatest = Math.max(0, ...numbers);
  const onlyPoints = filled.every((cell) => isNotApplicable(cell) || (typeof cell === 'number' && cell >= 0));
  return onlyPoints && numbers.length > 0 && greatest > 0 && greatest <= 100 ? greatest : null;
}

/** A heading reaches from its column to the next heading; it counts only where it stands over criteria alone. */
function sectionNames(isCriterion: readonly boolean[], headings: readonly string[]): string[] {
  const names: string[] = isCriterion.map(() => '');
  let name = '';
  isCriterion.forEach((criterion, column) => {
    const heading = headings[column] ?? '';
    if (heading.trim() !== '') name = criterion ? criterionName(heading) : '';
    else if (!criterion) name = '';
    names[column] = name;
  });
  return names;
}
