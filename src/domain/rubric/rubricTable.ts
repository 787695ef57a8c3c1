import type { CellValue } from '../cellValue';
import { failWith } from '../failure';
import type { Language } from '../language';
import type { ContactRule, Criterion, GradeBand, Rubric, Section } from './rubric';
import { RUBRIC_WORDS, wordMeaning, type RubricWords } from './rubricWords';

/*
 * A rubric as the rows of a table: one row a level of a criterion (one row where it has none), then one row a contact
 * rule. What belongs to a whole section or criterion stands on each of its rows, so that rows may be sorted and filtered.
 */

const COLUMNS = [
  'section',
  'sectionPoints',
  'criterion',
  'points',
  'weight',
  'notApplicable',
  'level',
  'levelPoints',
  'descriptor',
  'rule',
  'outcome',
] as const;

type Column = (typeof COLUMNS)[number];
type Row = Readonly<Record<Column, CellValue>>;

const EMPTY_ROW = Object.fromEntries(COLUMNS.map((column) => [column, ''])) as Row;

export function rubricTableHeaders(language: Language): readonly string[] {
  return COLUMNS.map((column) => RUBRIC_WORDS[language].headers[column]);
}

/** The rows of a rubric's table; what they cannot hold is in `rubricSettings`. */
export function rubricToRows(rubric: Rubric, language: Language): CellValue[][] {
  const words = RUBRIC_WORDS[language];
  const criteria = rubric.sections.flatMap((section) =>
    section.criteria.flatMap((criterion) => criterionRows(section, criterion, words)),
  );
  const rules = rubric.rules.map((rule): Row => ({
    ...EMPTY_ROW,
    criterion: rule.criterion ?? '',
    rule: rule.name,
    outcome: words.outcomes[rule.outcome],
  }));
  return [...criteria, ...rules].map((row) => COLUMNS.map((column) => row[column]));
}

function criterionRows(section: Section, criterion: Criterion, words: RubricWords): readonly Row[] {
  const row: Row = {
    ...EMPTY_ROW,
    section: section.name,
    sectionPoints: section.points,
    criterion: criterion.name,
    points: criterion.points,
    weight: criterion.weight,
    notApplicable: words.policies[criterion.notApplicable],
  };
  if (criterion.levels.length === 0) return [row];
  return criterion.levels.map(({ label, points, descriptor }) => ({
    ...row,
    level: label,
    levelPoints: points,
    descriptor,
  }));
}

/** What a rubric's rows cannot hold, by setting; goes to the set-up table. */
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
    ...Object.fromEntries(bands),
  };
}

/**
 * Reads a rubric back, whichever of the languages its words are in. RUBRIC_INVALID, naming cells and settings that
 * cannot be read; whether the rubric makes sense is for `rubricProblems` to say.
 */
export function rubricFromRows(
  identity: { readonly key: string; readonly version: number },
  rows: readonly (readonly CellValue[])[],
  settings: Readonly<Record<string, string | number>>,
  language: Language,
): Rubric {
  const problems: string[] = [];
  const headers = RUBRIC_WORDS[language].headers;
  const reader = new RowReader(problems, (column) => headers[column]);
  const sections = new Map<string, { points: number; criteria: Map<string, Criterion> }>();
  const rules: ContactRule[] = [];

  rows.forEach((cells, index) => {
    const row = Object.fromEntries(COLUMNS.map((column, at) => [column, cells[at] ?? ''])) as Row;
    if (COLUMNS.every((column) => row[column] === '')) return;
    reader.row = index + 1;
    if (row.rule !== '') {
      const criterion = String(row.criterion);
      rules.push({
        name: String(row.rule),
        outcome: reader.word(row, 'outcome', 'outcomes'),
        ...(criterion !== '' && { criterion }),
      });
      return;
    }
    const name = String(row.section);
    const section = sections.get(name) ?? { points: reader.number(row, 'sectionPoints'), criteria: new Map() };
    sections.set(name, section);
    reader.expect(row, 'sectionPoints', section.points);
    readCriterion(reader, row, section.criteria);
  });

  const rubric: Rubric = {
    ...identity,
    ...readSettings(settings, problems),
    sections: [...sections].map(([name, { points, criteria }]) => ({ name, points, criteria: [...criteria.values()] })),
    rules,
  };
  return problems.length > 0 ? failWith({ code: 'RUBRIC_INVALID', problems }) : rubric;
}

function readCriterion(reader: RowReader, row: Row, criteria: Map<string, Criterion>): void {
  const name = String(row.criterion);
  const known = criteria.get(name);
  const criterion = known ?? {
    name,
    points: reader.number(row, 'points'),
    weight: reader.number(row, 'weight'),
    levels: [],
    notApplicable: reader.word(row, 'notApplicable', 'policies'),
  };
  reader.expect(row, 'points', criterion.points);
  reader.expect(row, 'weight', criterion.weight);
  if (known && reader.word(row, 'notApplicable', 'policies') !== known.notApplicable) reader.fault('notApplicable');
  if (row.level === '' && row.levelPoints === '') {
    criteria.set(name, criterion);
    return;
  }
  const level = {
    label: String(row.level),
    points: reader.number(row, 'levelPoints'),
    descriptor: String(row.descriptor),
  };
  criteria.set(name, { ...criterion, levels: [...criterion.levels, level] });
}

/** Reads cells of the current row and notes those that cannot be read. */
class RowReader {
  /** One-based, below the header. */
  row = 0;

  constructor(
    private readonly problems: string[],
    private readonly header: (column: Column) => string,
  ) {}

  fault(column: Column): void {
    this.problems.push(`${this.header(column)} [${this.row}]`);
  }

  number(row: Row, column: Column): number {
    const value = row[column];
    if (typeof value === 'number') return value;
    this.fault(column);
    return 0;
  }

  /** What is repeated on several rows must be the same on each. */
  expect(row: Row, column: Column, value: number): void {
    if (row[column] !== value && typeof row[column] === 'number') this.fault(column);
  }

  word<K extends 'policies' | 'outcomes'>(row: Row, column: Column, kind: K): keyof RubricWords[K] {
    const meaning = wordMeaning(kind, String(row[column]));
    if (meaning !== undefined) return meaning;
    this.fault(column);
    return Object.keys(RUBRIC_WORDS.en[kind])[0] as keyof RubricWords[K];
  }
}

function readSettings(
  settings: Readonly<Record<string, string | number>>,
  problems: string[],
): Pick<Rubric, 'name' | 'passMark' | 'fatalScore' | 'decimals' | 'bands'> {
  const number = (setting: string): number => {
    const value = settings[setting];
    if (typeof value === 'number') return value;
    problems.push(setting);
    return 0;
  };
  const bands: GradeBand[] = [];
  for (let index = 1; `band.${index}.name` in settings; index += 1) {
    bands.push({ name: String(settings[`band.${index}.name`]), from: number(`band.${index}.from`) });
  }
  const { fatalScore } = settings;
  if (fatalScore !== 'zero' && fatalScore !== 'keep') problems.push('fatalScore');
  return {
    name: String(settings.name ?? ''),
    passMark: number('passMark'),
    fatalScore: fatalScore === 'keep' ? 'keep' : 'zero',
    decimals: number('decimals'),
    bands,
  };
}
