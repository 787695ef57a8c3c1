import type { RubricTable } from '../rubricTable';
import { rubricColumn, type RubricColumn } from '../rubricWords';
import { subjectKey, type RubricSubject } from '../subject';
import type { Finding } from './finding';

/** A cell of a rubric's table; row -1 is its header. */
export interface TablePlace {
  readonly row: number;
  readonly column: number;
}

/** Which column of its rows a finding is about. */
const COLUMN_OF: Readonly<Partial<Record<Finding['code'], RubricColumn>>> = {
  SECTION_POINTS_DIFFER: 'sectionPoints',
  CRITERION_POINTS_DIFFER: 'points',
  WEIGHT_ILLEGAL: 'weight',
  LEVELS_NOT_DESCENDING: 'levelPoints',
  LEVEL_POINTS_EQUAL: 'levelPoints',
  DESCRIPTOR_MISSING: 'descriptor',
  DESCRIPTORS_EQUAL: 'descriptor',
  LIMITS_CONFLICT: 'descriptor',
  METRIC_LIMIT_MISSING: 'limit',
  METRIC_LIMITS_DISORDERED: 'limit',
  METRIC_END_OPEN: 'limit',
  METRIC_UNIT_MISSING: 'unit',
  OCCURRENCE_ILLEGAL: 'each',
  CAP_BELOW_ONE: 'cap',
  CAP_ABOVE_POINTS: 'cap',
  STEP_MISFIT: 'step',
  STEP_BESIDE_LEVELS: 'step',
  RULE_CRITERION_UNKNOWN: 'criterion',
  RULE_SECTION_UNKNOWN: 'section',
  ZERO_HAS_SCOPE: 'outcome',
};

/** Says in which cell of its table a finding stands: of several rows of one thing in the first. */
export function rubricPlaces(table: RubricTable): (subject: RubricSubject, code: Finding['code']) => TablePlace {
  const columns = new Map<RubricColumn, number>();
  table.headers.forEach((header, at) => {
    const column = rubricColumn(header);
    if (column && !columns.has(column)) columns.set(column, at);
  });
  const rows = firstRows(table, (row, column) => String(row[columns.get(column) ?? -1] ?? ''));
  const at = (column: RubricColumn): number => columns.get(column) ?? 0;
  return (subject, code) => {
    const row = rows.get(subjectKey(subject)) ?? -1;
    const own = COLUMN_OF[code];
    return { row, column: row < 0 ? 0 : at(own && columns.has(own) ? own : NAME_OF[subject.kind]) };
  };
}

const NAME_OF: Readonly<Record<RubricSubject['kind'], RubricColumn>> = {
  rubric: 'section',
  section: 'section',
  criterion: 'criterion',
  level: 'level',
  rule: 'rule',
};

function firstRows(
  table: RubricTable,
  text: (row: RubricTable['rows'][number], column: RubricColumn) => string,
): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  const note = (subject: RubricSubject, at: number): void => {
    if (!rows.has(subjectKey(subject))) rows.set(subjectKey(subject), at);
  };
  table.rows.forEach((row, at) => {
    const rule = text(row, 'rule');
    if (rule !== '') return note({ kind: 'rule', rule }, at);
    const [section, criterion, level] = [text(row, 'section'), text(row, 'criterion'), text(row, 'level')];
    note({ kind: 'section', section }, at);
    note({ kind: 'criterion', criterion }, at);
    note({ kind: 'level', criterion, level }, at);
  });
  return rows;
}
