import type { CriterionTexts, LevelTexts, Text } from './bilingual';

const LABELS: readonly Text[] = [
  ['优秀', 'Excellent'],
  ['良好', 'Good'],
  ['合格', 'Acceptable'],
  ['稍差', 'Weak'],
  ['差', 'Poor'],
];

// Ours: the standard names five levels and gives none of them points. Shares in percent, rounded to half points.
const SHARES = [100, 80, 60, 30, 0];

function level(index: number, points: number, descriptor: Text): LevelTexts {
  const share = SHARES[index] ?? 0;
  return { label: LABELS[index] ?? ['', ''], points: Math.round((points * share) / 50) / 2, descriptor };
}

/** Judged on all five levels, best first. */
export function graded(name: Text, points: number, descriptors: readonly Text[]): CriterionTexts {
  return { name, points, levels: descriptors.map((descriptor, index) => level(index, points, descriptor)) };
}

/** Done or not done. */
export function done(name: Text, points: number, excellent: Text, poor: Text): CriterionTexts {
  return { name, points, levels: [level(0, points, excellent), level(LABELS.length - 1, points, poor)] };
}

// Ours: what did not happen on a call takes no points away; the standard does not say what to do then.
export function mayNotOccur(criterion: CriterionTexts): CriterionTexts {
  return { ...criterion, notApplicable: 'fullMarks' };
}
