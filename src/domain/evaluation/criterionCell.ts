import Big from 'big.js';
import type { CellValue } from '../cellValue';
import type { Criterion } from '../rubric/rubric';
import { readPoints, type CriterionReading } from '../scoring/criterionReading';
import { evaluateExpression } from '../scoring/evaluateExpression';
import type { ScoringWords } from '../scoring/scoringWords';
import type { Answer } from './evaluation';
import { logWords } from './words';

/**
 * What a criterion's cell holds for an answer, as the log's people would write it; null where nothing that the cell may
 * hold stands for it.
 */
export function criterionCell(criterion: Criterion, answer: Answer, words: ScoringWords): CellValue | null {
  const reading = words.criteria?.[criterion.name];
  const { notApplicable } = words;
  if (!reading) return answer === 'N/A' ? (notApplicable[0] ?? logWords(words.language).notApplicable) : answer;
  const candidates = answer === 'N/A' ? notApplicable : cellsFor(answer, reading);
  const expected = answer === 'N/A' ? notApplicable[0] : answer;
  const read = readPoints(criterion, reading, notApplicable);
  return candidates.find((cell) => evaluateExpression(read, () => cell) === expected) ?? null;
}

/** The points or the word for not applicable that a criterion's cell stands for; null where it cannot be read. */
export function answerOfCell(
  criterion: Criterion,
  cell: CellValue,
  reading: CriterionReading,
  words: ScoringWords,
): Answer | null {
  const points = evaluateExpression(readPoints(criterion, reading, words.notApplicable), () => cell);
  if (typeof points === 'number') return points;
  return points === '' ? null : 'N/A';
}

function cellsFor(points: number, { words, numbers }: CriterionReading): CellValue[] {
  const fitting = words.filter((word) => word.points === points).map(({ word }) => cellOfWord(word));
  return [...fitting, Big(points).minus(numbers.from).div(numbers.per).round(15).toNumber()];
}

/** A word as a cell holds it: numbers and tick boxes are what they look like. */
function cellOfWord(word: string): CellValue {
  if (/^(true|false)$/i.test(word)) return word.toLowerCase() === 'true';
  return /^\d{1,9}$/.test(word) ? Number(word) : word;
}
