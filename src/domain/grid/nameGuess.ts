import { type ColumnEvidence, type ColumnGuess, isMeaningless, OPEN } from './columnGuess';
import type { ColumnMeaning } from './columnMapping';
import { contentFit, fitsPoints, type Fit } from './contentFit';
import { readCriterionHeader } from './criterionHeader';
import { type HeaderGuess, headerMeaning, isSubtotalHeader } from './headerWords';

/** Printed points do not make these a criterion: `总分(100分)`. */
const TOTALS: ReadonlySet<ColumnMeaning> = new Set<ColumnMeaning>(['total', 'rule']);

/** Fewer cells than this contradict no header. */
const LEAST_CELLS = 3;

/** By the strength of the word and by what the content says to it. */
const CONFIDENCE: Readonly<Record<1 | 2 | 3, Readonly<Record<Fit, number>>>> = {
  3: { yes: 0.97, unknown: 0.9, no: 0.4 },
  2: { yes: 0.88, unknown: 0.78, no: 0.35 },
  1: { yes: 0.76, unknown: 0.55, no: 0.2 },
};

/** What a column's header says, weighed by its content. */
export function nameGuess(evidence: ColumnEvidence): ColumnGuess {
  const { header } = evidence;
  const { points, weight } = readCriterionHeader(header);
  const words = headerMeaning(header);
  const isTotal = words !== null && (TOTALS.has(words.meaning) || isSubtotalHeader(header));
  if (!isTotal && points !== null) return criterion(evidence, points);
  if (!isTotal && weight !== undefined) {
    return { meaning: 'criterion', percent: weight, confidence: 0.7, reason: 'name', open: false };
  }
  if (evidence.fullMarks !== null && (words === null || words.strength === 1)) {
    return criterion(evidence, evidence.fullMarks);
  }
  if (words === null || isMeaningless(header)) return OPEN;
  return known(evidence, words);
}

function criterion({ profile }: ColumnEvidence, points: number): ColumnGuess {
  const guess = { meaning: 'criterion', points, open: false } as const;
  if (profile.filled.length === 0) return { ...guess, confidence: 0.9, reason: 'name' };
  if (fitsPoints(profile, points)) return { ...guess, confidence: 0.97, reason: 'nameAndContent' };
  const isBeyond = profile.numbers.some((number) => Math.abs(number) > points);
  return { ...guess, confidence: isBeyond ? 0.4 : 0.6, reason: 'contradicted' };
}

function known({ profile }: ColumnEvidence, { meaning, strength }: HeaderGuess): ColumnGuess {
  const byName = strength === 3 ? 'name' : 'partOfName';
  if (meaning === 'ignored') {
    return { meaning, confidence: strength === 3 ? 0.95 : 0.85, reason: byName, open: false };
  }
  const fit = contentFit(meaning, profile);
  if (fit === 'no' && profile.filled.length >= LEAST_CELLS) {
    // The very word may still be right; a word that only resembles one is not, and numbers are no remarks.
    const confidence = CONFIDENCE[strength].no;
    const isText = meaning === 'comment' || meaning === 'reasons';
    if (strength === 3 && !isText) return { meaning, confidence, reason: 'contradicted', open: false };
    return { ...OPEN, confidence: 0.5, reason: 'contradicted' };
  }
  const hasUnknownWords = meaning === 'rule' && fit === 'unknown' && profile.filled.length > 0;
  // A rule takes every point away: words that only may mean one want a look.
  const isWeakRule = meaning === 'rule' && strength === 1;
  return {
    meaning,
    confidence: hasUnknownWords || isWeakRule ? 0.6 : CONFIDENCE[strength][fit === 'no' ? 'unknown' : fit],
    reason: fit === 'yes' ? 'nameAndContent' : byName,
    open: false,
  };
}
