import type { CellValue } from '../cellValue';
import type { ColumnKey } from '../evaluation/columnKey';
import { bestPoints } from '../rubric/points';
import type { Criterion, Section } from '../rubric/rubric';
import { allOf, anyOf, call, column, expression, operation, when, type Expression } from './expression';
import { isReadBeside, pointsCell } from './pointsCell';
import type { ScoringWords } from './scoringWords';

/** Stands for an error cell among texts; no word of a log is like it. */
const ERROR_TEXT = '#!';

/**
 * Whether a criterion's cell holds an answer that counts by itself: points from 0 to its best, in its steps, or a word for
 * not applicable where the criterion knows it. What is read in another way stands as points in a column of its own, which
 * is blank where the cell could not be read.
 */
export function holdsAnswer(criterion: Criterion, section: Section, words: ScoringWords): Expression {
  if (!isReadBeside(criterion, words)) return holdsPoints(criterion, words.notApplicable);
  const points = pointsCell(criterion, words);
  // The word for not applicable stands there too, for a section that did not occur as a whole.
  const isForSection = criterion.notApplicable === 'forbidden' && section.notApplicable !== undefined;
  return isForSection ? call('ISNUMBER', points) : operation(points, '<>', '');
}

/**
 * Whether a criterion's cell holds points, or one of the words where the criterion may be not applicable by itself.
 * ISLOGICAL comes first because LibreOffice takes booleans for numbers. The range is tested as the distance from its
 * middle: each reference to a column is long, and a formula has 8192 characters for all of them.
 */
export function holdsPoints(criterion: Criterion, notApplicable: readonly string[]): Expression {
  const cell = column(`criterion:${criterion.name}`);
  const middle = bestPoints(criterion) / 2;
  const inRange = operation(call('ABS', operation(cell, '-', middle)), '<=', middle);
  const ofNumber = allOf([inRange, ...inSteps(criterion, cell)]);
  const words = criterion.notApplicable === 'forbidden' ? [] : notApplicable.filter((word) => word !== '');
  return when(call('ISLOGICAL', cell), false, when(call('ISNUMBER', cell), ofNumber, holdsText(cell, words)));
}

/** Points are entered in steps where there are no levels to choose from. */
function inSteps({ step, levels }: Criterion, cell: Expression): Expression[] {
  if (step === undefined || levels.length > 0) return [];
  const steps = step === 1 ? cell : operation(1 / step, '*', cell);
  return [operation(call('ROUND', steps, 0), '=', steps)];
}

/** Whether a criterion's cell says that it does not apply to this contact, be that allowed or not. */
export function isNotApplicable(criterion: Criterion, words: ScoringWords): Expression {
  const [first, ...others] = words.notApplicable.filter((word) => word !== '');
  if (first === undefined) return expression(false);
  if (isReadBeside(criterion, words)) return operation(pointsCell(criterion, words), '=', first);
  return holdsText(column(`criterion:${criterion.name}`), [first, ...others]);
}

/**
 * Whether a cell holds one of the words ('' is blank), whatever else it may hold. TRUE and FALSE are words too, for logs
 * with tick boxes; they stand apart because LibreOffice joins them to a text as 1 and 0.
 */
export function holdsWord(key: ColumnKey, words: readonly CellValue[]): Expression {
  const cell = column(key);
  const texts = words.map((word) => String(word).toLowerCase());
  const [yes, no] = [texts.includes('true'), texts.includes('false')];
  const boolean = yes === no ? yes : operation(cell, '=', yes);
  return when(call('ISLOGICAL', cell), boolean, holdsText(cell, texts));
}

/**
 * The same of a cell that holds no boolean. Joined to a text, the number 1 and the text `1` are the same word, as people
 * who type into text cells mean it; IFERROR keeps error cells from leaking.
 */
export function holdsText(cell: Expression, texts: readonly string[]): Expression {
  return anyOf([...new Set(texts)].map((text) => operation(cellText(cell), '=', text)));
}

/** What a cell holds as a text. */
export function cellText(cell: Expression): Expression {
  return call('IFERROR', operation(cell, '&', ''), ERROR_TEXT);
}

/** Whether a rule's cell says that the rule fired. */
export function hasFired(name: string, words: ScoringWords): Expression {
  if (!words.otherIsFired?.includes(name)) return holdsWord(`rule:${name}`, words.fired);
  return unlessBoolean(name, words.fired, otherThan(name, words.notFired));
}

/** Whether a rule's cell holds something that can be read as fired or not. */
export function saysWhetherFired(name: string, words: ScoringWords): Expression {
  const known = [...words.fired, ...words.notFired];
  if (!words.otherIsFired?.includes(name)) return holdsWord(`rule:${name}`, known);
  return unlessBoolean(name, known, isNoError(reasonText(name)));
}

/** TRUE and FALSE are no reasons: they say only what the words say. */
function unlessBoolean(name: string, words: readonly CellValue[], otherwise: Expression): Expression {
  const key: ColumnKey = `rule:${name}`;
  const booleans = words.filter((word) => /^(true|false)$/i.test(String(word)));
  const isWord = booleans.length === 0 ? expression(false) : holdsWord(key, booleans);
  return when(call('ISLOGICAL', column(key)), isWord, otherwise);
}

function otherThan(name: string, words: readonly CellValue[]): Expression {
  const text = reasonText(name);
  const others = ['', ...words.map((word) => withoutSpaces(String(word).toLowerCase()))];
  return allOf([...[...new Set(others)].map((word) => operation(text, '<>', word)), isNoError(text)]);
}

/** An error's text begins like this, and no reason does. */
function isNoError(text: Expression): Expression {
  return operation(call('MID', text, 1, 1), '<>', '#');
}

const SPACES = [' ', '\u3000'];

/** A reason without its spaces: a cell with a space in it gives none. */
function reasonText(name: string): Expression {
  const text = SPACES.reduce<Expression>((cell, space) => call('SUBSTITUTE', cell, space, ''), column(`rule:${name}`));
  return call('IFERROR', text, ERROR_TEXT);
}

function withoutSpaces(text: string): string {
  return SPACES.reduce((rest, space) => rest.replaceAll(space, ''), text);
}
