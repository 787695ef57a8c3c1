import { namedColumns } from '../grid/adoptedRubric';
import type { LogReading } from '../grid/logReading';
import type { Criterion, Level, Rubric } from '../rubric/rubric';
import type { CriterionReading } from '../scoring/criterionReading';
import type { StoredWords } from '../scoring/scoringWords';
import { countColumns } from './countValues';

/**
 * A rubric whose criteria have the levels that the log's words are: 优, 良, 中, 差 or √ and ×. A criterion keeps its plain
 * points where most of its cells hold numbers, or its words do not reach them.
 */
export function withLevels(rubric: Rubric, words: StoredWords, reading: LogReading): Rubric {
  const positions = new Map(
    namedColumns(reading.columns).map(({ mapping, name }) => [name, reading.columns.indexOf(mapping)]),
  );
  const levelled = (criterion: Criterion): Criterion => {
    const position = positions.get(criterion.name);
    const read = words.criteria?.[criterion.name];
    if (position === undefined || !read || !holdsMostly(reading, position, read)) return criterion;
    const levels = levelsOf(read);
    return levels.length > 1 && levels[0].points === criterion.points ? { ...criterion, levels } : criterion;
  };
  return {
    ...rubric,
    sections: rubric.sections.map((section) => ({ ...section, criteria: section.criteria.map(levelled) })),
  };
}

function holdsMostly({ rows }: LogReading, column: number, { words }: CriterionReading): boolean {
  const [{ texts, filled }] = countColumns(rows, [column]);
  const own = new Set(words.map(({ word }) => word));
  const cells = texts.reduce((sum, { word, count }) => (own.has(word) ? sum + count : sum), 0);
  return cells * 2 > filled;
}

/** Best first; of several words for the same points the most usual. */
function levelsOf({ words }: CriterionReading): Level[] {
  const shown = words.filter(({ word }) => word.trim() !== '');
  const first = shown.filter(({ points }, at) => shown.findIndex((other) => other.points === points) === at);
  return [...first]
    .sort((one, other) => other.points - one.points)
    .map(({ word, points }) => ({ label: word, points, descriptor: '' }));
}
