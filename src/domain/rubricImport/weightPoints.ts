import Big from 'big.js';

export interface WeighedSection {
  /** Percent, null where the section prints none. */
  readonly weight: number | null;
  /** Points the section prints, null where it prints none. */
  readonly points: number | null;
  /** Percent of each criterion, null where it prints none. */
  readonly criteria: readonly (number | null)[];
}

/**
 * Points of 100 that each criterion's weight in percent stands for, section by section: weights that add up to 100 within
 * each of several sections are shares of the section, others are shares of the whole.
 */
export function pointsOfWeights(sections: readonly WeighedSection[]): readonly (readonly (number | null)[])[] {
  const used = sections.filter(({ criteria }) => criteria.some((weight) => weight !== null));
  const perSection =
    used.length > 0 &&
    used.every(({ criteria }) => isHundred(criteria)) &&
    (used.length > 1 || typeof used[0]?.points === 'number' || (used[0]?.weight ?? 100) < 100);
  return sections.map((section) => {
    const whole = perSection ? (section.points ?? section.weight ?? 100) : 100;
    return section.criteria.map((weight) =>
      weight === null ? null : Big(weight).times(whole).div(100).round(4).toNumber(),
    );
  });
}

function isHundred(weights: readonly (number | null)[]): boolean {
  const sum = weights.reduce((total: number, weight) => total + (weight ?? 0), 0);
  return Math.abs(sum - 100) < 0.5;
}
