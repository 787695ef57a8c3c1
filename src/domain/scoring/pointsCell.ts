import type { Criterion } from '../rubric/rubric';
import { column, type Expression } from './expression';
import type { ScoringWords } from './scoringWords';

/**
 * Whether people enter something else than points for a criterion: in the log's own way, where it has one, or what the
 * rubric measures or counts. A column beside its own then holds the points.
 */
export function isReadBeside(criterion: Criterion, words: Pick<ScoringWords, 'criteria'>): boolean {
  return words.criteria?.[criterion.name] !== undefined || isMeasuredOrCounted(criterion, words);
}

/** Whether a number in a criterion's cell is no number of points but what its metric measured or its occurrences. */
export function isMeasuredOrCounted(criterion: Criterion, { criteria }: Pick<ScoringWords, 'criteria'>): boolean {
  const hasOwnWay = criteria?.[criterion.name] !== undefined;
  return !hasOwnWay && (criterion.metric !== undefined || criterion.occurrence !== undefined);
}

/** Where the points of a criterion stand: in its own cell, or beside it as they were read. */
export function pointsCell(criterion: Criterion, words: ScoringWords): Expression {
  return column(isReadBeside(criterion, words) ? `points:${criterion.name}` : `criterion:${criterion.name}`);
}
