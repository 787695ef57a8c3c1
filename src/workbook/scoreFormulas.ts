import { columnName, quoteSheet, SHEET_ROWS } from '../domain/address';
import { patternsOf } from '../domain/dates/dateWriting';
import { dayFormula } from '../domain/dates/dayFormula';
import type { ColumnKey } from '../domain/evaluation/columnKey';
import type { Rubric } from '../domain/rubric/rubric';
import { rowScoring } from '../domain/scoring/rowScoring';
import type { ScoringWords } from '../domain/scoring/scoringWords';
import { tableReference, toFormula } from '../domain/scoring/toFormula';
import { textLiteral } from '../domain/summary/formulaText';
import type { LogColumns } from './logPlace';
import type { LogDefinition } from './setupTable';

export function wordsOf(definition: LogDefinition): ScoringWords {
  return { language: definition.language, ...definition.words };
}

/** Formulas of one row of a log, by column: the same text in every row of a table, A1 references in a plain range. */
export function rowFormulas(columns: LogColumns, rubric: Rubric, row: number): Map<ColumnKey, string> {
  const { definition } = columns;
  const reference = referenceIn(columns, row);
  const formulas = new Map<ColumnKey, string>();
  const day = dayOfRow(columns, reference);
  if (day !== null) formulas.set('day', day);
  for (const [key, expression] of rowScoring(rubric, wordsOf(definition), (column) => mayName(columns, column))) {
    if (columns.has(key)) formulas.set(key, toFormula(expression, reference, columns.header(key)));
  }
  return formulas;
}

/**
 * Formulas of what only the sheet's tab names, the agent, and of what their own status column says. They stand in rows
 * that nobody filled by the pane; what the pane writes replaces them.
 */
export function givenFormulas(columns: LogColumns, row: number): Map<ColumnKey, string> {
  const { agent, status } = columns.definition.given ?? {};
  const formulas = new Map<ColumnKey, string>();
  const reference = referenceIn(columns, row);
  if (agent !== undefined) formulas.set('agent', unlessUnused(columns, reference, textLiteral(agent)));
  if (status !== undefined) {
    const theirs = headerReferenceIn(columns, row)(columns.place.headers.indexOf(status));
    formulas.set('status', `=IF(${theirs}="","",${theirs})`);
  }
  return formulas;
}

function referenceIn(columns: LogColumns, row: number): (key: ColumnKey) => string {
  const reference = headerReferenceIn(columns, row);
  return (key) => reference(columns.position(key));
}

/** Reference to the cell of a row at a position within the log. */
function headerReferenceIn({ place }: LogColumns, row: number): (position: number) => string {
  const inTable = tableReference(place.name);
  return (position) =>
    place.kind === 'table'
      ? inTable(place.headers[position])
      : `$${columnName(place.firstColumn + position)}${row + 1}`;
}

/** The day an evaluation counts on, for logs that have a column for it. */
function dayOfRow(columns: LogColumns, reference: (key: ColumnKey) => string): string | null {
  const { dates, given } = columns.definition;
  if (!columns.has('day')) return null;
  if (given?.day !== undefined) {
    const [year, month, date] = given.day.split('-').map(Number);
    return unlessUnused(columns, reference, `DATE(${year},${month},${date})`);
  }
  if (!columns.has('contactDate')) return null;
  return `=${dayFormula(reference('contactDate'), dates ? patternsOf(dates) : [], dates ?? {})}`;
}

/** What names a contact in a log that has no column for its agent or its day. */
const CONTACT_COLUMNS: readonly ColumnKey[] = ['contactId', 'contactDate', 'agentNumber', 'agent'];

/** "" where the row names no contact and, in a log that never does, where it holds no points. */
function unlessUnused(columns: LogColumns, reference: (key: ColumnKey) => string, value: string): string {
  const isGiven = columns.definition.given?.agent !== undefined;
  const named = CONTACT_COLUMNS.filter((key) => mayName(columns, key) && !(key === 'agent' && isGiven));
  const asked = named.length > 0 ? named : columns.keys.filter((key) => key.startsWith('criterion:'));
  return `=IF(AND(${asked.map((key) => `${reference(key)}=""`).join(',')}),"",${value})`;
}

/**
 * Whether a log has a column, a date that we added beside a log without contact IDs and agents aside: its evaluations
 * stood there before anybody said their day.
 */
function mayName(columns: LogColumns, key: ColumnKey): boolean {
  if (!columns.has(key) || key !== 'contactDate') return columns.has(key);
  const isNamed = columns.has('contactId') || (columns.has('agent') && columns.definition.given?.agent === undefined);
  return isNamed || columns.position(key) < columns.position('id');
}

/** Reference to all cells of a column below its header, for summaries. */
export function wholeColumn(columns: LogColumns, key: ColumnKey): string | null {
  if (!columns.has(key)) return null;
  const { place } = columns;
  if (place.kind === 'table') {
    const header = columns.header(key).replace(/[[\]#'@]/g, "'$&");
    // Anything but letters and digits in a header wants a second pair of brackets.
    return /^[\p{L}\p{N}_]+$/u.test(header) ? `${place.name}[${header}]` : `${place.name}[[${header}]]`;
  }
  const column = columnName(columns.sheetColumn(key));
  return `${quoteSheet(place.sheet)}!$${column}$${place.headerRow + 2}:$${column}$${SHEET_ROWS}`;
}
