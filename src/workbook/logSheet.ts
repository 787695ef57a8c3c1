import { columnName, SHEET_ROWS } from '../domain/address';
import { logColumns, type LogColumn } from '../domain/evaluation/logColumns';
import type { ColumnKey } from '../domain/evaluation/columnKey';
import { logWords } from '../domain/evaluation/words';
import type { Language } from '../domain/language';
import { rubricId, type Rubric } from '../domain/rubric/rubric';
import { rowScoring } from '../domain/scoring/rowScoring';
import { scoringWords } from '../domain/scoring/scoringWords';
import { tableReference, toFormula } from '../domain/scoring/toFormula';
import { queueScoreColours } from './logColours';
import { queueValidation } from './logValidation';
import { evaluationTableName } from './rubricTable';
import type { LogDefinition } from './setupTable';
import { planTableSheet, type TableSheetPlan } from './tableSheet';

const NUMBER_FORMATS: Record<LogColumn['format'], string> = {
  text: '@',
  date: 'yyyy-mm-dd',
  dateTime: 'yyyy-mm-dd hh:mm',
  points: 'General',
  score: 'General',
};

/** Evaluations of a trial stand in a table of their own: no official figure counts them. */
export function logTableName(rubric: Rubric, trial: boolean): string {
  return evaluationTableName(rubricId(rubric)) + (trial ? '_trial' : '');
}

/** What `QA_Setup` says of a log that we made ourselves. */
export function createdLogDefinition(rubric: Rubric, language: Language, trial = false): LogDefinition {
  const columns: Partial<Record<ColumnKey, string>> = {};
  for (const { key, header } of logColumns(rubric, language)) columns[key] = header;
  const { notApplicable, fired, notFired } = scoringWords(language);
  return {
    log: logTableName(rubric, trial),
    kind: 'table',
    rubric: rubricId(rubric),
    language,
    columns,
    words: { notApplicable, fired: onlyWords(fired), notFired: onlyWords(notFired) },
    ...(trial && { trial }),
  };
}

function onlyWords(words: readonly (string | number | boolean)[]): (string | number)[] {
  return words.filter((word) => typeof word !== 'boolean');
}

const SHEETS: Readonly<Record<Language, { readonly official: string; readonly trial: string }>> = {
  'zh-CN': { official: '评分记录', trial: '试运行评分' },
  en: { official: 'Evaluations', trial: 'Trial' },
};

/** The sheet of an empty evaluation log: one prepared row that carries the formulas. */
export function logSheetPlan(rubric: Rubric, language: Language, trial = false): TableSheetPlan {
  const columns = logColumns(rubric, language);
  const table = logTableName(rubric, trial);
  const headers = new Map(columns.map(({ key, header }) => [key, header]));
  const formulas = rowScoring(rubric, scoringWords(language), (key) => headers.has(key));
  const inTable = tableReference(table);
  const reference = (key: ColumnKey): string => inTable(headers.get(key) ?? '');
  return planTableSheet({
    sheet: `${SHEETS[language][trial ? 'trial' : 'official']} ${rubricId(rubric)}`.slice(0, 31),
    table,
    headers: columns.map(({ header }) => header),
    rows: [
      columns.map(({ key }) => {
        const expression = formulas.get(key);
        return expression ? toFormula(expression, reference, headers.get(key)) : '';
      }),
    ],
    formats: columns.map(({ format, key }) =>
      formulas.has(key) && format === 'text' ? 'General' : NUMBER_FORMATS[format],
    ),
    widths: columns.map(({ width }) => width),
  });
}

/**
 * Queues what people see and what guides them in a log of ours: validation over whole columns, so that rows typed
 * below the table still become part of it, and colours that need no legend. Before the log is in use only.
 */
export function queueLogDress(sheet: Excel.Worksheet, rubric: Rubric, language: Language): void {
  const columns = logColumns(rubric, language);
  const below = (position: number): Excel.Range =>
    sheet.getRange(`${columnName(position)}2:${columnName(position)}${SHEET_ROWS}`);
  columns.forEach((column, position) => {
    queueValidation(below(position), column, `${columnName(position)}2`, language);
  });
  const position = (key: ColumnKey): number => columns.findIndex((column) => column.key === key);
  // A run that failed half-way may have left colours.
  sheet.getRange().conditionalFormats.clearAll();
  queueScoreColours(sheet, position, { row: 1, rows: SHEET_ROWS - 1 }, logWords(language).yes);
  sheet.freezePanes.freezeAt(sheet.getRange('A1:B1'));
}
