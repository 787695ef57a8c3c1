import { failWith } from '../../domain/failure';
import { namedColumns } from '../../domain/grid/adoptedRubric';
import type { LogReading } from '../../domain/grid/logReading';
import { criteriaOf } from '../../domain/rubric/points';
import type { Rubric } from '../../domain/rubric/rubric';
import { evaluationTableName, queueRubric } from '../../workbook/rubricTable';
import type { BatchContext } from '../../workbook/runExcel';
import type { Foundations } from '../ensureFoundations';

/**
 * The standard by which contacts of these pages were collected before, null where they never were. Fails with
 * COLLECTED_OTHERWISE where the pages have criteria by now that it has not, or other full marks.
 */
export async function findCollected(
  context: BatchContext,
  { setup, language }: Foundations,
  reading: LogReading,
  taken: readonly string[],
): Promise<Rubric | null> {
  const ids = setup.rubrics().filter((id) => setup.rubricSettings(id)['collected'] === reading.shape);
  if (ids.length === 0) return null;
  const reads = ids.map((id) => queueRubric(context, id));
  await context.sync();
  const named = namedColumns(reading.columns, taken);
  for (const [index, read] of reads.entries()) {
    const rubric = read(setup, language);
    const points = new Map(criteriaOf(rubric).map((criterion) => [criterion.name, criterion.points]));
    const rules = new Set(rubric.rules.map(({ name }) => name));
    const isKnown = named.map(({ mapping, name }) =>
      mapping.meaning === 'rule'
        ? rules.has(name)
        : points.has(name) && (mapping.points === undefined || mapping.points === points.get(name)),
    );
    if (isKnown.every(Boolean)) return rubric;
    if (isKnown.filter(Boolean).length * 2 < isKnown.length) continue;
    failWith({
      code: 'COLLECTED_OTHERWISE',
      log: evaluationTableName(ids[index] ?? ''),
      criteria: named.filter((_column, at) => isKnown[at] !== true).map(({ name }) => name),
    });
  }
  return null;
}
