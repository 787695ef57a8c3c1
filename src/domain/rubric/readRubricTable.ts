import type { CellValue } from '../cellValue';
import { readLimit } from './limitText';
import type {
  ContactRule,
  Criterion,
  GradeBand,
  Level,
  Metric,
  Occurrence,
  Rubric,
  SectionPolicy,
  Step,
} from './rubric';
import type { RubricTable } from './rubricTable';
import {
  RUBRIC_COLUMNS,
  RUBRIC_WORDS,
  rubricColumn,
  wordMeaning,
  type RubricColumn,
  type RubricWordKind,
  type RubricWords,
} from './rubricWords';

/** A cell of a rubric's table, or one of its settings, that cannot be read or contradicts another. */
export type UnreadablePlace =
  | { readonly column: RubricColumn; readonly row: number | null; readonly value: CellValue }
  | { readonly setting: string };

export interface ReadRubric {
  readonly rubric: Rubric;
  /** Where there are any, the rubric is not what the table says. `row` counts from 0 below the header, null is the header. */
  readonly unreadable: readonly UnreadablePlace[];
}

const NEEDED: readonly RubricColumn[] = ['section', 'sectionPoints', 'criterion', 'points', 'level', 'levelPoints'];

/**
 * Reads a rubric from its table and settings, whichever of the languages its words are in and wherever people moved its
 * columns; columns of theirs are passed over. Whether the rubric makes sense is for `rubricProblems` to say.
 */
export function readRubricTable(
  identity: { readonly key: string; readonly version: number },
  table: RubricTable,
  settings: Readonly<Record<string, CellValue>>,
): ReadRubric {
  const columns = table.headers.map((header) => rubricColumn(String(header)));
  const unreadable: UnreadablePlace[] = NEEDED.filter((column) => !columns.includes(column)).map((column) => ({
    column,
    row: null,
    value: '',
  }));
  const sections = new Map<string, ReadSection>();
  const rules: ContactRule[] = [];
  table.rows.forEach((cells, index) => {
    const row = new RowReader(columns, cells, index, unreadable);
    if (RUBRIC_COLUMNS.every((column) => row.text(column) === '')) return;
    if (row.text('rule') !== '') rules.push(readRule(row));
    else readSectionRow(row, sections);
  });
  const rubric: Rubric = {
    ...identity,
    ...readSettings(settings, unreadable),
    sections: [...sections].map(([name, { criteria, ...section }]) => ({
      name,
      ...section,
      criteria: [...criteria.values()],
    })),
    rules,
  };
  return { rubric, unreadable };
}

function readRule(row: RowReader): ContactRule {
  const [criterion, section, text] = [row.text('criterion'), row.text('section'), row.text('descriptor')];
  return {
    name: row.text('rule'),
    outcome: row.word('outcome', 'outcomes'),
    ...(criterion !== '' ? { criterion } : section !== '' && { section }),
    ...(text !== '' && { text }),
  };
}

interface ReadSection {
  readonly points: number;
  readonly weight?: number;
  readonly notApplicable?: SectionPolicy;
  readonly criteria: Map<string, Criterion>;
}

/** What is repeated on several rows must be the same on each. */
function readSectionRow(row: RowReader, sections: Map<string, ReadSection>): void {
  const name = row.text('section');
  const known = sections.get(name);
  const weight = row.optionalNumber('sectionWeight');
  const policy = row.optionalWord('sectionNotApplicable', 'policies');
  if (policy === 'forbidden') row.fault('sectionNotApplicable');
  const section: ReadSection = known ?? {
    points: row.number('sectionPoints'),
    ...(weight !== undefined && { weight }),
    ...(policy !== undefined && policy !== 'forbidden' && { notApplicable: policy }),
    criteria: new Map(),
  };
  sections.set(name, section);
  if (known) {
    row.expect('sectionPoints', known.points);
    if (weight !== known.weight) row.fault('sectionWeight');
    if (policy !== known.notApplicable) row.fault('sectionNotApplicable');
  }
  readCriterionRow(row, section.criteria);
}

function readCriterionRow(row: RowReader, criteria: Map<string, Criterion>): void {
  const level = readLevel(row);
  const read = criterionOf(row, level?.better);
  const known = criteria.get(read.name);
  if (known) {
    row.expect('points', known.points);
    for (const [column, key] of REPEATED) {
      if (JSON.stringify(read[key]) !== JSON.stringify(known[key])) row.fault(column);
    }
  }
  // The last level of a metric has no limit, and so no direction of its own.
  const metric = known?.metric ?? read.metric;
  const criterion = { ...(known ?? read), ...(metric && { metric }) };
  if (level?.better !== undefined && level.better !== metric?.better) row.fault('limit');
  criteria.set(read.name, level ? { ...criterion, levels: [...criterion.levels, level.level] } : criterion);
}

const REPEATED = [
  ['weight', 'weight'],
  ['notApplicable', 'notApplicable'],
  ['step', 'step'],
  ['each', 'occurrence'],
  ['errorClass', 'errorClass'],
] as const satisfies readonly (readonly [RubricColumn, keyof Criterion])[];

function criterionOf(row: RowReader, better: Metric['better'] | undefined): Criterion {
  const [occurrence, step] = [readOccurrence(row), readStep(row)];
  const errorClass = row.optionalWord('errorClass', 'errorClasses');
  return {
    name: row.text('criterion'),
    points: row.number('points'),
    weight: row.optionalNumber('weight') ?? 1,
    levels: [],
    notApplicable: row.optionalWord('notApplicable', 'policies') ?? 'forbidden',
    ...(step !== undefined && { step }),
    ...(better !== undefined && { metric: { unit: row.text('unit'), better } }),
    ...(occurrence && { occurrence }),
    ...(errorClass && { errorClass }),
  };
}

function readStep(row: RowReader): Step | undefined {
  const step = row.optionalNumber('step');
  if (step === undefined || step === 0.5 || step === 1) return step;
  row.fault('step');
  return undefined;
}

function readOccurrence(row: RowReader): Occurrence | undefined {
  const [each, cap] = [row.optionalNumber('each'), row.optionalNumber('cap')];
  if (each === undefined) return undefined;
  if (each === 0) row.fault('each');
  return { kind: each > 0 ? 'bonus' : 'deduction', each: Math.abs(each), ...(cap !== undefined && { cap }) };
}

function readLevel(row: RowReader): { readonly level: Level; readonly better?: Metric['better'] } | null {
  if (row.text('level') === '' && row.text('levelPoints') === '') return null;
  const limit = row.text('limit') === '' ? null : readLimit(row.text('limit'));
  if (row.text('limit') !== '' && limit === null) row.fault('limit');
  const level = { label: row.text('level'), points: row.number('levelPoints'), descriptor: row.text('descriptor') };
  return limit ? { level: { ...level, limit: limit.limit }, better: limit.better } : { level };
}

/** Reads cells of one row and notes those that cannot be read. */
class RowReader {
  constructor(
    private readonly columns: readonly (RubricColumn | undefined)[],
    private readonly cells: readonly CellValue[],
    private readonly row: number,
    private readonly unreadable: UnreadablePlace[],
  ) {}

  fault(column: RubricColumn): void {
    this.unreadable.push({ column, row: this.row, value: this.cell(column) });
  }

  text(column: RubricColumn): string {
    return String(this.cell(column));
  }

  number(column: RubricColumn): number {
    const value = this.optionalNumber(column);
    if (value === undefined && this.text(column) === '') this.fault(column);
    return value ?? 0;
  }

  /** Undefined for a blank cell and for one that holds anything but a number, which is a fault. */
  optionalNumber(column: RubricColumn): number | undefined {
    const value = this.cell(column);
    if (typeof value === 'number') return value;
    if (value !== '') this.fault(column);
    return undefined;
  }

  expect(column: RubricColumn, value: number): void {
    const found = this.cell(column);
    if (found !== value && typeof found === 'number') this.fault(column);
  }

  word<K extends RubricWordKind>(column: RubricColumn, kind: K): keyof RubricWords[K] {
    const meaning = wordMeaning(kind, this.text(column));
    if (meaning !== undefined) return meaning;
    this.fault(column);
    return Object.keys(RUBRIC_WORDS.en[kind])[0] as keyof RubricWords[K];
  }

  optionalWord<K extends RubricWordKind>(column: RubricColumn, kind: K): keyof RubricWords[K] | undefined {
    return this.text(column) === '' ? undefined : this.word(column, kind);
  }

  private cell(column: RubricColumn): CellValue {
    return this.cells[this.columns.indexOf(column)] ?? '';
  }
}

type Settings = Pick<Rubric, 'name' | 'passMark' | 'fatalScore' | 'decimals' | 'base' | 'bands'>;

function readSettings(settings: Readonly<Record<string, CellValue>>, unreadable: UnreadablePlace[]): Settings {
  const number = (setting: string): number => {
    const value = settings[setting];
    if (typeof value === 'number') return value;
    unreadable.push({ setting });
    return 0;
  };
  const bands: GradeBand[] = [];
  // A setting that an earlier draft had and this one has not is blank.
  for (let index = 1; (settings[`band.${index}.name`] ?? '') !== ''; index += 1) {
    bands.push({ name: String(settings[`band.${index}.name`]), from: number(`band.${index}.from`) });
  }
  const { fatalScore } = settings;
  if (fatalScore !== 'zero' && fatalScore !== 'keep') unreadable.push({ setting: 'fatalScore' });
  return {
    name: String(settings.name ?? ''),
    passMark: number('passMark'),
    fatalScore: fatalScore === 'keep' ? 'keep' : 'zero',
    decimals: number('decimals'),
    ...((settings.base ?? '') !== '' && { base: number('base') }),
    bands,
  };
}
