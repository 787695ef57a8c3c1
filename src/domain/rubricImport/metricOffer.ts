import { limitConflict, limitsInText, type LimitConflict } from '../rubric/check/limitsInText';
import type { Level } from '../rubric/rubric';

/** A measured number that could choose the level, as the texts suggest it. */
export interface MetricOffer {
  readonly text: string;
  readonly unit: 's';
  /** In seconds; every level but the last has one. */
  readonly limits: readonly { readonly level: string; readonly limit: number }[];
  readonly conflict: LimitConflict | null;
}

const METRIC_NAME = /时长|时间|时效|秒|及时|response time|handle time|duration|speed of/iu;

/**
 * What a criterion's texts say in seconds: a standard of its own (`首次回应时长：20S`) or numbers of its levels. Null
 * where they name no time, or nothing about time is measured.
 */
export function metricOffer(name: string, leads: readonly string[], levels: readonly Level[]): MetricOffer | null {
  if (levels.length < 2) return null;
  const standard = leads
    .flatMap((text) => limitsInText(text).map((limit) => ({ ...limit, text })))
    .find(({ dimension }) => dimension === 'time');
  const own = levels.map(({ descriptor }) =>
    limitsInText(descriptor).filter(
      ({ dimension, side }) => dimension === 'time' && side !== 'above' && side !== 'from',
    ),
  );
  if (!standard && !(METRIC_NAME.test(name) && own.slice(0, -1).every((limits) => limits.length > 0))) return null;
  const reached = levels.slice(0, -1).map(({ label }, at) => ({
    level: label,
    limit: own[at]?.[0]?.value ?? standard?.value ?? 0,
  }));
  if (reached.some(({ limit }, at) => limit <= 0 || limit < (reached[at - 1]?.limit ?? 0))) return null;
  const conflicts = levels.slice(1).flatMap((level, at) => {
    const conflict = limitConflict(levels[at]?.descriptor ?? '', level.descriptor);
    return conflict ? [conflict] : [];
  });
  return { text: standard?.text ?? name, unit: 's', limits: reached, conflict: conflicts[0] ?? null };
}
