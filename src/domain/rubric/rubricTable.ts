import type { CellValue } from '../cellValue';
import type { Language } from '../language';
import { limitText } from './limitText';
import type { Criterion, Level, Rubric, Section } from './rubric';
import { RUBRIC_COLUMNS, RUBRIC_WORDS, type RubricColumn, type RubricWords } from './rubricWords';

/*
 * A rubric as a table: one row a level of a criterion (one row where it has none), then one row a contact rule. What
 * belongs to a whole section or criterion stands on each of its rows, so that rows may be sorted and filtered.
 */

export interface RubricTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
}

/** Columns that stand in every table; the others only where the rubric has something to say in them. */
const ALWAYS: ReadonlySet<RubricColumn> = new Set<RubricColumn>([
  ...(['section', 'sectionPoints', 'criterion', 'points', 'weight', 'notApplicable'] as const),
  ...(['level', 'levelPoints', 'descriptor', 'rule', 'outcome'] as const),
]);

type Row = Readonly<Partial<Record<RubricColumn, CellValue>>>;

/** The table of a rubric; what it cannot hold is in `rubricSettings`. */
export function rubricTable(rubric: Rubric, language: Language): RubricTable {
  const words = RUBRIC_WORDS[language];
  const criteria = rubric.sections.flatMap((section) =>
    section.criteria.flatMap((criterion) => criterionRows(section, criterion, words)),
  );
  const rules = rubric.rules.map((rule): Row => ({
    section: rule.section,
    criterion: rule.criterion,
    descriptor: rule.text,
    rule: rule.name,
    outcome: words.outcomes[rule.outcome],
  }));
  const rows: Row[] = [...criteria, ...rules];
  const columns = RUBRIC_COLUMNS.filter(
    (column) => ALWAYS.has(column) || rows.some((row) => (row[column] ?? '') !== ''),
  );
  return {
    headers: columns.map((column) => words.headers[column]),
    rows: rows.map((row) => columns.map((column) => row[column] ?? '')),
  };
}

function criterionRows(section: Section, criterion: Criterion, words: RubricWords): readonly Row[] {
  const { occurrence, errorClass } = criterion;
  const row: Row = {
    section: section.name,
    sectionPoints: section.points,
    sectionWeight: section.weight,
    sectionNotApplicable: section.notApplicable && words.policies[section.notApplicable],
    criterion: criterion.name,
    points: criterion.points,
    weight: criterion.weight,
    notApplicable: words.policies[criterion.notApplicable],
    step: criterion.step,
    // With its sign, so that a reader sees which it is.
    each: occurrence && (occurrence.kind === 'bonus' ? occurrence.each : -occurrence.each),
    cap: occurrence?.cap,
    unit: criterion.metric?.unit,
    errorClass: errorClass && words.errorClasses[errorClass],
  };
  if (criterion.levels.length === 0) return [row];
  return criterion.levels.map((level) => ({
    ...row,
    level: level.label,
    levelPoints: level.points,
    limit: limitOf(criterion, level),
    descriptor: level.descriptor,
  }));
}

function limitOf({ metric }: Criterion, { limit }: Level): string | undefined {
  return metric && limit !== undefined ? limitText(metric.better, limit) : undefined;
}

/** What a rubric's table cannot hold, by setting; goes to the set-up table. */
export function rubricSettings(rubric: Rubric): Record<string, string | number> {
  const bands = rubric.bands.flatMap(({ name, from }, index): [string, string | number][] => [
    [`band.${index + 1}.name`, name],
    [`band.${index + 1}.from`, from],
  ]);
  return {
    name: rubric.name,
    passMark: rubric.passMark,
    fatalScore: rubric.fatalScore,
    decimals: rubric.decimals,
    ...(rubric.base !== undefined && { base: rubric.base }),
    ...Object.fromEntries(bands),
  };
}
