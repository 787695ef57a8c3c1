import type { CellValue } from '../../cellValue';
import type { ColumnKey } from '../../evaluation/columnKey';
import { logWords } from '../../evaluation/words';
import { hasFired } from '../../scoring/cellTests';
import { compileExpression } from '../../scoring/compileExpression';
import { PLAIN_NUMBERS, type CriterionReading } from '../../scoring/criterionReading';
import { isMeasuredOrCounted } from '../../scoring/pointsCell';
import { rowScorer } from '../../scoring/rowScorer';
import { scoringWords, type ScoringWords } from '../../scoring/scoringWords';
import { mayBeNotApplicable } from '../notApplicable';
import { criteriaOf } from '../points';
import type { Criterion, Rubric, Section } from '../rubric';
import { carryOver, type CarriedCriterion } from './carryOver';
import type { ScoredTwice, SimulatedScore } from './simulate';

/** Scores rows of a log by its own standard and by another one. */
export interface Rescorer {
  /** Columns of the log in which `score` wants its cells. */
  readonly keys: readonly ColumnKey[];
  readonly carried: readonly CarriedCriterion[];
  /** Rules that the log has no column for: they fire nowhere. */
  readonly newRules: readonly string[];
  score(cells: readonly CellValue[]): Pick<ScoredTwice, 'before' | 'after'>;
}

const WANTED: readonly ColumnKey[] = ['final', 'grade', 'pass'];

export function rescorer(old: Rubric, words: ScoringWords, next: Rubric): Rescorer {
  const criteria = criteriaOf(old).map(({ name }) => name);
  const keys: ColumnKey[] = [
    ...criteria.map((name): ColumnKey => `criterion:${name}`),
    ...old.rules.map(({ name }): ColumnKey => `rule:${name}`),
  ];
  const read = new Set(Object.keys(words.criteria ?? {}));
  const points = criteria.filter((name) => read.has(name)).map((name): ColumnKey => `points:${name}`);
  const scoreOld = rowScorer(old, words, keys, [...WANTED, ...points]);
  const carried = carryOver(old, words, next);
  const tolerant = withGaps(old, next, carried);
  const newWords = { ...scoringWords(words.language), criteria: pointsForMeasures(old, words, carried) };
  const newKeys: ColumnKey[] = [
    ...carried.map(({ criterion }): ColumnKey => `criterion:${criterion}`),
    ...next.rules.map(({ name }): ColumnKey => `rule:${name}`),
  ];
  const scoreNew = rowScorer(tolerant, newWords, newKeys, WANTED);
  const fired = next.rules.map((rule) =>
    old.rules.some(({ name }) => name === rule.name) ? firedReader(rule.name, words, keys) : null,
  );
  const absent = newWords.notApplicable[0] ?? '';
  return {
    keys,
    carried,
    newRules: next.rules.filter((_rule, at) => fired[at] === null).map(({ name }) => name),
    score(cells) {
      const computed = scoreOld(cells);
      const cellOf = (name: string): CellValue => {
        const at = points.indexOf(`points:${name}`);
        return (at >= 0 ? computed[WANTED.length + at] : cells[criteria.indexOf(name)]) ?? '';
      };
      const newCells = [
        ...carried.map(({ carry, read: readCell }) =>
          carry.how === 'leftOut' ? absent : (readCell(cellOf(carry.from)) ?? absent),
        ),
        ...fired.map((isFired) => (isFired?.(cells) === true ? 1 : '')),
      ];
      return { before: scoreOf(computed, words), after: scoreOf(scoreNew(newCells), newWords) };
    },
  };
}

/**
 * The standard as it can score what the log tells: what it tells nothing of is left out, so that the rest is weighted up,
 * and so is what did not apply where the standard has no word for that. Points need not come in its steps.
 */
function withGaps(old: Rubric, next: Rubric, carried: readonly CarriedCriterion[]): Rubric {
  const carries = new Map(carried.map(({ criterion, carry }) => [criterion, carry]));
  const mayBeBlank = new Set(
    old.sections.flatMap((section) =>
      section.criteria.filter((one) => mayBeNotApplicable(one, section)).map(({ name }) => name),
    ),
  );
  const isLeftOut = ({ name }: Criterion): boolean => carries.get(name)?.how === 'leftOut';
  return {
    ...next,
    sections: next.sections.map(({ notApplicable, ...section }): Section => {
      const hasPolicy = notApplicable !== undefined && !section.criteria.every(isLeftOut);
      return {
        ...section,
        ...(hasPolicy && { notApplicable }),
        criteria: section.criteria.map(({ step: _step, ...criterion }): Criterion => {
          const carry = carries.get(criterion.name);
          const isGap =
            carry === undefined ||
            carry.how === 'leftOut' ||
            (criterion.notApplicable === 'forbidden' && mayBeBlank.has(carry.from));
          return isGap ? { ...criterion, notApplicable: 'excluded' } : criterion;
        }),
      };
    }),
  };
}

/** A log that reads a measured criterion in its own way tells its points: so they are read under the new standard. */
function pointsForMeasures(
  old: Rubric,
  words: ScoringWords,
  carried: readonly CarriedCriterion[],
): Record<string, CriterionReading> {
  const ownWay = new Set(
    criteriaOf(old)
      .filter((one) => (one.metric ?? one.occurrence) !== undefined && !isMeasuredOrCounted(one, words))
      .map(({ name }) => name),
  );
  const plain: CriterionReading = { numbers: PLAIN_NUMBERS, texts: [], words: [] };
  return Object.fromEntries(
    carried.flatMap(({ criterion, carry }) =>
      carry.how !== 'leftOut' && ownWay.has(carry.from) ? [[criterion, plain]] : [],
    ),
  );
}

function firedReader(
  name: string,
  words: ScoringWords,
  keys: readonly ColumnKey[],
): (cells: readonly CellValue[]) => boolean {
  const compiled = compileExpression(hasFired(name, words), (key) => keys.indexOf(key));
  return (cells) => compiled(cells) === true;
}

function scoreOf([final = '', grade = '', pass = '']: readonly CellValue[], words: ScoringWords): SimulatedScore {
  return {
    final: typeof final === 'number' ? final : '',
    grade: String(grade),
    pass: pass === logWords(words.language).yes,
  };
}
