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
 * Whether two rubrics ask the same: criteria with their points in the same sections, and the same rules. Levels are what
 * one log happened to hold; they change no score.
 */
export function sameStandard(one: Rubric, other: Rubric): boolean {
  return asked(one) === asked(other);
}

function asked({ sections, rules }: Rubric): string {
  const criteria = sections.flatMap((section) =>
    section.criteria.map((criterion) => {
      const { name, points, weight, notApplicable } = criterion;
      return [section.name, name, points, weight, notApplicable, bestPoints(criterion)];
    }),
  );
  return JSON.stringify([criteria, rules.map(({ name, outcome }) => [name, outcome])]);
}
