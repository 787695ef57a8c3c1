import type { Language } from '../language';
import { failWith } from '../failure';
import { DEFAULT_PASS_MARK, defaultBands } from '../rubric/defaults';
import type { Criterion, Rubric, Section } from '../rubric/rubric';
import type { ColumnMapping } from './columnMapping';
import { criterionName } from './criterionHeader';

/** The rubric's name for a column of a log: criteria and rules go by their header without the points. */
export interface NamedColumn {
  readonly mapping: ColumnMapping;
  readonly name: string;
}

/**
 * Names of a log's criterion and rule columns in the rubric: unique, also against `taken` (the headers we add).
 * A name met twice gets a number.
 */
export function namedColumns(columns: readonly ColumnMapping[], taken: readonly string[] = []): NamedColumn[] {
  const used = new Set(taken);
  return columns
    .filter(({ meaning }) => meaning === 'criterion' || meaning === 'rule')
    .map((mapping) => ({ mapping, name: uniqueName(criterionName(mapping.header), used) }));
}

/**
 * The standard that a log's columns show: a number from 0 to the points for each criterion, not applicable counting in
 * full, every rule fatal. Fails with RUBRIC_INVALID where no column is a criterion with points.
 */
export function adoptedRubric(
  columns: readonly ColumnMapping[],
  key: string,
  name: string,
  language: Language,
  taken: readonly string[] = [],
): Rubric {
  const named = namedColumns(columns, taken);
  const criteria = named.filter(({ mapping }) => mapping.meaning === 'criterion');
  const lacking = criteria.filter(({ mapping }) => !((mapping.points ?? 0) > 0));
  if (criteria.length === 0 || lacking.length > 0) {
    failWith({ code: 'RUBRIC_INVALID', problems: lacking.map(({ mapping }) => mapping.header) });
  }
  return {
    key,
    version: 1,
    name,
    sections: sectionsOf(criteria, language, new Set([...taken, ...named.map((column) => column.name)])),
    rules: named
      .filter(({ mapping }) => mapping.meaning === 'rule')
      .map((rule) => ({ name: rule.name, outcome: 'fatal' })),
    bands: defaultBands(language),
    passMark: DEFAULT_PASS_MARK,
    fatalScore: 'zero',
    decimals: 2,
  };
}

/** Sections in the order they are met; their names give way to equal names of criteria. */
function sectionsOf(criteria: readonly NamedColumn[], language: Language, used: Set<string>): Section[] {
  const fallback = language === 'en' ? 'Criteria' : '评分项';
  const groups = new Map<string, Criterion[]>();
  for (const { mapping, name } of criteria) {
    const points = mapping.points ?? 0;
    const section = mapping.section ?? fallback;
    const criterion: Criterion = { name, points, weight: mapping.weight ?? 1, levels: [], notApplicable: 'fullMarks' };
    groups.set(section, [...(groups.get(section) ?? []), criterion]);
  }
  const suffix = language === 'en' ? ' (section)' : '（大项）';
  return [...groups].map(([section, members]) => ({
    name: uniqueName(used.has(section) ? section + suffix : section, used),
    points: Math.round(members.reduce((sum, { points, weight }) => sum + points * weight, 0) * 1e6) / 1e6,
    criteria: members,
  }));
}

function uniqueName(name: string, used: Set<string>): string {
  let unique = name;
  for (let copy = 2; used.has(unique); copy += 1) unique = `${name} (${copy})`;
  used.add(unique);
  return unique;
}
