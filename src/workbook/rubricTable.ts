import { cellAddress, placeName } from '../domain/address';
import type { CellValue } from '../domain/cellValue';
import { failWith } from '../domain/failure';
import type { Language } from '../domain/language';
import { readRubricTable, type UnreadablePlace } from '../domain/rubric/readRubricTable';
import { rubricId, type Rubric } from '../domain/rubric/rubric';
import { rubricTable, type RubricTable } from '../domain/rubric/rubricTable';
import { readRubricId } from '../domain/rubric/versions';
import { RUBRIC_WORDS, rubricColumn, type RubricColumn } from '../domain/rubric/rubricWords';
import { literalCell } from './literalCell';
import { frozenRubric } from './rubricLife';
import { SETUP_TABLE, type Setup } from './setupTable';
import { planTableSheet, type TableSheetPlan } from './tableSheet';

export function rubricTableName(rubric: string): string {
  return `QA_Rubric_${rubric}`;
}

export function evaluationTableName(rubric: string): string {
  return `QA_Eval_${rubric}`;
}

/** Key and version of an id such as `internet_v1`. */
export function rubricIdentity(rubric: string): { key: string; version: number } {
  return readRubricId(rubric) ?? failWith({ code: 'RUBRIC_NOT_FOUND', rubric });
}

const WIDTHS: Readonly<Partial<Record<RubricColumn, number>>> = { section: 16, criterion: 22, descriptor: 60 };

export function rubricSheetPlan(rubric: Rubric, language: Language): TableSheetPlan {
  const { headers, rows } = rubricTable(rubric, language);
  const prefix = language === 'zh-CN' ? '标准' : 'Rubric';
  return planTableSheet({
    sheet: `${prefix} ${rubricId(rubric)}`.slice(0, 31),
    table: rubricTableName(rubricId(rubric)),
    headers,
    rows: rows.map((row) => row.map(literalCell)),
    formats: headers.map(() => 'General'),
    widths: headers.map((header) => WIDTHS[rubricColumn(header) ?? 'weight'] ?? 10),
  });
}

/** A rubric's table as it stands, and where. */
export interface StandingRubricTable {
  readonly table: RubricTable;
  readonly sheet: string;
  /** Of the header row, from 0. */
  readonly row: number;
  readonly column: number;
}

/** Queues reading a rubric's table; call the result after the sync. Null where there is none. */
export function queueRubricTable(context: Excel.RequestContext, rubric: string): () => StandingRubricTable | null {
  const table = context.workbook.tables.getItemOrNullObject(rubricTableName(rubric));
  const [header, body] = [table.getHeaderRowRange(), table.getDataBodyRange()];
  header.load('values,rowIndex,columnIndex');
  body.load('values');
  table.worksheet.load('name');
  return () => standingTable(table, header, body);
}

function standingTable(table: Excel.Table, header: Excel.Range, body: Excel.Range): StandingRubricTable | null {
  if (table.isNullObject) return null;
  return {
    table: { headers: header.values[0].map(String), rows: body.values as CellValue[][] },
    sheet: table.worksheet.name,
    row: header.rowIndex,
    column: header.columnIndex,
  };
}

/** Queues reading a rubric; the result is called after the sync. `rubric` is an id such as `internet_v1`. */
export function queueRubric(
  context: Excel.RequestContext,
  rubric: string,
): (setup: Setup, language: Language) => Rubric {
  const identity = rubricIdentity(rubric);
  const readTable = queueRubricTable(context, rubric);
  return (setup, language) => {
    const standing = readTable() ?? failWith({ code: 'RUBRIC_NOT_FOUND', rubric });
    // A published version counts as it was published, whatever somebody typed into its table since.
    const frozen = frozenRubric(setup, rubric);
    const read = readRubricTable(
      identity,
      frozen?.table ?? standing.table,
      frozen?.settings ?? setup.rubricSettings(rubric),
    );
    if (read.unreadable.length === 0) return read.rubric;
    const problems = read.unreadable.map((place) => placeOfUnreadable(rubric, standing, place, language));
    return failWith({ code: 'RUBRIC_INVALID', problems });
  };
}

/** Sheet and cell of what cannot be read in a rubric's table; the header's name where the column is missing. */
export function placeOfUnreadable(
  rubric: string,
  { table, sheet, row, column }: StandingRubricTable,
  place: UnreadablePlace,
  language: Language,
): string {
  if ('setting' in place) return `${SETUP_TABLE}: rubric:${rubric}:${place.setting}`;
  const at = table.headers.findIndex((header) => rubricColumn(header) === place.column);
  if (place.row === null || at < 0) return placeName(sheet, RUBRIC_WORDS[language].headers[place.column]);
  return placeName(sheet, cellAddress(row + 1 + place.row, column + at));
}
