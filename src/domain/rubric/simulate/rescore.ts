import type { CellValue } from '../../cellValue';
import type { ColumnKey } from '../../evaluation/columnKey';
import { logWords } from '../../evaluation/words';
import { hasFired } from '../../scoring/cellTests';
import { compileExpression } from '../../scoring/compileExpression';
import { rowScorer } from '../../scoring/rowScorer';
import { scoringWords, type ScoringWords } from '../../scoring/scoringWords';
import { criteriaOf } from '../points';
import type { Rubric } from '../rubric';
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
  const carried = carryOver(old, next);
  const tolerant = withGaps(next, carried);
  const newWords = scoringWords(words.language);
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

/** The standard with what the log tells nothing of left out, so that the rest is weighted up. */
function withGaps(next: Rubric, carried: readonly CarriedCriterion[]): Rubric {
  const leftOut = new Set(carried.filter(({ carry }) => carry.how === 'leftOut').map(({ criterion }) => criterion));
  return {
    ...next,
    sections: next.sections.map(({ notApplicable: _policy, ...section }) => ({
      ...section,
      criteria: section.criteria.map((criterion) => {
        const isTold = !leftOut.has(criterion.name) && criterion.notApplicable !== 'forbidden';
        return isTold ? criterion : { ...criterion, notApplicable: 'excluded' };
      }),
    })),
  };
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
