import type { Language } from '../../language';
import { shareOfPoints, sharesOf } from '../levelWords';
import type { Criterion, Level } from '../rubric';

/** How a criterion is scored. */
export type ScaleKind = 'levels' | 'points' | 'metric' | 'occurrence';

export function scaleOf({ metric, occurrence, levels }: Criterion): ScaleKind {
  if (occurrence) return 'occurrence';
  if (metric) return 'metric';
  return levels.length > 0 ? 'levels' : 'points';
}

const LABELS: Readonly<Record<Language, readonly string[]>> = {
  'zh-CN': ['好', '一般', '差'],
  en: ['Good', 'Fair', 'Poor'],
};

/** Ours: three levels with 100, 60 and 0 percent of the points. */
export function usualLevels(points: number, language: Language): readonly Level[] {
  const labels = LABELS[language];
  const shares = sharesOf(labels);
  return labels.map((label, at) => ({
    label,
    points: shareOfPoints(points, shares[at] ?? 0, null),
    descriptor: '',
  }));
}

/** The criterion scored in another way; what the new way needs and has not gets usual values. */
export function withScale(criterion: Criterion, kind: ScaleKind, language: Language): Criterion {
  const { metric, occurrence, step, levels, ...rest } = criterion;
  const kept = levels.length > 1 ? levels : usualLevels(criterion.points, language);
  const plain = kept.map(({ limit: _limit, ...level }) => level);
  switch (kind) {
    case 'levels':
      return { ...rest, levels: plain };
    case 'points':
      return { ...rest, levels: [], ...(step !== undefined && { step }) };
    case 'metric':
      return {
        ...rest,
        levels: kept.map((level, at) =>
          at < kept.length - 1 ? { ...level, limit: level.limit ?? 10 * (at + 1) } : level,
        ),
        metric: metric ?? { unit: language === 'en' ? 's' : '秒', better: 'lower' },
      };
    case 'occurrence':
      return { ...rest, levels: [], occurrence: occurrence ?? { kind: 'deduction', each: 1 } };
  }
}
