import { cellAddress, placeName } from '../domain/address';
import type { CellValue } from '../domain/cellValue';
import { failWith } from '../domain/failure';
import { parseDay } from '../domain/grid/parseDay';
import { LANGUAGES, type Language } from '../domain/language';
import { OPINION_ROLES, type Opinion, type OpinionRole } from '../domain/rubric/consultation/opinion';
import { isoToSerial } from '../domain/time/serialDay';
import { literalCell } from './literalCell';
import { planTableSheet, type TableSheetPlan } from './tableSheet';
import type { Written } from './written';

export const OPINIONS_TABLE = 'QA_Opinions';

const FIELDS = ['rubric', 'date', 'role', 'text', 'adopted', 'reason'] as const;
type Field = (typeof FIELDS)[number];

interface OpinionWords {
  readonly sheet: string;
  readonly headers: Readonly<Record<Field, string>>;
  readonly roles: Readonly<Record<OpinionRole, string>>;
  readonly yes: string;
  readonly no: string;
}

const WORDS: Readonly<Record<Language, OpinionWords>> = {
  'zh-CN': {
    sheet: '标准意见',
    headers: { rubric: '标准', date: '日期', role: '身份', text: '意见', adopted: '是否采纳', reason: '理由' },
    roles: {
      qa: '质检',
      managers: '现场管理/值班经理',
      agents: '普通坐席',
      customers: '客户',
      backOffice: '后台',
      trial: '试运行问题',
    },
    yes: '采纳',
    no: '不采纳',
  },
  en: {
    sheet: 'Rubric opinions',
    headers: { rubric: 'Rubric', date: 'Date', role: 'Role', text: 'Opinion', adopted: 'Adopted', reason: 'Reason' },
    roles: {
      qa: 'QA',
      managers: 'Floor and duty managers',
      agents: 'Agents',
      customers: 'Customers',
      backOffice: 'Back office',
      trial: 'Trial problem',
    },
    yes: 'Yes',
    no: 'No',
  },
};

/** An opinion and the row it stands in. */
export interface StandingOpinion extends Opinion {
  /** Within the table's body. */
  readonly row: number;
  /** `标准意见!A5`. */
  readonly where: string;
}

export interface StandingOpinions {
  readonly opinions: readonly StandingOpinion[];
  readonly sheet: string;
  /** Of the header row. */
  readonly firstRow: number;
  readonly firstColumn: number;
  /** Position of each field, -1 where its column is gone. */
  readonly positions: Readonly<Record<Field, number>>;
  readonly columns: number;
  readonly rows: number;
  /** Where somebody wrote right below the table, so that it cannot grow; null where there is room. */
  readonly blockedBy: string | null;
}

export function opinionsSheetPlan(language: Language, opinions: readonly Opinion[]): TableSheetPlan {
  const words = WORDS[language];
  return planTableSheet({
    sheet: words.sheet,
    table: OPINIONS_TABLE,
    headers: FIELDS.map((field) => words.headers[field]),
    rows: opinions.map((opinion) => FIELDS.map((field) => opinionCell(opinion, field, language))),
    formats: FIELDS.map((field) => (field === 'date' ? 'yyyy-mm-dd' : '@')),
    widths: [16, 12, 20, 50, 12, 40],
  });
}

/** Lists to choose from, in rows that are typed below the table too. */
export function queueOpinionsDress(sheet: Excel.Worksheet, language: Language): void {
  const words = WORDS[language];
  const lists: readonly (readonly [column: string, values: readonly string[]])[] = [
    ['C', OPINION_ROLES.map((role) => words.roles[role])],
    ['E', [words.yes, words.no]],
  ];
  for (const [column, values] of lists) {
    sheet.getRange(`${column}2:${column}2000`).dataValidation.rule = {
      list: { inCellDropDown: true, source: values.join(',') },
    };
  }
}

/** Queues reading the opinions; call the result after the sync. Null where there is no such table. */
export function queueOpinions(context: Excel.RequestContext): () => StandingOpinions | null {
  const table = context.workbook.tables.getItemOrNullObject(OPINIONS_TABLE);
  const [header, body] = [table.getHeaderRowRange(), table.getDataBodyRange()];
  const below = body.getRowsBelow(1);
  header.load('values,rowIndex,columnIndex');
  body.load('values');
  below.load('values,address');
  table.worksheet.load('name');
  return () => readOpinions(table, header, body, below);
}

function readOpinions(
  table: Excel.Table,
  header: Excel.Range,
  body: Excel.Range,
  below: Excel.Range,
): StandingOpinions | null {
  if (table.isNullObject) return null;
  const [headers] = header.values as CellValue[][];
  const positions = Object.fromEntries(
    FIELDS.map((field) => [
      field,
      headers.findIndex((text) => LANGUAGES.some((language) => WORDS[language].headers[field] === text)),
    ]),
  ) as Record<Field, number>;
  const sheet = table.worksheet.name;
  const values = body.values as CellValue[][];
  const opinions = values.flatMap((cells, row): StandingOpinion[] => {
    const cell = (field: Field): CellValue => cells[positions[field]] ?? '';
    const text = String(cell('text')).trim();
    if (text === '') return [];
    return [
      {
        rubric: String(cell('rubric')).trim(),
        date: parseDay(cell('date')) ?? String(cell('date')),
        role: roleOf(String(cell('role'))),
        text,
        adopted: adoptedOf(String(cell('adopted'))),
        reason: String(cell('reason')),
        row,
        where: placeName(sheet, cellAddress(header.rowIndex + 1 + row, header.columnIndex)),
      },
    ];
  });
  return {
    opinions,
    sheet,
    firstRow: header.rowIndex,
    firstColumn: header.columnIndex,
    positions,
    columns: headers.length,
    rows: values.length,
    blockedBy: (below.values as CellValue[][]).flat().every((cell) => cell === '') ? null : below.address,
  };
}

function roleOf(text: string): OpinionRole | null {
  const wanted = text.trim().toLowerCase();
  return (
    OPINION_ROLES.find((role) => LANGUAGES.some((language) => WORDS[language].roles[role].toLowerCase() === wanted)) ??
    null
  );
}

function adoptedOf(text: string): boolean | null {
  const wanted = text.trim().toLowerCase();
  const isOne = (kind: 'yes' | 'no'): boolean =>
    LANGUAGES.some((language) => WORDS[language][kind].toLowerCase() === wanted);
  if (isOne('yes') || wanted === '是') return true;
  return isOne('no') || wanted === '否' ? false : null;
}

export function opinionCell(opinion: Opinion, field: Field, language: Language): CellValue {
  const words = WORDS[language];
  switch (field) {
    case 'date':
      return isoToSerial(opinion.date);
    case 'role':
      return opinion.role ? words.roles[opinion.role] : '';
    case 'adopted':
      return opinion.adopted === null ? '' : opinion.adopted ? words.yes : words.no;
    default:
      return literalCell(opinion[field]);
  }
}

/** Opinions about a rubric that nobody decided, problems of its trial included. */
export function openOpinions(standing: StandingOpinions | null, rubric: string): { count: number; where: string } {
  const open = (standing?.opinions ?? []).filter((one) => one.rubric === rubric && one.adopted === null);
  return { count: open.length, where: open[0]?.where ?? '' };
}

/** Queues adding an opinion below the others; its row exists only with all its cells. */
export function queueNewOpinion(
  context: Excel.RequestContext,
  { positions, columns, rows, opinions, blockedBy }: StandingOpinions,
  opinion: Opinion,
  language: Language,
): void {
  const table = context.workbook.tables.getItem(OPINIONS_TABLE);
  const cells = Array.from({ length: columns }, (): CellValue => '');
  for (const field of FIELDS)
    if (positions[field] >= 0) cells[positions[field]] = opinionCell(opinion, field, language);
  const body = table.getDataBodyRange();
  // The first row of a table that holds nothing yet.
  const isFirst = opinions.length === 0 && rows === 1;
  if (!isFirst && blockedBy !== null) failWith({ code: 'CELLS_NOT_EMPTY', where: blockedBy });
  const row = isFirst ? body.getRow(0) : body.getRowsBelow(1);
  row.values = [cells];
  if (!isFirst) table.resize(table.getRange().getBoundingRect(row));
}

/** Queues saying whether an opinion is adopted, and why. */
export function queueDecision(
  context: Excel.RequestContext,
  { positions }: StandingOpinions,
  { row, text }: StandingOpinion,
  decision: Pick<Opinion, 'adopted' | 'reason'>,
  language: Language,
): Written {
  const words = WORDS[language];
  const body = context.workbook.tables.getItem(OPINIONS_TABLE).getDataBodyRange();
  const before = body.getRow(row);
  before.load('values');
  const adopted = decision.adopted === null ? '' : decision.adopted ? words.yes : words.no;
  const queueWrite = (field: 'adopted' | 'reason', value: CellValue): void => {
    if (positions[field] >= 0) body.getCell(row, positions[field]).values = [[value]];
  };
  queueWrite('adopted', adopted);
  queueWrite('reason', literalCell(decision.reason));
  return {
    isRight: () => String(cellOf(before, positions.text)).trim() === text,
    queuePutBack: () => {
      queueWrite('adopted', literalCell(cellOf(before, positions.adopted)));
      queueWrite('reason', literalCell(cellOf(before, positions.reason)));
    },
  };
}

function cellOf(row: Excel.Range, position: number): CellValue {
  return (row.values as CellValue[][])[0][position] ?? '';
}
