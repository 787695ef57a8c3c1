import { rangeAddress, placeName } from '../../domain/address';
import { collectAgents, type CollectedAgent } from '../../domain/agents/collectAgents';
import type { CellValue } from '../../domain/cellValue';
import type { ColumnKey } from '../../domain/evaluation/columnKey';
import { logColumns } from '../../domain/evaluation/logColumns';
import { logWords } from '../../domain/evaluation/words';
import { failWith } from '../../domain/failure';
import { adoptedRubric, namedColumns } from '../../domain/grid/adoptedRubric';
import type { ColumnMapping } from '../../domain/grid/columnMapping';
import { dataExtent } from '../../domain/grid/dataExtent';
import { notApplicableWords, ruleWords } from '../../domain/grid/knownWords';
import type { Language } from '../../domain/language';
import { rubricId, type Rubric } from '../../domain/rubric/rubric';
import type { LogDefinition } from '../../workbook/setupTable';

/** A log as it was read: its place, its headers and all its rows. */
export interface ReadSource {
  readonly sheet: string;
  readonly table: string | null;
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly columns: readonly ColumnMapping[];
  readonly rows: readonly (readonly CellValue[])[];
}

interface AdoptionWords {
  readonly fatalValues?: readonly string[];
  readonly notApplicableValues?: readonly string[];
}

/** Everything that adopting decides, before a cell is written. */
export interface AdoptionDraft {
  readonly definition: LogDefinition;
  readonly rubric: Rubric;
  /** Columns we add to the right, in their order. */
  readonly added: readonly { readonly key: ColumnKey; readonly header: string; readonly width: number }[];
  readonly agents: readonly CollectedAgent[];
  /** Rows down to the last evaluation, and which of them are none. */
  readonly rows: number;
  readonly otherRows: readonly number[];
  readonly evaluations: number;
  /** Evaluations whose date is no date to Excel: no month will count them. */
  readonly undated: number;
}

/** Columns that formulas or the pane fill; a log of theirs gets them where it has none that means the same. */
const ADDED: readonly ColumnKey[] = ['id', 'final', 'grade', 'pass', 'fatal', 'reasons', 'check', 'raw'];

export function draftAdoption(
  source: ReadSource,
  words: AdoptionWords,
  key: string,
  language: Language,
): AdoptionDraft {
  const mapped = source.columns.filter(({ meaning }) => meaning !== 'ignored' && meaning !== 'total');
  refuseEqualHeaders(source, mapped);
  const extent = dataExtent(source.columns, source.rows);
  const evaluations = source.rows.slice(0, extent.rows).filter((_row, index) => !extent.otherRows.includes(index));
  const name = source.sheet;
  // Two passes: section names decide our headers, and our headers must not be names of criteria.
  const draftRubric = adoptedRubric(source.columns, key, name, language);
  const added = addedColumns(draftRubric, source, mapped, language);
  const taken = added.map(({ header }) => header);
  const rubric = adoptedRubric(source.columns, key, name, language, taken);
  const names = new Map(namedColumns(source.columns, taken).map((column) => [column.mapping.column, column.name]));
  const columns: Partial<Record<ColumnKey, string>> = {};
  for (const { column, header, meaning } of mapped) {
    const columnKey =
      meaning === 'criterion' || meaning === 'rule' ? `${meaning}:${names.get(column) ?? header}` : meaning;
    columns[columnKey as ColumnKey] = header;
  }
  for (const { key: columnKey, header } of added) columns[columnKey] = header;
  const cellsOf = (column: number): CellValue[] => evaluations.map((row) => row[column]);
  const dateColumn = source.columns.find(({ meaning }) => meaning === 'contactDate')?.column;
  return {
    definition: {
      log: source.table ?? `QA_Log_${key}`,
      kind: source.table === null ? 'range' : 'table',
      rubric: rubricId(rubric),
      language,
      columns,
      words: {
        ...firedWords(source, cellsOf, words.fatalValues),
        notApplicable: words.notApplicableValues ?? foundNotApplicable(source.columns, cellsOf, language),
      },
    },
    rubric,
    added,
    agents: agentsOf(source.columns, evaluations),
    rows: extent.rows,
    otherRows: extent.otherRows,
    evaluations: extent.evaluations,
    undated: dateColumn === undefined ? 0 : cellsOf(dateColumn).filter((cell) => typeof cell !== 'number').length,
  };
}

function refuseEqualHeaders(source: ReadSource, mapped: readonly ColumnMapping[]): void {
  const all = source.columns.map(({ header }) => header);
  const doubled = mapped.find(({ header }) => all.indexOf(header) !== all.lastIndexOf(header));
  if (!doubled) return;
  const where = placeName(source.sheet, rangeAddress(source.headerRow, source.firstColumn, 1, all.length));
  failWith({ code: 'COLUMN_AMBIGUOUS', where, column: doubled.header });
}

function addedColumns(
  rubric: Rubric,
  source: ReadSource,
  mapped: readonly ColumnMapping[],
  language: Language,
): AdoptionDraft['added'] {
  const theirs = new Set(source.columns.map(({ header }) => header));
  const has = new Set<string>(mapped.map(({ meaning }) => meaning));
  const suffix = language === 'zh-CN' ? '（核算）' : ' (scored)';
  return logColumns(rubric, language)
    .filter(({ key }) => key.startsWith('section:') || (ADDED.includes(key) && !(key === 'reasons' && has.has(key))))
    .map(({ key, header, width }) => ({ key, header: theirs.has(header) ? header + suffix : header, width }));
}

/** The words of the rule columns: what the person chose, else the ones everybody knows; others must be decided first. */
function firedWords(
  source: ReadSource,
  cellsOf: (column: number) => CellValue[],
  chosen: readonly string[] | undefined,
): { fired: string[]; notFired: string[] } {
  const fired = new Set<string>(chosen);
  const notFired = new Set<string>(['']);
  for (const { column, header } of source.columns.filter(({ meaning }) => meaning === 'rule')) {
    const found = ruleWords(cellsOf(column));
    if (chosen) found.words.filter((word) => !fired.has(word)).forEach((word) => notFired.add(word));
    else {
      if (found.unknown.length > 0) {
        const where = placeName(source.sheet, rangeAddress(source.headerRow, source.firstColumn + column, 1, 1));
        failWith({ code: 'UNKNOWN_FATAL_WORDS', where, column: header, words: [...found.unknown] });
      }
      found.fired.forEach((word) => fired.add(word));
      found.notFired.forEach((word) => notFired.add(word));
    }
  }
  return { fired: fired.size > 0 ? [...fired] : ['1'], notFired: [...notFired] };
}

function foundNotApplicable(
  columns: readonly ColumnMapping[],
  cellsOf: (column: number) => CellValue[],
  language: Language,
): string[] {
  const criteria = columns.filter(({ meaning }) => meaning === 'criterion');
  const found = new Set(criteria.flatMap(({ column }) => notApplicableWords(cellsOf(column))));
  return found.size > 0 ? [...found] : [logWords(language).notApplicable];
}

function agentsOf(columns: readonly ColumnMapping[], rows: readonly (readonly CellValue[])[]): CollectedAgent[] {
  const at = (meaning: ColumnMapping['meaning']): number | undefined =>
    columns.find((column) => column.meaning === meaning)?.column;
  const [number, name, team, date] = [at('agentNumber'), at('agent'), at('team'), at('contactDate')];
  const cell = (row: readonly CellValue[], column: number | undefined): CellValue =>
    column === undefined ? '' : row[column];
  return collectAgents(
    rows.map((row) => ({
      number: cell(row, number),
      name: cell(row, name),
      team: cell(row, team),
      date: cell(row, date),
    })),
  );
}
