import type { Language } from '../language';
import type { GradeBand } from './rubric';

/** Ours: the standards print neither grades nor a pass mark. Percent of the reachable points. */
export const DEFAULT_PASS_MARK = 80;

export function defaultBands(language: Language): readonly GradeBand[] {
  const names = language === 'en' ? ['Excellent', 'Good', 'Acceptable', 'Poor'] : ['优秀', '良好', '合格', '不合格'];
  return [95, 90, DEFAULT_PASS_MARK, 0].map((from, index) => ({ name: names[index] ?? '', from }));
}
