import type { CellValue } from '../cellValue';
import { answersFromCells } from '../evaluation/answersFromCells';
import type { ColumnKey } from '../evaluation/columnKey';
import { evaluationCells } from '../evaluation/evaluationCells';
import { logWords } from '../evaluation/words';
import { namedColumns } from '../grid/adoptedRubric';
import type { ColumnMeaning } from '../grid/columnMapping';
import { readDateColumn } from '../grid/dateColumn';
import type { EvaluationRow, LogPart, LogReading } from '../grid/logReading';
import { normalText } from '../grid/normalText';
import { isBlank } from '../grid/sheetContent';
import type { Rubric } from '../rubric/rubric';
import { scoringWords, type ScoringWords } from '../scoring/scoringWords';
import { asLiteralText } from '../text/literalText';
import { isoToSerial } from '../time/serialDay';
import { stableId } from './stableIds';

/** An evaluation as our own log will hold it. */
export interface CollectedContact {
  readonly id: string;
  readonly contactId: string;
  /** ISO day; null where it cannot be told: no month counts it. */
  readonly day: string | null;
  /** Typed cells by column; computed ones are formulas. */
  readonly cells: ReadonlyMap<ColumnKey, CellValue>;
  readonly agent: {
    readonly number: CellValue;
    readonly name: CellValue;
    readonly team: CellValue;
    readonly date: CellValue;
  };
}

export interface Decided {
  /** What their cells say; criteria and rules go by their own names. */
  readonly words: ScoringWords;
  /** Positions of rows that are void by a word anywhere. */
  readonly voidRows: readonly number[];
  /** Headers of our log, which no criterion goes by. */
  readonly taken: readonly string[];
}

/**
 * The evaluations of a log as rows of our own, in order. A cell that cannot be read stays as it is: the row then has no
 * score, and says why.
 */
export function collectedContacts(
  reading: LogReading,
  rubric: Rubric,
  { words, voidRows, taken }: Decided,
): CollectedContact[] {
  const renamed = namedColumns(reading.columns, taken);
  const own = namedColumns(reading.columns).map(({ name }) => name);
  const names = new Map(renamed.map(({ mapping, name }, at) => [mapping.column, { name, own: own[at] ?? name }]));
  const theirRubric = withNames(rubric, new Map(renamed.map(({ name }, at) => [name, own[at] ?? name])));
  const statuses = logWords(words.language).statuses;
  const isVoid = (status: string, index: number): boolean =>
    voidRows.includes(index) || (status !== '' && words.status?.void.includes(status) === true);
  const days = daysOf(reading);
  const seen = new Map<string, number>();
  return reading.rows.map((row, index) => {
    const cell = (meaning: ColumnMeaning): CellValue => {
      const column = reading.columns.find((one) => one.meaning === meaning);
      return column ? (row.cells[column.column] ?? '') : '';
    };
    const text = (meaning: ColumnMeaning): string => String(cell(meaning)).trim();
    const part = partOf(reading.parts, row);
    const day = days[index] ?? part?.day ?? null;
    const agent = text('agent') || (part?.agent ?? '');
    const number = text('agentNumber');
    const id = identified(seen, [text('contactId'), day ?? text('contactDate'), number, normalText(agent)], row, day);
    const theirs: Partial<Record<ColumnKey, CellValue>> = {};
    for (const { column, meaning } of reading.columns) {
      const named = names.get(column);
      if (named) theirs[`${meaning as 'criterion' | 'rule'}:${named.own}`] = row.cells[column] ?? '';
    }
    const read = answersFromCells(theirRubric, words, theirs);
    const ours = [...names.values()];
    const answers = Object.fromEntries(
      ours.flatMap(({ name, own: theirName }) => {
        const answer = read.answers[theirName];
        return answer === undefined ? [] : [[name, answer] as const];
      }),
    );
    const fired = ours.filter((named) => read.fired.includes(named.own)).map(({ name }) => name);
    const given = (meaning: ColumnMeaning): string | undefined => text(meaning) || undefined;
    const cells = evaluationCells(
      rubric,
      scoringWords(words.language),
      {
        id,
        contact: {
          id: text('contactId'),
          date: day ?? SOME_DAY,
          agent,
          agentNumber: number,
          team: text('team'),
          channel: text('channel'),
          mode: text('mode'),
          ...(given('kind') !== undefined && { kind: text('kind') }),
        },
        evaluator: text('evaluator'),
        answers,
        fatal: fired,
        comment: text('comment'),
      },
      0,
    );
    if (day === null) cells.set('contactDate', text('contactDate') === '' ? '' : asLiteralText(text('contactDate')));
    const evaluatedAt = cell('evaluatedAt');
    cells.set('evaluatedAt', typeof evaluatedAt === 'number' ? evaluatedAt : '');
    if (given('reasons') !== undefined) cells.set('reasons', asLiteralText(text('reasons')));
    if (isVoid(text('status'), index)) cells.set('status', statuses.void);
    for (const { name, own: theirName } of ours) {
      const key: ColumnKey = `criterion:${name}`;
      const value = theirs[`criterion:${theirName}`];
      if (value !== undefined && !isBlank(value) && cells.get(key) === '') {
        cells.set(key, typeof value === 'string' ? asLiteralText(value) : value);
      }
    }
    const date = day === null ? '' : isoToSerial(day);
    return { id, contactId: text('contactId'), day, cells, agent: { number, name: agent, team: text('team'), date } };
  });
}

/** The same rubric, its criteria and rules by other names. */
function withNames(rubric: Rubric, names: ReadonlyMap<string, string>): Rubric {
  const named = <T extends { readonly name: string }>(one: T): T => ({ ...one, name: names.get(one.name) ?? one.name });
  return {
    ...rubric,
    sections: rubric.sections.map((section) => ({ ...section, criteria: section.criteria.map(named) })),
    rules: rubric.rules.map(named),
  };
}

/** Stands for a day until what is known of it takes its place. */
const SOME_DAY = '2000-01-01';

/** Days in the writing of each part, its column taken as a whole. */
function daysOf(reading: LogReading): (string | null)[] {
  const column = reading.columns.find(({ meaning }) => meaning === 'contactDate');
  const days: (string | null)[] = reading.rows.map(() => null);
  if (!column) return days;
  const groups = new Map<string, number[]>();
  reading.rows.forEach((row, index) => {
    const key = JSON.stringify(partOf(reading.parts, row)?.period ?? {});
    groups.set(key, [...(groups.get(key) ?? []), index]);
  });
  for (const [period, indexes] of groups) {
    const cells = indexes.map((index) => reading.rows[index]?.cells[column.column] ?? '');
    const read = readDateColumn(cells, JSON.parse(period) as LogPart['period']);
    indexes.forEach((index, at) => (days[index] = read.days[at] ?? null));
  }
  return days;
}

function partOf(parts: readonly LogPart[], { sheet, row, column }: EvaluationRow): LogPart | undefined {
  return parts.find(
    (part) =>
      part.sheet === sheet &&
      row >= part.headerRow &&
      row <= Math.max(part.lastRow, part.headerRow) &&
      column >= part.firstColumn &&
      column <= part.lastColumn,
  );
}

/**
 * An ID that says which contact it is rather than where it stands, so that rows inserted above change nothing; the place
 * counts only where nothing names the contact. The same contact met again is a second evaluation.
 */
function identified(
  seen: Map<string, number>,
  contact: readonly string[],
  { sheet, row, column }: EvaluationRow,
  day: string | null,
): string {
  const isNamed = contact.some((word) => word !== '');
  const words = isNamed ? contact : [sheet, String(row), String(column)];
  const key = JSON.stringify(words);
  const times = (seen.get(key) ?? 0) + 1;
  seen.set(key, times);
  return stableId(day ?? '', [...words, String(times)]);
}
