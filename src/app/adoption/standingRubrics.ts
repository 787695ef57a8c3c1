import { QaError } from '../../domain/failure';
import type { Language } from '../../domain/language';
import { bestPoints } from '../../domain/rubric/points';
import type { Rubric } from '../../domain/rubric/rubric';
import { queueRubric } from '../../workbook/rubricTable';
import type { BatchContext } from '../../workbook/runExcel';
import type { Setup } from '../../workbook/setupTable';

/** The standards of a workbook; one whose table is gone is passed over. */
export async function standingRubrics(context: BatchContext, setup: Setup, language: Language): Promise<Rubric[]> {
  const queued = setup.rubrics().map((rubric) => queueRubric(context, rubric));
  if (queued.length > 0) await context.sync();
  return queued.flatMap((read) => {
    try {
      return [read(setup, language)];
    } catch (error) {
      if (error instanceof QaError && error.failure.code === 'RUBRIC_NOT_FOUND') return [];
      throw error;
    }
  });
}

/**
 * Whether two rubrics ask the same: what contacts start with, criteria with their points in the same sections, and the
 * same rules. Levels are what one log happened to hold, and change no score where they do not say what a measured number
 * is worth.
 */
export function sameStandard(one: Rubric, other: Rubric): boolean {
  return asked(one) === asked(other);
}

function asked({ base = 0, sections, rules }: Rubric): string {
  const criteria = sections.flatMap((section) =>
    section.criteria.map((criterion) => {
      const { name, points, weight, notApplicable, step, metric, occurrence, levels } = criterion;
      return [
        ...[section.name, section.weight ?? 1, section.notApplicable],
        ...[name, points, weight, notApplicable, bestPoints(criterion), step],
        ...[metric?.better, metric && levels.map((level) => [level.points, level.limit])],
        ...[occurrence?.kind, occurrence?.each, occurrence?.cap],
      ];
    }),
  );
  const scoped = rules.map(({ name, outcome, criterion, section }) => [name, outcome, criterion, section]);
  return JSON.stringify([base, criteria, scoped]);
}
