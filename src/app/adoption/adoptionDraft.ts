import { placeName, rangeAddress } from '../../domain/address';
import { collectAgents, type CollectedAgent } from '../../domain/agents/collectAgents';
import type { CellValue } from '../../domain/cellValue';
import { dateWriting, dayByFormula } from '../../domain/dates/dateWriting';
import type { ColumnKey } from '../../domain/evaluation/columnKey';
import { failWith } from '../../domain/failure';
import { adoptedRubric, namedColumns } from '../../domain/grid/adoptedRubric';
import type { ColumnMapping, ColumnMeaning } from '../../domain/grid/columnMapping';
import { readDateColumn } from '../../domain/grid/dateColumn';
import type { EvaluationRow, LogReading } from '../../domain/grid/logReading';
import { isBlank } from '../../domain/grid/sheetContent';
import type { Language } from '../../domain/language';
import type { MarkedRows } from '../../domain/marks/rowsMarked';
import type { StoredWords } from '../../domain/scoring/scoringWords';
import type { Rubric } from '../../domain/rubric/rubric';
import { isoToSerial } from '../../domain/time/serialDay';
import { withLevels } from '../../domain/values/levelsOfWords';
import type { LogDefinition } from '../../workbook/setupTable';
import { partFills, type Fills } from './partFills';
import { markedRule, ourColumns, type OurColumn } from './ourColumns';
import type { FoundSource, PartSource } from './readSource';

/** One part of a log: what is known of it, and what its rows get beside formulas. */
export interface PartDraft {
  readonly source: PartSource;
  /** Its name and its rubric are decided later. */
  readonly definition: Omit<LogDefinition, 'log' | 'rubric'>;
  readonly fills: Fills;
  /** Evaluations that no month will count: their day cannot be told. */
  readonly undated: number;
  /** Evaluations that name no agent, neither in their row nor by their tab. */
  readonly unnamed: number;
}

/** Everything that adopting decides, before a cell is written. */
export interface AdoptionDraft {
  readonly rubric: Rubric;
  /** Columns we add to the right of every part, in their order. */
  readonly added: readonly OurColumn[];
  readonly agents: readonly CollectedAgent[];
  readonly parts: readonly PartDraft[];
}

export interface DraftOptions {
  readonly key: string;
  readonly language: Language;
  readonly words: LogDefinition['words'];
  /** Rows that a person marked by their look. */
  readonly marked: MarkedRows;
}

export function draftAdoption({ reading, parts }: FoundSource, options: DraftOptions): AdoptionDraft {
  const { key, language, marked } = options;
  const mapped = reading.columns.filter(({ meaning }) => meaning !== 'ignored' && meaning !== 'total');
  for (const part of parts) refuseEqualHeaders(part, reading.columns, mapped);
  const dated = parts.map((source) => partDates(reading, source));
  const has = (meaning: ColumnMeaning): boolean => mapped.some((column) => column.meaning === meaning);
  const needed = {
    date: !has('contactDate') && parts.some(({ part }) => part.day === null),
    day: dated.some(({ dates, given }) => dates !== undefined || given.day !== undefined),
    agent: !has('agent') && parts.some(({ part }) => part.agent !== null),
    status: marked.void.length > 0 && has('status'),
    marked: marked.fatal.length > 0,
  };
  const theirs = {
    headers: new Set(parts.flatMap(({ headers, besideHeaders }) => [...headers, ...besideHeaders])),
    meanings: new Set<string>(mapped.map(({ meaning }) => meaning)),
  };
  const name = rubricName(parts);
  // Two passes: section names decide our headers, and our headers must not be names of criteria.
  const draftRubric = adoptedRubric(reading.columns, key, name, language);
  const drafted = ourColumns(draftRubric, options.words, language, needed, theirs);
  const taken = drafted.map(({ header }) => header);
  const named = adoptedRubric(reading.columns, key, name, language, taken);
  const names = new Map(namedColumns(reading.columns, taken).map((column) => [column.mapping, column.name]));
  const renamed = new Map(
    namedColumns(reading.columns).map(({ mapping, name: old }) => [old, names.get(mapping) ?? old]),
  );
  const words = renamedWords(options.words, renamed);
  const levelled = withLevels(named, words, reading);
  const rubric: Rubric = needed.marked
    ? { ...levelled, rules: [...levelled.rules, { name: markedRule(language), outcome: 'fatal' }] }
    : levelled;
  const added = drafted.map((column) => ({ ...column, key: renamedKey(column.key, renamed) }));
  const keyOf = (column: ColumnMapping): ColumnKey => {
    const { meaning, header } = column;
    const key = meaning === 'criterion' || meaning === 'rule' ? `${meaning}:${names.get(column) ?? header}` : meaning;
    return key as ColumnKey;
  };
  return {
    rubric,
    added,
    agents: agentsOf(reading, parts, dated),
    parts: parts.map((source, index): PartDraft => {
      const { dates, given, days } = dated[index];
      const columns: Partial<Record<ColumnKey, string>> = {};
      reading.columns.forEach((column, at) => {
        const position = source.positions[at];
        if (mapped.includes(column) && position >= 0) columns[keyOf(column)] = source.headers[position];
      });
      for (const column of added) columns[column.key] = column.header;
      return {
        source,
        definition: {
          kind: source.part.table === null ? 'range' : 'table',
          language,
          columns,
          words,
          ...(dates && { dates }),
          ...givenOf(given, needed.status ? headerOf(source, reading, 'status') : undefined),
        },
        fills: partFills(source, { days: unreadByFormula(reading, source, days, dates), marked, words, language }),
        undated: days.filter((day) => day === null).length,
        unnamed: unnamedIn(reading, source),
      };
    }),
  };
}

/** Criteria and rules give way to our headers: a name that changed by it changes everywhere. */
function renamedWords(words: StoredWords, renamed: ReadonlyMap<string, string>): StoredWords {
  const nameOf = (name: string): string => renamed.get(name) ?? name;
  const { criteria, otherIsFired } = words;
  return {
    ...words,
    ...(criteria && {
      criteria: Object.fromEntries(Object.entries(criteria).map(([name, reading]) => [nameOf(name), reading])),
    }),
    ...(otherIsFired && { otherIsFired: otherIsFired.map(nameOf) }),
  };
}

function renamedKey(key: ColumnKey, renamed: ReadonlyMap<string, string>): ColumnKey {
  const name = key.startsWith('points:') ? renamed.get(key.slice('points:'.length)) : undefined;
  return name === undefined ? key : `points:${name}`;
}

function headerOf({ headers, positions }: PartSource, reading: LogReading, meaning: ColumnMeaning): string | undefined {
  return headers[positions[reading.columns.findIndex((column) => column.meaning === meaning)]];
}

function givenOf(
  given: PartDates['given'],
  status: string | undefined,
): { readonly given?: NonNullable<LogDefinition['given']> } {
  const all = { ...given, ...(status !== undefined && { status }) };
  return Object.keys(all).length > 0 ? { given: all } : {};
}

/** What a log of several sheets is called: from the first to the last. */
function rubricName(parts: readonly PartSource[]): string {
  const sheets = parts.map(({ part }) => part.sheet);
  const last = sheets[sheets.length - 1];
  return sheets[0] === last ? sheets[0] : `${sheets[0]}–${last}`;
}

function refuseEqualHeaders(
  { part, headers, positions }: PartSource,
  columns: readonly ColumnMapping[],
  mapped: readonly ColumnMapping[],
): void {
  const own = columns.flatMap((column, at) => (mapped.includes(column) && positions[at] >= 0 ? [positions[at]] : []));
  const doubled = own.find((position) => {
    const header = headers[position];
    return header.trim() === '' || headers.indexOf(header) !== headers.lastIndexOf(header);
  });
  if (doubled === undefined) return;
  const where = placeName(part.sheet, rangeAddress(part.headerRow, part.firstColumn + doubled, 1, 1));
  failWith({ code: 'COLUMN_AMBIGUOUS', where, column: headers[doubled] });
}

interface PartDates {
  readonly dates: ReturnType<typeof dateWriting>;
  readonly given: { readonly day?: string; readonly agent?: string };
  /** ISO day of each evaluation. */
  readonly days: readonly (string | null)[];
}

function partDates(reading: LogReading, { part, evaluations }: PartSource): PartDates {
  const date = reading.columns.findIndex(({ meaning }) => meaning === 'contactDate');
  const isNamed = reading.columns.some(({ meaning }) => meaning === 'agent');
  const given = {
    ...(date < 0 && part.day !== null && { day: part.day }),
    ...(!isNamed && part.agent !== null && { agent: part.agent }),
  };
  if (date < 0) return { dates: undefined, given, days: evaluations.map(() => part.day) };
  const cells = evaluations.map((row) => row.cells[date]);
  return { dates: dateWriting(cells, part.period), given, days: readDateColumn(cells, part.period).days };
}

/** Days that only the whole column tells, such as 3.1 among days of early March, by sheet row. */
function unreadByFormula(
  reading: LogReading,
  { evaluations }: PartSource,
  days: readonly (string | null)[],
  dates: PartDates['dates'],
): ReadonlyMap<number, CellValue> {
  const date = reading.columns.findIndex(({ meaning }) => meaning === 'contactDate');
  if (!dates) return new Map();
  return new Map(
    evaluations.flatMap(({ row, cells }, index): [number, CellValue][] => {
      const day = days[index];
      if (day === null) return [];
      const serial = isoToSerial(day);
      return dayByFormula(dates, cells[date]) === serial ? [] : [[row, serial]];
    }),
  );
}

function unnamedIn({ columns }: LogReading, { evaluations, part }: PartSource): number {
  const isAgent = columns.map(({ meaning }) => meaning === 'agent' || meaning === 'agentNumber');
  const names = ({ cells }: EvaluationRow): boolean => cells.some((cell, at) => isAgent[at] && !isBlank(cell));
  const given = columns.some(({ meaning }) => meaning === 'agent') ? null : part.agent;
  return given === null ? evaluations.filter((row) => !names(row)).length : 0;
}

function agentsOf(reading: LogReading, parts: readonly PartSource[], dated: readonly PartDates[]): CollectedAgent[] {
  const at = (meaning: ColumnMeaning): number => reading.columns.findIndex((column) => column.meaning === meaning);
  const [number, name, team] = [at('agentNumber'), at('agent'), at('team')];
  const cell = (cells: readonly CellValue[], column: number): CellValue => (column < 0 ? '' : cells[column]);
  return collectAgents(
    parts.flatMap(({ evaluations, part }, index) =>
      evaluations.map(({ cells }, row) => ({
        number: cell(cells, number),
        name: name < 0 ? (part.agent ?? '') : cells[name],
        team: cell(cells, team),
        date: dated[index].days[row] ?? '',
      })),
    ),
  );
}
