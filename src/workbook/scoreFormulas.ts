import { columnName, quoteSheet, SHEET_ROWS } from '../domain/address';
import type { ColumnKey } from '../domain/evaluation/columnKey';
import type { Rubric } from '../domain/rubric/rubric';
import { rowScoring } from '../domain/scoring/rowScoring';
import type { ScoringWords } from '../domain/scoring/scoringWords';
import { tableReference, toFormula } from '../domain/scoring/toFormula';
import type { LogColumns } from './logPlace';
import type { LogDefinition } from './setupTable';

export function wordsOf(definition: LogDefinition): ScoringWords {
  return { language: definition.language, ...definition.words };
}

/** Formulas of one row of a log, by column: the same text in every row of a table, A1 references in a plain range. */
export function rowFormulas(columns: LogColumns, rubric: Rubric, row: number): Map<ColumnKey, string> {
  const { place, definition } = columns;
  const inTable = tableReference(place.name);
  const reference = (key: ColumnKey): string =>
    place.kind === 'table' ? inTable(columns.header(key)) : `$${columnName(columns.sheetColumn(key))}${row + 1}`;
  const formulas = new Map<ColumnKey, string>();
  for (const [key, expression] of rowScoring(rubric, wordsOf(definition), (column) => columns.has(column))) {
    if (columns.has(key)) formulas.set(key, toFormula(expression, reference, columns.header(key)));
  }
  return formulas;
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
