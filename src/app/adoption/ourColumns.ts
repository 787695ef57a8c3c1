import { logColumns, pointsColumns, pointsHeader, subtotalHeader } from '../../domain/evaluation/logColumns';
import type { ColumnKey } from '../../domain/evaluation/columnKey';
import { LANGUAGES, type Language } from '../../domain/language';
import type { Rubric } from '../../domain/rubric/rubric';
import type { LogDefinition } from '../../workbook/setupTable';

/** A column that we add to the right of a log. */
export interface OurColumn {
  readonly key: ColumnKey;
  readonly header: string;
  readonly width: number;
  readonly format: string;
}

/** Columns that every adopted log gets, whatever it has. */
const ALWAYS: ReadonlySet<ColumnKey> = new Set<ColumnKey>(['id', 'final', 'grade', 'pass', 'fatal', 'check', 'raw']);
/** Columns that a log gets where it has none of its own: what the pane knows of an evaluation. */
const WHERE_ABSENT: ReadonlySet<ColumnKey> = new Set<ColumnKey>([
  'team',
  'evaluator',
  'evaluatedAt',
  'status',
  'reasons',
]);

const DAY: Readonly<Record<Language, string>> = { 'zh-CN': '归属日期', en: 'Counted on' };
const MARKED: Readonly<Record<Language, string>> = { 'zh-CN': '标色致命', en: 'Marked fatal' };
const SUFFIX: Readonly<Record<Language, string>> = { 'zh-CN': '（核算）', en: ' (scored)' };

/** The rule of rows that a person marked by their look. */
export function markedRule(language: Language): string {
  return MARKED[language];
}

interface Needed {
  /** Where nothing says when a contact was: people fill it, for no month counts an evaluation without a day. */
  readonly date: boolean;
  readonly day: boolean;
  readonly agent: boolean;
  /** Beside a status column of theirs: rows are void whose cells there must not be changed. */
  readonly status: boolean;
  readonly marked: boolean;
}

/** Our columns in their order; a header that the log has already gets an ending. */
export function ourColumns(
  rubric: Rubric,
  words: LogDefinition['words'],
  language: Language,
  needed: Needed,
  theirs: { readonly headers: ReadonlySet<string>; readonly meanings: ReadonlySet<string> },
): OurColumn[] {
  const named = logColumns(rubric, language);
  const common = named.filter(
    ({ key }) =>
      ALWAYS.has(key) ||
      (WHERE_ABSENT.has(key) && !theirs.meanings.has(key)) ||
      (key === 'contactDate' && needed.date) ||
      (key === 'agent' && needed.agent) ||
      (key === 'status' && needed.status),
  );
  const at = common.findIndex(({ key }) => key === 'final');
  const day = { key: 'day', header: DAY[language], width: 12, format: 'date' } as const;
  const marked = { key: `rule:${MARKED[language]}`, header: MARKED[language], width: 12, format: 'text' } as const;
  return [
    ...common.slice(0, at),
    ...(needed.day ? [day] : []),
    ...common.slice(at),
    ...pointsColumns({ language, ...words }),
    ...named.filter(({ key }) => key.startsWith('section:')),
    ...(needed.marked ? [marked] : []),
  ].map(({ key, header, width, format }) => ({
    key,
    header: theirs.headers.has(header) ? header + SUFFIX[language] : header,
    width,
    format: FORMATS[format] ?? 'General',
  }));
}

const FORMATS: Readonly<Record<string, string>> = { date: 'yyyy-mm-dd', dateTime: 'yyyy-mm-dd hh:mm' };

const EMPTY_RUBRIC: Rubric = {
  ...{ key: 'x', version: 1, name: '', sections: [], rules: [], bands: [] },
  ...{ passMark: 0, decimals: 0, fatalScore: 'zero' },
};
const COMMON = LANGUAGES.map((language) => logColumns(EMPTY_RUBRIC, language).map(({ header }) => header));
const FIRST_HEADERS: ReadonlySet<string> = new Set(
  COMMON.flatMap(([first]) => [first, ...Object.values(SUFFIX).map((suffix) => first + suffix)]),
);
const HEADERS: ReadonlySet<string> = new Set([...COMMON.flat(), ...Object.values(DAY), ...Object.values(MARKED)]);
const PREFIXES = LANGUAGES.flatMap((language) => [subtotalHeader('', language), pointsHeader('', language)]);

/** Whether our columns beside a log begin with this header. */
export function isOurFirstHeader(header: string): boolean {
  return FIRST_HEADERS.has(header);
}

/** Whether one of our columns beside a log may be called so. */
export function isOurHeader(header: string): boolean {
  const name = withoutSuffix(header);
  return HEADERS.has(name) || PREFIXES.some((prefix) => name.startsWith(prefix));
}

function withoutSuffix(header: string): string {
  const suffix = Object.values(SUFFIX).find((one) => header.endsWith(one));
  return suffix === undefined ? header : header.slice(0, -suffix.length);
}
